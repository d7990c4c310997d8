import { fold } from '../lib/fold.ts';

/** The longest text that is searched; more adds words, not meaning. */
const longest = 200;
const mostWords = 8;

/** The text as a name is kept: what is searched may be a whole name, or how one begins. */
export function wholeKey(text: string): string {
  return fold(text.slice(0, longest));
}

/** Words as the index keeps them: a full stop or apostrophe within one is part of it, as in U.S. and Ukraine's. */
const word = /(?:[\p{L}\p{N}]|(?<=\p{L})['.](?=\p{L})|(?<=\p{N})[.](?=\p{N}))+/gu;

/**
 * A query for a full-text index out of any text at all: its first words, each as it stands, as a beginning, and with
 * one typing error (two from eight letters on), all of which must be met. Null when the text holds no word.
 * Only letters, digits, full stops and apostrophes go in, so no text can be read as syntax.
 */
export function wordQuery(text: string): string | null {
  const words = fold(text.slice(0, longest)).match(word)?.slice(0, mostWords) ?? [];
  if (words.length === 0) return null;
  return words.map((one) => `+(${formsOf(one).join(' ')})`).join(' ');
}

function formsOf(one: string): readonly string[] {
  const forms = [`${one}^4`, `${one}*^2`];
  const bare = one.replaceAll('.', '').replace(/'s$/, '');
  if (bare !== one) forms.push(`${bare}^2`);
  return one.length < 4 ? forms : [...forms, `${one}~${one.length < 8 ? 1 : 2}`];
}
