import { comparableWords } from './words.ts';

/** Words that stand together before they count as kept. */
const shortestRun = 5;

/** What a dossier and its lock keep of an article. */
export interface Kept {
  /** Words of the article in all. */
  readonly words: number;
  /** Of them those that stand in the texts in runs of five or more: the union of all. */
  readonly kept: number;
  /** For each text, in their order, the length of the longest run of the article's words in it. */
  readonly longest: readonly number[];
}

/** Measures how much of an article stands word for word in the texts; linear in both. */
export function keptOf(article: string, texts: readonly string[]): Kept {
  const words = comparableWords(article);
  const places = runsOf(words);
  const marked = new Uint8Array(words.length);
  const seen = new Set<string>();
  const longest = texts.map((text) => {
    const run = runsIn(comparableWords(text), (gram) => places.has(gram));
    for (const gram of run.grams) {
      if (seen.has(gram)) continue;
      seen.add(gram);
      for (const start of places.get(gram) ?? []) marked.fill(1, start, start + shortestRun);
    }
    return run.longest;
  });
  return { words: words.length, kept: marked.reduce((sum, mark) => sum + mark, 0), longest };
}

function runsOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + shortestRun <= words.length; start += 1) {
    const gram = words.slice(start, start + shortestRun).join(' ');
    const starts = places.get(gram);
    if (starts) starts.push(start);
    else places.set(gram, [start]);
  }
  return places;
}

function runsIn(words: readonly string[], isKnown: (gram: string) => boolean): { grams: string[]; longest: number } {
  const grams: string[] = [];
  let run = 0;
  let longest = 0;
  for (let start = 0; start + shortestRun <= words.length; start += 1) {
    const gram = words.slice(start, start + shortestRun).join(' ');
    const known = isKnown(gram);
    if (known) grams.push(gram);
    run = known ? run + 1 : 0;
    longest = Math.max(longest, run === 0 ? 0 : run + shortestRun - 1);
  }
  return { grams, longest };
}
