import { afterEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { bundleRecord, type AssertionRecord, type BundleRecord } from '../../seed/records.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { campDavidDossier, campDavidText, openDesk, type Desk } from '../support/dossiers.ts';

let desk: Desk;
afterEach(() => desk.remove());

const claims = (records: readonly BundleRecord[]) => records.filter((record) => record.type === 'assertion');

/** A claim in one line, for reading. */
function line({ predicate, subject, object, text, negated, inferred, capacity, onBehalfOf, chain }: AssertionRecord) {
  const by = chain.map((link) => link.join('+')).join('>');
  return [
    ...(negated ? ['not'] : []),
    subject.split('/').at(-1),
    predicate,
    object?.split('/').at(-1) ?? `"${text}"`,
    ...(object !== undefined && text !== undefined ? [`"${text}"`] : []),
    ...(onBehalfOf === undefined ? [] : [`for ${onBehalfOf}`]),
    ...(capacity === undefined ? [] : [`as ${capacity}`]),
    ...(inferred ? ['inferred'] : []),
    ...(by === '' ? [] : [`by ${by}`]),
  ].join(' ');
}

async function compiled(change: (dossier: string) => string = (same) => same) {
  desk = await openDesk({ dossier: change(campDavidDossier()) });
  const { findings } = await desk.seal();
  expect(findings).toEqual([]);
  const result = await desk.compile();
  expect(result.findings).toEqual([]);
  return result.records;
}

describe('a dossier', () => {
  it('is compiled to the entities in use, the article, its entities and its claims in text order', async () => {
    const records = await compiled();
    expect(records.map((record) => (record.type === 'assertion' ? line(record) : record.id))).toEqual([
      'country/egypt',
      'country/israel',
      'country/united-states',
      'official/begin',
      'official/carter',
      'official/sadat',
      'camp-david',
      'delegation/camp-david/egyptian-delegation',
      'organization/camp-david/american-officials',
      'meeting/camp-david/camp-david-talks',
      'instrument/camp-david/framework',
      'demand/camp-david/sinai',
      'commitment/camp-david/airfields',
      'carter ATTENDED camp-david-talks for country/united-states',
      'begin ATTENDED camp-david-talks for country/israel',
      'sadat ATTENDED camp-david-talks for country/egypt',
      'camp-david-talks DATE "5 September 1978"',
      'camp-david-talks DURATION "thirteen days"',
      'egyptian-delegation DEMANDED sinai',
      'sinai MADE_AT camp-david-talks inferred',
      'israel PRESENTED airfields by organization/camp-david/american-officials',
      'airfields CONDITION "new ones in the Negev" by organization/camp-david/american-officials',
      'not framework STATUS "SIGNED"',
      'framework DESCRIBED_AS "the inadmissibility of the acquisition of territory by war"',
    ]);
  });

  it('gives records that the loader reads as they are', async () => {
    for (const record of await compiled()) expect(bundleRecord.parse(record)).toEqual(record);
  });

  it('holds the whole words with the text at hand, and the same excerpt without it', async () => {
    const [attended] = claims(await compiled());
    expect(attended?.evidence).toEqual([
      {
        start: 0,
        end: campDavidText.indexOf('Camp David') + 'Camp David'.length,
        sentence: 1,
        excerpt: 'President Jimmy … Camp David',
        quote: campDavidText.slice(0, campDavidText.indexOf(' on 5')),
      },
    ]);
    const { findings, records } = await desk.compile(desk.withoutTexts);
    expect(findings).toEqual([]);
    const { quote: _quote, ...without } = attended?.evidence[0] ?? {};
    expect(claims(records)[0]?.evidence).toEqual([without]);
  });

  it('reads quoted words from the marks of the article', async () => {
    const last = claims(await compiled()).at(-1);
    expect(last?.evidence[0]).toMatchObject({
      sentence: 6,
      quotedWords: 'the inadmissibility of the acquisition of territory by war',
    });
    expect(last?.evidence[0]?.quotedSentence).toBeUndefined();
  });

  it('makes a direct quotation of a whole sentence within marks', async () => {
    const text = `“We agreed on nothing,” she said. He said: “It is over. We go home.”\n`;
    desk = await openDesk({ text, register: 'entities: {}\n' });
    await writeFile(desk.file('dossier.yaml'), plain(sha256(text), ['We agreed on nothing', 'It is over', 'go home']));
    expect((await desk.seal()).findings).toEqual([]);
    const { records } = await desk.compile();
    const told = claims(records).map(({ evidence }) => [
      evidence[0]?.quotedWords,
      evidence[0]?.quotedSentence ?? false,
    ]);
    expect(told).toEqual([
      ['We agreed on nothing', false],
      ['It is over', false],
      ['go home', false],
    ]);
    await writeFile(
      desk.file('dossier.yaml'),
      plain(sha256(text), ['“We agreed on nothing,”', 'It is over. We go home.', 'go home.']),
    );
    expect((await desk.seal()).findings).toEqual([]);
    const again = claims((await desk.compile()).records);
    expect(again.map(({ evidence }) => evidence[0]?.quotedSentence ?? false)).toEqual([true, true, false]);
  });

  it('gives the same records whether lines end in LF or CRLF', async () => {
    const offsets = (records: readonly BundleRecord[]) => claims(records).map(({ evidence }) => evidence);
    const plainRecords = offsets(await compiled());
    await desk.remove();
    desk = await openDesk({ text: campDavidText.replaceAll('\n', '\r\n') });
    expect((await desk.seal()).findings).toEqual([]);
    expect(offsets((await desk.compile()).records)).toEqual(plainRecords);
  });

  it('counts offsets in characters, not in UTF-16 units', async () => {
    desk = await openDesk({ text: `${'🕊'.repeat(5)} ${campDavidText}` });
    expect((await desk.seal()).findings).toEqual([]);
    expect(claims((await desk.compile()).records)[0]?.evidence[0]?.start).toBe(6);
    expect((await desk.compile(desk.withoutTexts)).findings).toEqual([]);
  });

  it('turns an office into a capacity, and the office held follows from the same passage', async () => {
    const records = await compiled((dossier) =>
      dossier
        .replace('  Meeting:\n', '  Office:\n    presidency: President of the United States\n  Meeting:\n')
        .replace(
          'carter for united-states, begin',
          'carter for united-states ATTENDED camp-david-talks:\n        quote: President Jimmy Carter\n        as: presidency\n      begin',
        ),
    );
    expect(claims(records).map(line).slice(0, 2)).toEqual([
      'carter ATTENDED camp-david-talks for country/united-states as President of the United States',
      'carter HOLDS_OFFICE presidency',
    ]);
  });

  it('takes words in quotation marks for a capacity of their own', async () => {
    const records = await compiled((dossier) =>
      dossier.replace(
        'ATTENDED camp-david-talks: President Jimmy',
        'ATTENDED camp-david-talks:\n        as: "host"\n        quote: President Jimmy',
      ),
    );
    expect(claims(records)[0]?.capacity).toBe('host');
    expect(claims(records).map(({ predicate }) => predicate)).not.toContain('HOLDS_OFFICE');
  });

  it('keeps chains, joint voices, and unnamed groups apart by block', async () => {
    const records = await compiled((dossier) =>
      dossier
        .replace('by: [american-officials]', 'by: [american-officials, israel + egypt, "people in the room"]')
        .replace('  - s: 5\n', '  - s: 5\n    by: ["people in the room"]\n'),
    );
    const group = 'organization/camp-david/people-in-the-room';
    const chains = claims(records)
      .map(({ chain }) => chain)
      .filter((chain) => chain.length > 0);
    const long = [['organization/camp-david/american-officials'], ['country/israel', 'country/egypt'], [`${group}-s4`]];
    expect(chains).toEqual([long, long, [[`${group}-s5`]]]);
    expect(records).toContainEqual({
      type: 'entity',
      id: `${group}-s4`,
      name: 'people in the room',
      aliases: [],
      sameAs: [],
      named: false,
      kind: 'GROUP',
    });
  });

  it('makes the subject of a speech act its last voice', async () => {
    const records = await compiled((dossier) =>
      dossier
        .replace('  - s: 5\n', '      american-officials THANKED israel "its offer": Israel offered\n  - s: 5\n')
        .replace('by: [american-officials]\n    claims:\n      israel', 'by: [egypt]\n    claims:\n      israel'),
    );
    const thanked = claims(records).find(({ predicate }) => predicate === 'THANKED');
    expect(thanked?.chain).toEqual([['country/egypt'], ['organization/camp-david/american-officials']]);
    expect(thanked?.text).toBe('its offer');
  });

  it('lets a claim overrule what its block says', async () => {
    const records = await compiled((dossier) =>
      dossier
        .replace('  - s: 5\n', '  - s: 5\n    evaluative: true\n    by: [egypt]\n')
        .replace(
          '"SIGNED": not yet signed',
          '"SIGNED":\n        quote: not yet signed\n        evaluative: false\n        by: []',
        ),
    );
    const status = claims(records).find(({ predicate }) => predicate === 'STATUS');
    expect(status).toMatchObject({ evaluative: false, chain: [] });
  });

  it('keeps whole passages where rights allow it', async () => {
    const records = await compiled((dossier) => dossier.replace('rights: QUOTATION', 'rights: OWN'));
    expect(claims(records)[0]?.evidence[0]?.excerpt).toBe(campDavidText.slice(0, campDavidText.indexOf(' on 5')));
    const without = await desk.compile(desk.withoutTexts);
    expect(claims(without.records)[0]?.evidence[0]?.excerpt).toBe(claims(records)[0]?.evidence[0]?.excerpt);
  });

  it('sets two claims against each other by their keys', async () => {
    const records = await compiled((dossier) =>
      dossier
        .replace(
          '"thirteen days": lasted thirteen days',
          '"thirteen days":\n        quote: lasted thirteen days\n        key: long\n        conflictsWith: [other-article#short, signed]',
        )
        .replace('"SIGNED": not yet signed', '"SIGNED":\n        quote: not yet signed\n        key: signed'),
    );
    const duration = claims(records).find(({ predicate }) => predicate === 'DURATION');
    expect(duration).toMatchObject({ key: 'long', conflictsWith: ['other-article#short', 'signed'] });
  });
});

/** A dossier of one Topic described by quotations of sentences in order. */
function plain(hash: string, passages: readonly string[]): string {
  const claim = (words: string, index: number) => `      talks DESCRIBED_AS "w${index}": '${words}'`;
  return [
    'article: { id: camp-david, title: T, sha256: ' + hash + ', coded: 2026-11-22, rights: OWN }',
    'entities: { Topic: { talks: talks } }',
    'uncoded: { 2: not tried, 3: not tried }',
    'passages:',
    '  - s: 1',
    '    claims:',
    ...passages.map(claim),
    '',
  ].join('\n');
}
