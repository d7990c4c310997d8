import { Agent, request } from 'node:http';
import type { Fired, Kind, Order, Question, Told } from './client.ts';

/** A process that asks as it was ordered, so that its own work is not that of the one that counts. */
const kinds: readonly Kind[] = ['data', 'busy', 'error', 'broken'];

interface Outcome {
  readonly kind: Kind;
  readonly begun: number;
  readonly ended: number;
  readonly told: string;
}

/** A client that stood still asks for what it has missed at this pace, not all at once: no number of people does that. */
const mostATick = 4;
const tickMs = 5;

function send(agent: Agent, url: string, { path, body }: Question): Promise<Outcome> {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
  return new Promise((resolve) => {
    let begun = performance.now();
    const done = (kind: Kind, told: string) => resolve({ kind, begun, ended: performance.now(), told });
    const asking = request(`${url}${path}`, { agent, method: body === undefined ? 'GET' : 'POST', headers });
    // Until then it waited for a connection of this client's own.
    asking.on('socket', () => (begun = performance.now()));
    asking.on('error', (error) => done('broken', error.message));
    asking.on('response', (reply) => {
      const status = reply.statusCode ?? 0;
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('error', (error) => done('broken', error.message));
      reply.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const busy = status === 503 && reply.headers['retry-after'] !== undefined && text.includes('"BUSY"');
        const right = status === 200 && !text.includes('"errors"');
        done(busy ? 'busy' : right ? 'data' : 'error', right || busy ? '' : `${path} ${status} ${text.slice(0, 200)}`);
      });
    });
    asking.end(body);
  });
}

async function fire({ url, questions, seconds, connections, rate }: Order): Promise<Fired> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const outcomes: Outcome[] = [];
  const own = watchStalls();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let sent = 0;
  const one = async () => {
    const question = questions[sent % questions.length];
    sent += 1;
    if (question) outcomes.push(await send(agent, url, question));
  };
  if (rate === undefined) {
    const loop = async () => {
      while (performance.now() < end) await one();
    };
    await Promise.all(Array.from({ length: connections }, loop));
  } else {
    const waiting: Promise<void>[] = [];
    while (performance.now() < end) {
      const due = ((performance.now() - begun) * rate) / 1000;
      for (let more = mostATick; more > 0 && sent < due; more--) waiting.push(one());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(waiting);
  }
  const took = (performance.now() - begun) / 1000;
  agent.destroy();
  own.stop();
  const firstWrong = outcomes.find(({ kind }) => kind === 'error' || kind === 'broken')?.told ?? '';
  const msOf = ({ begun, ended }: Outcome) => ended - begun - own.within(begun, ended);
  const told = (kind: Kind) => toldOf(outcomes.filter((each) => each.kind === kind).map(msOf));
  const [data, busy, error, broken] = kinds.map(told) as [Told, Told, Told, Told];
  return {
    sent,
    seconds: took,
    data,
    busy,
    error,
    broken,
    firstWrong,
    stalledMs: own.within(begun, begun + took * 1000),
  };
}

/**
 * Notes when this process itself stood still: a reply that had come waited for it, and that is not the time of the one that answered. `within` tells for
 * how many milliseconds of a span it did.
 */
function watchStalls() {
  const stalls: { readonly from: number; readonly to: number }[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last > 2 * tickMs) stalls.push({ from: last + tickMs, to: now });
    last = now;
  }, tickMs);
  return {
    within: (from: number, to: number) =>
      stalls.reduce((sum, stall) => sum + Math.max(0, Math.min(to, stall.to) - Math.max(from, stall.from)), 0),
    stop: () => clearInterval(timer),
  };
}

function toldOf(times: readonly number[]): Told {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), most: sorted.at(-1) ?? 0 };
}

process.on('message', (order: Order) => {
  void fire(order).then((fired) => process.send?.(fired));
});
