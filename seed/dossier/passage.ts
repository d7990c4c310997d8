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

/** Finds a passage exactly once within a paragraph of a typewritten text, or within all of it; whole words only. */
export function findPassage(typed: string, within: Span, passage: Passage): Found {
  // Cut out first: a search for words that are missing would run on to the end of the text.
  const found = findIn(typed.slice(within.start, within.end), passage);
  return 'start' in found ? { start: within.start + found.start, end: within.start + found.end } : found;
}

function findIn(text: string, passage: Passage): Found {
  const first = next(text, passage.first, 0);
  if (first === undefined) return { missing: passage.first };
  const second = next(text, passage.first, first.start + 1);
  if (passage.whole) return second === undefined ? first : { twice: true };
  const last = next(text, passage.last, first.end);
  if (last === undefined) return { missing: passage.last };
  const again = next(text, passage.last, last.start + 1);
  const doubled = again !== undefined || (second !== undefined && second.end <= last.start);
  return doubled ? { twice: true } : { start: first.start, end: last.end };
}

function next(text: string, words: string, from: number): Span | undefined {
  for (let start = text.indexOf(words, from); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isWhole(text, start, end)) return { start, end };
  }
  return undefined;
}

function isWhole(text: string, start: number, end: number): boolean {
  const cutBefore = isWordPart(text[start - 1]) && isWordPart(text[start]);
  const cutAfter = isWordPart(text[end - 1]) && isWordPart(text[end]);
  return !cutBefore && !cutAfter;
}
