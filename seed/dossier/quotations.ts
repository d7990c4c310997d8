import type { ArticleText, Span } from './articleText.ts';
import { countWords, isWordPart } from './words.ts';

/** Words of a passage that the article sets in quotation marks. */
export interface Quoted {
  readonly words: readonly string[];
  /** They hold a whole sentence. */
  readonly sentence: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const closing: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

/** The stretches between double quotation marks in a paragraph, marks left out. One that is not closed runs to its end. */
export function quotationsIn({ text }: ArticleText, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const mark = text[at] ?? '';
    if (open !== undefined && closing[open.mark]?.includes(mark)) {
      spans.push({ start: open.start, end: at });
      open = undefined;
    } else if (open === undefined && opens(text, at, mark)) open = { mark, start: at + 1 };
  }
  if (open !== undefined) spans.push({ start: open.start, end: paragraph.end });
  return spans;
}

/** A straight mark opens only before a word and not after one: 5" is a measure. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark !== '"') return mark !== '' && mark in closing;
  return !isWordPart(text[at - 1]) && /\S/.test(text[at + 1] ?? '');
}

/** What of a passage stands in these quotations; sentences are those of the article. */
export function quotedOf(
  article: ArticleText,
  passage: Span,
  quotations: readonly Span[],
  sentences: readonly Span[],
): Quoted {
  const words: string[] = [];
  let sentence = false;
  for (const quotation of quotations) {
    const start = Math.max(passage.start, quotation.start);
    const end = Math.min(passage.end, quotation.end);
    const piece = start < end ? trimmed(article.text.slice(start, end)) : '';
    if (!/[\p{L}\p{N}]/u.test(piece)) continue;
    words.push(piece);
    sentence ||= holdsSentence(article.text, { start, end }, quotation, sentences);
  }
  return { words, sentence };
}

function trimmed(text: string): string {
  return text.replace(/^[\s“”"«»„]+|[\s“”"«»„,;:]+$/g, '');
}

/**
 * Whole is what begins where the quotation or one of its sentences begins, with a capital or a digit, and ends with a
 * full stop, or with the comma that stands for it before "he said".
 */
function holdsSentence(text: string, piece: Span, quotation: Span, sentences: readonly Span[]): boolean {
  const segments = [...segmenter.segment(text.slice(piece.start, piece.end))];
  const fromStart = text.slice(quotation.start, piece.start).trim() === '';
  return segments.some(({ segment, index }, number) => {
    const start = piece.start + index;
    const begins = number > 0 || fromStart || sentences.some((each) => each.start === start);
    const words = segment.trim();
    if (!begins || !/^[\p{Lu}\p{N}]/u.test(words) || countWords(words) < 2) return false;
    if (/[.!?…]['’]?$/.test(words)) return true;
    const toEnd = number === segments.length - 1 && text.slice(piece.end, quotation.end).trim() === '';
    return toEnd && words.endsWith(',') && sentences.some((each) => each.start === quotation.start - 1);
  });
}
