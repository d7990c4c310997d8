import type { Driver, Session } from 'neo4j-driver';
import { constraints, indexes, type SchemaItem } from './schema.ts';
import { revisionOf, SummedHashes } from './revision.ts';

const lockConstraint = constraints.filter(({ name }) => name === 'unique_Lock');

/** Makes sure that there is something to lock. Safe when several loads do it at once. */
export async function prepareLock(driver: Driver, database: string): Promise<void> {
  await inSession(driver, database, async (session) => {
    if (await isMissing(session, 'SHOW CONSTRAINTS', lockConstraint)) {
      for (const { statement } of lockConstraint) await session.run(statement);
    }
    const found = await session.run("MATCH (l:Lock {id: 'load'}) RETURN l.id");
    if (found.records.length === 0) await session.run("MERGE (:Lock {id: 'load'})");
  });
}

/** Makes the constraints and indexes that are missing, waits until all serve, and makes the node that tells the state. */
export async function prepareSchema(driver: Driver, database: string): Promise<void> {
  await inSession(driver, database, async (session) => {
    const made = [
      await makeMissing(session, 'SHOW CONSTRAINTS', constraints),
      await makeMissing(session, 'SHOW INDEXES', indexes),
    ];
    if (made.includes(true)) await session.run('CALL db.awaitIndexes(600)');
    const found = await session.run("MATCH (g:Graph {id: 'graph'}) RETURN g.id");
    if (found.records.length > 0) return;
    const revision = revisionOf(new SummedHashes(), new SummedHashes());
    await session.run("CREATE (g:Graph {id: 'graph', loading: false, revision: $revision})", { revision });
  });
}

/** True when every constraint and index is there. */
export async function hasSchema(driver: Driver, database: string): Promise<boolean> {
  return inSession(
    driver,
    database,
    async (session) =>
      !(await isMissing(session, 'SHOW CONSTRAINTS', constraints)) &&
      !(await isMissing(session, 'SHOW INDEXES', indexes)),
  );
}

async function makeMissing(session: Session, show: Show, items: readonly SchemaItem[]): Promise<boolean> {
  const existing = await namesOf(session, show);
  const missing = items.filter(({ name }) => !existing.has(name));
  if (missing.length === 0) return false;
  const transaction = session.beginTransaction();
  try {
    for (const { statement } of missing) await transaction.run(statement);
    await transaction.commit();
  } finally {
    await transaction.close();
  }
  return true;
}

type Show = 'SHOW CONSTRAINTS' | 'SHOW INDEXES';

async function isMissing(session: Session, show: Show, items: readonly SchemaItem[]): Promise<boolean> {
  const existing = await namesOf(session, show);
  return items.some(({ name }) => !existing.has(name));
}

async function namesOf(session: Session, show: Show): Promise<ReadonlySet<string>> {
  const { records } = await session.run<{ name: string }>(`${show} YIELD name RETURN name`);
  return new Set(records.map((record) => record.get('name')));
}

async function inSession<Result>(
  driver: Driver,
  database: string,
  use: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
