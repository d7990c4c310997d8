import { setTimeout as pause } from 'node:timers/promises';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { coreOfItsOwn } from './support/cores.ts';
import { databaseServer } from './support/graph.ts';
import {
  exampleQuestions,
  rounded,
  startClient,
  type Client,
  type Fired,
  type Question,
  warmedUp,
} from './support/client.ts';
import { repeated } from './support/must.ts';
import { service } from './support/service.ts';

const admittedMs = 1000;
const refusedMs = 50;
const recoveryMs = 5000;
/** So long a service is asked too much before it is held to its promise: it learns from late answers how many it may admit. */
const learningSeconds = 3;
/** So long it is asked too much once before all tries: what refuses is compiled after many refusals only, as what answers is after many answers. */
const warmingSeconds = 12;
/** A client that could open no more connections would not ask ten times as much. */
const mostConnections = 1000;
/** So many of the examples, those that take longest: they keep the database busy, and asking for them costs little. */
const heaviest = 4;

/** How much a service that is warm can carry: what sixteen clients get that wait for each answer. */
export async function capacityOf(client: Client, url: string, questions: readonly Question[], seconds: number) {
  const { data, seconds: took } = await client.fire({ url, questions, connections: 16, seconds });
  return data.count / took;
}

/** The examples that take longest, once each was asked. */
async function heavyQuestions(client: Client, url: string): Promise<readonly Question[]> {
  const timed: { question: Question; ms: number }[] = [];
  const all = await exampleQuestions();
  await client.fire({ url, questions: all, connections: 8, seconds: 3 });
  for (const question of all) {
    const { data } = await client.fire({ url, questions: [question], connections: 1, seconds: 0.02 });
    timed.push({ question, ms: data.p50 });
  }
  timed.sort((one, other) => other.ms - one.ms);
  return timed.slice(0, heaviest).map(({ question }) => question);
}

/** A small burst: the same questions each time. */
const burst = (client: Client, url: string, questions: readonly Question[]) =>
  client.fire({ url, questions, connections: 2, seconds: 0.3 });

/** The usual time of an answer in such a burst, the median of five. */
async function usualTime(client: Client, url: string, questions: readonly Question[]): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each < 5; each += 1) times.push((await burst(client, url, questions)).data.p50);
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** Milliseconds until three small bursts in a row are answered whole, in no more than twice the usual time. */
async function recovery(client: Client, url: string, questions: readonly Question[], usual: number): Promise<number> {
  const begun = performance.now();
  for (let calm = 0; calm < 3 && performance.now() - begun < 4 * recoveryMs; await pause(50)) {
    const { data, sent } = await burst(client, url, questions);
    calm = data.count === sent && data.p50 <= 2 * usual ? calm + 1 : 0;
  }
  return performance.now() - begun;
}

/** What it does when it is asked as much as it can carry. */
interface Usual {
  readonly capacity: number;
  readonly burstMs: number;
}

async function usually(
  { long, say }: Trial,
  client: Client,
  url: string,
  questions: readonly Question[],
): Promise<Usual> {
  const capacity = await capacityOf(client, url, questions, long ? 10 : 3);
  say(`it can carry ${Math.round(capacity)} a second`);
  const burstMs = await usualTime(client, url, questions);
  return { capacity, burstMs };
}

function figuresOf(fired: Fired, capacity: number, rate: number, normalMs: number) {
  return {
    capacity: Math.round(capacity),
    offered: Math.round(fired.sent / fired.seconds),
    wanted: Math.round(rate),
    admitted: fired.data.count,
    admittedP50: rounded(fired.data.p50),
    admittedP99: rounded(fired.data.p99),
    refused: fired.busy.count,
    refusedP50: rounded(fired.busy.p50),
    refusedP99: rounded(fired.busy.p99),
    wrong: fired.error.count + fired.broken.count,
    normalAfterMs: Math.round(normalMs),
    clientStalledMs: Math.round(fired.stalledMs),
  };
}

/** Ten times what it can carry, so that it knows this load too. */
async function warmedByTooMuch(client: Client, url: string, questions: readonly Question[]): Promise<void> {
  const rate = 10 * (await capacityOf(client, url, questions, 3));
  await client.fire({ url, questions, connections: mostConnections, rate, seconds: warmingSeconds });
}

async function tried(trial: Trial, client: Client, url: string, questions: readonly Question[]): Promise<Figures> {
  const { capacity, burstMs } = await usually(trial, client, url, questions);
  const rate = 10 * capacity;
  const seconds = trial.long ? 30 : 6;
  await client.fire({ url, questions, connections: mostConnections, rate, seconds: learningSeconds });
  const fired = await client.fire({ url, questions, connections: mostConnections, rate, seconds });
  const normalMs = await recovery(client, url, questions, burstMs);
  const figures = figuresOf(fired, capacity, rate, normalMs);
  if (figures.wrong > 0) throw new Broken(`Neither data nor a refusal: ${fired.firstWrong}`, figures);
  if (figures.refused === 0) throw new Broken('Nobody was refused: the load was none.', figures);
  if (figures.admitted === 0) throw new Broken('Nobody was admitted.', figures);
  if (fired.data.p99 > admittedMs) throw new Broken('Admitted requests took longer than 1 s.', figures);
  if (fired.busy.p99 > refusedMs) throw new Broken('Refusals took longer than 50 ms.', figures);
  if (normalMs > recoveryMs) throw new Broken('It was not normal within 5 s.', figures);
  return figures;
}

export const overload: Promised = {
  name: 'overload',
  promise:
    'Asked ten times what it can carry for longer than three seconds, a warm service whose program has a core of its own answers whom it admits within 1 s (p99), tells the others 503 with Retry-After within 50 ms (p99, both without the time in which the client itself stood still), and is normal 5 s after; in one of three tries.',
  async check(trial) {
    const served = await service({ CACHE_BYTES: '0' });
    const client = startClient();
    let giveBack: (() => void) | undefined;
    try {
      const questions = await heavyQuestions(client, served.url);
      await warmedUp(client, served.url, questions);
      giveBack = coreOfItsOwn(served.pid, [(await databaseServer()).pid, client.pid]);
      await warmedByTooMuch(client, served.url, questions);
      return await repeated(3, trial.say, () => tried(trial, client, served.url, questions));
    } finally {
      giveBack?.();
      client.stop();
      await served.close();
    }
  },
};
