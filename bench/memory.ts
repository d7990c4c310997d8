import type { Connection } from '../src/neo4j/driver.ts';
import { memoryOf, startServer, type Client } from './processes.ts';
import type { Prepared, Question } from './questions.ts';
import type { Memory } from './results.ts';

const connections = 64;
const sampleSeconds = 15;
/** Ways to write each question: together their answers are more than the cache holds. */
const spellings = 20;

/**
 * Megabytes of a service as people run it, every quarter of a minute, while 64 connections ask all prepared shapes in
 * turn. Each question comes in many spellings, so that the caches fill up and the executor works all the time.
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
    return { connections, minutes, megabytes, most: memoryOf(pid).most, answers };
  } finally {
    server.stop();
  }
}

/** What is sent for all prepared shapes in turn, each question in many spellings, and how long right answers are. */
export function spellingsOf(prepared: readonly Prepared[]): Pick<Question, 'bodies' | 'lengths'> {
  const questions = prepared.flatMap((each) => each.questions.filter(({ contestant }) => contestant === 'ours'));
  const rounds = Math.max(...questions.map(({ bodies }) => bodies.length));
  const bodies = Array.from({ length: rounds * spellings }, (_, round) =>
    questions.map((question) => spelt(question.bodies[round % question.bodies.length] ?? '', round % spellings)),
  ).flat();
  return { bodies, lengths: questions.flatMap((question) => question.lengths) };
}

/** The same question to the executor, another one to the caches. */
function spelt(body: string, spaces: number): string {
  return `${body.slice(0, 1)}${' '.repeat(spaces)}${body.slice(1)}`;
}
