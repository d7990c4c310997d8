import { AnswersDiffer, type Question } from './questions.ts';
import { cpuMsOf, type Client, type Running } from './processes.ts';
import type { Run } from './results.ts';

/** A server that answers a question when it is asked alone gives errors in a burst. */
export class AnswersFail extends AnswersDiffer {}

/** How long a burst is, and how its requests come: closed loops, or an open one of so many requests a second. */
export interface Length {
  readonly connections: number;
  readonly count?: number;
  readonly seconds?: number;
  readonly rate?: number;
}

export type Burst = (server: Running, question: Omit<Question, 'contestant'>, length: Length) => Promise<Run>;

/** Sends bursts and reads what they cost; a burst with a wrong answer makes the run void. */
export function burster(client: Client, neo4jPid: number): Burst {
  return async (server, { bodies, lengths }, length) => {
    const before = [cpuMsOf(server.pid), cpuMsOf(neo4jPid)] as const;
    const { url, path } = server;
    const outcome = await client.fire({ url, path, bodies, lengths, ...length });
    const { wrong, firstWrong, refused, answers } = outcome;
    if (wrong > 0 && /"errors?":/.test(firstWrong))
      throw new AnswersFail(`${wrong} of its answers are errors: ${firstWrong}`);
    if (wrong > 0) throw new AnswersDiffer(`${wrong} answers of ${url}${path} were wrong, the first: ${firstWrong}.`);
    return {
      rps: answers / outcome.seconds,
      refused: refused / (refused + answers),
      p50: outcome.p50,
      p99: outcome.p99,
      nodeMs: (cpuMsOf(server.pid) - before[0]) / answers,
      neo4jMs: (cpuMsOf(neo4jPid) - before[1]) / answers,
    };
  };
}

/** Every one of them once in each repeat, each repeat in another order. */
export async function inTurns<Key>(
  keys: readonly Key[],
  repeats: number,
  once: (key: Key) => Promise<Run>,
): Promise<Map<Key, Run[]>> {
  const runs = new Map<Key, Run[]>(keys.map((key) => [key, []]));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [turn] of keys.entries()) {
      const key = keys[(turn + repeat) % keys.length];
      if (key !== undefined) runs.get(key)?.push(await once(key));
    }
  }
  return runs;
}
