import { processConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { serve } from '../src/main.ts';
import { borrowGraph } from './graph.ts';
import { telling } from './telling.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The service alone, over a graph that is loaded already. */
await telling(async () => {
  const config = processConfig();
  const ending = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const graph = await borrowGraph(config, say);
  try {
    const service = await serve(config, graph.connection, createLog(config.logLevel));
    say(`Rapporteur answers at ${service.url}/graphql`);
    await ending;
    await service.close();
  } finally {
    await graph.release();
  }
});
process.exit();
