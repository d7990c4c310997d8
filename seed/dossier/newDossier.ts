import { paragraphAt, proposeSentences, type ArticleText, type Span } from './articleText.ts';
import { quotationsIn } from './quotations.ts';
import { mostQuotedWords } from './sealed.ts';
import { countWords, endsOf } from './words.ts';

/** What a new dossier starts from. */
export interface Beginning {
  readonly id: string;
  readonly sha256: string;
  /** The day it is begun, such as 2026-11-23. */
  readonly coded: string;
  /** Lines of page furniture at the top. */
  readonly furniture: number;
}

/**
 * The text of a new dossier: its header, and as comments each sentence by its number and its first and last two words
 * with the article's own quotations in it, so that they need only be copied.
 */
export function newDossier(article: ArticleText, { id, sha256, coded, furniture }: Beginning): string {
  const sentences = proposeSentences(article, furniture);
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  const [first] = sentences;
  const title = first === undefined ? id : short(words(first));
  const numbered = sentences.flatMap((sentence, index) => [
    `  # ${index + 1} ${endsOf(words(sentence))}`,
    ...quotationsOf(article, sentence).map((quotation) => `  #   quoted: ${short(words(quotation))}`),
  ]);
  return [
    'article:',
    `  id: ${id}`,
    `  title: ${JSON.stringify(title)}`,
    `  sha256: ${sha256}`,
    `  coded: ${coded}`,
    '  rights: QUOTATION',
    `  furniture: ${furniture}`,
    'entities: {}',
    'uncoded: {}',
    'passages:',
    ...numbered,
    '',
  ].join('\n');
}

function quotationsOf(article: ArticleText, sentence: Span): Span[] {
  return quotationsIn(article, paragraphAt(article, sentence.start))
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => start < end && countWords(article.text.slice(start, end)) > 0);
}

function short(text: string): string {
  return countWords(text) > mostQuotedWords ? endsOf(text) : text.replace(/\s+/g, ' ').trim();
}
