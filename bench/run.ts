import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { openDriver } from '../src/neo4j/driver.ts';
import { openCorpus, sizes, usualDataDir, type Corpus, type Size } from './corpus.ts';
import { Client, cpuMsOf, serverOf, startServer, type Running } from './processes.ts';
import { AnswersDiffer, prepare, reader, type Prepared, type Question } from './questions.ts';
import type { Point, Results, Run, Work } from './results.ts';
import { shapes } from './shapes/all.ts';
import { contestants, type Contestant } from './shapes/shape.ts';
import { costTable, ratioTable } from './table.ts';
import { workOf } from './work.ts';

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
  readonly work: boolean;
  readonly reload: boolean;
  readonly dataDir: string;
}

function program(): Command {
  return new Command('bench')
    .description('Asks ours and its rivals the same questions of the same graph, in turn, and prints the ratios.')
    .addOption(new Option('--size <size>', 'relationships').choices(Object.keys(sizes)).default('100k'))
    .option(
      '--shapes <names>',
      'such as Q1,Q4',
      listOf,
      shapes.map(({ name }) => name),
    )
    .option('--contestants <names>', 'ours is always one', listOf, [...contestants])
    .option('--repeats <n>', 'bursts of each', countOf, 3)
    .option('--seconds <s>', 'length of a burst', countOf, 3)
    .option('--connections <counts>', 'such as 1,16,64', (text: string) => listOf(text).map(countOf), [16])
    .option('--warm-up <n>', 'requests to each before a shape is timed', countOf, 300)
    .option('--no-work', 'count no statements and database hits')
    .option('--reload', 'load the graph again', false)
    .option('--data-dir <folder>', 'where loaded graphs are kept', usualDataDir);
}

const listOf = (text: string): string[] => text.split(',').map((each) => each.trim());

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is no whole number above 0.');
  return Number(text);
}

/** Runs the bench and prints its tables; resolves to the exit code. */
export async function bench(argv: readonly string[]): Promise<number> {
  const options = program().parse(argv).opts<Options>();
  const asked = contestants.filter((each) => each === 'ours' || options.contestants.includes(each));
  const corpus = await openCorpus(options.size, { ...options, say });
  const { connection } = corpus.neo4j;
  const driver = openDriver(connection, { poolSize: 4, connectMs: 10_000 });
  const running = new Map<string, Running>();
  const client = new Client();
  try {
    for (const server of new Set(asked.map((each) => serverOf[each]))) {
      running.set(server, await startServer(server, connection));
    }
    const serving = (contestant: Contestant): Running => {
      const server = running.get(serverOf[contestant]);
      if (!server) throw new Error(`No server for ${contestant}.`);
      return server;
    };
    const prepared: Prepared[] = [];
    const wanted = shapes.filter(({ name }) => options.shapes.includes(name));
    for (const shape of wanted)
      prepared.push(await prepare(shape, reader(driver, connection.database), serving, asked));
    say(`All answers to ${prepared.map(({ shape }) => shape.name).join(', ')} are the same.`);
    const work = options.work ? await workOf(prepared, asked, connection, driver) : [];
    const points: Point[] = [];
    for (const each of prepared) points.push(...(await timed(each, options, client, serving, corpus)));
    const results = resultsOf(corpus, prepared, points, work);
    for (const connections of options.connections) say(`\n${costTable(results, connections)}`);
    for (const connections of options.connections) say(`\n${ratioTable(results, connections)}`);
    say(`\n${write(results)}`);
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

/** Bursts of all contestants in turn, each repeat in another order. */
async function timed(
  { shape, questions }: Prepared,
  options: Options,
  client: Client,
  serving: (contestant: Contestant) => Running,
  { neo4j }: Corpus,
): Promise<Point[]> {
  const burst = async (question: Question, connections: number, length: { count: number } | { seconds: number }) => {
    const server = serving(question.contestant);
    const before = [cpuMsOf(server.pid), cpuMsOf(neo4j.pid)] as const;
    const { url, path } = server;
    const { bodies, lengths } = question;
    const outcome = await client.fire({ url, path, bodies, lengths, connections, ...length });
    if (outcome.wrong > 0) {
      throw new AnswersDiffer(`${shape.name}: ${outcome.wrong} answers of ${question.contestant} were wrong.`);
    }
    return {
      rps: outcome.answers / outcome.seconds,
      p50: outcome.p50,
      p99: outcome.p99,
      nodeMs: (cpuMsOf(server.pid) - before[0]) / outcome.answers,
      neo4jMs: (cpuMsOf(neo4j.pid) - before[1]) / outcome.answers,
    } satisfies Run;
  };
  for (const question of questions) await burst(question, 16, { count: options.warmUp });
  const points: Point[] = [];
  for (const connections of options.connections) {
    const runs = new Map<Contestant, Run[]>(questions.map(({ contestant }) => [contestant, []]));
    for (let repeat = 0; repeat < options.repeats; repeat += 1) {
      for (let turn = 0; turn < questions.length; turn += 1) {
        const question = questions[(turn + repeat) % questions.length];
        if (!question) continue;
        runs.get(question.contestant)?.push(await burst(question, connections, { seconds: options.seconds }));
      }
    }
    for (const [contestant, each] of runs) {
      points.push({ shape: shape.name, contestant, connections, rate: null, runs: each });
    }
  }
  return points;
}

function resultsOf({ size, loaded }: Corpus, prepared: readonly Prepared[], points: Point[], work: Work[]): Results {
  const { relationships, assertions, articles, seconds } = loaded;
  const [cpu] = cpus();
  return {
    taken: new Date().toISOString(),
    machine: { cpus: cpus().length, model: cpu?.model ?? '', node: process.version, neo4j: neo4jVersion() },
    size,
    loaded: { relationships, assertions, articles, seconds },
    shapes: prepared.map(({ shape: { name, title, targets }, bytes, cannot }) => ({
      name,
      title,
      bytes,
      targets,
      cannot,
    })),
    points,
    work,
  };
}

function neo4jVersion(): string {
  const pom = readFileSync(new URL('../neo4j/pom.xml', import.meta.url), 'utf8');
  return /<neo4j\.version>([^<]+)/.exec(pom)?.[1] ?? '';
}

function write(results: Results): string {
  mkdirSync(resultsDir, { recursive: true });
  const file = `${resultsDir}${results.size}-${results.taken.replace(/\W/g, '').slice(0, 15)}.json`;
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return `Written to ${file.slice(fileURLToPath(new URL('../', import.meta.url)).length)}`;
}
