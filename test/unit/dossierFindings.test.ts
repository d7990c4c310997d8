import { afterEach, describe, expect, it } from '@jest/globals';
import { findingLine, type Finding } from '../../seed/finding.ts';
import { sourceOf } from '../../seed/dossier/source.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { campDavidDossier, campDavidRegister, campDavidText, openDesk, type Desk } from '../support/dossiers.ts';

let desk: Desk;
afterEach(() => desk.remove());

/** A mistake made in the example: what is changed, and the finding with the words at whose place it must stand. */
interface Mistake {
  readonly of: string;
  /** Text of the example and what stands there instead; pairs may follow one another. */
  readonly change: readonly (readonly [string, string])[];
  readonly at: string;
  readonly says: RegExp;
  readonly advises: RegExp;
  /** How many findings there are in all; more than one only where one mistake has two sides. */
  readonly inAll?: number;
}

const long = 'x '.repeat(30).trim();
const thanked = '      american-officials THANKED';

const mistakes: readonly Mistake[] = [
  {
    of: 'an unknown verb',
    change: [[' ATTENDED', ' ATENDED']],
    at: 'ATENDED',
    says: /unknown verb ATENDED/,
    advises: /did you mean ATTENDED/,
    inAll: 1,
  },
  {
    of: 'a claim without a verb',
    change: [['framework DESCRIBED_AS:', 'framework is a thing:']],
    at: 'framework is',
    says: /no verb in capitals/,
    advises: /\[not\] subject/,
  },
  {
    of: 'an unknown key',
    change: [['egyptian-delegation DEMANDED', 'egyptian-delegaton DEMANDED']],
    at: 'egyptian-delegaton',
    says: /egyptian-delegaton is not declared/,
    advises: /did you mean egyptian-delegation/,
    inAll: 2,
  },
  {
    of: 'an unknown object',
    change: [['DEMANDED sinai', 'DEMANDED gaza-strip']],
    at: 'gaza-strip',
    says: /not declared/,
    advises: /declare it/,
    inAll: 2,
  },
  {
    of: 'a key in capitals',
    change: [['carter for united', 'Carter for united']],
    at: 'Carter for',
    says: /"Carter" is no key/,
    advises: /lower-case/,
    inAll: 1,
  },
  {
    of: 'a subject that is missing',
    change: [[', sadat for egypt ATT', ', sadat for egypt, ATT']],
    at: 'ATTENDED camp',
    says: /a subject is missing/,
    advises: /write:/,
    inAll: 1,
  },
  {
    of: 'an object that is missing',
    change: [['DEMANDED sinai', 'DEMANDED']],
    at: 'DEMANDED:',
    says: /lacks its object/,
    advises: /Demand/,
    inAll: 2,
  },
  {
    of: 'an object missing beside a comma',
    change: [['DEMANDED sinai', 'DEMANDED sinai,']],
    at: ": Egypt's",
    says: /missing beside a comma/,
    advises: /write:/,
  },
  {
    of: 'a word too many',
    change: [['DEMANDED sinai', 'DEMANDED sinai airfields']],
    at: 'airfields: Egypt',
    says: /not expected here/,
    advises: /write:/,
  },
  {
    of: 'words without an end',
    change: [['DURATION "thirteen days"', 'DURATION "thirteen days']],
    at: '"thirteen days:',
    says: /no end/,
    advises: /close/,
  },
  {
    of: 'a subject of the wrong kind',
    change: [['egyptian-delegation DEMANDED', 'sinai DEMANDED']],
    at: 'sinai DEMANDED',
    says: /sinai is a Demand and cannot be the subject of DEMANDED/,
    advises: /Official, Country/,
    inAll: 2,
  },
  {
    of: 'an object of the wrong kind',
    change: [['DEMANDED sinai', 'DEMANDED airfields']],
    at: 'airfields: Egypt',
    says: /airfields is a Commitment and cannot be the object/,
    advises: /use one of Demand/,
    inAll: 2,
  },
  {
    of: 'an end of another kind',
    change: [['israel PRESENTED airfields', 'airfields PART_OF sinai']],
    at: 'airfields PART_OF',
    says: /joins a Commitment with a Demand/,
    advises: /one kind/,
    inAll: 1,
  },
  {
    of: 'on behalf of what cannot act',
    change: [['carter for united-states', 'carter for sinai']],
    at: 'sinai, begin',
    says: /sinai is a Demand/,
    advises: /Official/,
    inAll: 2,
  },
  {
    of: 'a value verb with an object',
    change: [['DURATION "thirteen days"', 'DURATION sinai "thirteen days"']],
    at: 'sinai "thirteen',
    says: /DURATION takes words, no object/,
    advises: /quotation marks/,
  },
  {
    of: 'words where none belong',
    change: [['DEMANDED sinai', 'DEMANDED sinai "all of it"']],
    at: '"all of it"',
    says: /takes no words/,
    advises: /DESCRIBED_AS/,
  },
  {
    of: 'a value verb without words',
    change: [['CONDITION "new ones in the Negev"', 'CONDITION']],
    at: 'CONDITION:',
    says: /needs words/,
    advises: /quotation marks after the verb/,
  },
  {
    of: 'a status that there is not',
    change: [['STATUS "SIGNED"', 'STATUS "HELD"']],
    at: '"HELD"',
    says: /no status of a Instrument/,
    advises: /DRAFT, AGREED, SIGNED/,
  },
  {
    of: 'a date beside another verb',
    change: [
      [
        'camp-david-talks DURATION "thirteen days": lasted thirteen days',
        'camp-david-talks DURATION "thirteen days":\n        quote: lasted thirteen days\n        edtf: 1978-09',
      ],
    ],
    at: 'edtf: 1978-09\n',
    says: /edtf stands beside DURATION/,
    advises: /DATE/,
  },
  {
    of: 'a date that is none',
    change: [['edtf: 1978-09-05', 'edtf: 5.9.1978']],
    at: '5.9.1978',
    says: /EDTF/,
    advises: /correct/,
  },
  {
    of: 'an unknown cue',
    change: [['  - s: 5\n', '  - s: 5\n    cue: reportedli\n']],
    at: 'cue: reportedli',
    says: /unknown cue/,
    advises: /did you mean reportedly/,
  },
  {
    of: 'a cue that the sentence does not hold',
    change: [['  - s: 5\n', '  - s: 5\n    cue: reportedly\n']],
    at: 'cue: reportedly',
    says: /sentence 5 does not hold/,
    advises: /holds no cue/,
  },
  {
    of: 'an unknown factuality',
    change: [['  - s: 5\n', '  - s: 5\n    factuality: SURE\n']],
    at: 'SURE',
    says: /unknown value/,
    advises: /POSSIBLE, PROBABLE, CERTAIN/,
    inAll: 1,
  },
  {
    of: 'a voice that is not declared',
    change: [['by: [american-officials]', 'by: [us-officials]']],
    at: 'us-officials',
    says: /us-officials is not declared/,
    advises: /unnamed group/,
    inAll: 3,
  },
  {
    of: 'a voice that cannot speak',
    change: [['by: [american-officials]', 'by: [american-officials, sinai]']],
    at: 'sinai]',
    says: /cannot be a voice/,
    advises: /Instrument/,
    inAll: 2,
  },
  {
    of: 'a voice of words without marks',
    change: [['by: [american-officials]', 'by: [american-officials, both of them]']],
    at: 'both of them',
    says: /no voice/,
    advises: /quotation marks/,
    inAll: 2,
  },
  {
    of: 'the author as a voice',
    change: [['by: [american-officials]', 'by: [american-officials, camp-david]']],
    at: 'camp-david]',
    says: /is a Article and cannot be a voice/,
    advises: /Official/,
    inAll: 2,
  },
  {
    of: 'at: where nothing is promised',
    change: [['  - s: 5\n', '  - s: 5\n    at: camp-david-talks\n']],
    at: 'camp-david-talks\n    claims:\n      not',
    says: /nothing is demanded/,
    advises: /remove/,
  },
  {
    of: 'at: what is no meeting',
    change: [['at: camp-david-talks', 'at: sinai']],
    at: 'sinai\n  - s: 4',
    says: /cannot be at:/,
    advises: /Meeting/,
  },
  {
    of: 'an office that is not declared',
    change: [
      [
        'camp-david-talks DATE',
        'carter ATTENDED camp-david-talks:\n        quote: President Jimmy Carter\n        as: presidency\n      camp-david-talks DATE',
      ],
    ],
    at: 'presidency\n',
    says: /presidency is not declared/,
    advises: /quotation marks/,
  },
  {
    of: 'a capacity of a meeting',
    change: [['quote: received', 'as: "x y"\n        quote: received']],
    at: '"x y"',
    says: /DATE has no capacity/,
    advises: /remove/,
  },
  {
    of: 'a passage that is not there',
    change: [['not yet signed\n', 'not yet sealed\n']],
    at: 'not yet sealed',
    says: /"not yet sealed" is not in the paragraph of sentence 5/,
    advises: /copy the words/,
  },
  {
    of: 'a passage of another paragraph',
    change: [['lasted thirteen days\n', 'was not yet signed\n']],
    at: 'was not yet signed',
    says: /not in the paragraph of sentence 2/,
    advises: /it stands in sentence 5/,
  },
  {
    of: 'a passage whose ends stand in the wrong order',
    change: [['lasted thirteen days\n', 'thirteen days … The talks\n']],
    at: 'thirteen days …',
    says: /"The talks" of the passage are not/,
    advises: /copy/,
  },
  {
    of: 'a passage that cuts a word',
    change: [['lasted thirteen days\n', 'lasted thirteen day\n']],
    at: 'lasted thirteen day\n',
    says: /not in the paragraph/,
    advises: /whole words/,
  },
  {
    of: 'a passage that stands there twice',
    change: [['lasted thirteen days\n', 'of\n']],
    at: 'of\n  - s: 3',
    says: /stands more than once in the paragraph of sentence 2/,
    advises: /lengthen/,
  },
  {
    of: 'a passage too long',
    change: [['lasted thirteen days\n', `${long}\n`]],
    at: long,
    says: /30 words; at most 25/,
    advises: /first and last two/,
    inAll: 2,
  },
  {
    of: 'a passage that is none',
    change: [['lasted thirteen days\n', 'lasted … thirteen … days\n']],
    at: 'lasted …',
    says: /no passage/,
    advises: /one " … "/,
  },
  {
    of: 'too much of the article',
    change: [
      [
        '# lines of page',
        '# The talks lasted thirteen days. Egypt’s delegation demanded that Israel leave the whole of Sinai.',
      ],
    ],
    at: 'QUOTATION',
    says: /% of the article stand here/,
    advises: /first and last two words/,
    inAll: 2,
  },
  {
    of: 'too long a run of the article',
    change: [
      [
        'thirteen days": lasted',
        'thirteen days. Egypt’s delegation demanded that Israel leave the whole of Sinai": lasted',
      ],
      [
        'name: Camp David talks',
        'name: President Jimmy Carter of the United States received Menachem Begin of Israel and Anwar Sadat of Egypt at Camp David on 5 September 1978. The talks lasted thirteen days',
      ],
      ['rights: QUOTATION', 'rights: QUOTATION'],
    ],
    at: 'President Jimmy Carter of',
    says: /29 words in a row/,
    advises: /your own words/,
    inAll: 3,
  },
  {
    of: 'sentences out of order',
    change: [
      ['  - s: 5\n', '  - s: 3\n'],
      ['not yet signed\n', 'thirteen days\n'],
    ],
    at: 's: 3\n    claims:\n      not',
    says: /sentence 3 stands after sentence 4/,
    advises: /order/,
    inAll: 3,
  },
  {
    of: 'a sentence that there is not',
    change: [['  - s: 6\n', '  - s: 7\n']],
    at: 's: 7',
    says: /there is no sentence 7; the last is 6/,
    advises: /correct/,
    inAll: 2,
  },
  {
    of: 'a sentence neither coded nor listed',
    change: [['  - s: 2\n    claims:\n      camp-david-talks DURATION "thirteen days": lasted thirteen days\n', '']],
    at: 'article:',
    says: /sentence 2 is neither coded/,
    advises: /uncoded: \{ 2: reason \}/,
  },
  {
    of: 'a sentence coded and listed',
    change: [['uncoded: {}', 'uncoded: { 2: it says nothing }']],
    at: '2: it says',
    says: /coded and listed/,
    advises: /remove/,
  },
  {
    of: 'a listed sentence without a reason',
    change: [['uncoded: {}', 'uncoded: { x: it says nothing }']],
    at: 'x: it says',
    says: /no number of a sentence/,
    advises: /number/,
  },
  {
    of: 'a meeting that nobody attended',
    change: [['ATTENDED camp-david-talks', 'HOSTED camp-david-talks']],
    at: 'camp-david-talks: {',
    says: /neither STATUS nor an attendance/,
    advises: /STATUS "HELD"/,
  },
  {
    of: 'a meeting that was not held',
    change: [['carter for', 'not carter for']],
    at: 'camp-david-talks: {',
    says: /neither STATUS nor an attendance/,
    advises: /STATUS/,
  },
  {
    of: 'an entity declared twice',
    change: [['    sinai: {', '    airfields: x\n    sinai: {']],
    at: 'airfields: {',
    says: /airfields is declared twice: here and in line \d+ as Demand/,
    advises: /once/,
    inAll: 3,
  },
  {
    of: 'an entity of the register declared again',
    change: [['  Meeting:', '  Country: { egypt: Egypt }\n  Meeting:']],
    at: 'egypt: Egypt',
    says: /egypt is declared twice: here and in line \d+ of .*register/,
    advises: /remove one/,
    inAll: 2,
  },
  {
    of: 'an entity named like the article',
    change: [['  Meeting:', '  Topic: { camp-david: x }\n  Meeting:']],
    at: 'camp-david: x',
    says: /declared twice: as a Topic and as the article/,
    advises: /rename/,
    inAll: 2,
  },
  {
    of: 'an entity that no claim mentions',
    change: [['  Meeting:', '  Topic: { peace: peace }\n  Meeting:']],
    at: 'peace: peace',
    says: /Topic peace is mentioned by no claim/,
    advises: /code/,
  },
  {
    of: 'an unknown kind of entity',
    change: [['  Meeting:', '  Meetings:']],
    at: 'Meetings:',
    says: /unknown kind of entity/,
    advises: /did you mean Meeting/,
    inAll: 5,
  },
  {
    of: 'an unknown kind of meeting',
    change: [['kind: SUMMIT', 'kind: SUMIT']],
    at: 'SUMIT',
    says: /unknown value/,
    advises: /SUMMIT/,
  },
  {
    of: 'a field that its kind has not',
    change: [['kind: SUMMIT', 'iso2: XX']],
    at: 'iso2',
    says: /unknown field "iso2" in Meeting camp-david-talks/,
    advises: /name, aliases, sameAs, kind/,
  },
  {
    of: 'an entity whose key is none',
    change: [['    sinai: {', '    Sinai: {']],
    at: 'Sinai: {',
    says: /"Sinai" is no key/,
    advises: /lower-case/,
    inAll: 2,
  },
  {
    of: 'an unknown field of a claim',
    change: [['edtf: 1978-09-05', 'edft: 1978-09-05']],
    at: 'edft',
    says: /unknown field "edft"/,
    advises: /edtf/,
  },
  {
    of: 'a claim without a passage',
    change: [['quote: received Menachem … September 1978', 'future: false']],
    at: 'future: false',
    says: /quote of the claim .* is missing/,
    advises: /add/,
  },
  {
    of: 'a flag that is none',
    change: [['  - s: 5\n', '  - s: 5\n    inferred: perhaps\n']],
    at: 'perhaps',
    says: /inferred of the block is not true or false/,
    advises: /true or false/,
    inAll: 1,
  },
  {
    of: 'an unknown part of the dossier',
    change: [['uncoded: {}', 'uncoded: {}\nnotes: x']],
    at: 'notes',
    says: /unknown field "notes" in the dossier/,
    advises: /article, entities/,
  },
  {
    of: 'a missing title',
    change: [['  title: Thirteen days at Camp David\n', '']],
    at: 'id: camp-david',
    says: /title of the header is missing/,
    advises: /add/,
  },
  {
    of: 'a day that is none',
    change: [['coded: 2026-11-22', 'coded: 2026-02-30']],
    at: '2026-02-30',
    says: /calendar day/,
    advises: /correct/,
  },
  {
    of: 'another id than the folder has',
    change: [['id: camp-david', 'id: camp-davids']],
    at: 'camp-davids',
    says: /its folder is camp-david/,
    advises: /alike/,
  },
  {
    of: "a title that is not the header's",
    change: [
      [
        'framework DESCRIBED_AS: “the inadmissibility of the acquisition of territory by war”',
        'camp-david TITLE: inadmissibility of the',
      ],
    ],
    at: 'Thirteen days at',
    says: /title is Thirteen days at Camp David, but the claim TITLE says/,
    advises: /as they are printed/,
  },
  {
    of: "an author that is not the header's",
    change: [
      ['  rights:', '  author: A. Nybody\n  rights:'],
      [
        'framework DESCRIBED_AS: “the inadmissibility of the acquisition of territory by war”',
        'camp-david AUTHOR: inadmissibility of the',
      ],
    ],
    at: 'A. Nybody',
    says: /author is A. Nybody/,
    advises: /printed/,
  },
  {
    of: 'a claim in braces',
    change: [
      [
        '    claims:\n      not framework STATUS "SIGNED": not yet signed',
        '    claims: { not framework STATUS "SIGNED": not yet signed }',
      ],
    ],
    at: '{ not',
    says: /in braces|brackets or braces/,
    advises: /comma/,
  },
  {
    of: 'a passage in brackets',
    change: [['quote: received Menachem … September 1978', 'quote: [received Menachem … September 1978]']],
    at: '[received',
    says: /brackets or braces/,
    advises: /comma/,
  },
  {
    of: 'a key that two claims have',
    change: [
      ['edtf: 1978-09-05', 'key: day'],
      ['"SIGNED": not yet signed', '"SIGNED":\n        quote: not yet signed\n        key: day'],
    ],
    at: 'key: day\n  - s: 6',
    says: /the key day stands in line \d+ too/,
    advises: /its own/,
  },
  {
    of: 'a key of several assertions',
    change: [
      [
        'camp-david-talks: President Jimmy … Camp David',
        'camp-david-talks:\n        quote: President Jimmy … Camp David\n        key: all',
      ],
    ],
    at: 'key: all',
    says: /names 3 assertions/,
    advises: /one subject/,
  },
  {
    of: 'a conflict without a key',
    change: [['edtf: 1978-09-05', 'conflictsWith: [other#key]']],
    at: 'conflictsWith',
    says: /without a key/,
    advises: /give this claim a key/,
  },
  {
    of: 'a conflict with nothing',
    change: [['edtf: 1978-09-05', 'key: day\n        conflictsWith: [night]']],
    at: 'conflictsWith',
    says: /no claim of camp-david has the key night/,
    advises: /day/,
  },
  {
    of: 'a conflict with itself',
    change: [['edtf: 1978-09-05', 'key: day\n        conflictsWith: [day]']],
    at: 'conflictsWith',
    says: /with itself/,
    advises: /the other/,
  },
  {
    of: 'a key of YAML twice',
    change: [['  rights: QUOTATION', '  coded: 2026-11-22\n  rights: QUOTATION']],
    at: 'coded: 2026-11-22\n  rights',
    says: /the key "coded" twice/,
    advises: /keep one/,
  },
  {
    of: 'a YAML anchor and its alias',
    change: [
      ['by: [american-officials]', 'by: &a [american-officials]'],
      ['  - s: 5\n', '  - s: 5\n    by: *a\n'],
    ],
    at: '*a',
    says: /is a YAML alias/,
    advises: /write the value out/,
    inAll: 2,
  },
  {
    of: 'a YAML tag',
    change: [['  title: Thirteen', '  title: !!str Thirteen']],
    at: 'Thirteen',
    says: /YAML tag/,
    advises: /remove/,
  },
  {
    of: 'wrong YAML',
    change: [['    at: camp-david-talks', '   at: camp-david-talks']],
    at: '   at: camp',
    says: /not the YAML/,
    advises: /indentation/,
  },
  {
    of: 'a colon in a passage',
    change: [['lasted thirteen days\n', 'lasted: thirteen days\n']],
    at: 'lasted: thirteen',
    says: /not the YAML/,
    advises: /quotation marks/,
  },
  {
    of: 'braces nested a thousand deep',
    change: [['uncoded: {}', `uncoded: ${'{a: '.repeat(1000)}`]],
    at: 'uncoded',
    says: /nested far too deep/,
    advises: /eight levels/,
  },
  {
    of: 'a NUL byte',
    change: [['thirteen days\n', 'thirteen \u0000days\n']],
    at: '\u0000',
    says: /NUL byte/,
    advises: /plain text/,
  },
  {
    of: 'a speech act without its object',
    change: [['  - s: 5\n', `${thanked} "x": Israel offered\n  - s: 5\n`]],
    at: 'THANKED',
    says: /THANKED lacks its object/,
    advises: /Official/,
  },
  {
    of: 'passages that are a block',
    change: [['passages:\n', 'passages: {}\nx:\n']],
    at: '{}\nx',
    says: /passages is not a list/,
    advises: /- s:/,
  },
  {
    of: 'a block without claims',
    change: [['  - s: 5\n', '  - s: 5\n    claims: {}\n  - s: 5\n']],
    at: 's: 5\n    claims: {}',
    says: /holds no claim/,
    advises: /add one/,
  },
  {
    of: 'passages that are no list',
    change: [['  - s: 1\n    claims:', '    claims:']],
    at: '  - s: 2',
    says: /not the YAML/,
    advises: /indentation/,
  },
];

const changed = (change: Mistake['change']) =>
  change.reduce((dossier, [from, to]) => {
    if (!dossier.includes(from)) throw new Error(`the example does not hold: ${from}`);
    return dossier.replace(from, () => to);
  }, campDavidDossier());

const lines = (findings: readonly Finding[]) => findings.map(findingLine).join('\n');

describe('a mistake in a dossier is told with its line and column and what to do', () => {
  it.each(mistakes)('$of', async ({ change, at, says, advises, inAll }) => {
    desk = await openDesk();
    expect((await desk.seal()).findings).toEqual([]);
    const dossier = changed(change);
    await desk.write(desk.file('dossier.yaml'), dossier);
    const { findings, records } = await desk.compile();
    const told = findings.filter(({ message }) => says.test(message));
    const { line, column } = sourceOf('', dossier).placeAt(dossier.indexOf(at));
    expect(lines(told)).toMatch(new RegExp(`^\\S+:${line}:${column} `, 'm'));
    expect(told.map(({ advice }) => advice).join('\n')).toMatch(advises);
    expect(records).toEqual([]);
    if (inAll !== undefined) expect(lines(findings).split('\n')).toHaveLength(inAll);
  });
});

const registerMistakes: readonly Mistake[] = [
  {
    of: 'an entry that no dossier mentions',
    change: [['    egypt: Egypt', '    egypt: Egypt\n    jordan: Jordan']],
    at: 'jordan',
    says: /Country jordan is mentioned by no dossier/,
    advises: /remove/,
  },
  {
    of: 'an unnamed entry',
    change: [['carter: { name: Jimmy Carter', 'carter: { named: false, name: Jimmy Carter']],
    at: 'carter',
    says: /unnamed but stands in the register/,
    advises: /dossier of its article/,
  },
  {
    of: 'an entry twice',
    change: [['  Country:', '  Office: { egypt: x }\n  Country:']],
    at: 'egypt: Egypt',
    says: /egypt is declared twice/,
    advises: /rename/,
  },
  {
    of: 'an old id of another noun',
    change: [['israel: Israel', 'israel: { name: Israel, id: place/israel }']],
    at: 'israel',
    says: /not one of a Country/,
    advises: /country\//,
  },
  { of: 'an ISO code that is none', change: [['iso2: US', 'iso2: USA']], at: 'USA', says: /iso2/, advises: /correct/ },
  {
    of: 'an unknown part',
    change: [['entities:', 'rubbish: x\nentities:']],
    at: 'rubbish',
    says: /unknown field "rubbish"/,
    advises: /entities/,
  },
];

describe('a mistake in the register is told with its line and column and what to do', () => {
  it.each(registerMistakes)('$of', async ({ change, at, says, advises }) => {
    const register = change.reduce((text, [from, to]) => text.replace(from, to), campDavidRegister);
    desk = await openDesk({ register });
    const { findings } = await desk.compile();
    const told = findings.filter(({ file, message }) => file.endsWith('register.yaml') && says.test(message));
    const { line, column } = sourceOf('', register).placeAt(register.indexOf(at));
    expect(lines(told)).toMatch(new RegExp(`^\\S+:${line}:${column} `, 'm'));
    expect(told.map(({ advice }) => advice).join('\n')).toMatch(advises);
  });
});

describe('files that cannot be read as a dossier', () => {
  const told = async (content: string | Uint8Array) => {
    desk = await openDesk();
    await desk.write(desk.file('dossier.yaml'), content);
    const { findings } = await desk.compile();
    return lines(findings.filter(({ file }) => file.endsWith('dossier.yaml')));
  };

  it('tell the place of the first byte that is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('article:\n  id: é'), Buffer.from([0xc3, 0x28]), Buffer.from('\n')]);
    expect(await told(bytes)).toMatch(/dossier\.yaml:2:8 holds bytes that are not UTF-8/);
  });

  it('tell a line of 50 MB without parsing it', async () => {
    expect(await told(Buffer.alloc(50_000_000, 'x'))).toMatch(/is 50000000 bytes long — at most/);
  });

  it('tell a line that is far too long', async () => {
    expect(await told(`a: ${'x'.repeat(30_000)}\n`)).toMatch(/:1:20001 holds a line that is far too long/);
  });

  it('tell that a file is empty', async () => {
    expect(await told('')).toMatch(/is empty — start it with/);
  });

  it('tell an alias bomb by its anchors and aliases', async () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    expect(await told(bomb)).toMatch(/:1:7 has a YAML anchor/);
  });

  it('tell at most a thousand findings, the last of them how many more there are', async () => {
    const claims = Array.from({ length: 3000 }, (_, index) => `      nobody-${index} MET nobody: x\n`).join('');
    desk = await openDesk();
    await desk.write(
      desk.file('dossier.yaml'),
      campDavidDossier().replace('      not framework', `${claims}      not framework`),
    );
    const { findings } = await desk.compile();
    expect(findings).toHaveLength(1000);
    expect(findings.at(-1)?.message).toMatch(/2\d{3} more findings/);
  });

  it('tell that a dossier is missing, that a root is none, and that a register is none', async () => {
    desk = await openDesk();
    await desk.write(`${desk.folder}/dossiers/empty/notes.txt`, 'x');
    const { findings } = await desk.compile({
      roots: [...desk.options.roots, `${desk.folder}/none`],
      registers: [`${desk.folder}/none.yaml`],
      articlesDir: desk.options.articlesDir,
    });
    expect(lines(findings)).toMatch(/empty\/dossier\.yaml cannot be read \(ENOENT\)/);
    expect(lines(findings)).toMatch(/none is no folder of dossiers/);
    expect(lines(findings)).toMatch(/none\.yaml cannot be read/);
  });

  it('tell a text at hand that is no text', async () => {
    const text = Buffer.from('Words\u0000 and no more.\n');
    desk = await openDesk({ text, dossier: campDavidDossier(sha256(text)) });
    expect(lines((await desk.compile()).findings)).toMatch(/text\.txt:1:6 holds a NUL byte/);
  });

  it('tell a passage located by its ends that holds too long a quotation', async () => {
    const text = campDavidText.replace('territory by war', `territory by war, ${'and so on '.repeat(8)}in the end`);
    desk = await openDesk({
      text,
      dossier: campDavidDossier(sha256(text)).replace(
        'DESCRIBED_AS: “the inadmissibility of the acquisition of territory by war”',
        'DESCRIBED_AS "x": It rests … the end',
      ),
    });
    expect(lines((await desk.seal()).findings)).toMatch(/:45:35 the passage .* holds 36 words that the article quotes/);
  });

  it('tell two dossiers of one article', async () => {
    desk = await openDesk();
    const other = `${desk.folder}/other`;
    await desk.write(`${other}/camp-david/dossier.yaml`, campDavidDossier());
    const { findings } = await desk.compile({ ...desk.options, roots: [...desk.options.roots, other] });
    expect(lines(findings)).toMatch(/camp-david has a second dossier/);
  });

  it('find nothing wrong with the example', async () => {
    desk = await openDesk({ text: campDavidText });
    expect((await desk.seal()).findings).toEqual([]);
    expect((await desk.compile()).findings).toEqual([]);
    expect((await desk.compile(desk.withoutTexts)).findings).toEqual([]);
  });
});
