import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBundle, readBundle } from '../seed/bundle/read.ts';
import { mostFindings, type Finding } from '../seed/finding.ts';
import { campDavidText, openDesk, type Desk } from '../test/support/dossiers.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { graphRecords } from './support/graph.ts';
import { choices, type Choices } from './support/random.ts';

const mostMs = 2_000;
const pieces = [
  '"',
  "'",
  '\n',
  '  ',
  '\t',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
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
  ',',
  '\\u0000',
  '\ufeff',
  '__proto__',
  'null',
  'true',
  '99999999999999999999',
];

/** The bytes with one to four places overwritten, cut out, doubled or with something put in. */
function mutated(bytes: Buffer, chance: Choices): Buffer {
  let content = bytes;
  for (let more = 1 + chance.below(4); more > 0; more--) {
    const at = chance.below(content.length + 1);
    const piece =
      chance.below(3) === 0 ? Buffer.from([chance.below(256), chance.below(256)]) : Buffer.from(chance.pick(pieces));
    const [head, tail] = [content.subarray(0, at), content.subarray(at)];
    const put = [
      [head, piece, tail],
      [head, piece, tail.subarray(piece.length)],
      [head, tail.subarray(chance.below(97))],
      [head, tail.subarray(0, chance.below(200)), tail],
      [head],
    ];
    content = Buffer.concat(chance.pick(put.slice(0, chance.below(10) === 0 ? 5 : 4)));
  }
  return content;
}

/** What the reader says of one damaged file: its findings, and the records that it would let through. */
type Reading = () => Promise<{ readonly findings: readonly Finding[]; readonly records: number }>;

async function tried(name: string, content: Buffer, read: Reading): Promise<boolean> {
  const begun = performance.now();
  const told = await read().catch((error: unknown) => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Broken(`${name} made the reader throw: ${why}\n${content.toString('base64').slice(0, 4_000)}`);
  });
  const ms = performance.now() - begun;
  const { findings, records } = told;
  if (ms > mostMs) throw new Broken(`${name} took ${Math.round(ms)} ms: ${content.toString('base64').slice(0, 4_000)}`);
  if (findings.length > mostFindings) throw new Broken(`${name} has ${findings.length} findings.`);
  if (findings.length > 0 && records > 0)
    throw new Broken(`${name} is refused, and ${records} records are let through.`);
  if (findings.some(({ message, advice }) => message === '' || advice === ''))
    throw new Broken(`${name} has a finding without words.`);
  return findings.length > 0;
}

const dossierFiles = ['dossier.yaml', 'passages.lock.json', 'register.yaml', 'text.txt'];

function pathOf(desk: Desk, name: string): string {
  if (name === 'register.yaml') return join(desk.folder, 'register.yaml');
  return name === 'text.txt' ? join(desk.folder, 'texts', 'text.txt') : desk.file(name);
}

/** A bundle is loaded only when its first reading found nothing; then the second reading must get to its end. */
function readingOf(file: string): Reading {
  return async () => {
    const { findings } = await checkBundle(file);
    if (findings.length > 0) return { findings, records: 0 };
    let records = 0;
    for await (const _ of readBundle(file)) records += 1;
    return { findings, records };
  };
}

async function check({ long, seed, say }: Trial): Promise<Figures> {
  const count = long ? 100_000 : 1_200;
  const chance = choices(seed);
  const desk = await openDesk();
  const figures = { dossiers: 0, bundles: 0, refused: 0, accepted: 0, slowestMs: 0 };
  try {
    await desk.seal();
    const originals = new Map<string, Buffer>();
    for (const name of dossierFiles)
      originals.set(name, name === 'text.txt' ? Buffer.from(campDavidText) : await readFile(pathOf(desk, name)));
    const lines = (await graphRecords()).slice(0, 120).map((record) => JSON.stringify(record));
    const bundle = Buffer.from(`${lines.join('\n')}\n`);
    const file = join(desk.folder, 'bundle.jsonl');
    for (let index = 0; index < count; index++) {
      const name = chance.pick([...dossierFiles, 'bundle.jsonl']);
      const begun = performance.now();
      const original = originals.get(name) ?? bundle;
      const content = mutated(original, chance);
      const isBundle = name === 'bundle.jsonl';
      await writeFile(isBundle ? file : pathOf(desk, name), content);
      const read: Reading = isBundle
        ? readingOf(file)
        : async () => {
            const { findings, records } = await desk.compile(index % 2 === 0 ? desk.options : desk.withoutTexts);
            return { findings, records: records.length };
          };
      if (await tried(name, content, read)) figures.refused += 1;
      else figures.accepted += 1;
      if (isBundle) figures.bundles += 1;
      else {
        figures.dossiers += 1;
        await writeFile(pathOf(desk, name), original);
      }
      figures.slowestMs = Math.max(figures.slowestMs, Math.round(performance.now() - begun));
      if (index % 10_000 === 9_999) say(`${index + 1} of ${count}`);
    }
    return figures;
  } finally {
    await desk.remove();
  }
}

/** Damaged files are findings, never harm. */
export const files: Promised = {
  name: 'files',
  promise: `Mutated dossiers and bundles crash nothing, take no longer than ${mostMs / 1000} s, and nothing of a refused file reaches the loader.`,
  check,
};
