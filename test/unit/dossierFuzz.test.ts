import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { mostFindings } from '../../seed/finding.ts';
import type { BundleRecord } from '../../seed/records.ts';
import { typewritten } from '../../seed/dossier/words.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { campDavidText, openDesk, type Desk } from '../support/dossiers.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.seal();
});
afterEach(() => desk.remove());

const word = fc.constantFrom(
  'peace',
  'talks',
  'Geneva',
  'it’s',
  'U.S.–Ukraine',
  'no',
  'draft—new',
  '🕊',
  'may',
  '“so',
  'be”',
  'á',
  'x',
);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(' ')} end.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
const article = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  cuts: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 16, maxLength: 16 }),
  rights: fc.constantFrom('OWN', 'QUOTATION'),
});

/** A dossier that describes one topic by a stretch of each proposed sentence. */
function dossierOf(
  text: string,
  sentences: readonly string[],
  cuts: readonly (readonly [number, number])[],
  rights: string,
) {
  const blocks = sentences.map((words, index) => {
    const parts = typewritten(words).split(' ');
    const [from, length] = cuts[index] ?? [0, 0];
    const start = from % parts.length;
    const passage = parts.slice(start, start + 1 + (length % 6)).join(' ');
    return `  - s: ${index + 1}\n    claims:\n      x-topic DESCRIBED_AS "as ${index}": ${JSON.stringify(passage)}\n`;
  });
  return `article: { id: camp-david, title: T, sha256: ${sha256(text)}, coded: 2026-11-22, rights: ${rights} }
entities: { Topic: { x-topic: topic } }
passages:
${blocks.join('')}`;
}

const withoutQuotes = (records: readonly BundleRecord[]) =>
  records.map((record) =>
    record.type === 'assertion'
      ? { ...record, evidence: record.evidence.map(({ quote: _quote, ...rest }) => rest) }
      : record,
  );

describe('any dossier', () => {
  it('once sealed is the same with the text and without, and each quote is its slice of the text', async () => {
    await desk.write(`${desk.folder}/register.yaml`, 'entities: {}\n');
    let sealed = 0;
    await fc.assert(
      fc.asyncProperty(article, async ({ paragraphs, cuts, rights }) => {
        const text = `${paragraphs.map((each) => each.join(' ')).join('\n')}\n`;
        await desk.write(`${desk.folder}/texts/text.txt`, text);
        await desk.write(desk.file('dossier.yaml'), dossierOf(text, paragraphs.flat(), cuts, rights));
        const { findings } = await desk.seal();
        if (findings.length > 0) return;
        sealed += 1;
        const withText = await desk.compile();
        const withoutText = await desk.compile(desk.withoutTexts);
        expect([withText.findings, withoutText.findings]).toEqual([[], []]);
        expect(withoutQuotes(withText.records)).toEqual(withoutText.records);
        const characters = [...text];
        for (const record of withText.records) {
          if (record.type !== 'assertion') continue;
          for (const { start, end, quote } of record.evidence)
            expect(characters.slice(start, end).join('')).toBe(quote);
        }
      }),
      { numRuns: 150 },
    );
    expect(sealed).toBeGreaterThan(10);
  });
});

type Edit = readonly [kind: number, at: number, bytes: Uint8Array];
const edits = fc.array(
  fc.tuple(
    fc.nat(3),
    fc.nat(1_000_000),
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      fc
        .constantFrom(
          '"',
          "'",
          '\n',
          '  ',
          '\t',
          ': ',
          '- ',
          '{',
          '[',
          '*a',
          '&a ',
          '|\n',
          '#',
          '…',
          '\u0000',
          '<<: ',
          '? ',
          '!!x ',
          '%',
          '---\n',
          '1e9',
          '~',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

function mutated(bytes: Uint8Array, changes: readonly Edit[]): Uint8Array {
  return changes.reduce((content, [kind, where, piece]) => {
    const at = content.length === 0 ? 0 : where % content.length;
    const rest = kind === 0 ? at : kind === 1 ? at + piece.length : kind === 2 ? at + (where % 97) : content.length;
    const tail = content.subarray(Math.min(rest, content.length));
    return Buffer.concat([content.subarray(0, at), kind === 2 ? new Uint8Array() : piece, tail]);
  }, bytes);
}

describe('any damage to a file', () => {
  it.each(['dossier.yaml', 'passages.lock.json', 'register.yaml', 'text.txt'])(
    'of %s becomes findings or none, never a crash',
    async (name) => {
      const path =
        name === 'register.yaml'
          ? `${desk.folder}/register.yaml`
          : name === 'text.txt'
            ? `${desk.folder}/texts/text.txt`
            : desk.file(name);
      const original = name === 'text.txt' ? Buffer.from(campDavidText) : await readFile(path);
      await fc.assert(
        fc.asyncProperty(edits, async (changes) => {
          await desk.write(path, mutated(original, changes));
          const begun = performance.now();
          for (const options of [desk.options, desk.withoutTexts]) {
            const { findings, records } = await desk.compile(options);
            expect(findings.length).toBeLessThanOrEqual(mostFindings);
            expect(findings.length > 0 ? records : []).toEqual([]);
            for (const { file, message, advice } of findings) expect([file, message, advice]).not.toContain('');
          }
          expect(performance.now() - begun).toBeLessThan(5000);
        }),
        { numRuns: 120 },
      );
    },
  );
});
