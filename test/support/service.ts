import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { load } from '../../seed/load/load.ts';
import type { BundleRecord } from '../../seed/records.ts';
import type { Nesting } from '../../src/ask/compile.ts';
import { openDriver, type Connection } from '../../src/neo4j/driver.ts';
import type { Statement } from '../../src/neo4j/statements.ts';
import { openService } from '../../src/service.ts';
import { testConnection } from './neo4j.ts';

/** A load waits this long before and after it writes. */
const loadWaitMs = 20;
/** Long, since a slow test must not make the service ask twice; each service is opened after its load. */
const pollIntervalMs = 10_000;

/** An answer as a client sees it. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Every statement that this question took, in order. */
  readonly statements: readonly Statement[];
}

/** The real service over the test's own database. */
export interface TestService {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** A silent log. */
export const silent = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });

/** The service over a connection, counting the statements of each question. */
export function openTestService(
  connection: Connection = testConnection(),
  nesting?: Nesting,
  intervalMs = pollIntervalMs,
): TestService {
  let statements: Statement[] = [];
  const service = openService({
    connection,
    pollIntervalMs: intervalMs,
    deadlineMs: 8000,
    log: silent,
    ...(nesting && { nesting }),
    watch: (run) => (statement, timeoutMs, leaving) => {
      statements.push(statement);
      return run(statement, timeoutMs, leaving);
    },
  });
  return {
    close: () => service.close(),
    ask: async (query, variables = {}) => {
      await service.begun;
      statements = [];
      const { body } = await service.apollo.executeOperation(
        { query, variables: { ...variables } },
        { contextValue: service.context() },
      );
      if (body.kind !== 'single') throw new Error('Answers come whole.');
      const { data, errors = [], extensions = {} } = body.singleResult;
      return { data: plain(data), errors, extensions, statements };
    },
  };
}

function plain(data: Readonly<Record<string, unknown>> | null | undefined) {
  return data ? (JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>) : data;
}

/** Loads these records beside what the test's database holds. */
export async function loadBeside(records: readonly BundleRecord[], connection = testConnection()): Promise<void> {
  const driver = openDriver(connection);
  try {
    await load(records, driver, connection.database, { pollIntervalMs: loadWaitMs });
  } finally {
    await driver.close();
  }
}

/** Empties the test's database and loads these records; resolves to the revision. */
export async function loadFresh(records: readonly BundleRecord[], connection = testConnection()): Promise<string> {
  const driver = openDriver(connection);
  try {
    const session = driver.session({ database: connection.database });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
    const report = await load(records, driver, connection.database, { pollIntervalMs: loadWaitMs });
    return report.revision;
  } finally {
    await driver.close();
  }
}
