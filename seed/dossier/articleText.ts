import { cues } from '../../src/model/cues.ts';
import { typewritten } from './words.ts';

/** A stretch of a text; end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article's text at hand. Offsets are UTF-16 units; `points` and `units` lead to characters (code points) and back. */
export interface ArticleText {
  readonly file: string;
  /** Decoded, with LF line ends. */
  readonly text: string;
  /** The same as a keyboard types it, unit for unit. */
  readonly typed: string;
  readonly points: (units: number) => number;
  readonly units: (points: number) => number;
}

/** Makes the text of an article ready to be searched. */
export function articleTextOf(file: string, decoded: string): ArticleText {
  const text = decoded.replace(/\r\n?/g, '\n');
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return {
    file,
    text,
    typed: typewritten(text),
    points: (units) => units - countBelow(pairs, units),
    units: (points) => unitsOf(pairs, points),
  };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The k-th pair from 0 stands at its unit less the pairs before it. */
function unitsOf(pairs: readonly number[], points: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) - middle < points) low = middle + 1;
    else high = middle;
  }
  return points + low;
}

/** The paragraph around an offset: an article's paragraphs are its lines. */
export function paragraphAt({ text }: ArticleText, units: number): Span {
  const end = text.indexOf('\n', units);
  return { start: text.lastIndexOf('\n', units - 1) + 1, end: end === -1 ? text.length : end };
}

/** The sentences that the language's rules propose, without the furniture's lines, trimmed, in UTF-16 units. */
export function proposeSentences({ text }: ArticleText, furniture: number): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Span[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (index >= furniture) {
      for (const { segment, index: at } of segmenter.segment(line)) {
        const lead = segment.length - segment.trimStart().length;
        const words = segment.trim();
        if (words !== '') sentences.push({ start: start + at + lead, end: start + at + lead + words.length });
      }
    }
    start += line.length + 1;
  }
  return sentences;
}

/** True when these spans, in order, hold all words after the furniture, none before, and none crosses a line. */
export function coversText({ text }: ArticleText, furniture: number, sentences: readonly Span[]): boolean {
  let from = 0;
  for (let line = 0; line < furniture; line += 1) from = nextLine(text, from);
  for (const { start, end } of sentences) {
    if (start < from || end <= start || end > text.length) return false;
    if (text.slice(from, start).trim() !== '' || text.slice(start, end).includes('\n')) return false;
    from = end;
  }
  return text.slice(from).trim() === '';
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

const cuePatterns = cues.map(({ name, forms }) => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}));

/** The names of the cues whose forms stand in these words, in the order of the table. */
export function cuesIn(words: string): string[] {
  const typed = typewritten(words);
  return cuePatterns.filter(({ pattern }) => pattern.test(typed)).map(({ name }) => name);
}
