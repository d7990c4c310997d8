import { openDriver } from '../src/neo4j/driver.ts';
import { burster, inTurns } from './burst.ts';
import { openCorpus, usualDataDir } from './corpus.ts';
import { spellingsOf } from './memory.ts';
import { Client, memoryOf, startServer } from './processes.ts';
import { prepare } from './questions.ts';
import { reader } from './read.ts';
import { shapes } from './shapes/all.ts';

/**
 * What it costs to collect garbage early: a service as people run it beside one whose heap grows as V8 likes, asked all
 * shapes by 64 connections in turn, on the graph of 100,000 relationships. Prints answers a second and memory.
 */
const say = (line: string) => void process.stdout.write(`${line}\n`);
const repeats = 9;
const length = { connections: 64, seconds: 8 };
const asV8Likes = new URL('asV8Likes.mjs', import.meta.url).href;

const corpus = await openCorpus('100k', { reload: false, dataDir: usualDataDir, say });
const { connection, pid } = corpus.neo4j;
const driver = openDriver(connection);
const client = new Client();
const settings = { CACHE_BYTES: '' };
const early = await startServer('ours', connection, settings);
const late = await startServer('ours', connection, settings, asV8Likes);
try {
  const read = reader(driver, connection.database);
  const prepared = [];
  for (const shape of shapes) prepared.push(await prepare(shape, read, () => early, ['ours']));
  const question = spellingsOf(prepared);
  const burst = burster(client, pid);
  let sent = 0;
  const runs = await inTurns([early, late], repeats, (server) => {
    // Each burst goes on where the one before it ended, so that what is kept is of no use.
    const from = (sent += 397) % question.bodies.length;
    const bodies = [...question.bodies.slice(from), ...question.bodies.slice(0, from)];
    return burst(server, { ...question, bodies }, length);
  });
  const of = (server: typeof early) => runs.get(server) ?? [];
  for (const [name, server] of Object.entries({ early, late })) {
    const { now, most } = memoryOf(server.pid);
    const rates = of(server).map(({ rps }) => Math.round(rps));
    const tails = of(server).map(({ p99 }) => Math.round(p99));
    say(`${name}: ${rates.join(' ')} answers/s, p99 ${tails.join(' ')} ms, ${now} MB, ${most} MB at most`);
  }
  const ratios = of(early).map(({ rps }, index) => rps / (of(late)[index]?.rps ?? NaN));
  ratios.sort((one, other) => one - other);
  const [least, middle, most] = [ratios[0], ratios[Math.floor(repeats / 2)], ratios.at(-1)];
  say(`early / late: ${middle?.toFixed(2)} (${least?.toFixed(2)} to ${most?.toFixed(2)})`);
} finally {
  client.stop();
  early.stop();
  late.stop();
  await driver.close();
  await corpus.neo4j.stop();
}
process.exit();
