import { LRUCache } from 'lru-cache';
import { sha256 } from '../lib/hash.ts';

/** An answer as it goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** The one revision that it is of; undefined when it may mix two, or tells of an error. */
  readonly revision: string | undefined;
}

const tags = new WeakMap<Answer, string>();

/** A strong tag: a hash of the bytes, the same in every process; computed once for each answer. */
export function tagOf(answer: Answer): string {
  const known = tags.get(answer) ?? `"${sha256(answer.bytes).slice(0, 32)}"`;
  tags.set(answer, known);
  return known;
}

/** Answers that did not change: each question is executed once for a revision, and once at a time. */
export interface Answers {
  /**
   * The answer to the question that `key` spells whole: kept from before, under way for somebody else, or made now. One
   * that is kept is of the revision that is being served at this moment; errors are never kept. `asker` gives the signal
   * that somebody has left, asked for only when there is something to wait for; `make` gets the signal that all have.
   */
  of(key: string, make: Make, asker: () => AbortSignal): Answer | Promise<Answer>;
}

type Make = (leaving: AbortSignal) => Promise<Answer>;

/** An answer that is being made, and for how many. */
interface Underway {
  readonly answer: Promise<Answer>;
  join(asker: AbortSignal): void;
}

/** What an entry takes beside its bytes and its key, about. */
const overhead = 500;

/**
 * Keeps at most so many bytes of answers, those asked for last; with 0 none, and nothing is shared. `served` tells the
 * revision that is surely the graph's own at this moment: undefined while that is not known or facts are being loaded. `found` counts.
 */
export function keepAnswers(
  mostBytes: number,
  served: () => string | undefined | Promise<string | undefined>,
  found: (what: 'hit' | 'miss') => void = () => undefined,
): Answers {
  if (mostBytes === 0) return { of: (_key, make, asker) => make(asker()) };
  const kept = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + overhead,
  });
  const underway = new Map<string, Underway>();
  let held: string | undefined;

  const made = async (key: string, making: Promise<Answer>, revision: string): Promise<Answer> => {
    const answer = await making;
    if (answer.revision === revision && held === revision) kept.set(key, answer);
    return answer;
  };

  const begin = (key: string, make: Make, revision: string): Underway => {
    const leaving = new AbortController();
    const done = () => {
      if (underway.get(key) === begun) underway.delete(key);
    };
    let askers = 0;
    const leave = () => {
      askers -= 1;
      if (askers > 0) return;
      done();
      leaving.abort();
    };
    const begun: Underway = {
      answer: made(key, make(leaving.signal), revision).finally(done),
      join: (asker) => {
        askers += 1;
        asker.addEventListener('abort', leave, { once: true });
      },
    };
    underway.set(key, begun);
    return begun;
  };

  const answer = (revision: string | undefined, key: string, make: Make, asker: () => AbortSignal) => {
    if (revision === undefined) return make(asker());
    if (revision !== held) {
      kept.clear();
      underway.clear();
      held = revision;
    }
    const known = kept.get(key);
    const shared = known ? undefined : underway.get(key);
    found((known ?? shared) ? 'hit' : 'miss');
    if (known) return known;
    const making = shared ?? begin(key, make, revision);
    making.join(asker());
    return making.answer;
  };

  return {
    of(key, make, asker) {
      const revision = served();
      if (!(revision instanceof Promise)) return answer(revision, key, make, asker);
      return revision.then((told) => answer(told, key, make, asker));
    },
  };
}
