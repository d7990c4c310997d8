import type { ReactNode } from 'react';
import type { Reason } from './ask.ts';
import type { Asked } from './useAsked.ts';

const advice: Readonly<Record<Reason, { readonly title: string; readonly then: string }>> = {
  offline: {
    title: 'You are offline',
    then: 'This page asks again by itself as soon as there is a connection.',
  },
  away: {
    title: 'The service does not answer',
    then: 'If it was stopped, npm start starts it again. What you see stays; try again in a moment.',
  },
  slow: {
    title: 'The answer takes too long',
    then: 'The service may be busy. Try again, or ask for less.',
  },
  refused: {
    title: 'This could not be answered',
    then: 'Correct what it names, or go back to what you asked before.',
  },
};

interface AnsweredProps<T> {
  readonly asked: Asked<T>;
  readonly children: (answer: T) => ReactNode;
  /** What keeps the place until the answer is there. */
  readonly place?: ReactNode;
}

/** The answer to a question; until then its place, and if there is none, why not and what to do. */
export function Answered<T>({ asked, children, place }: AnsweredProps<T>) {
  const { answer, waiting, slow, problem, reason = 'refused', again } = asked;
  return (
    <>
      {problem !== undefined && (
        <Problem title={advice[reason].title} text={`${problem} ${advice[reason].then}`} again={again} />
      )}
      {answer !== undefined && (
        <div className="answered" aria-busy={waiting}>
          {children(answer)}
        </div>
      )}
      {answer === undefined && problem === undefined && (place ?? <Skeleton />)}
      {slow && (
        <p role="status" className="toast">
          Still asking; the service takes longer than usual.
        </p>
      )}
    </>
  );
}

interface ProblemProps {
  readonly title: string;
  readonly text: string;
  readonly again?: () => void;
  readonly act?: string;
}

/** What happened, and what to do. */
export function Problem({ title, text, again, act = 'Try again' }: ProblemProps) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{title}.</strong> {text}
      </p>
      {again && (
        <button type="button" className="button" onClick={again}>
          {act}
        </button>
      )}
    </div>
  );
}

/** Keeps the place of what is being fetched. */
export function Skeleton({ lines = 8 }: { readonly lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">Loading …</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" style={{ width: `${[62, 88, 74, 95, 81, 90, 68][line % 7]}%` }} />
      ))}
    </div>
  );
}
