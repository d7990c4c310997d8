import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile, rm } from 'node:fs/promises';
import { findingLine } from '../../seed/finding.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { campDavidDossier, campDavidText, openDesk, type Desk } from '../support/dossiers.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  expect((await desk.seal()).findings).toEqual([]);
});
afterEach(() => desk.remove());

const lockFile = () => desk.file('passages.lock.json');
const lockText = () => readFile(lockFile(), 'utf8');

/** The findings after a change to the lock, one a line, with the text at hand and without. */
async function afterChange(from: string | RegExp, to: string) {
  const before = await lockText();
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await desk.write(lockFile(), after);
  const told = async (options = desk.options) => (await desk.compile(options)).findings.map(findingLine).join('\n');
  return { withText: await told(), withoutText: await told(desk.withoutTexts) };
}

async function rewrite(from: string, to: string) {
  await desk.write(desk.file('dossier.yaml'), campDavidDossier().replace(from, to));
  const told = async (options = desk.options) => (await desk.compile(options)).findings.map(findingLine).join('\n');
  return { withText: await told(), withoutText: await told(desk.withoutTexts) };
}

describe('a sealed dossier', () => {
  it('has a lock that is the same each time it is sealed', async () => {
    const first = await lockText();
    await desk.seal();
    expect(await lockText()).toBe(first);
  });

  it('has a lock with sentences, passages and what is kept', async () => {
    const lock: unknown = JSON.parse(await lockText());
    expect(lock).toMatchObject({
      article: 'camp-david',
      sha256: sha256(campDavidText),
      words: 76,
      kept: 9,
      share: 0.1184,
    });
    expect(await lockText()).toContain(
      '{"s":6,"passage":"“the inadmissibility of the acquisition of territory by war”"',
    );
    expect(await lockText()).toContain('"quoted":["the inadmissibility of the acquisition of territory by war"]');
  });

  it('keeps sentence bounds that a coder corrected, for the lock is the truth', async () => {
    const lock = await lockText();
    const merged = lock
      .replace(/"end":\d+,"cues":\[\]\},\n +\{"s":2,"start":\d+,/, '')
      .replace(/"s":([3-6])(?=,"start")/g, (_, s: string) => `"s":${Number(s) - 1}`);
    await desk.write(lockFile(), merged);
    const dossier = campDavidDossier()
      .replace('  - s: 2\n    claims:\n', '')
      .replace(/s: ([3-6])/g, (_, s: string) => `s: ${Number(s) - 1}`);
    await desk.write(desk.file('dossier.yaml'), dossier);
    expect((await desk.seal()).findings).toEqual([]);
    expect(JSON.parse(await lockText())).toMatchObject({ sentences: { length: 5 } });
    expect((await desk.compile()).findings).toEqual([]);
  });

  it('is refused without the text when a passage was edited, until it is sealed again', async () => {
    const { withText, withoutText } = await rewrite('lasted thirteen days', 'The talks lasted');
    expect(withText).toMatch(
      /dossier\.yaml:30:50 the passage "The talks lasted" is not sealed — run `npm run dossier:seal`/,
    );
    expect(withoutText).toBe(withText);
    expect((await desk.seal()).findings).toEqual([]);
    expect((await desk.compile(desk.withoutTexts)).findings).toEqual([]);
  });

  it('still holds when a claim is removed', async () => {
    const { withText, withoutText } = await rewrite(
      '      airfields CONDITION "new ones in the Negev": if others … the Negev\n',
      '',
    );
    expect(withText).toBe('');
    expect(withoutText).toBe('');
  });

  it('is refused when the lock is missing', async () => {
    await rm(lockFile());
    const { findings } = await desk.compile(desk.withoutTexts);
    expect(findings.map(findingLine).join('\n')).toMatch(/dossier\.yaml:1:1 has no passages\.lock\.json/);
  });

  it('is refused when the lock is of another text', async () => {
    const { withText, withoutText } = await afterChange(/"sha256": "./, '"sha256": "0');
    expect(withoutText).toMatch(/lock\.json:3:3 is sealed for another text/);
    expect(withText).toMatch(/lock\.json:3:3 is sealed for another text/);
  });

  it('is refused when the lock is of another article', async () => {
    const { withoutText } = await afterChange('"article": "camp-david"', '"article": "camp"');
    expect(withoutText).toMatch(/lock\.json:2:3 is sealed for camp, not for camp-david/);
  });

  it.each([
    ['an offset', /("passage":"not yet signed","start":)\d+/, '$10'],
    ['a hash', /("passage":"not yet signed".*"hash":")./, '$1_'],
  ])('is refused when %s of a passage was changed in the lock', async (_, from, to) => {
    const { withText, withoutText } = await afterChange(from, to);
    expect(withText).toMatch(/lock\.json:\d+:6 the passage "not yet signed" of sentence 5 is sealed otherwise/);
    expect(withoutText).toMatch(/lock\.json:\d+:6 the passage "not yet signed" of sentence 5 is sealed otherwise/);
  });

  it('is refused with the text when quoted words were changed in the lock', async () => {
    const { withText } = await afterChange('"quoted":["the', '"quoted":["a');
    expect(withText).toMatch(/of sentence 6 is sealed otherwise than the text says/);
  });

  it('is refused when sentences in the lock overlap or leave words out', async () => {
    const { withText, withoutText } = await afterChange(/("s":3,"start":)\d+/, '$12');
    expect(withText).toMatch(/lock\.json:\d+:6 sentence 3 is not what the text holds/);
    expect(withoutText).toMatch(/lock\.json:\d+:6 holds sentences out of order/);
  });

  it('is refused when the lock keeps more than its share', async () => {
    const { withoutText } = await afterChange(/"kept": \d+/, '"kept": 60');
    expect(withoutText).toMatch(/lock\.json:6:3 78\.9 % of the article stand here/);
  });

  it('is refused with the text when the lock owns to fewer words than are kept', async () => {
    const { withText } = await afterChange(/"kept": \d+/, '"kept": 1');
    expect(withText).toMatch(/lock\.json:5:3 was sealed with 1 words kept, but 9 are/);
  });

  it.each([
    ['is cut short', /"passages"[^]*$/, '', /lock\.json:\d+:\d+ is not the JSON/],
    ['has a field of its own', '"words"', '"wards"', /lock\.json:4:3 unknown field "wards"/],
    ['has a number that is none', /"start":0/, '"start":-1', /lock\.json:8:\d+ sentences\.0\.start/],
    [
      'holds text instead of a number',
      /"start":0/,
      '"start":"0"',
      /lock\.json:8:\d+ sentences\.0\.start of the lock is not a whole number/,
    ],
  ])('is refused when the lock %s', async (_, from, to, says) => {
    expect((await afterChange(from, to)).withoutText).toMatch(says);
  });

  it('cannot be sealed without its text', async () => {
    await rm(`${desk.folder}/texts/text.txt`);
    const { findings } = await desk.seal();
    expect(findings.map(findingLine).join('\n')).toMatch(/dossier\.yaml:4:11 no text with this sha256 is at hand/);
  });

  it('is refused when the file that bears its name is another text', async () => {
    await desk.write(`${desk.folder}/texts/camp-david.txt`, 'Another text.\n');
    await rm(`${desk.folder}/texts/text.txt`);
    const { findings } = await desk.compile();
    expect(findings.map(findingLine).join('\n')).toMatch(/dossier\.yaml:4:11 sha256 is not that of .*camp-david\.txt/);
  });
});
