import type { Driver } from 'neo4j-driver';
import { DeadlineExceeded, GraphUnavailable } from '../errors.ts';
import { isTimedOut, isUnavailable, readSession } from './driver.ts';

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

/** Runs each statement in a session of its own, as an autocommit transaction in read access mode. */
export function statementRunner(driver: Driver, database: string, deadlineMs: number): RunStatement {
  return async ({ text, params }, timeoutMs = deadlineMs) => {
    const session = readSession(driver, database);
    try {
      const result = await session.run<{ row: Row }>(text, { ...params }, { timeout: timeoutMs });
      return result.records.map((record) => record.get('row'));
    } catch (error) {
      throw translated(error, timeoutMs);
    } finally {
      void session.close().catch(() => undefined);
    }
  };
}

function translated(error: unknown, timeoutMs: number): unknown {
  if (isUnavailable(error)) return new GraphUnavailable('The graph cannot be reached.', { cause: error });
  if (!isTimedOut(error)) return error;
  return new DeadlineExceeded(
    `The question took longer than ${timeoutMs / 1000} s and was ended. Ask for smaller pages, fewer levels, or a narrower filter.`,
    { cause: error },
  );
}
