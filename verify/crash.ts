import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { load } from '../seed/load/load.ts';
import { interruptedDriver, openTrial, type LoadingTrial } from '../test/support/loading.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { crashRecords, recordsBefore, rowsATransaction } from './support/crashWorld.ts';
import { database, databaseServer, graphChanged } from './support/graph.ts';
import { inOneFile } from './support/inOneFile.ts';
import { choices } from './support/random.ts';

const options = { pollIntervalMs: 2, rowsATransaction };
const program = fileURLToPath(new URL('support/loadingChild.ts', import.meta.url));

/** The graph and revision that a load which nobody disturbs gives, how many statements it takes, and how long. */
interface Whole {
  readonly hash: string;
  readonly revision: string;
  readonly statements: number;
  readonly ms: number;
}

/** A killed loader leaves a graph that the next run makes whole; so does a killed database. */
export const crash: Promised = {
  name: 'crash',
  promise:
    'A load that is killed, or whose database is, leaves what the next load makes the same graph of as a clean one.',
  check: async (trial) => {
    await database();
    graphChanged();
    const built = await inOneFile(program);
    const loading = openTrial();
    try {
      const whole = await undisturbed(loading, trial.seed);
      const steps = await killedAtSteps(loading, whole, built.file, trial);
      const moments = await killedAtMoments(loading, whole, built.file, trial);
      const databases = await killedDatabases(loading, whole, trial);
      return { statements: whole.statements, ...steps, ...moments, ...databases };
    } finally {
      await loading.close();
      built.remove();
    }
  },
};

/** Loads twice, in other transactions each time; the second time, when statements are planned already, is measured. */
async function undisturbed(loading: LoadingTrial, seed: number): Promise<Whole> {
  await loading.clear();
  await loading.load(recordsBefore(seed));
  const first = await loading.load(crashRecords(seed));
  const firstHash = await loading.hash();
  await loading.clear();
  await loading.load(recordsBefore(seed));
  const counted = interruptedDriver(loading.driver, Number.MAX_SAFE_INTEGER);
  const begun = performance.now();
  const { revision } = await load(crashRecords(seed), counted.driver, loading.database, options);
  const ms = performance.now() - begun;
  const hash = await loading.hash();
  if (hash !== firstHash || revision !== first.revision) throw new Broken('Two undisturbed loads gave two graphs.');
  return { hash, revision, statements: counted.ran(), ms };
}

/** Before every statement in the long form, before the middle one in the short one. */
async function killedAtSteps(
  loading: LoadingTrial,
  whole: Whole,
  script: string,
  { long, seed, say }: Trial,
): Promise<Figures> {
  const middle = Math.floor(whole.statements / 2);
  const steps = Array.from({ length: whole.statements }, (_, step) => step).filter((step) => long || step === middle);
  const children = new Children(script, seed, steps.length);
  let kills = 0;
  for (const step of steps) {
    const ended = await disturbed(loading, seed, await children.next(), (child) => child.send(step));
    if (ended) throw new Broken(`A load was to be killed before statement ${step + 1} and ended.`);
    await healed(loading, whole, seed, `loader was killed before statement ${step + 1} of ${whole.statements}`);
    kills += 1;
    if (kills % 20 === 0) say(`${kills} loaders killed at a step`);
  }
  await children.close();
  return { killedAtSteps: kills };
}

/** A load that ends before it is killed does not count: the next one is killed sooner, however fast the machine is. */
async function killedAtMoments(
  loading: LoadingTrial,
  whole: Whole,
  script: string,
  { long, seed, say }: Trial,
): Promise<Figures> {
  const times = long ? 1_000 : 1;
  const chance = choices(seed);
  const children = new Children(script, seed, times);
  let [kills, loads, within] = [0, 0, whole.ms];
  while (kills < times) {
    if (loads > 4 * times + 4)
      throw new Broken('Most loads had ended before they were to be killed.', { loads, kills });
    const afterMs = chance.below(Math.ceil(within));
    const ended = await disturbed(loading, seed, await children.next(), (child) => {
      child.on('message', (said) => {
        if (said === 'begins') setTimeout(() => child.kill('SIGKILL'), afterMs);
      });
      child.send('all');
    });
    await healed(loading, whole, seed, `loader was killed ${afterMs} ms after its beginning`);
    loads += 1;
    if (ended) within *= 0.7;
    else kills += 1;
    if (!ended && kills % 50 === 0) say(`${kills} loaders killed at a random moment`);
  }
  await children.close();
  return { killedAtMoments: kills, endedBefore: loads - kills };
}

/** Loads in a process that dies on the way; true when it had ended before. */
async function disturbed(
  loading: LoadingTrial,
  seed: number,
  child: ChildProcess,
  begin: (child: ChildProcess) => unknown,
): Promise<boolean> {
  await loading.clear();
  await loading.load(recordsBefore(seed));
  let ended = false;
  child.on('message', (said) => (ended ||= said === 'ends'));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  begin(child);
  await closed;
  return ended;
}

/** The next load makes of it the graph that a clean one gives, and says so to the services that read it. */
async function healed(loading: LoadingTrial, whole: Whole, seed: number, what: string): Promise<void> {
  await loading.load(crashRecords(seed), { rowsATransaction });
  if ((await loading.hash()) !== whole.hash) throw new Broken(`After a ${what}, the next load gave another graph.`);
  const { records } = await loading.driver.executeQuery(
    'MATCH (g:Graph) RETURN g.revision AS revision, g.loading AS loading',
    {},
    { database: loading.database },
  );
  const [state] = records.map((record) => record.toObject());
  if (records.length !== 1 || state?.['revision'] !== whole.revision || state['loading'] !== false)
    throw new Broken(`After a ${what} and the next load, the graph says of itself: ${JSON.stringify(state)}.`);
}

/** Processes that are ready to load; while one is at work the next is being started, as long as so many are wanted. */
class Children {
  readonly #script: string;
  readonly #seed: number;
  #wanted: number;
  #coming: Promise<ChildProcess> | undefined;

  constructor(script: string, seed: number, wanted: number) {
    this.#script = script;
    this.#seed = seed;
    this.#wanted = wanted;
    this.#coming = this.#ready();
  }

  async next(): Promise<ChildProcess> {
    const child = await (this.#coming ?? this.#ready());
    this.#wanted -= 1;
    this.#coming = this.#wanted > 0 ? this.#ready() : undefined;
    return child;
  }

  async close(): Promise<void> {
    (await this.#coming)?.kill('SIGKILL');
  }

  #ready(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [this.#script, String(this.#seed)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve(child));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`A loader ended with ${code} before it began.`)));
    });
  }
}

/** Kills the database under a load: 25 times in the long form, once in the short one. A load that had ended before does not count. */
async function killedDatabases(loading: LoadingTrial, whole: Whole, { long, seed, say }: Trial): Promise<Figures> {
  const times = long ? 25 : 1;
  const chance = choices(seed + 1);
  const server = await databaseServer();
  let [kills, within] = [0, whole.ms];
  while (kills < times) {
    await loading.clear();
    await loading.load(recordsBefore(seed));
    let goesOn = true;
    const over = () => void (goesOn = false);
    const load = loading.load(crashRecords(seed), { rowsATransaction }).then(over, over);
    await pause(chance.below(Math.ceil(within)));
    if (goesOn) {
      await server.kill();
      await load;
      await server.start();
      await healed(loading, whole, seed, `database was killed, the ${kills + 1}. time`);
      kills += 1;
      if (long) say(`${kills} databases killed`);
    } else within *= 0.7;
  }
  return { killedDatabases: kills };
}
