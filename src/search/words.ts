import { fold } from '../lib/fold.ts';

/** The longest text that is searched; more adds words, not meaning. */
const longest = 200;
const mostWords = 8;

/**
 * A query for a full-text index out of any text at all: its first words, each as it stands, as a beginning, and with
 * one typing error (two from eight letters on), all of which must be met. Null when the text holds no word.
 * Only letters and digits go in, so no text can be read as syntax.
 */
export function wordQuery(text: string): string | null {
  const words =
    fold(text.slice(0, longest))
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, mostWords) ?? [];
  if (words.length === 0) return null;
  return words.map((word) => `+(${formsOf(word).join(' ')})`).join(' ');
}

function formsOf(word: string): readonly string[] {
  const exact = `${word}^4`;
  const begun = `${word}*^2`;
  if (word.length < 4) return [exact, begun];
  return [exact, begun, `${word}~${word.length < 8 ? 1 : 2}`];
}
