import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { freePort } from '../neo4j/processes.ts';
import { startNeo4j, type RunningNeo4j } from '../neo4j/server.ts';
import { load } from '../seed/load/load.ts';
import { sha256 } from '../src/lib/hash.ts';
import { openDriver } from '../src/neo4j/driver.ts';
import { diplomacy, worldOf, type World } from './diplomacy.ts';
import { sourcesOf } from './sources.ts';

/** The sizes of the bench, in relationships of verbs. */
export const sizes = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type Size = keyof typeof sizes;

/** What the database keeps of its store in memory; the largest takes 11 GB on the disk. */
const pageCaches: Readonly<Record<Size, string>> = { '10k': '2g', '100k': '2g', '1m': '8g' };

/** What is kept beside a loaded data folder. */
const loadedShape = z.object({
  relationships: z.int(),
  assertions: z.int(),
  articles: z.int(),
  /** Null where the load was interrupted and gone on with. */
  seconds: z.number().nullable(),
  revision: z.string(),
  /** Megabytes of the process that loads, at most: in the second tenth of the load, and in its last. */
  memory: z.object({ early: z.int(), late: z.int() }).optional(),
  /** Hash of the generator and the loader that made it. */
  madeBy: z.string(),
});
export type Loaded = z.infer<typeof loadedShape>;

/** A loaded graph whose server runs until it is stopped. */
export interface Corpus {
  readonly size: Size;
  readonly world: World;
  readonly loaded: Loaded;
  readonly neo4j: RunningNeo4j;
}

export interface CorpusOptions {
  /** Where data folders are kept between runs. */
  readonly dataDir: string;
  /** Loads again although a loaded folder is at hand. */
  readonly reload: boolean;
  readonly say: (line: string) => void;
}

export const usualDataDir = fileURLToPath(new URL('.data/', import.meta.url));
const pollIntervalMs = 20;

/**
 * Starts the server of a size; the first time it is filled by the project's own loader, and kept for later runs. A load
 * that was interrupted goes on.
 */
export async function openCorpus(size: Size, { dataDir, reload, say }: CorpusOptions): Promise<Corpus> {
  const homeDir = join(dataDir, size);
  const marker = join(homeDir, 'loaded.json');
  const known = reload ? undefined : loadedIn(marker);
  if (reload) rmSync(homeDir, { recursive: true, force: true });
  mkdirSync(homeDir, { recursive: true });
  const neo4j = await startNeo4j({
    homeDir,
    boltPort: await freePort(),
    heap: '2g',
    pageCache: pageCaches[size],
    startTimeoutMs: 120_000,
    fetchTimeoutMs: 600_000,
    say,
    onItsOwn: false,
  });
  const world = worldOf(sizes[size]);
  try {
    const loaded = known ?? (await fill(world, neo4j, say));
    if (!known) writeFileSync(marker, `${JSON.stringify(loaded, null, 2)}\n`);
    if (loaded.madeBy !== madeBy()) {
      say(`The ${size} graph was loaded by other sources than these; --reload loads it again.`);
    }
    return { size, world, loaded, neo4j };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

function loadedIn(marker: string): Loaded | undefined {
  return existsSync(marker) ? loadedShape.parse(JSON.parse(readFileSync(marker, 'utf8'))) : undefined;
}

async function fill(world: World, neo4j: RunningNeo4j, say: (line: string) => void): Promise<Loaded> {
  const { connection } = neo4j;
  const driver = openDriver(connection, { poolSize: 8, connectMs: 10_000 });
  say(`Loading ${world.relationships} relationships …`);
  let told = performance.now();
  const held: number[] = [];
  try {
    const report = await load(diplomacy(world), driver, connection.database, {
      pollIntervalMs,
      progress: ({ articles, assertions }) => {
        held.push(process.memoryUsage.rss() / 1e6);
        if (performance.now() - told < 10_000) return;
        told = performance.now();
        say(`  ${articles} articles, ${assertions} assertions`);
      },
    });
    const { articles, revision } = report;
    const seconds = articles.unchanged === 0 ? report.seconds : null;
    say(`Loaded ${report.assertions} assertions of ${articles.loaded} articles in ${report.seconds.toFixed(1)} s.`);
    const { relationships } = world;
    const assertions = await countOf(driver, connection.database);
    return {
      relationships,
      assertions,
      articles: articles.loaded + articles.unchanged,
      seconds,
      revision,
      memory: memoryOf(held),
      madeBy: madeBy(),
    };
  } finally {
    await driver.close();
  }
}

/** What was held early and late in a load; undefined where it was too short to tell. */
function memoryOf(held: readonly number[]): Loaded['memory'] {
  const tenth = Math.floor(held.length / 10);
  if (tenth === 0) return undefined;
  const most = (some: readonly number[]) => Math.round(Math.max(...some));
  return { early: most(held.slice(tenth, 2 * tenth)), late: most(held.slice(-tenth)) };
}

async function countOf(driver: Driver, database: string): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (a:Assertion) RETURN count(a) AS count', {}, { database });
  return Number(records[0]?.get('count'));
}

/** Changes when the generator, the loader or the model does. */
function madeBy(): string {
  return sha256(sourcesOf(['bench/diplomacy.ts', 'bench/words.ts', 'seed/load', 'src/model'])).slice(0, 16);
}
