import type { Driver } from 'neo4j-driver';
import { GraphUnavailable } from '../errors.ts';
import { isUnavailable, readSession } from './driver.ts';

/** A statement: text that depends on the shape of a question alone, and the values beside it. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One row: the values of the list that every statement of ours returns as its only column. */
export type Row = readonly unknown[];

/** Runs statements that read; each returns one column, a list, and the rows come in the statement's order. */
export type RunStatement = (statement: Statement) => Promise<readonly Row[]>;

/** Runs each statement in a session of its own, as an autocommit transaction in read access mode. */
export function statementRunner(driver: Driver, database: string, timeoutMs: number): RunStatement {
  return async ({ text, params }) => {
    const session = readSession(driver, database);
    try {
      const result = await session.run<{ row: Row }>(text, { ...params }, { timeout: timeoutMs });
      return result.records.map((record) => record.get('row'));
    } catch (error) {
      throw isUnavailable(error) ? new GraphUnavailable('The graph cannot be reached.', { cause: error }) : error;
    } finally {
      void session.close().catch(() => undefined);
    }
  };
}
