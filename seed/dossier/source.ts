import { readFile, stat } from 'node:fs/promises';
import { top, nowhere, type Findings, type Place } from './findings.ts';

/** A text file as it was read, with the way from an offset to its line. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The place of an offset in UTF-16 units. */
  readonly placeAt: (offset: number) => Place;
}

/** A dossier, lock or register is at most this long; ten thousand claims need about half of it. */
export const mostBytes = 4 * 1024 * 1024;
const longestLine = 20_000;

/** A source of text that is already at hand. */
export function sourceOf(file: string, text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { file, text, placeAt: (offset) => placeIn(starts, offset) };
}

function placeIn(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
}

/** Reads a file in UTF-8; undefined after a finding when it is missing, too long, no UTF-8, or holds NUL or a far too long line. */
export async function readSource(file: string, findings: Findings): Promise<Source | undefined> {
  const bytes = await readBytes(file, mostBytes, findings);
  return bytes === undefined ? undefined : decodeSource(file, bytes, findings);
}

/** Reads at most so many bytes of a regular file; undefined after a finding. */
export async function readBytes(file: string, most: number, findings: Findings): Promise<Uint8Array | undefined> {
  try {
    const { size, ...kind } = await describe(file);
    if (!kind.regular) {
      findings.add(file, nowhere, 'is not a regular file', 'put a text file there');
      return undefined;
    }
    if (size > most) {
      const advice = `at most ${most} bytes are read; split it, or load it as a bundle`;
      findings.add(file, nowhere, `is ${size} bytes long`, advice);
      return undefined;
    }
    return await readFile(file);
  } catch (error) {
    const reason =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown reason';
    findings.add(file, nowhere, `cannot be read (${reason})`, 'check the path and its permissions');
    return undefined;
  }
}

async function describe(file: string): Promise<{ size: number; regular: boolean }> {
  const found = await stat(file);
  return { size: found.size, regular: found.isFile() };
}

/** The text of these bytes; undefined after a finding at the first byte that is wrong, or at a line longer than allowed. */
export function decodeSource(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
  most = longestLine,
): Source | undefined {
  const text = decode(bytes);
  if (text === undefined) {
    const place = firstInvalid(bytes);
    findings.add(file, place, 'holds bytes that are not UTF-8', 'save the file as UTF-8');
    return undefined;
  }
  const source = sourceOf(file, text);
  const nul = text.indexOf('\u0000');
  if (nul !== -1) {
    findings.add(file, source.placeAt(nul), 'holds a NUL byte', 'remove it; the file must be plain text');
    return undefined;
  }
  const line = text.split('\n').findIndex((each) => each.length > most);
  if (line !== -1) {
    const advice = `write lines of at most ${most} characters`;
    findings.add(file, { line: line + 1, column: most + 1 }, 'holds a line that is far too long', advice);
    return undefined;
  }
  return source;
}

/** Bytes as UTF-8 without a byte order mark; undefined when they are none. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place of the first byte that breaks UTF-8, found by halving: a prefix that decodes as a stream is valid. */
function firstInvalid(bytes: Uint8Array): Place {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
  return before === '' ? top : sourceOf('', before).placeAt(before.length);
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
