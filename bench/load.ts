import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { load } from '../seed/load/load.ts';
import { graphHash } from '../test/support/graphHash.ts';
import { startTestNeo4j, testConnection } from '../test/support/neo4j.ts';
import { generated } from './generate.ts';
import { handWritten } from './handWritten.ts';
import { cpuMsOf } from './processes.ts';

/**
 * Rows a second of the loader on generated assertions, with everything that it derives, its peak memory, and what both
 * cost the database in processor time; beside a hand-written script that writes the very same graph, as hashes of both
 * tell: the loader on a fresh server, then both in turns on the warm one. `npx tsx bench/load.ts [assertions]`.
 */
const [count = '100000', role] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function clear(connection: Connection): Promise<void> {
  const driver = openDriver(connection);
  for (const statement of [
    'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone',
    'MATCH (n) WITH n LIMIT 10000 DELETE n RETURN count(*) AS gone',
  ]) {
    for (let gone = 1; gone > 0;) {
      const { records } = await driver.executeQuery(statement, {}, { database: connection.database });
      gone = Number(records[0]?.get('gone') ?? 0);
    }
  }
  await driver.close();
}

async function rowsIn(connection: Connection): Promise<number> {
  const driver = openDriver(connection);
  const session = driver.session({ database: connection.database });
  const { records } = await session.run<{ rows: number }>(
    'CALL () { MATCH (n) RETURN count(n) AS rows UNION ALL MATCH ()-[r]->() RETURN count(r) AS rows } RETURN sum(rows) AS rows',
  );
  await session.close();
  await driver.close();
  return records[0]?.get('rows') ?? 0;
}

const outcome = z.object({ rows: z.number(), seconds: z.number(), hash: z.string().optional() });
type Outcome = z.infer<typeof outcome>;

/** Runs this file once more in a process of its own, so that its memory is only the loader's. */
function inOwnProcess(env: Readonly<Record<string, string>>, which: string): Promise<Outcome> {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), count, which];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let done: Outcome | undefined;
  child.on('message', (message) => (done = outcome.parse(message)));
  return new Promise((resolve, reject) =>
    child.once('close', (code) => {
      if (code === 0 && done) resolve(done);
      else reject(new Error(`${which} ended with ${code}`));
    }),
  );
}

function tell(done: Outcome): Promise<void> {
  return new Promise((resolve) => (process.send ? process.send(done, () => resolve()) : resolve()));
}

const peak = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`;

async function loadOnce(): Promise<void> {
  const connection = testConnection();
  const driver = openDriver(connection);
  const report = await load(generated(Number(count)), driver, connection.database, { pollIntervalMs: 20 });
  const rows = await rowsIn(connection);
  const { seconds, assertions, articles } = report;
  const what = articles.loaded > 0 ? 'loader' : 'loader, nothing new';
  const rate = articles.loaded > 0 ? `${Math.round(rows / seconds)} rows/s, ` : '';
  const loaded = `${rows} rows, ${assertions} assertions of ${articles.loaded} articles`;
  say(`${what}: ${loaded} in ${seconds.toFixed(1)} s, ${rate}${peak()}`);
  await driver.close();
  await tell({ rows, seconds });
}

async function hashOnce(): Promise<void> {
  const connection = testConnection();
  const driver = openDriver(connection);
  await tell({ rows: 0, seconds: 0, hash: await graphHash(driver, connection.database) });
  await driver.close();
}

const rounds = 3;

async function compare(env: Readonly<Record<string, string>>, pid: number | undefined): Promise<void> {
  const cpu = () => (pid === undefined ? NaN : cpuMsOf(pid) / 1000);
  const run = async (which: string) => {
    const before = cpu();
    const { rows, seconds } = await inOwnProcess(env, which);
    return { rate: rows / seconds, cpu: cpu() - before };
  };
  const hash = async () => (await inOwnProcess(env, 'hash')).hash;
  await clear(testConnection());
  const fresh = await run('load');
  const loaded = await hash();
  await run('load');
  const pairs: { readonly hand: number; readonly loader: number; readonly cpu: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const hand = await run('hand');
    if (round === 0 && (await hash()) !== loaded) throw new Error('The script by hand writes another graph.');
    await clear(testConnection());
    const loader = await run('load');
    pairs.push({ hand: hand.rate, loader: loader.rate, cpu: loader.cpu });
  }
  say('Both wrote the same graph.');
  const ratios = pairs.map(({ hand, loader }) => (loader / hand).toFixed(2)).sort();
  say(`loader / hand-written, both warm, in ${rounds} turns: ${ratios.join(' ')}, median ${ratios[1] ?? ''}`);
  say(`loader on a fresh server / hand-written on the warm one: ${(fresh.rate / (pairs[0]?.hand ?? NaN)).toFixed(2)}`);
  say(`processor time of the database for a load: ${pairs.map((pair) => pair.cpu.toFixed(1)).join(' ')} s`);
}

if (role === 'load') await loadOnce();
else if (role === 'hash') await hashOnce();
else if (role === 'hand') await tell(await handWritten(testConnection(), () => clear(testConnection()), say));
else {
  const given = process.env['RAPPORTEUR_TEST_NEO4J'];
  const server =
    given === undefined ? await startTestNeo4j(say) : { env: {}, pid: undefined, stop: () => Promise.resolve() };
  Object.assign(process.env, server.env);
  try {
    await compare(server.env, server.pid);
  } finally {
    await server.stop();
  }
}
process.exit();
