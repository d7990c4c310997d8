import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { borrowGraph } from '../bin/graph.ts';
import { telling } from '../bin/telling.ts';
import { processConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { progressLine, seed } from './seed.ts';

interface Given {
  readonly with: readonly string[];
  readonly bundle: readonly string[];
  readonly remove: readonly string[];
  readonly prune?: boolean;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

const program = new Command('seed')
  .description('Brings the graph to what the dossiers say. What is loaded already is not written again.')
  .option('--with <sample>', 'also load seed/samples/<sample>; may be repeated', collect, [])
  .option('--bundle <file>', 'also load a JSON Lines file; may be repeated', collect, [])
  .option('--remove <id>', 'remove an article with all that only it says; may be repeated', collect, [])
  .option('--prune', 'remove every article that is not among those to be loaded')
  .parse();

/** A bar on a terminal; in a pipe one plain line for every tenth. */
function shownProgress() {
  const format = 'Articles {bar} {value}/{total}, about {eta_formatted} left';
  const bar = process.stdout.isTTY ? new SingleBar({ format, etaBuffer: 50 }) : undefined;
  const started = performance.now();
  let told = 0;
  return {
    show: (done: number, all: number) => {
      if (bar) {
        if (bar.isActive) bar.update(done);
        else bar.start(all, done);
      } else if (Math.floor((done * 10) / all) > told) {
        told = Math.floor((done * 10) / all);
        say(progressLine(done, all, (performance.now() - started) / 1000));
      }
    },
    stop: () => bar?.stop(),
  };
}

await telling(async () => {
  const config = processConfig();
  const given = program.opts<Given>();
  const graph = await borrowGraph(config, say);
  const progress = shownProgress();
  try {
    await seed({
      connection: graph.connection,
      config,
      log: createLog('silent'),
      say: (line) => {
        progress.stop();
        say(line);
      },
      samples: given.with,
      bundles: given.bundle,
      prune: given.prune,
      remove: given.remove,
      progress: progress.show,
    });
  } finally {
    progress.stop();
    await graph.release();
  }
});
process.exit();
