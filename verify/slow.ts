import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Broken, type Promised } from './promise.ts';
import { exampleQuestions, rounded, startClient, warmedUp } from './support/client.ts';
import { service } from './support/service.ts';

const slowClients = 1000;
const mostRatio = 2;
/** Below this a doubling is noise of the machine. */
const leastMs = 5;

const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
const long = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });

/** What slow clients do: nothing; a head byte by byte; a body byte by byte; ask for much and read nothing of it. */
const manners: readonly ((socket: Socket) => readonly string[])[] = [
  () => [],
  () => [...head],
  () => [`${head}content-length: 5000\r\n\r\n`, ...'{"query":"{ revision }'.repeat(20)],
  (socket) => {
    socket.pause();
    return [`${head}content-length: ${long.length}\r\n\r\n${long}`];
  },
];

/** Keeps so many slow clients connected, each of which comes again when it is sent away, until it is stopped. */
function slowCrowd(url: string, count: number): { readonly connected: () => number; stop(): void } {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let stopped = false;
  const come = (index: number) => {
    if (stopped) return;
    const socket = connect(Number(port), hostname);
    sockets.add(socket);
    const parts = [...(manners[index % manners.length]?.(socket) ?? [])];
    const timer = setInterval(() => {
      const next = parts.shift();
      if (next !== undefined && socket.writable) socket.write(next);
    }, 1000);
    socket.once('connect', () => void socket.write(parts.shift() ?? ''));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearInterval(timer);
      sockets.delete(socket);
      setTimeout(() => come(index), 200);
    });
  };
  for (let each = 0; each < count; each += 1) come(each);
  return {
    connected: () => [...sockets].filter(({ readyState }) => readyState === 'open').length,
    stop: () => {
      stopped = true;
      for (const socket of sockets) socket.destroy();
    },
  };
}

export const slow: Promised = {
  name: 'slow',
  promise:
    'Beside 1,000 slow or silent clients the others wait less than twice as long as without them (p99, the median of three rounds).',
  async check({ long: isLong, say }) {
    const served = await service({ CACHE_BYTES: '0' });
    const client = startClient();
    const questions = await exampleQuestions();
    const fire = () => client.fire({ url: served.url, questions, connections: 4, seconds: isLong ? 20 : 2 });
    try {
      await warmedUp(client, served.url, questions);
      const rounds: { before: number; beside: number; wrong: string; connected: number }[] = [];
      for (let round = 0; round < 3; round += 1) {
        const before = await fire();
        const crowd = slowCrowd(served.url, slowClients);
        await pause(1500);
        const connected = crowd.connected();
        const beside = await fire();
        crowd.stop();
        await pause(500);
        rounds.push({
          before: before.data.p99,
          beside: beside.data.p99,
          wrong: beside.firstWrong || (beside.busy.count > 0 ? 'BUSY' : ''),
          connected,
        });
        say(`p99 ${rounded(before.data.p99)} ms, beside ${connected} slow clients ${rounded(beside.data.p99)} ms`);
      }
      const middle = [...rounds].sort((a, b) => a.beside / a.before - b.beside / b.before)[1];
      const { before = 0, beside = Infinity } = middle ?? {};
      const figures = {
        slowClients: Math.min(...rounds.map(({ connected }) => connected)),
        p99Before: rounded(before),
        p99Beside: rounded(beside),
        ratio: rounded(beside / before),
      };
      const wrong = rounds.find((round) => round.wrong !== '')?.wrong;
      if (wrong !== undefined) throw new Broken(`Others were not answered: ${wrong}`, figures);
      if (figures.slowClients < slowClients * 0.9) throw new Broken('There were fewer slow clients.', figures);
      if (beside >= mostRatio * Math.max(before, leastMs)) throw new Broken('Others waited twice as long.', figures);
      return figures;
    } finally {
      client.stop();
      await served.close();
    }
  },
};
