import { useEffect, useState } from 'react';
import { NoAnswer, type Reason } from './ask.ts';

/** What became of a question: the last answer stays while the next is under way. */
export interface Asked<T> {
  readonly answer: T | undefined;
  readonly waiting: boolean;
  /** True when the answer takes longer than a reader expects. */
  readonly slow: boolean;
  /** Why there is none, in words for a reader. */
  readonly problem: string | undefined;
  readonly reason: Reason | undefined;
  readonly again: () => void;
}

interface State<T> {
  readonly key: string;
  readonly answer: T | undefined;
  readonly waiting: boolean;
  readonly slow: boolean;
  readonly problem?: string;
  readonly reason?: Reason;
}

const slowMs = 3_000;

/**
 * Asks anew whenever the key changes; an answer to an earlier key is dropped, and what is no longer wanted is called off.
 * A question that had no answer for want of a connection is asked again when there is one.
 */
export function useAsked<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<State<T>>({ key, answer: undefined, waiting: true, slow: false });
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((before) => before + 1);
  useEffect(() => {
    const given = new AbortController();
    setState(({ answer }) => ({ key, answer, waiting: true, slow: false }));
    const timer = setTimeout(() => setState((before) => ({ ...before, slow: before.waiting })), slowMs);
    ask(given.signal)
      .then(
        (answer) => {
          if (!given.signal.aborted) setState({ key, answer, waiting: false, slow: false });
        },
        (error: unknown) => {
          if (given.signal.aborted) return;
          const told = error instanceof NoAnswer ? error : new NoAnswer('Something went wrong in this page.');
          setState(({ answer }) => ({
            key,
            answer,
            waiting: false,
            slow: false,
            problem: told.message,
            reason: told.reason,
          }));
        },
      )
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      given.abort();
    };
    // The key says what is asked; the function is another at every turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, turn]);
  useEffect(() => {
    if (state.reason !== 'offline') return;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [state.reason]);
  const { answer, waiting, slow, problem, reason } = state;
  return { answer, waiting: waiting || state.key !== key, slow, problem, reason, again };
}
