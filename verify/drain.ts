import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Broken, type Promised } from './promise.ts';
import { exampleQuestions, rounded, type Question } from './support/client.ts';
import { choices } from './support/random.ts';
import { service } from './support/service.ts';

const requestsEach = { long: 500, short: 250 };
const connections = 16;
const mostMs = 10_000;
/** The service's own, when it is not told otherwise. */
const deadlineMs = 8_000;

/**
 * Busy: refused as one too many, as a machine that is slow at first may do. Late: the database had not answered at the end of the deadline, as a busy machine makes it, and that was told. Gone: the
 * process takes no connections any more, so that none was accepted. Dropped: anything else but an answer or a polite refusal.
 */
type Ending = 'answered' | 'busy' | 'late' | 'refused' | 'gone' | 'dropped';
interface Stop {
  readonly counts: Readonly<Record<Ending, number>>;
  readonly exitMs: number;
  readonly exitCode: number | null;
  readonly firstDropped: string;
}

/** Asks once; a refusal is polite when it names itself and says when to come again. */
function ask(agent: Agent, url: string, { path, body }: Question): Promise<{ ending: Ending; told: string }> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const dropped = (error: NodeJS.ErrnoException) =>
      resolve({ ending: error.code === 'ECONNREFUSED' ? 'gone' : 'dropped', told: error.message });
    const headers = { 'content-type': 'application/json' };
    const asking = request(`${url}${path}`, { agent, method: 'POST', headers });
    asking.on('error', dropped);
    asking.on('response', (reply) => {
      const chunks: Buffer[] = [];
      reply.on('error', dropped);
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (reply.statusCode === 200 && !text.includes('"errors"'))
          resolve({ ending: 'answered', told: reply.headers.connection ?? '' });
        else if (reply.statusCode === 503 && reply.headers['retry-after'] && text.includes('"STOPPING"'))
          resolve({ ending: 'refused', told: '' });
        else if (reply.statusCode === 503 && reply.headers['retry-after'] && text.includes('"BUSY"'))
          resolve({ ending: 'busy', told: reply.headers.connection ?? '' });
        else if (reply.statusCode === 200 && performance.now() - begun >= deadlineMs)
          resolve({ ending: 'late', told: reply.headers.connection ?? '' });
        else resolve({ ending: 'dropped', told: `${reply.statusCode} ${text.slice(0, 200)}` });
      });
    });
    asking.end(body);
  });
}

const post = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** The shortest of the examples, so that many are asked in a short time. */
async function shortQuestions(): Promise<readonly Question[]> {
  const length = ({ body = '' }: Question) => body.length;
  return [...(await exampleQuestions())].sort((one, other) => length(one) - length(other)).slice(0, 15);
}

/** Asks on every connection until it is sent elsewhere; the stop comes after so many requests. */
async function stopUnderLoad(questions: readonly Question[], after: number): Promise<Stop> {
  const served = await service({ CACHE_BYTES: '0' });
  // What a new process sees for the first time takes it long; that is not what is tried here.
  for (const { path, body = '' } of questions) await (await fetch(`${served.url}${path}`, post(body))).text();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const counts = { answered: 0, busy: 0, late: 0, refused: 0, gone: 0, dropped: 0 };
  let firstDropped = '';
  let sent = 0;
  let stopped = Infinity;
  const loop = async () => {
    for (;;) {
      const question = questions[sent % questions.length] ?? { path: '/graphql' };
      sent += 1;
      if (sent === after) {
        stopped = performance.now();
        process.kill(served.pid, 'SIGTERM');
      }
      const { ending, told } = await ask(agent, served.url, question);
      counts[ending] += 1;
      if (ending === 'dropped') firstDropped ||= told;
      // Told that its connection ends, a client goes elsewhere.
      const sentAway = told === 'close' || ending === 'refused' || ending === 'gone';
      if (stopped < Infinity && (sentAway || ending === 'dropped')) return;
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  const exitCode = await Promise.race([served.ended, pause(mostMs + 5000, null)]);
  agent.destroy();
  return { counts, exitMs: performance.now() - stopped, exitCode, firstDropped };
}

export const drain: Promised = {
  name: 'drain',
  promise:
    'A service that is stopped under load answers every request that it has accepted, refuses new ones politely, and is gone within 10 s.',
  async check({ long, seed, say }) {
    const questions = await shortQuestions();
    const chosen = choices(seed);
    const stops: Stop[] = [];
    const wanted = long ? 100 : 2;
    const isRefused = () => stops.some(({ counts }) => counts.refused > 0);
    // Whether anybody comes while it stops is chance: where nobody did, it is stopped again.
    for (let each = 0; each < wanted || (each < 3 * wanted && !isRefused()); each += 1) {
      stops.push(await stopUnderLoad(questions, requestsEach[long ? 'long' : 'short'] + chosen.below(100)));
      if (each % 10 === 9) say(`${each + 1} stops`);
    }
    const sum = (of: (stop: Stop) => number) => stops.reduce((all, stop) => all + of(stop), 0);
    const figures = {
      stops: stops.length,
      requests: sum(({ counts }) => counts.answered + counts.busy + counts.late + counts.refused + counts.dropped),
      answered: sum(({ counts }) => counts.answered),
      busy: sum(({ counts }) => counts.busy),
      late: sum(({ counts }) => counts.late),
      refused: sum(({ counts }) => counts.refused),
      dropped: sum(({ counts }) => counts.dropped),
      slowestExitMs: rounded(Math.max(...stops.map(({ exitMs }) => exitMs))),
    };
    const dropped = stops.find(({ counts }) => counts.dropped > 0);
    if (dropped) throw new Broken(`Requests were dropped: ${dropped.firstDropped}`, figures);
    if (figures.refused === 0) throw new Broken('Nobody was refused: the stop came after the load.', figures);
    if (figures.slowestExitMs > mostMs) throw new Broken('A stop took longer than 10 s.', figures);
    if (stops.some(({ exitCode }) => exitCode !== 0)) throw new Broken('A stop did not end with code 0.', figures);
    return figures;
  },
};
