import { CannotStart } from '../src/errors.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { isUnauthorized } from './server.ts';

const oldest = [5, 26] as const;

/** Checks that a server of one's own answers, takes the credentials, and is new enough; CannotStart says what to do. */
export async function checkOwnServer(connection: Connection): Promise<void> {
  const driver = openDriver(connection, { poolSize: 1, connectMs: 5000 });
  try {
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version',
      {},
      { database: connection.database },
    );
    checkVersion(String(records[0]?.get('version') ?? ''));
  } catch (error) {
    throw toldOf(error, connection);
  } finally {
    await driver.close();
  }
}

/** Scoped CALL subqueries and relationship uniqueness constraints are what the statements and the loader need. */
export function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new CannotStart(
    `Neo4j ${version} is too old: Rapporteur needs ${oldest.join('.')} or newer. Upgrade the server, or unset NEO4J_URI to use the project's own.`,
  );
}

function toldOf(error: unknown, { uri, user, database }: Connection): unknown {
  if (error instanceof CannotStart) return error;
  if (isUnauthorized(error)) {
    return new CannotStart(`The server at ${uri} refused user ${user}. Check NEO4J_USER and NEO4J_PASSWORD.`);
  }
  const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new CannotStart(
    `No Neo4j answers at ${uri}, database ${database} (${why}). Check NEO4J_URI and NEO4J_DATABASE, and that the server runs.`,
  );
}
