import type { Driver } from 'neo4j-driver';
import { BrokenRow, DeadlineExceeded, GraphUnavailable } from '../errors.ts';
import { isGone, isTimedOut, isUnavailable, readSession } from './driver.ts';

/** A statement: text that depends on the shape of a question alone, and the values beside it. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One row: the values of the list that every statement of ours returns as its only column. */
export type Row = readonly unknown[];

/**
 * Runs statements that read; each returns one column, a list, and the rows come in the statement's order. Ends the work after `timeoutMs` milliseconds (its own limit when left out) with
 * DeadlineExceeded; GraphUnavailable when the database is away.
 */
export type RunStatement = (statement: Statement, timeoutMs?: number) => Promise<readonly Row[]>;

/** How much longer than the server's own limit a silent server is waited for. */
const graceMs = 300;

/** Runs each statement in a session of its own, as an autocommit transaction in read access mode. */
export function statementRunner(driver: Driver, database: string, deadlineMs: number): RunStatement {
  return async ({ text, params }, timeoutMs = deadlineMs) => {
    const session = readSession(driver, database);
    const limit = Math.max(1, Math.round(timeoutMs));
    try {
      const result = session.run<{ row: Row }>(text, { ...params }, { timeout: limit });
      const { records } = await within(limit + graceMs, result);
      return records.map((record) => record.get('row'));
    } catch (error) {
      throw translated(error, deadlineMs);
    } finally {
      void session.close().catch(() => undefined);
    }
  };
}

/** The answer, or GraphUnavailable after the time: a server that hangs would keep its callers for ever. */
async function within<T>(ms: number, answer: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GraphUnavailable('The graph does not answer.')), ms);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function translated(error: unknown, timeoutMs: number): unknown {
  if (isUnavailable(error)) return new GraphUnavailable('The graph cannot be reached.', { cause: error });
  if (isGone(error)) return new BrokenRow('A row was taken away while it was read.', { cause: error });
  if (!isTimedOut(error)) return error;
  return new DeadlineExceeded(
    `The question took longer than ${timeoutMs / 1000} s and was ended. Ask for smaller pages, fewer levels, or a narrower filter.`,
    { cause: error },
  );
}
