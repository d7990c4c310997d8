import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { articleRecords } from '../test/support/articles.ts';
import type { TestNeo4j } from '../test/support/neo4j.ts';
import { loadFresh } from '../test/support/service.ts';
import { openWire, type Wire, type WireMode } from '../test/support/wire.ts';
import { Broken, type Promised, type Trial } from './promise.ts';
import { database, databaseServer, graphChanged } from './support/graph.ts';
import { service, type VerifiedService } from './support/service.ts';

const mostMs = 8500;
/** So long may a busy machine keep both programs waiting, as they tell themselves, and no longer. */
const mostStallMs = 3000;
const recoveryMs = 10_000;
/** By then the service must have given up connections that are of no use. */
const giveUpMs = 30_000;
const askers = 8;
const fixed = 'The graph cannot be reached at the moment. Try again shortly.';

const query =
  '{ meetings(first: 3) { totalCount nodes { name attendees { nodes { name } } } } articles { totalCount } }';

interface Reply {
  readonly fault: string;
  readonly ms: number;
  readonly kind: 'data' | 'unavailable' | 'wrong';
  readonly told: string;
}

/** Asks all the time, and writes down how each request ended and under which fault. */
function askAllTheTime(served: VerifiedService) {
  const replies: Reply[] = [];
  let fault = 'none';
  let stopped = false;
  const loop = async () => {
    while (!stopped) {
      const under = fault;
      const begun = performance.now();
      const { kind, told } = await askOnce(served);
      replies.push({ fault: under, ms: performance.now() - begun, kind, told });
      await pause(50);
    }
  };
  const loops = Array.from({ length: askers }, loop);
  return {
    replies,
    begin: (name: string) => (fault = name),
    stop: async () => {
      stopped = true;
      await Promise.all(loops);
    },
  };
}

async function askOnce(served: VerifiedService): Promise<Pick<Reply, 'kind' | 'told'>> {
  try {
    const { status, body } = await served.ask(query);
    if (status === 200 && body.data && !body.errors) return { kind: 'data', told: '' };
    const away = (body.errors ?? []).every(
      ({ message, extensions }) => message === fixed && extensions?.['code'] === 'GRAPH_UNAVAILABLE',
    );
    return away && body.errors
      ? { kind: 'unavailable', told: '' }
      : { kind: 'wrong', told: JSON.stringify(body).slice(0, 300) };
  } catch (error) {
    return { kind: 'wrong', told: String(error) };
  }
}

/** Milliseconds until a question is answered with data again. */
async function recovered(served: VerifiedService): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < 6 * recoveryMs) {
    if ((await askOnce(served)).kind === 'data') return performance.now() - begun;
    await pause(50);
  }
  return Infinity;
}

const onWire: readonly WireMode[] = ['drop', 'garble', 'delay', 'refuse', 'truncate', 'hold'];

/** Resolves to how many connections are still open after a while that a fault has made useless. */
async function leaked(wire: Wire): Promise<number> {
  for (const end = performance.now() + giveUpMs; wire.lost() > 0 && performance.now() < end;) await pause(100);
  return wire.lost();
}

type Asking = ReturnType<typeof askAllTheTime>;

/** Every fault in turn; resolves to the slowest recovery, and how many connections were kept that a fault had made useless. */
async function hurt(victim: TestNeo4j, wire: Wire, served: VerifiedService, asking: Asking, { long, say }: Trial) {
  let [slowest, lost] = [0, 0];
  const fault = async (name: string, act: () => Promise<void> | void, mend: () => Promise<unknown> | void) => {
    asking.begin(name);
    await act();
    await pause(long ? 10_000 : 800);
    await mend();
    const took = await recovered(served);
    slowest = Math.max(slowest, took);
    say(`${name}: recovered after ${Math.round(took)} ms`);
    if (took > recoveryMs) throw new Broken(`After "${name}" it did not recover within ${recoveryMs / 1000} s.`);
    asking.begin('none');
    await pause(200);
  };
  for (let round = 0; round < (long ? 3 : 1); round += 1) {
    await fault(
      'cut',
      () => wire.sever(),
      () => undefined,
    );
    for (const mode of onWire) {
      await fault(
        mode,
        () => wire.set(mode),
        () => wire.set('pass'),
      );
      // Once more with connections that are made under the fault.
      if (mode !== 'delay' && mode !== 'hold')
        await fault(
          `${mode} anew`,
          () => (wire.set(mode), wire.sever()),
          () => wire.set('pass'),
        );
    }
    // A database that is killed ends its connections itself.
    lost = Math.max(lost, await leaked(wire));
    await fault(
      'paused',
      () => void process.kill(victim.pid, 'SIGSTOP'),
      () => void process.kill(victim.pid, 'SIGCONT'),
    );
    await fault(
      'killed',
      () => victim.kill(),
      () => victim.start(),
    );
    await fault(
      'stopped',
      () => victim.halt(),
      () => victim.start(),
    );
  }
  return { slowest, lost };
}

function figuresOf(replies: readonly Reply[], slowest: number) {
  const count = (kind: Reply['kind']) => replies.filter((reply) => reply.kind === kind).length;
  return {
    faults: new Set(replies.map(({ fault }) => fault)).size - 1,
    requests: replies.length,
    data: count('data'),
    unavailable: count('unavailable'),
    wrong: count('wrong'),
    slowestMs: Math.round(Math.max(...replies.map(({ ms }) => ms))),
    slowestRecoveryMs: Math.round(slowest),
  };
}

export const faults: Promised = {
  name: 'faults',
  promise:
    'Whatever happens between service and database or to the database, every request is answered within 8.5 s with data or the one fixed error; the service recovers without a restart and leaks no connection.',
  async check(trial) {
    const connection = await database();
    graphChanged();
    const victim = await databaseServer();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    let wire: Wire | undefined;
    let served: VerifiedService | undefined;
    try {
      await loadFresh(await articleRecords('seed'), connection);
      wire = await openWire(connection);
      const failures: string[] = [];
      served = await service(
        { CACHE_BYTES: '0', LOG_LEVEL: 'error' },
        wire.connection,
        (line) => void failures.push(line),
      );
      const asking = askAllTheTime(served);
      await recovered(served);
      await served.stall();
      delay.enable();
      const { slowest, lost } = await hurt(victim, wire, served, asking, trial).finally(() => asking.stop());
      const stallMs = Math.min(mostStallMs, delay.max / 1e6 + (await served.stall()));
      const busy = (await served.metrics()).get('rapporteur_pool_busy') ?? null;
      const figures = {
        ...figuresOf(asking.replies, slowest),
        longestStallMs: Math.round(stallMs),
        stillBusy: busy,
        connectionsLeft: wire.open(),
        ofThemUseless: lost,
      };
      const wrong = asking.replies.find(({ kind }) => kind === 'wrong');
      if (wrong) throw new Broken(`Under "${wrong.fault}" a reply was ${wrong.told}\n${failures[1] ?? ''}`, figures);
      const late = asking.replies.find(({ ms }) => ms > mostMs + stallMs);
      if (late) throw new Broken(`Under "${late.fault}" a request took ${Math.round(late.ms)} ms.`, figures);
      if (figures.data === 0 || figures.unavailable === 0) throw new Broken('The faults did not show.', figures);
      if (busy !== 0) throw new Broken('Statements are still under way.', figures);
      if (lost > 0) throw new Broken('Connections that are of no use were kept.', figures);
      if (wire.open() > 4 * askers) throw new Broken('Connections were leaked.', figures);
      return figures;
    } finally {
      await served?.close();
      await wire?.cut();
    }
  },
};
