import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../src/neo4j/driver.ts';
import { besideLoad } from './besideLoad.ts';
import { burster, inTurns, type Burst } from './burst.ts';
import { cached } from './cached.ts';
import { openCorpus, sizes, usualDataDir, type Corpus, type Size } from './corpus.ts';
import { soak } from './memory.ts';
import { Client, serverOf, startServer, type Running } from './processes.ts';
import { AnswersDiffer, prepare, reader, type Prepared } from './questions.ts';
import { median, merged, results, type Point, type Results } from './results.ts';
import { shapes } from './shapes/all.ts';
import { contestants, type Contestant } from './shapes/shape.ts';
import { cachedLine, costTable, loadLine, memoryLine, ratioTable } from './table.ts';
import { workOf } from './work.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const resultsDir = fileURLToPath(new URL('results/', import.meta.url));
const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Options {
  readonly size: Size;
  readonly shapes: readonly string[];
  readonly contestants: readonly Contestant[];
  readonly repeats: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly warmUp: number;
  readonly open: boolean;
  readonly besideLoad: boolean;
  readonly soak?: number;
  readonly work: boolean;
  readonly report: boolean;
  readonly reload: boolean;
  readonly dataDir: string;
}

function program(): Command {
  return new Command('bench')
    .description('Asks ours and its rivals the same questions of the same graph, in turn, and prints the ratios.')
    .addOption(new Option('--size <size>', 'relationships').choices(Object.keys(sizes)).default('100k'))
    .option('--shapes <names>', 'such as Q1,Q4,C', listOf, [...shapes.map(({ name }) => name), 'C'])
    .option('--contestants <names>', 'such as ours,R1; ours is always one', listOf, [...contestants])
    .option('--repeats <n>', 'bursts of each', countOf, 3)
    .option('--seconds <s>', 'length of a burst', countOf, 3)
    .option('--connections <counts>', 'such as 1,16,64', (text: string) => listOf(text).map(countOf), [16])
    .option('--warm-up <n>', 'requests to each before a shape is timed', countOf, 300)
    .option('--open', 'also requests at even distances, at half the rate of the closed loops', false)
    .option('--beside-load', 'also readers beside a load', false)
    .option('--soak <minutes>', 'also the memory of ours under requests of all shapes', countOf)
    .option('--no-work', 'count no statements and database hits')
    .option('--report', 'keep what is found for npm run bench:report', false)
    .option('--reload', 'load the graph again', false)
    .option('--data-dir <folder>', 'where loaded graphs are kept', usualDataDir);
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
  const read = reader(driver, connection.database);
  const prepared: Prepared[] = [];
  for (const shape of shapes.filter(({ name }) => options.shapes.includes(name))) {
    prepared.push(await prepare(shape, read, serving, asked));
  }
  if (prepared.length > 0) say(`All answers to ${prepared.map(({ shape }) => shape.name).join(', ')} are the same.`);
  const work = options.work ? await workOf(prepared, asked, connection, driver) : [];
  const points: Point[] = [];
  const description = described(corpus, prepared);
  for (const each of prepared) {
    points.push(...(await timed(each, bench)));
    // What was found stays, should the run be stopped.
    keep({ ...description, points, work }, options);
  }
  return {
    ...description,
    points,
    work,
    ...(options.shapes.includes('C') && { cached: await cached(connection, burst, options) }),
    ...(options.besideLoad && { besideLoad: await readBesideLoad(bench, prepared, points) }),
    ...(options.soak !== undefined && {
      memory: await soak(options.soak, prepared, bench.client, serving('ours'), say),
    }),
  };
}

/** Bursts of all contestants in turn. */
async function timed({ shape, questions }: Prepared, { options, burst, serving }: Bench): Promise<Point[]> {
  const points: Point[] = [];
  for (const question of questions) {
    await burst(serving(question.contestant), question, { connections: 16, count: options.warmUp });
  }
  for (const connections of options.connections) {
    const runs = await inTurns(questions, options.repeats, (question) =>
      burst(serving(question.contestant), question, { connections, seconds: options.seconds }),
    );
    for (const [{ contestant }, each] of runs) {
      points.push({ shape: shape.name, contestant, connections, rate: null, runs: each });
    }
    if (!options.open) continue;
    for (const [question, each] of runs) {
      const rate = median(each.map(({ rps }) => rps)) / 2;
      const { contestant } = question;
      const open = await burst(serving(contestant), question, { connections, seconds: options.seconds, rate });
      points.push({ shape: shape.name, contestant, connections, rate, runs: [open] });
    }
  }
  return points;
}

/** Readers of the first shape at half the rate at which ours answered it. */
async function readBesideLoad(
  { corpus, driver, client, serving }: Bench,
  [first]: readonly Prepared[],
  points: Point[],
) {
  const question = first?.questions[0];
  if (!first || !question) throw new Error('Readers beside a load need a shape: --shapes Q1.');
  const ours = points.find(({ shape, contestant }) => shape === first.shape.name && contestant === 'ours');
  const rate = median(ours?.runs.map(({ rps }) => rps) ?? []) / 2;
  const { world, neo4j } = corpus;
  return besideLoad(world, driver, neo4j.connection.database, client, serving('ours'), question, rate);
}

function described({ size, loaded }: Corpus, prepared: readonly Prepared[]) {
  const { relationships, assertions, articles, seconds } = loaded;
  const [cpu] = cpus();
  return {
    taken: new Date().toISOString(),
    machine: { cpus: cpus().length, model: cpu?.model ?? '', node: process.version, neo4j: neo4jVersion() },
    size,
    loaded: { relationships, assertions, articles, seconds },
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
  const { connections } = options;
  if (found.points.length > 0) {
    for (const each of connections) say(`\n${costTable(found, each)}`);
    for (const each of connections) say(`\n${ratioTable(found, each)}`);
  }
  if (found.cached) say(`\n${cachedLine(found.cached)}`);
  if (found.besideLoad) say(`\n${loadLine(found.besideLoad)}`);
  if (found.memory) say(`\n${memoryLine(found.memory)}`);
  say(`\nWritten to ${keep(found, options)}.`);
}

/** Writes results to a file of their own, or beside what the report has already; returns its path. */
function keep(found: Results, { report }: Options): string {
  mkdirSync(resultsDir, { recursive: true });
  const name = report ? `report-${found.size}` : `${found.size}-${found.taken.replace(/\W/g, '').slice(0, 15)}`;
  const file = `${resultsDir}${name}.json`;
  const kept =
    report && existsSync(file) ? merged(results.parse(JSON.parse(readFileSync(file, 'utf8'))), found) : found;
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return file.slice(root.length);
}
