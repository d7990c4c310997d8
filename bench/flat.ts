import { openDriver } from '../src/neo4j/driver.ts';
import { burster, inTurns, type Burst } from './burst.ts';
import { openCorpus, type CorpusOptions } from './corpus.ts';
import { startServer, type Client, type Running } from './processes.ts';
import { prepare, type Prepared } from './questions.ts';
import { reader } from './read.ts';
import type { Pair, Run } from './results.ts';
import { shapes } from './shapes/all.ts';
import { usualConnections } from './targets.ts';

/** A question of ours, and how a burst of it is sent. */
interface Side {
  readonly prepared: Prepared;
  readonly server: Running;
  readonly burst: Burst;
}

interface Repeats {
  readonly repeats: number;
  readonly seconds: number;
}

/** A server that was started just now would seem to cost more than one that has answered for minutes. */
const warmUpSeconds = 10;

const growing = ['Q1', 'Q2', 'Q3', 'Q4'];

/** The first page of the hub's meetings and the hundredth, in turn: the machine's speed is the same for both. */
export async function flatPages(known: readonly Prepared[], side: Omit<Side, 'prepared'>, repeats: Repeats) {
  const of = (name: string) => known.find(({ shape }) => shape.name === name);
  const [first, late] = [of('Q9'), of('Q9+')];
  if (!first || !late) return [];
  return [await pair('page', { ...side, prepared: first }, { ...side, prepared: late }, repeats)];
}

/** Q1–Q4 on the graph of 100,000 relationships and on this one, in turn; the small one is made where it is missing. */
export async function flatSizes(
  known: readonly Prepared[],
  side: Omit<Side, 'prepared'>,
  client: Client,
  options: Repeats & Omit<CorpusOptions, 'reload'>,
): Promise<Pair[]> {
  const small = await openCorpus('100k', { ...options, reload: false });
  const { connection, pid } = small.neo4j;
  const driver = openDriver(connection, { poolSize: 8, connectMs: 10_000 });
  let server: Running | undefined;
  try {
    server = await startServer('ours', connection);
    const there = { server, burst: burster(client, pid) };
    const pairs: Pair[] = [];
    for (const shape of shapes.filter(({ name }) => growing.includes(name))) {
      const here = known.find((each) => each.shape === shape);
      if (!here) continue;
      const prepared = await prepare(shape, reader(driver, connection.database), () => there.server, ['ours']);
      pairs.push(await pair(shape.name, { ...there, prepared }, { ...side, prepared: here }, options));
    }
    return pairs;
  } finally {
    server?.stop();
    await driver.close();
    await small.neo4j.stop();
  }
}

async function pair(what: string, before: Side, after: Side, { repeats, seconds }: Repeats): Promise<Pair> {
  const once = (side: Side, forSeconds: number): Promise<Run> => {
    const question = side.prepared.questions.find(({ contestant }) => contestant === 'ours');
    if (!question) throw new Error(`${side.prepared.shape.name} has no question for ours.`);
    return side.burst(side.server, question, { connections: usualConnections, seconds: forSeconds });
  };
  for (const side of [before, after]) await once(side, warmUpSeconds);
  const runs = await inTurns([before, after], repeats, (side) => once(side, seconds));
  return { what, before: runs.get(before) ?? [], after: runs.get(after) ?? [] };
}
