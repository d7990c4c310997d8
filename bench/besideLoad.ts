import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { load, removeArticles } from '../seed/load/load.ts';
import type { BundleRecord } from '../seed/records.ts';
import { moreDiplomacy, type World } from './diplomacy.ts';
import { cpuMsOf, type Client, type Running } from './processes.ts';
import type { Question } from './questions.ts';
import { median, type BesideLoad } from './results.ts';

const connections = 16;
const articlesLoaded = 400;
const seconds = 6;
/** As services poll by default; the loader waits that long before and after it writes. */
const pollIntervalMs = 250;

export interface ReadersAndLoad {
  readonly world: World;
  readonly driver: Driver;
  readonly database: string;
  readonly neo4jPid: number;
  readonly client: Client;
  readonly server: Running;
  readonly question: Question;
  /** Requests a second, evenly. */
  readonly rate: number;
  readonly repeats: number;
}

/** What loads add to the times of readers, who come at an even rate that leaves room: alone and beside loads in turn. */
export async function besideLoad(options: ReadersAndLoad): Promise<BesideLoad> {
  const { world, client, server, question, rate, repeats } = options;
  const { url, path } = server;
  // What is loaded may change what is answered: only that there are answers is looked at.
  const read = async (length: number) => {
    const order = { url, path, bodies: question.bodies, lengths: [], connections, seconds: length, rate };
    const { p50, p99 } = await client.fire(order);
    return { p50, p99 };
  };
  const articles = [...moreDiplomacy(world, articlesLoaded)];
  await read(3);
  const pairs = [];
  const busy: Cores[] = [];
  let assertions = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const alone = await read(seconds);
    const loading = new Loads(options, articles);
    await pause(pollIntervalMs * 2);
    const coresSince = coresOf(options);
    const beside = await read(seconds);
    busy.push(coresSince());
    assertions += await loading.end();
    pairs.push({ alone, beside });
  }
  const of = (name: keyof Cores) => median(busy.map((each) => each[name]));
  return {
    rate,
    pairs,
    load: { assertions, seconds: seconds * repeats },
    cores: { service: of('service'), neo4j: of('neo4j'), loader: of('loader'), client: of('client') },
  };
}

/** How many cores each process keeps busy, of those that read and load. */
type Cores = NonNullable<BesideLoad['cores']>;

/** Begins to count what processes compute; tells how many cores each kept busy since. */
function coresOf({ server, neo4jPid, client }: ReadersAndLoad): () => Cores {
  const computed = (): Cores => ({
    service: cpuMsOf(server.pid),
    neo4j: cpuMsOf(neo4jPid),
    // The loader is this process.
    loader: cpuMsOf(process.pid),
    client: cpuMsOf(client.pid),
  });
  const [before, begun] = [computed(), performance.now()];
  return () => {
    const [after, ms] = [computed(), performance.now() - begun];
    const of = (name: keyof Cores) => (after[name] - before[name]) / ms;
    return { service: of('service'), neo4j: of('neo4j'), loader: of('loader'), client: of('client') };
  };
}

/** New articles, loaded and removed again by turns until it is ended. */
class Loads {
  #ended = false;
  readonly #done: Promise<number>;

  constructor({ driver, database }: ReadersAndLoad, articles: readonly BundleRecord[]) {
    this.#done = this.#run(driver, database, articles);
  }

  /** Resolves to the assertions that were loaded, when the graph is as before. */
  end(): Promise<number> {
    this.#ended = true;
    return this.#done;
  }

  async #run(driver: Driver, database: string, articles: readonly BundleRecord[]): Promise<number> {
    const ids = articles.flatMap((record) => (record.type === 'article' ? [record.id] : []));
    let loaded = 0;
    while (!this.#ended) {
      loaded += (await load(articles, driver, database, { pollIntervalMs })).assertions;
      await removeArticles(ids, driver, database, { pollIntervalMs });
    }
    return loaded;
  }
}
