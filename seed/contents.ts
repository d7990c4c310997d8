import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver, Session } from 'neo4j-driver';
import { Known } from './load/known.ts';
import type { LoadReport } from './load/load.ts';
import { hasSchema } from './load/prepare.ts';
import { nothingWritten } from './load/write.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** What makes records and a graph of files: should it change, the same files may mean another graph. */
const program = ['seed', 'src/model', 'src/lib', 'package-lock.json'].map((path) => join(root, path));

/** One hash over the bytes of these files and folders, wherever they lie, and of the program that loads them. */
export async function hashOfContents(paths: readonly string[], ...options: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const path of program) await addPath(hash, path, (name) => name.endsWith('.ts'));
  for (const path of paths) await addPath(hash, path, () => true);
  return hash.digest('hex');
}

async function addPath(hash: Hash, path: string, counts: (name: string) => boolean): Promise<void> {
  // Lest a file that moves from one folder to the next go unnoticed.
  hash.update('path\n');
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return addFile(hash, '', path);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(counts).sort();
  for (const name of names) {
    const file = join(path, name);
    if (statSync(file).isFile()) await addFile(hash, name, file);
  }
}

async function addFile(hash: Hash, name: string, file: string): Promise<void> {
  const own = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    own.update(chunk);
  }
  hash.update(JSON.stringify([name, own.digest('hex')]));
}

/**
 * The report of a load with nothing to do, when the last whole load was of the same contents and nothing has changed
 * the graph since; undefined otherwise. It is asked what a load asks too: that the schema is whole, and that every stored
 * article and entity of the register has the hash that made the graph's revision.
 */
export async function reportIfLoaded(
  driver: Driver,
  database: string,
  contents: string,
): Promise<LoadReport | undefined> {
  const started = performance.now();
  const [row] = await inSession(driver, database, (session) =>
    session.run<{ revision: string; articles: number }>(
      `MATCH (g:Graph {id: 'graph'})
       WHERE NOT g.loading AND g.contents = $contents AND g.contentsRevision = g.revision
       RETURN g.revision AS revision, g.contentsArticles AS articles`,
      { contents },
    ),
  );
  if (!row || !(await hasSchema(driver, database))) return undefined;
  const known = new Known();
  await known.read(driver, database);
  if (known.revision !== row.revision) return undefined;
  return {
    articles: { loaded: 0, unchanged: Number(row.articles), removed: 0 },
    assertions: 0,
    written: nothingWritten,
    unknown: [],
    revision: row.revision,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Keeps in the graph that it is what a whole load made of these contents, unless it was changed again already. */
export async function rememberLoaded(
  driver: Driver,
  database: string,
  contents: string,
  { revision, articles }: LoadReport,
): Promise<void> {
  await inSession(driver, database, (session) =>
    session.run(
      `MATCH (g:Graph {id: 'graph'})
       WHERE g.revision = $revision AND NOT coalesce(g.contents = $contents AND g.contentsRevision = $revision, false)
       SET g.contents = $contents, g.contentsRevision = $revision, g.contentsArticles = toInteger($articles)`,
      { contents, revision, articles: articles.loaded + articles.unchanged },
    ),
  );
}

async function inSession<Row extends Record<string, unknown>>(
  driver: Driver,
  database: string,
  use: (session: Session) => Promise<{ readonly records: readonly { toObject(): Row }[] }>,
): Promise<Row[]> {
  const session = driver.session({ database });
  try {
    return (await use(session)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
