import { Command } from 'commander';
import { isPortFree } from '../neo4j/processes.ts';
import { stopOwnNeo4j } from '../neo4j/server.ts';
import { processConfig, type Config } from '../src/config.ts';
import { CannotStart } from '../src/errors.ts';
import { createLog } from '../src/log.ts';
import { serve, type Served } from '../src/main.ts';
import { seed } from '../seed/seed.ts';
import { buildExplorer } from './explorerBuild.ts';
import { openGraph } from './graph.ts';
import { telling } from './telling.ts';
import { warmUp } from './warmUp.ts';

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const stopWaitMs = 6000;

const program = new Command('start')
  .description('Starts Neo4j, loads the facts, and serves them.')
  .option('--with <sample>', 'also load seed/samples/<sample>; may be repeated', collect, [])
  .parse();

function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value];
}

/** Resolves when somebody asks this process to end; who asks again a second later is obeyed at once. */
function asked(): Promise<undefined> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        first ??= performance.now();
        if (performance.now() - first > 1000) process.exit(130);
        resolve(undefined);
      });
    }
  });
}

/** Told before minutes are spent on fetching; the service looks again when it listens. */
async function checkPort({ host, port }: Config): Promise<void> {
  if (port === 0 || (await isPortFree(port, host))) return;
  throw new CannotStart(
    `Port ${port} on ${host} is taken: stop the program that listens there, or set PORT to a free port.`,
  );
}

async function startAll(config: Config, leaving: AbortSignal): Promise<Served> {
  await checkPort(config);
  const log = createLog(config.logLevel);
  const page = buildExplorer();
  page.catch((error: unknown) => log.error({ err: error }, 'The page could not be built'));
  const { connection } = await openGraph(config, say);
  say(`Neo4j answers (${seconds()}).`);
  const { with: samples } = program.opts<{ with: readonly string[] }>();
  await seed({ connection, config, log, say, samples });
  say(`Facts are loaded (${seconds()}).`);
  const service = await serve(config, connection, log);
  say(`Rapporteur answers at ${service.url}/graphql (${seconds()}).`);
  void warmUp(service.url, leaving);
  void page.then(
    (took) => say(`The page is at ${service.url}/${took > 0 ? ` (built in ${took.toFixed(1)} s)` : ''}`),
    () => say('There is no playground: it could not be built; the API answers without it.'),
  );
  return service;
}

await telling(async () => {
  const config = processConfig();
  const ending = asked();
  const leaving = new AbortController();
  try {
    const service = await Promise.race([startAll(config, leaving.signal), ending]);
    await ending;
    leaving.abort();
    say('Stopping …');
    await service?.close();
  } finally {
    await stopOwnNeo4j(config.local.homeDir, stopWaitMs);
  }
});
process.exit();
