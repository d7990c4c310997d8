import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { load, removeArticles } from '../seed/load/load.ts';
import { moreDiplomacy, type World } from './diplomacy.ts';
import type { Client, Running } from './processes.ts';
import type { Question } from './questions.ts';
import type { BesideLoad } from './results.ts';

const connections = 16;
const articlesLoaded = 400;
/** As services poll by default; the loader waits that long before and after it writes. */
const pollIntervalMs = 250;

/** What a load of new articles adds to the times of readers, who come at an even rate that leaves room. */
export async function besideLoad(
  world: World,
  driver: Driver,
  database: string,
  client: Client,
  server: Running,
  question: Question,
  rate: number,
): Promise<BesideLoad> {
  const { url, path } = server;
  // What is loaded may change what is answered: only that there are answers is looked at.
  const read = (seconds: number) =>
    client.fire({ url, path, bodies: question.bodies, lengths: [], connections, seconds, rate });
  await read(3);
  const alone = await read(10);
  const articles = [...moreDiplomacy(world, articlesLoaded)];
  const loading = load(articles, driver, database, { pollIntervalMs });
  await pause(pollIntervalMs * 2);
  const beside = await read(10);
  const { assertions, seconds } = await loading;
  const ids = articles.flatMap((record) => (record.type === 'article' ? [record.id] : []));
  await removeArticles(ids, driver, database, { pollIntervalMs });
  return {
    rate,
    alone: { p50: alone.p50, p99: alone.p99 },
    beside: { p50: beside.p50, p99: beside.p99 },
    load: { articles: ids.length, assertions, seconds },
  };
}
