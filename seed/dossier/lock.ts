import { access } from 'node:fs/promises';
import { z } from 'zod';
import { hashOf } from '../../src/lib/hash.ts';
import { articleRecord } from '../records.ts';
import type { Findings, Place } from './findings.ts';
import { tellIssues } from './shapeFindings.ts';
import { readSource, type Source } from './source.ts';
import { typewritten } from './words.ts';
import { readYaml } from './yamlTree.ts';

const span = { start: z.int().min(0), end: z.int().min(1) };
const number = z.int().min(1);

const lockShape = z.strictObject({
  article: articleRecord.shape.id,
  sha256: articleRecord.shape.sha256,
  /** Words of the article without its furniture. */
  words: z.int().min(0),
  /** Of them those that dossier and lock keep. */
  kept: z.int().min(0),
  share: z.number().min(0).max(1),
  sentences: z.array(z.strictObject({ s: number, ...span, cues: z.array(z.string()) })).max(100_000),
  passages: z
    .array(
      z.strictObject({
        s: number,
        passage: z.string(),
        ...span,
        hash: z.string(),
        /** Words that the article sets in quotation marks. */
        quoted: z.array(z.string()).optional(),
        /** The quoted words hold a whole sentence. */
        wholeSentence: z.literal(true).optional(),
        /** The whole passage; only where the article's rights allow it. */
        words: z.string().optional(),
      }),
    )
    .max(1_000_000),
});

/** What a dossier's passages were when it was sealed; offsets are 0-based characters of the decoded text, end exclusive. */
export type Lock = z.infer<typeof lockShape>;
export type LockSentence = Lock['sentences'][number];
export type LockPassage = Lock['passages'][number];

/** The name of a lock beside its dossier. */
export const lockName = 'passages.lock.json';

/** By what a passage is known: its sentence and its words as typed. */
export function passageKey(s: number, passage: string): string {
  return `${s}\t${passage}`;
}

/** The mark of a passage's words, the same for curly and straight signs. */
export function passageHash(words: string): string {
  return hashOf(typewritten(words));
}

/** A lock as it lies beside its dossier. */
export interface LockFile {
  readonly file: string;
  readonly lock: Lock;
  /** The place of the first entry that holds these fields, as they are printed; the start of the file when none does. */
  readonly placeOf: (fields: object) => Place;
}

/** The lock of this name; undefined when there is none, or after findings when it is none of ours. */
export async function readLock(file: string, findings: Findings): Promise<LockFile | undefined> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return undefined;
  const source = await readSource(file, findings);
  const lock = source && parseLock(source, findings);
  if (source === undefined || lock === undefined) return undefined;
  return { file, lock, placeOf: (fields) => placeOfFields(source, JSON.stringify(fields).slice(1, -1)) };
}

/** Entries of lists are printed without spaces, the head's fields with one. */
function placeOfFields({ text, placeAt }: Source, printed: string): Place {
  const found = [printed, printed.replace('":', '": ')].map((each) => text.indexOf(each));
  return placeAt(Math.max(0, ...found));
}

/** Reads a lock's JSON; only when it fails is it read again for the places of its mistakes. */
function parseLock(source: Source, findings: Findings): Lock | undefined {
  const json = parseJson(source, findings);
  if (json === undefined) return undefined;
  const result = lockShape.safeParse(json.value);
  if (result.success) return result.data;
  const node = readYaml(source, findings);
  if (node) tellIssues(result.error.issues, { source, node, what: 'the lock' }, findings);
  return undefined;
}

function parseJson({ file, text, placeAt }: Source, findings: Findings): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    findings.add(file, placeAt(offset), 'is not the JSON that was sealed', sealAdvice);
    return undefined;
  }
}

/** What to do when lock and dossier differ. */
export const sealAdvice = 'run `npm run dossier:seal` with the text of the article at hand';

/** A lock as it is written: one line for each sentence and passage, always the same for the same content. */
export function printLock(lock: Lock): string {
  const { sentences, passages, ...head } = lock;
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}${list('sentences', sentences)},\n${list('passages', passages)}\n}\n`;
}

function list(name: string, items: readonly object[]): string {
  if (items.length === 0) return `  "${name}": []`;
  return `  "${name}": [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
