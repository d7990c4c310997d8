import { Command } from 'commander';
import { processConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { serve } from '../src/main.ts';
import { seed } from '../seed/seed.ts';
import { buildExplorer } from './explorerBuild.ts';
import { openGraph } from './graph.ts';
import { telling } from './telling.ts';

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
const say = (line: string) => void process.stdout.write(`${line}\n`);

const program = new Command('start')
  .description('Starts Neo4j, loads the facts, and serves them.')
  .option('--with <sample>', 'also load seed/samples/<sample>; may be repeated', collect, [])
  .parse();

function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value];
}

/** Resolves when somebody asks this process to end. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

await telling(async () => {
  const config = processConfig();
  const log = createLog(config.logLevel);
  const ending = asked();
  const graph = await openGraph(config, say);
  try {
    say(`Neo4j answers (${seconds()}).`);
    const { with: samples } = program.opts<{ with: readonly string[] }>();
    await seed({ connection: graph.connection, config, log, say, samples });
    say(`Facts are loaded (${seconds()}).`);
    const service = await serve(config, graph.connection, log);
    say(`Rapporteur answers at ${service.url}/graphql (${seconds()}).`);
    void buildExplorer().then(
      (took) => say(`The playground is at ${service.url}/${took > 0 ? ` (built in ${took.toFixed(1)} s)` : ''}`),
      (error: unknown) => log.error({ err: error }, 'The page could not be built'),
    );
    await ending;
    say('Stopping …');
    await service.close();
  } finally {
    await graph.release();
  }
});
process.exit();
