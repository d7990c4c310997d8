import { nodeArgs } from '../bin/nodeArgs.ts';
import { openDriver } from '../src/neo4j/driver.ts';
import { burster, inTurns } from './burst.ts';
import { openCorpus, usualDataDir } from './corpus.ts';
import { spellingsOf } from './memory.ts';
import { Client, memoryOf, startServer } from './processes.ts';
import { prepare } from './questions.ts';
import { reader } from './read.ts';
import { ratioOf } from './results.ts';
import { shapes } from './shapes/all.ts';

/**
 * What it costs that V8 does not do as it likes: a service as people run it beside one whose heap grows as V8 likes or,
 * with `threads`, that has as many helper threads as V8 likes; asked all shapes by 64 connections in turn, on the graph
 * of 100,000 relationships. Prints answers a second and memory.
 */
const say = (line: string) => void process.stdout.write(`${line}\n`);
const repeats = 9;
const length = { connections: 64, seconds: 8 };
const likes = process.argv.includes('threads')
  ? ['--import', 'tsx']
  : [...nodeArgs, '--import', new URL('heapAsV8Likes.mjs', import.meta.url).href];

const corpus = await openCorpus('100k', { reload: false, dataDir: usualDataDir, say });
const { connection, pid } = corpus.neo4j;
const driver = openDriver(connection);
const client = new Client();
const settings = { CACHE_BYTES: '' };
const ours = await startServer('ours', connection, settings);
const asV8Likes = await startServer('ours', connection, settings, likes);
try {
  const read = reader(driver, connection.database);
  const prepared = [];
  for (const shape of shapes) prepared.push(await prepare(shape, read, () => ours, ['ours']));
  const question = spellingsOf(prepared);
  const burst = burster(client, pid);
  const part = Math.floor(question.bodies.length / repeats);
  let bursts = 0;
  const runs = await inTurns([ours, asV8Likes], repeats, (server) => {
    // Both are asked the same in one repeat, and in the next what neither keeps.
    const from = Math.floor(bursts++ / 2) * part;
    const bodies = [...question.bodies.slice(from), ...question.bodies.slice(0, from)];
    return burst(server, { ...question, bodies }, length);
  });
  const of = (server: typeof ours) => runs.get(server) ?? [];
  for (const [name, server] of Object.entries({ ours, asV8Likes })) {
    const { now, most } = memoryOf(server.pid);
    const rates = of(server).map(({ rps }) => Math.round(rps));
    const tails = of(server).map(({ p99 }) => Math.round(p99));
    say(`${name}: ${rates.join(' ')} answers/s, p99 ${tails.join(' ')} ms, ${now} MB, ${most} MB at most`);
  }
  const ratio = ratioOf(of(ours), of(asV8Likes));
  say(`ours / as V8 likes: ${ratio?.median.toFixed(2)} (${ratio?.min.toFixed(2)} to ${ratio?.max.toFixed(2)})`);
} finally {
  client.stop();
  ours.stop();
  asV8Likes.stop();
  await driver.close();
  await corpus.neo4j.stop();
}
process.exit();
