import { setTimeout as pause } from 'node:timers/promises';
import { Broken, type Promised, type Trial } from './promise.ts';
import { exampleQuestions, rounded, startClient, type Client, type Fired, type Question } from './support/client.ts';
import { service } from './support/service.ts';

const admittedMs = 1000;
const refusedMs = 50;
const recoveryMs = 5000;
/** A client that could open no more connections would not ask ten times as much. */
const mostConnections = 1500;

/** How much it can carry: what sixteen clients get that wait for each answer. */
export async function capacityOf(client: Client, url: string, questions: readonly Question[], seconds: number) {
  await client.fire({ url, questions, connections: 8, seconds: 3 });
  const { data, seconds: took } = await client.fire({ url, questions, connections: 16, seconds });
  return data.count / took;
}

/** Milliseconds until three small bursts in a row are answered whole, in no more than twice the usual time. */
async function recovery(client: Client, url: string, questions: readonly Question[], usual: number): Promise<number> {
  const begun = performance.now();
  for (let calm = 0; calm < 3 && performance.now() - begun < 4 * recoveryMs; await pause(50)) {
    const { data, sent } = await client.fire({ url, questions, connections: 2, seconds: 0.3 });
    calm = data.count === sent && data.p50 <= 2 * usual ? calm + 1 : 0;
  }
  return performance.now() - begun;
}

async function overloaded({ long, say }: Trial, client: Client, url: string) {
  const questions = await exampleQuestions();
  const capacity = await capacityOf(client, url, questions, long ? 10 : 4);
  const usual = await client.fire({ url, questions, connections: 2, seconds: 2 });
  say(`it can carry ${Math.round(capacity)} a second`);
  const rate = 10 * capacity;
  const fired = await client.fire({ url, questions, connections: mostConnections, rate, seconds: long ? 30 : 6 });
  const normalMs = await recovery(client, url, questions, usual.data.p50);
  return { fired, capacity, rate, normalMs };
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
    clientLagP99: rounded(fired.lagMs),
  };
}

export const overload: Promised = {
  name: 'overload',
  promise:
    'Asked ten times what it can carry, the service answers whom it admits within 1 s (p99), tells the others 503 with Retry-After within 50 ms (p99, less what the client itself was late), and is normal 5 s after.',
  async check(trial) {
    const served = await service({ CACHE_BYTES: '0' });
    const client = startClient();
    try {
      const { fired, capacity, rate, normalMs } = await overloaded(trial, client, served.url);
      const figures = figuresOf(fired, capacity, rate, normalMs);
      if (figures.wrong > 0) throw new Broken(`Neither data nor a refusal: ${fired.firstWrong}`, figures);
      if (figures.refused === 0) throw new Broken('Nobody was refused: the load was none.', figures);
      if (figures.admitted === 0) throw new Broken('Nobody was admitted.', figures);
      if (fired.data.p99 > admittedMs) throw new Broken('Admitted requests took longer than 1 s.', figures);
      if (fired.busy.p99 - fired.lagMs > refusedMs) throw new Broken('Refusals took longer than 50 ms.', figures);
      if (normalMs > recoveryMs) throw new Broken('It was not normal within 5 s.', figures);
      return figures;
    } finally {
      client.stop();
      await served.close();
    }
  },
};
