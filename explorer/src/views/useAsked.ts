import { useEffect, useState } from 'react';
import { NoAnswer } from './ask.ts';

/** What became of a question: the last answer stays while the next is under way. */
export interface Asked<T> {
  readonly answer: T | undefined;
  readonly waiting: boolean;
  /** Why there is none, in words for a reader. */
  readonly problem: string | undefined;
  readonly again: () => void;
}

/** Asks anew whenever the key changes; an answer to an earlier key is dropped. */
export function useAsked<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<T>();
  const [state, setState] = useState<{ readonly waiting: boolean; readonly problem?: string }>({ waiting: true });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    setState({ waiting: true });
    ask().then(
      (given) => {
        if (!current) return;
        setAnswer(given);
        setState({ waiting: false });
      },
      (error: unknown) => {
        if (!current) return;
        const problem = error instanceof NoAnswer ? error.message : 'Something went wrong in this page.';
        setState({ waiting: false, problem });
      },
    );
    return () => void (current = false);
    // The key says what is asked; the function is another at every turn.
  }, [key, turn]);
  return { answer, waiting: state.waiting, problem: state.problem, again: () => setTurn((before) => before + 1) };
}
