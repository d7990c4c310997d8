import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../src/neo4j/driver.ts';
import { besideLoad } from './besideLoad.ts';
import { AnswersFail, burster, inTurns, type Burst } from './burst.ts';
import { cached } from './cached.ts';
import { openCorpus, sizes, usualDataDir, type Corpus, type Size } from './corpus.ts';
import { flatPages, flatSizes } from './flat.ts';
import { soak } from './memory.ts';
import { Client, serverOf, startServer, type Running } from './processes.ts';
import { AnswersDiffer, prepare, type Prepared } from './questions.ts';
import { reader } from './read.ts';
import { median, merged, results, type Pair, type Point, type Results, type Run } from './results.ts';
import { shapes } from './shapes/all.ts';
import { contestants, type Contestant } from './shapes/shape.ts';
import { costTable, openTable, ratioTable } from './table.ts';
import { claimsOf, mark, usualConnections } from './targets.ts';
import { workOf } from './work.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const resultsDir = fileURLToPath(new URL('results/', import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What a run is made of. */
const parts = ['work', 'ratios', 'loads', 'flat', 'cached', 'beside-load', 'memory'] as const;
type Part = (typeof parts)[number];

interface Options {
  readonly size: Size;
  readonly shapes?: readonly string[];
  readonly contestants: readonly Contestant[];
  readonly repeats: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly warmUp: number;
  readonly parts?: readonly Part[];
  readonly soak: number;
  readonly report: boolean;
  readonly reload: boolean;
  readonly dataDir: string;
}

function program(): Command {
  return new Command('bench')
    .description(
      'Asks ours and its rivals the same questions of the same graph, in turn, and prints all against the targets.',
    )
    .addHelpText('after', partsText)
    .addOption(new Option('--size <size>', 'relationships').choices(Object.keys(sizes)).default('100k'))
    .option('--parts <names>', 'all; work and ratios when shapes are named', partsOf)
    .option('--shapes <names>', 'such as Q1,Q4; all when left out', listOf)
    .option('--contestants <names>', 'such as ours,R1; ours is always one', listOf, [...contestants])
    .option('--repeats <n>', 'bursts of each', countOf, 3)
    .option('--seconds <s>', 'length of a burst', countOf, 2)
    .option('--connections <counts>', 'for the part loads', (text: string) => listOf(text).map(countOf), [1, 16, 64])
    .option('--warm-up <n>', 'requests to each before a shape is timed', countOf, 300)
    .option('--soak <minutes>', 'for the part memory', countOf, 10)
    .option('--report', 'keep what is found for npm run bench:report', false)
    .option('--reload', 'load the graph again', false)
    .option('--data-dir <folder>', 'where loaded graphs are kept', usualDataDir);
}

const partsText = `
Parts, with about how long they take with all contestants:
  work         statements and database hits of every request (1 minute)
  ratios       paired bursts at ${usualConnections} connections (9 minutes)
  loads        one burst of a second at other numbers of connections, and at even distances, at half that rate (5 minutes)
  flat         a hub's first page and its hundredth in turn; of 1m also Q1–Q4 beside 100k, which is made first (2 minutes)
  cached       an answer that was given before, beside canned bytes (half a minute)
  beside-load  readers beside loads (1 minute)
  memory       a service as people run it under 64 connections (10 minutes)`;

function partsOf(text: string): Part[] {
  return listOf(text).map((each) => {
    const part = parts.find((one) => one === each);
    if (!part) throw new InvalidArgumentError(`There are: ${parts.join(', ')}.`);
    return part;
  });
}

const listOf = (text: string): string[] => text.split(',').map((each) => each.trim());

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is no whole number above 0.');
  return Number(text);
}

/** Everything that a run needs, started. */
interface Bench {
  readonly options: Options;
  readonly asked: readonly Contestant[];
  readonly corpus: Corpus;
  readonly driver: Driver;
  readonly client: Client;
  readonly burst: Burst;
  readonly serving: (contestant: Contestant) => Running;
}

/** Runs the bench and prints its tables; resolves to the exit code. */
export async function bench(argv: readonly string[]): Promise<number> {
  const options = program().parse(argv).opts<Options>();
  const asked = contestants.filter((each) => each === 'ours' || options.contestants.includes(each));
  const corpus = await openCorpus(options.size, { ...options, say });
  const { connection, pid } = corpus.neo4j;
  const driver = openDriver(connection, { poolSize: 8, connectMs: 10_000 });
  const running = new Map<string, Running>();
  const client = new Client();
  const serving = (contestant: Contestant): Running => {
    const server = running.get(serverOf[contestant]);
    if (!server) throw new Error(`No server for ${contestant}.`);
    return server;
  };
  try {
    for (const server of new Set(asked.map((each) => serverOf[each]))) {
      running.set(server, await startServer(server, connection));
    }
    show(await measured({ options, asked, corpus, driver, client, burst: burster(client, pid), serving }), options);
    return 0;
  } catch (error) {
    if (!(error instanceof AnswersDiffer)) throw error;
    say(`The run is void. ${error.message}`);
    return 1;
  } finally {
    client.stop();
    for (const server of running.values()) server.stop();
    await driver.close();
    await corpus.neo4j.stop();
  }
}

async function measured(bench: Bench): Promise<Results> {
  const { options, asked, corpus, driver, burst, serving } = bench;
  const { connection } = corpus.neo4j;
  const wanted = new Set<Part>(options.parts ?? (options.shapes ? ['work', 'ratios'] : parts));
  const read = reader(driver, connection.database);
  const prepared: Prepared[] = [];
  for (const shape of shapes.filter(({ name }) => options.shapes?.includes(name) ?? true)) {
    prepared.push(await prepare(shape, read, serving, asked));
  }
  if (prepared.length > 0) say(`All answers to ${prepared.map(({ shape }) => shape.name).join(', ')} are the same.`);
  const work = wanted.has('work') ? await workOf(prepared, asked, connection, driver) : [];
  const points: Point[] = [];
  const isTimed = wanted.has('ratios') || wanted.has('loads');
  const told: Prepared[] = [];
  for (const each of prepared) {
    const able = isTimed ? await withoutFailing(each, bench) : each;
    told.push(able);
    if (!isTimed) continue;
    points.push(...(await timed(able, bench, wanted)));
    // What was found stays, should the run be stopped.
    keep({ ...described(corpus, told), points, work }, options);
  }
  return {
    ...described(corpus, told),
    points,
    work,
    ...(wanted.has('flat') && { flat: await flat(bench, prepared) }),
    ...(wanted.has('cached') && { cached: await cached(connection, burst, options) }),
    ...(wanted.has('beside-load') && { besideLoad: await readBesideLoad(bench, prepared) }),
    ...(wanted.has('memory') && { memory: await soak(options.soak, prepared, bench.client, connection, say) }),
  };
}

/** What pages and size cost more, of the shapes that are asked. */
async function flat({ options, client, burst, serving }: Bench, prepared: readonly Prepared[]): Promise<Pair[]> {
  const side = { server: serving('ours'), burst };
  const sizes = options.size === '1m' ? await flatSizes(prepared, side, client, { ...options, say }) : [];
  return [...sizes, ...(await flatPages(prepared, side, options))];
}

/** Warms everybody up; a rival whose answers in a burst are errors takes no part in this shape, and the table says so. */
async function withoutFailing(prepared: Prepared, { options, burst, serving }: Bench): Promise<Prepared> {
  const cannot: Partial<Record<Contestant, string>> = { ...prepared.cannot };
  for (const question of prepared.questions) {
    try {
      await burst(serving(question.contestant), question, { connections: usualConnections, count: options.warmUp });
    } catch (error) {
      if (!(error instanceof AnswersFail) || question.contestant === 'ours') throw error;
      cannot[question.contestant] = `fails when ${usualConnections} ask at once`;
      say(`${prepared.shape.name}: ${question.contestant} fails. ${error.message}`);
    }
  }
  const questions = prepared.questions.filter(({ contestant }) => cannot[contestant] === undefined);
  return { ...prepared, questions, cannot };
}

const otherSeconds = 1;

/** Bursts of all contestants in turn, at the usual number of connections and at others, in closed loops and in open ones. */
async function timed(prepared: Prepared, bench: Bench, wanted: ReadonlySet<Part>): Promise<Point[]> {
  const points = wanted.has('ratios') ? await paired(prepared, bench) : [];
  return wanted.has('loads') ? [...points, ...(await loaded(prepared, bench, points))] : points;
}

async function paired({ shape, questions }: Prepared, { options, burst, serving }: Bench): Promise<Point[]> {
  const { repeats, seconds } = options;
  const runs = await inTurns(questions, repeats, (question) =>
    burst(serving(question.contestant), question, { connections: usualConnections, seconds }),
  );
  return [...runs].map(([{ contestant }, each]) => ({
    shape: shape.name,
    contestant,
    connections: usualConnections,
    rate: null,
    runs: each,
  }));
}

/** One short burst for each number of connections, and one at even distances, at half the rate of the first. */
async function loaded(
  { shape, questions }: Prepared,
  { options, burst, serving }: Bench,
  known: readonly Point[],
): Promise<Point[]> {
  const points: Point[] = [];
  for (const connections of options.connections) {
    for (const question of questions) {
      const { contestant } = question;
      const length = { connections, seconds: otherSeconds };
      const once = async (rate: number | null): Promise<Point> => {
        const run = burst(serving(contestant), question, rate === null ? length : { ...length, rate });
        return { shape: shape.name, contestant, connections, rate, runs: await unlessFailing(run, contestant) };
      };
      const before = known.find((each) => each.contestant === contestant && each.connections === connections);
      const closed = before ?? (await once(null));
      // One short burst tells how fast an open loop may be; at the usual number of connections it is no ratio.
      if (connections !== usualConnections) points.push(closed);
      if (closed.runs.length > 0) points.push(await once(median(closed.runs.map(({ rps }) => rps)) / 2));
    }
  }
  return points;
}

/** Whoever answers with errors when so many ask at once has no run. */
async function unlessFailing(run: Promise<Run>, contestant: Contestant): Promise<Run[]> {
  try {
    return [await run];
  } catch (error) {
    if (!(error instanceof AnswersFail)) throw error;
    say(`${contestant} fails. ${error.message}`);
    return [];
  }
}

/** Readers of the first shape, at a quarter of the rate at which ours answers it: the loader and the database need cores too. */
async function readBesideLoad(
  { options, corpus, driver, client, burst, serving }: Bench,
  [first]: readonly Prepared[],
) {
  const question = first?.questions.find(({ contestant }) => contestant === 'ours');
  if (!question) throw new Error('Readers beside a load need a shape: --shapes Q1.');
  const server = serving('ours');
  // Of a service that was started just now, the rate would be a small part of what it can do.
  await burst(server, question, { connections: usualConnections, count: 10 * options.warmUp });
  const { rps } = await burst(server, question, { connections: usualConnections, seconds: options.seconds });
  const { world, neo4j } = corpus;
  const { database } = neo4j.connection;
  return besideLoad({
    world,
    driver,
    database,
    neo4jPid: neo4j.pid,
    client,
    server,
    question,
    rate: rps / 4,
    repeats: options.repeats,
  });
}

function described({ size, loaded }: Corpus, prepared: readonly Prepared[]) {
  const { relationships, assertions, articles, seconds, memory } = loaded;
  const [cpu] = cpus();
  return {
    taken: new Date().toISOString(),
    machine: { cpus: cpus().length, model: cpu?.model ?? '', node: process.version, neo4j: neo4jVersion() },
    size,
    loaded: { relationships, assertions, articles, seconds, ...(memory && { memory }) },
    shapes: prepared.map(({ shape, bytes, cannot }) => ({
      name: shape.name,
      title: shape.title,
      bytes,
      targets: shape.targets,
      cannot,
      note: ('note' in shape.generated ? shape.generated.note : undefined) ?? null,
    })),
  };
}

function neo4jVersion(): string {
  const pom = readFileSync(new URL('../neo4j/pom.xml', import.meta.url), 'utf8');
  return /<neo4j\.version>([^<]+)/.exec(pom)?.[1] ?? '';
}

function show(found: Results, options: Options): void {
  const counts = [...new Set(found.points.map(({ connections }) => connections))].sort((a, b) => a - b);
  for (const each of counts) say(`\n${costTable(found, each)}`);
  const opened = openTable(found);
  if (opened !== undefined) say(`\n${opened}`);
  if (counts.includes(usualConnections)) say(`\n${ratioTable(found, usualConnections)}`);
  const claims = claimsOf(found);
  if (claims.length > 0) say(`\n${claims.map(({ text, holds }) => `${mark(holds)} ${text}`).join('\n')}`);
  say(`\nWritten to ${keep(found, options)}.`);
}

const reportOf = (size: string) => `${resultsDir}report-${size}.json`;

/** What was kept for the report. */
function kept(size: string): Results | undefined {
  const file = reportOf(size);
  return existsSync(file) ? results.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Writes results to a file of their own, or beside what the report has already; returns its path. */
function keep(found: Results, { report }: Options): string {
  mkdirSync(resultsDir, { recursive: true });
  const own = `${resultsDir}${found.size}-${found.taken.replace(/\W/g, '').slice(0, 15)}.json`;
  const file = report ? reportOf(found.size) : own;
  const earlier = report ? kept(found.size) : undefined;
  writeFileSync(file, `${JSON.stringify(earlier ? merged(earlier, found) : found, null, 2)}\n`);
  return file.slice(root.length);
}
