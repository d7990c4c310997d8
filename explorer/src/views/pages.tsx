import { useEffect, useRef, useState, type ReactNode } from 'react';
import { NoAnswer } from './ask.ts';
import { Problem } from './answered.tsx';

/** A page of a list, and where the next one begins. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Null when nothing follows. */
  readonly next: string | null;
}

interface PagesProps<Row> {
  readonly first: Page<Row>;
  readonly fetchPage: (after: string) => Promise<Page<Row>>;
  readonly children: (rows: readonly Row[]) => ReactNode;
  /** What is listed, for the button: “meetings”. */
  readonly noun: string;
  readonly total?: number;
}

/** A list of which more can be had; give it a key of what was asked, so that another question begins anew. */
export function Pages<Row>({ first, fetchPage, children, noun, total }: PagesProps<Row>) {
  const [later, setLater] = useState<readonly Page<Row>[]>([]);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const end = useRef<HTMLParagraphElement>(null);
  const rows = [first, ...later].flatMap((page) => page.rows);
  const next = (later.at(-1) ?? first).next;

  const more = () => {
    if (next === null || waiting) return;
    setWaiting(true);
    setProblem(undefined);
    fetchPage(next)
      .then(
        (page) => setLater((before) => [...before, page]),
        (error: unknown) =>
          setProblem(error instanceof NoAnswer ? error.message : 'Something went wrong in this page.'),
      )
      .finally(() => setWaiting(false));
  };
  useEffect(() => {
    // The button that had the focus is gone with the last page.
    if (next === null && later.length > 0) end.current?.focus({ preventScroll: true });
  }, [next, later.length]);

  return (
    <>
      {children(rows)}
      {problem !== undefined && <Problem title="The next page did not come" text={problem} />}
      {next !== null && (
        <button type="button" className="button more" onClick={more} aria-disabled={waiting}>
          {waiting ? 'Loading …' : `More ${noun}`}
          {total !== undefined && ` (${rows.length} of ${total})`}
        </button>
      )}
      {next === null && later.length > 0 && (
        <p ref={end} tabIndex={-1} className="soft" role="status">
          All {rows.length} {noun} are shown.
        </p>
      )}
    </>
  );
}

/** The place behind a page of a connection. */
export function nextOf(info: { readonly hasNextPage: boolean; readonly endCursor: string | null }): string | null {
  return info.hasNextPage ? info.endCursor : null;
}
