import { memoryOf, type Client, type Running } from './processes.ts';
import type { Prepared } from './questions.ts';
import type { Memory } from './results.ts';

const connections = 64;
const sampleSeconds = 15;

/** Megabytes of ours, every quarter of a minute, while 64 connections ask all prepared shapes in turn. */
export async function soak(
  minutes: number,
  prepared: readonly Prepared[],
  client: Client,
  { url, path, pid }: Running,
  say: (line: string) => void,
): Promise<Memory> {
  const questions = prepared.flatMap((each) => each.questions.filter(({ contestant }) => contestant === 'ours'));
  const rounds = Math.max(...questions.map(({ bodies }) => bodies.length));
  const bodies = Array.from({ length: rounds }, (_, round) =>
    questions.map((question) => question.bodies[round % question.bodies.length] ?? ''),
  ).flat();
  const lengths = questions.flatMap((question) => question.lengths);
  const megabytes: number[] = [];
  for (const end = Date.now() + minutes * 60_000; Date.now() < end;) {
    await client.fire({ url, path, bodies, lengths, connections, seconds: sampleSeconds });
    megabytes.push(memoryOf(pid).now);
    say(`  ${megabytes.at(-1)} MB`);
  }
  return { connections, minutes, megabytes };
}
