import { articleRecords } from '../../test/support/articles.ts';
import { openTrial } from '../../test/support/loading.ts';
import { startTestNeo4j, testConnection, type TestNeo4j } from '../../test/support/neo4j.ts';
import { loadFresh } from '../../test/support/service.ts';
import type { BundleRecord } from '../../seed/records.ts';
import type { Connection } from '../../src/neo4j/driver.ts';

let server: Promise<TestNeo4j> | undefined;
let loaded: Promise<Connection> | undefined;

/** A Neo4j for this run alone, started when the first promise needs it and stopped at the end; what is in it, nobody knows. */
export async function database(): Promise<Connection> {
  server ??= startTestNeo4j((line) => void process.stderr.write(`${line}\n`));
  Object.assign(process.env, (await server).env);
  return testConnection();
}

/** The run's Neo4j itself, for who measures or hurts it; who has ended it must start it again. */
export async function databaseServer(): Promise<TestNeo4j> {
  await database();
  if (!server) throw new Error('No database was started.');
  return server;
}

/** The run's Neo4j with the first article and the summits in it, and nothing else. */
export function graph(): Promise<Connection> {
  loaded ??= database().then(async (connection) => {
    await loadFresh(await graphRecords(), connection);
    return connection;
  });
  return loaded;
}

/** Must be called by a promise that has changed what is in the run's Neo4j: whoever asks for the graph next gets it loaded anew. */
export function graphChanged(): void {
  loaded = undefined;
}

/** The run's Neo4j with nothing in it, for a promise that loads what it needs. */
export async function emptyDatabase(): Promise<Connection> {
  const connection = await database();
  graphChanged();
  const trial = openTrial();
  try {
    await trial.clear();
  } finally {
    await trial.close();
  }
  return connection;
}

/** What the graph is loaded from. */
export function graphRecords(): Promise<readonly BundleRecord[]> {
  return articleRecords('seed', 'seed/samples/summits');
}

/** Stops the run's Neo4j if one was started. */
export async function stopGraph(): Promise<void> {
  await (await server)?.stop();
}
