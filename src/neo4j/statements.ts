import type { Driver } from 'neo4j-driver';
import { AskerLeft, BrokenRow, DeadlineExceeded, GraphUnavailable } from '../errors.ts';
import { until } from '../lib/until.ts';
import { isGone, isTimedOut, isUnavailable, readSession } from './driver.ts';

/** A statement: text that depends on the shape of a question alone, and the values beside it. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One row: the values of the list that every statement of ours returns as its only column. */
export type Row = readonly unknown[];

/**
 * Runs statements that read; each returns one column, a list, and the rows come in the statement's order. Ends the work
 * in the database after `timeoutMs` milliseconds (its own limit when left out) with DeadlineExceeded, and with AskerLeft
 * once `leaving` is aborted; GraphUnavailable when the database is away.
 */
export type RunStatement = (statement: Statement, timeoutMs?: number, leaving?: AbortSignal) => Promise<readonly Row[]>;

/** How much longer than the limit of a statement a server is waited for: Neo4j looks at its limits once a second by default. */
const graceMs = 1000;

/**
 * Runs each statement in a session of its own, as an autocommit transaction in read access mode; `closing` is told of
 * every session that is being closed.
 */
export function statementRunner(
  driver: Driver,
  database: string,
  deadlineMs: number,
  closing: (closed: Promise<unknown>) => void = () => undefined,
): RunStatement {
  return async ({ text, params }, timeoutMs = deadlineMs, leaving) => {
    if (leaving?.aborted) throw left();
    const session = readSession(driver, database);
    const limit = Math.max(1, Math.round(timeoutMs));
    try {
      const result = untraced(() => session.run<{ row: Row }>(text, { ...params }, { timeout: limit }));
      const answer = until(result, { ms: limit + graceMs, late: silent, leaving, left });
      const { records } = await answer.catch((error: unknown) => {
        throw translated(error, deadlineMs);
      });
      return records.map((record) => record.get('row'));
    } finally {
      // A statement that still runs is ended by this.
      closing(session.close().catch(() => undefined));
    }
  };
}

/** The driver notes the stack of whoever sends a statement, a twentieth of all computing; ours all come from here. */
function untraced<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A server that hangs would keep its callers for ever. */
const silent = () => new GraphUnavailable('The graph does not answer.');
const left = () => new AskerLeft('Whoever asked has left.');

function translated(error: unknown, timeoutMs: number): unknown {
  if (error instanceof GraphUnavailable || error instanceof AskerLeft) return error;
  if (isUnavailable(error)) return new GraphUnavailable('The graph cannot be reached.', { cause: error });
  if (isGone(error)) return new BrokenRow('A row was taken away while it was read.', { cause: error });
  if (!isTimedOut(error)) return error;
  return new DeadlineExceeded(
    `The question took longer than ${timeoutMs / 1000} s and was ended. Ask for smaller pages, fewer levels, or a narrower filter.`,
    { cause: error },
  );
}
