import type { Span } from './articleText.ts';
import { isWordPart, typewritten } from './words.ts';

/** A passage as it is typed in a dossier: whole, or by its first and last words. */
export interface Passage {
  readonly whole: boolean;
  /** As a keyboard types it; the whole passage, or its first words. */
  readonly first: string;
  /** Its last words; empty when the passage is whole. */
  readonly last: string;
}

/** Reads a passage: words, or first and last words with an ellipsis and spaces between. Undefined when it is neither. */
export function parsePassage(words: string): Passage | undefined {
  const parts = words.trim().split(/\s+(?:…|\.\.\.)(?:\s+|$)|^(?:…|\.\.\.)\s+/);
  const [first = '', last = ''] = parts.map(typewritten);
  if (parts.length > 2 || !hasWord(first) || (parts.length === 2 && !hasWord(last))) return undefined;
  return { whole: parts.length === 1, first, last };
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Where a passage stands, or why not: the words that are missing, or that it stands there more than once. */
export type Found = Span | { readonly missing: string } | { readonly twice: true };

/** Finds a passage exactly once between two offsets of a typewritten text, whole words only. */
export function findPassage(typed: string, within: Span, passage: Passage): Found {
  const first = next(typed, within, passage.first, within.start);
  if (first === undefined) return { missing: passage.first };
  const second = next(typed, within, passage.first, first.start + 1);
  if (passage.whole) return second === undefined ? first : { twice: true };
  const last = next(typed, within, passage.last, first.end);
  if (last === undefined) return { missing: passage.last };
  const again = next(typed, within, passage.last, last.start + 1);
  const doubled = again !== undefined || (second !== undefined && second.end <= last.start);
  return doubled ? { twice: true } : { start: first.start, end: last.end };
}

function next(typed: string, within: Span, words: string, from: number): Span | undefined {
  for (let start = typed.indexOf(words, from); start !== -1; start = typed.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (end > within.end) return undefined;
    if (isWhole(typed, start, end)) return { start, end };
  }
  return undefined;
}

function isWhole(typed: string, start: number, end: number): boolean {
  const cutBefore = isWordPart(typed[start - 1]) && isWordPart(typed[start]);
  const cutAfter = isWordPart(typed[end - 1]) && isWordPart(typed[end]);
  return !cutBefore && !cutAfter;
}
