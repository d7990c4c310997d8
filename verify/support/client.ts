import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readExamples } from '../../src/lib/examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Asked with POST when there is a body, else with GET. */
export interface Question {
  readonly path: string;
  readonly body?: string;
}

/** What a client does: so many requests a second whatever the answers, or closed loops when no rate is given. */
export interface Order {
  readonly url: string;
  /** Asked in turn. */
  readonly questions: readonly Question[];
  readonly seconds: number;
  readonly connections: number;
  readonly rate?: number;
}

/** Data without errors; refused with `BUSY` and `Retry-After`; any other reply; no whole reply at all. */
export type Kind = 'data' | 'busy' | 'error' | 'broken';

/** How many there were, and their times in milliseconds, without those in which the client itself stood still. */
export interface Told {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

export interface Fired extends Readonly<Record<Kind, Told>> {
  readonly sent: number;
  readonly seconds: number;
  /** What the first reply said that is neither data nor `BUSY`. */
  readonly firstWrong: string;
  /** For how many milliseconds the client itself stood still. */
  readonly stalledMs: number;
}

/** A client in a process of its own. */
export interface Client {
  readonly pid: number;
  fire(order: Order): Promise<Fired>;
  stop(): void;
}

export function startClient(): Client {
  const child = fork(`${root}verify/support/fire.ts`, { cwd: root, execArgv: ['--import', 'tsx'] });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  return {
    pid: child.pid ?? 0,
    fire: (order) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error('The client ended.'));
        child.once('exit', ended);
        child.once('message', (fired) => {
          child.off('exit', ended);
          resolve(fired as Fired);
        });
        child.send(order);
      }),
    stop,
  };
}

/** Asks until it does not become much faster any more: a database that was started just now plans and compiles first. */
export async function warmedUp(client: Client, url: string, questions: readonly Question[]): Promise<void> {
  for (let [round, before] = [0, 0]; round < 8; round += 1) {
    const { data, seconds } = await client.fire({ url, questions, connections: 8, seconds: 3 });
    if (data.count / seconds < 1.2 * before) return;
    before = data.count / seconds;
  }
}

/** The examples, as they are asked of the service. */
export async function exampleQuestions(): Promise<readonly Question[]> {
  const folders = ['examples', 'examples/summits', 'examples/dashboard'];
  const examples = (await Promise.all(folders.map((folder) => readExamples(`${root}${folder}/`)))).flat();
  return examples.map(({ query, variables = {} }) => ({
    path: '/graphql',
    body: JSON.stringify({ query, variables }),
  }));
}

/** Thousandths are noise. */
export const rounded = (value: number) => Math.round(value * 10) / 10;
