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

/** A server that was started just now would seem to cost more than one that has answered for minutes: each is asked everything for so long first, and again. */
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
  if (!known.some(({ shape }) => growing.includes(shape.name))) return [];
  const small = await openCorpus('100k', { ...options, reload: false });
  const { connection, pid } = small.neo4j;
  const driver = openDriver(connection, { poolSize: 8, connectMs: 10_000 });
  let server: Running | undefined;
  try {
    server = await startServer('ours', connection);
    const there = { server, burst: burster(client, pid) };
    const sides: { readonly before: Side; readonly after: Side }[] = [];
    for (const shape of shapes.filter(({ name }) => growing.includes(name))) {
      const here = known.find((each) => each.shape === shape);
      if (!here) continue;
      const prepared = await prepare(shape, reader(driver, connection.database), () => there.server, ['ours']);
      sides.push({ before: { ...there, prepared }, after: { ...side, prepared: here } });
    }
    for (const { before, after } of sides) await warmUp(before, after);
    const pairs: Pair[] = [];
    for (const { before, after } of sides) pairs.push(await pair(before.prepared.shape.name, before, after, options));
    return pairs;
  } finally {
    server?.stop();
    await driver.close();
    await small.neo4j.stop();
  }
}

async function pair(what: string, before: Side, after: Side, { repeats, seconds }: Repeats): Promise<Pair> {
  await warmUp(before, after);
  const runs = await inTurns([before, after], repeats, (side) => once(side, seconds));
  return { what, before: runs.get(before) ?? [], after: runs.get(after) ?? [] };
}

async function warmUp(...sides: readonly Side[]): Promise<void> {
  for (const side of sides) await once(side, warmUpSeconds);
}

function once({ prepared, server, burst }: Side, seconds: number): Promise<Run> {
  const question = prepared.questions.find(({ contestant }) => contestant === 'ours');
  if (!question) throw new Error(`${prepared.shape.name} has no question for ours.`);
  return burst(server, question, { connections: usualConnections, seconds });
}
