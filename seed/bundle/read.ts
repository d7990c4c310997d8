import type { z } from 'zod';
import { mostFindings, RejectedFacts, type Finding } from '../finding.ts';
import { bundleRecord, type BundleRecord, type EntityRecord } from '../records.ts';
import { recordChecker, type Place } from './check.ts';
import { duplicateKey } from './duplicateKey.ts';
import { linesOf, type Line } from './lines.ts';

/** What the first reading of a bundle finds. */
export interface CheckedBundle {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** The entities before the first article. */
  readonly register: ReadonlyMap<string, EntityRecord>;
  /** Where each article stands, by its key. */
  readonly articles: ReadonlyMap<string, Place>;
}

const longestLine = 1_048_576;

/** Reads a bundle for the first time: every mistake in it, at most 1,000 of them. Memory is flat in assertions. */
export async function checkBundle(file: string): Promise<CheckedBundle> {
  const checker = recordChecker();
  const unreadable: Finding[] = [];
  for await (const line of linesOf(file, longestLine)) {
    const read = readLine(file, line);
    if ('record' in read) checker.add(read.record, { file, line: line.number });
    else unreadable.push(...read.findings);
    if (unreadable.length + checker.findings.length >= mostFindings) break;
  }
  // After an unreadable line, what follows from what is missing would only hide the cause.
  if (unreadable.length === 0) checker.end();
  const findings = [...unreadable, ...checker.findings].sort((a, b) => a.line - b.line).slice(0, mostFindings);
  return { file, findings, register: checker.register, articles: checker.articles };
}

/** Reads a checked bundle again, record by record; throws RejectedFacts when it was changed and cannot be read any more. */
export async function* readBundle(file: string): AsyncGenerator<BundleRecord> {
  for await (const line of linesOf(file, longestLine)) {
    const read = readLine(file, line);
    if (!('record' in read)) throw new RejectedFacts(read.findings);
    yield read.record;
  }
}

type Read = { readonly record: BundleRecord } | { readonly findings: readonly Finding[] };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readLine(file: string, { number: line, bytes, tooLong }: Line): Read {
  const wrong = (column: number, message: string, advice: string): Read => ({
    findings: [{ file, line, column, message, advice }],
  });
  if (tooLong)
    return wrong(0, `the line is longer than ${longestLine} bytes`, 'Split the record, or shorten its texts.');
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return wrong(0, 'the line is not UTF-8', 'Save the file as UTF-8.');
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return wrong(nul + 1, 'the line holds a NUL character', 'Remove it.');
  if (text.trim() === '') return wrong(1, 'the line is empty', 'Put one record on every line.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return wrong(columnOf(error), 'the line is not JSON', 'Write one JSON object a line.');
  }
  const twice = duplicateKey(text);
  if (twice) return wrong(twice.column, `the key ${twice.key} stands twice in one object`, 'Keep one of them.');
  const parsed = bundleRecord.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  return { findings: parsed.error.issues.map((issue) => ({ file, line, ...told(issue, text) })) };
}

function columnOf(error: unknown): number {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? 1 : Number(position) + 1;
}

function told(issue: z.core.$ZodIssue, text: string): Pick<Finding, 'column' | 'message' | 'advice'> {
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  const unknown = issue.code === 'unrecognized_keys';
  const key = unknown ? issue.keys[0] : issue.path.findLast((part) => typeof part === 'string');
  return {
    // The first place of the key; a key that is missing has none.
    column: key === undefined ? 0 : text.indexOf(`${JSON.stringify(key)}:`) + 1,
    message: `${where}${issue.message}`,
    advice: unknown ? 'Remove what a record of this type does not have.' : 'Write the record as docs/bundles.md shows.',
  };
}
