import type { Driver } from 'neo4j-driver';
import { CannotStart } from '../src/errors.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { isUnauthorized } from './server.ts';

const oldest = [5, 26] as const;

/** Checks that a server of one's own answers, takes the credentials, and is new enough; CannotStart says what to do. */
export async function checkOwnServer(connection: Connection): Promise<void> {
  let driver: Driver | undefined;
  try {
    driver = openDriver(connection, { poolSize: 1, connectMs: 5000 });
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version',
      {},
      { database: connection.database },
    );
    checkVersion(String(records[0]?.get('version') ?? ''));
  } catch (error) {
    throw toldOf(error, connection);
  } finally {
    await driver?.close();
  }
}

/** CannotStart when the version is older than the statements allow: they scope subqueries by `CALL (id) { … }`. */
export function checkVersion(version: string): void {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const found = [Number(major ?? 0), Number(minor ?? 0)] as const;
  if (found[0] > oldest[0] || (found[0] === oldest[0] && found[1] >= oldest[1])) return;
  throw new CannotStart(
    `Neo4j ${version || 'of an unknown version'} is too old: Rapporteur needs ${oldest.join('.')} or newer, since its statements use scoped subqueries. Upgrade the server, or unset NEO4J_URI to use the project's own.`,
  );
}

function toldOf(error: unknown, { uri, user, database }: Connection): unknown {
  if (error instanceof CannotStart) return error;
  if (isUnauthorized(error)) {
    return new CannotStart(`The server at ${uri} refused user ${user}. Check NEO4J_USER and NEO4J_PASSWORD.`);
  }
  const why = error instanceof Error ? error.message.split(/\n|\. /)[0] : String(error);
  return new CannotStart(
    `No Neo4j answers at ${uri}, database ${database} (${why}). Check NEO4J_URI and NEO4J_DATABASE, and that the server runs.`,
  );
}
