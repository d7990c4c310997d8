import type { Connection } from '../src/neo4j/driver.ts';
import { memoryOf, startServer, type Client } from './processes.ts';
import type { Prepared, Question } from './questions.ts';
import type { Memory } from './results.ts';

const connections = 64;
const sampleSeconds = 15;
/** So often all shapes are asked before a body comes again: their answers together are many times what the cache holds. */
const rounds = 4000;

/**
 * Megabytes of a service as people run it, every quarter of a minute, while 64 connections ask all prepared shapes in
 * turn. Every body is another one, so that the caches are full and the executor works all the time.
 */
export async function soak(
  minutes: number,
  prepared: readonly Prepared[],
  client: Client,
  connection: Connection,
  say: (line: string) => void,
): Promise<Memory> {
  const { bodies, lengths } = spellingsOf(prepared);
  const server = await startServer('ours', connection, { CACHE_BYTES: '' });
  const { url, path, pid } = server;
  const megabytes: number[] = [];
  try {
    let answers = 0;
    for (const end = Date.now() + minutes * 60_000; Date.now() < end;) {
      // Each quarter goes on where the last one ended.
      const from = answers % bodies.length;
      const turned = [...bodies.slice(from), ...bodies.slice(0, from)];
      answers += (await client.fire({ url, path, bodies: turned, lengths, connections, seconds: sampleSeconds }))
        .answers;
      megabytes.push(memoryOf(pid).now);
      say(`  ${megabytes.at(-1)} MB after ${answers} answers`);
    }
    return { connections, minutes, megabytes, most: memoryOf(pid).most, answers, kept: await keptBy(url) };
  } finally {
    server.stop();
  }
}

/** How many answers a service has given from what it kept. */
async function keptBy(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^rapporteur_kept_answers_total\{found="hit"\} (\d+)$/m.exec(metrics)?.[1]);
}

/** What is sent for all prepared shapes in turn, no two bodies alike, and how long right answers are. */
export function spellingsOf(prepared: readonly Prepared[]): Pick<Question, 'bodies' | 'lengths'> {
  const questions = prepared.flatMap((each) => each.questions.filter(({ contestant }) => contestant === 'ours'));
  const bodies = Array.from({ length: rounds }, (_, round) =>
    questions.map((question) => spelt(question.bodies[round % question.bodies.length] ?? '', round)),
  ).flat();
  return { bodies, lengths: questions.flatMap((question) => question.lengths) };
}

/** The same question to the executor, another one to the caches: no two numbers give the same spaces before and behind. */
function spelt(body: string, number: number): string {
  const most = Math.ceil(Math.sqrt(rounds));
  return `${' '.repeat(number % most)}${body}${' '.repeat(Math.floor(number / most))}`;
}
