import { Known } from '../seed/load/known.ts';
import { load } from '../seed/load/load.ts';
import { openDriver } from '../src/neo4j/driver.ts';
import { startTestNeo4j, testConnection } from '../test/support/neo4j.ts';
import { median } from './results.ts';
import { shortArticles } from './shortArticles.ts';

/**
 * How long it takes to bring one changed article of ten thousand into the graph, without the two waits for services to
 * notice: by a process that stays and knows what is stored, and by one that reads that first.
 * `npx tsx bench/sync.ts [articles]`.
 */
const articles = Number(process.argv[2] ?? 10_000);
const times = 40;
const pollIntervalMs = 20;
const corpus = shortArticles(articles);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const server = await startTestNeo4j(say);
Object.assign(process.env, server.env);
const connection = testConnection();
const driver = openDriver(connection);

/** Milliseconds of each of so many syncs, the waits apart; the first ones, which plan their statements, do not count. */
async function synced(known: () => Known): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = -10; time < times; time += 1) {
    const changed = corpus.changed((time + 10) * 7, `, told the ${time}th time at ${Date.now()}`);
    const begun = performance.now();
    const report = await load(changed, driver, connection.database, { pollIntervalMs, known: known() });
    const ms = performance.now() - begun - 2 * pollIntervalMs;
    if (report.articles.loaded !== 1) throw new Error(`${report.articles.loaded} articles were loaded instead of one.`);
    if (time >= 0) taken.push(ms);
  }
  return taken;
}

function tell(who: string, taken: readonly number[]): void {
  const [least, most] = [Math.min(...taken), Math.max(...taken)];
  say(
    `one article of ${articles}, ${who}: median ${median(taken).toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}, ${taken.length} times)`,
  );
}

try {
  const known = new Known();
  const first = await load(corpus.all, driver, connection.database, { pollIntervalMs, known });
  say(`${first.articles.loaded} articles loaded in ${first.seconds.toFixed(0)} s`);
  tell('by a process that knows what is stored', await synced(() => known));
  tell('by one that reads it first', await synced(() => new Known()));
} finally {
  await driver.close();
  await server.stop();
}
process.exit();
