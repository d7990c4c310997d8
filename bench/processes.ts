import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { nodeArgs } from '../bin/nodeArgs.ts';
import type { Connection } from '../src/neo4j/driver.ts';
import type { Contestant } from './shapes/shape.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const startMs = 60_000;
// Each server is ended with this process, and there are more of them than Node expects listeners.
process.setMaxListeners(50);

/** A server that is measured. */
export interface Running {
  readonly url: string;
  readonly path: string;
  readonly pid: number;
  stop(): void;
}

/** How each contestant's server is started; two of the generated API's three ways share one. */
type Server = 'ours' | 'documented' | 'tuned' | 'idiomatic' | 'fast';
export const serverOf: Readonly<Record<Contestant, Server>> = {
  ours: 'ours',
  P0: 'documented',
  P1: 'tuned',
  P1x: 'tuned',
  R0: 'idiomatic',
  R1: 'fast',
};

/** Starts a contestant's server as a process of its own on this graph; all run by Node as the service does, unless told otherwise. */
export function startServer(
  server: Server,
  connection: Connection,
  more: Readonly<Record<string, string>> = {},
  node: readonly string[] = nodeArgs,
): Promise<Running> {
  const { uri, user, password, database } = connection;
  const production = { NODE_ENV: 'production', BENCH_NEO4J: JSON.stringify(connection) };
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  switch (server) {
    case 'ours':
      // The cache answers what was asked before: shapes are asked again and again, and are to be computed each time.
      return start(['bin/serve.ts'], '', { ...neo4j, ...production, ...oursAlone, ...more }, node);
    case 'documented':
    case 'tuned':
      return start(['bench/installed/generated.ts', server], '/graphql', { ...production, ...more }, node);
    case 'idiomatic':
    case 'fast':
      return start(['bench/contestants/drivers.ts', server], '/', { ...production, ...more }, node);
  }
}

const oursAlone = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', CACHE_BYTES: '0' };

/** The same bytes for every request. */
export function startCanned(file: string): Promise<Running> {
  return start(['bench/contestants/canned.ts', file], '/', { NODE_ENV: 'production' });
}

/** Resolves when the server has told its address. */
function start(
  args: readonly string[],
  path: string,
  env: Readonly<Record<string, string>>,
  node: readonly string[] = nodeArgs,
): Promise<Running> {
  const child = spawn(process.execPath, [...node, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${args.join(' ')} does not start.`)), startMs);
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}.`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const url = /https?:\/\/[^\s/]+(?<path>\/\S*)?/.exec(text);
      if (!url || child.pid === undefined) return;
      clearTimeout(late);
      resolve({ url: new URL(url[0]).origin, path: path || (url.groups?.['path'] ?? '/'), pid: child.pid, stop });
    });
  });
}

const outcome = z.object({
  answers: z.number(),
  refused: z.number(),
  wrong: z.number(),
  firstWrong: z.string(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
});
export type Outcome = z.infer<typeof outcome>;

/** One burst of requests; see bench/installed/fire.ts. */
export interface Order {
  readonly url: string;
  readonly path: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly count?: number;
  readonly seconds?: number;
  readonly rate?: number;
  readonly lengths: readonly number[];
}

/** The process that sends requests, apart from the one that counts. */
export class Client {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(`${root}bench/installed/fire.ts`, { cwd: root, execArgv: ['--import', 'tsx'] });
    process.once('exit', () => this.#child.kill('SIGTERM'));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  fire(order: Order): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#child.once('message', (message) => {
        const told = outcome.safeParse(message);
        if (told.success) resolve(told.data);
        else reject(new Error(`The client failed: ${JSON.stringify(message)}`));
      });
      this.#child.send(order);
    });
  }

  stop(): void {
    this.#child.kill('SIGTERM');
  }
}

const ticksASecond = 100;

/** Milliseconds that a process has computed so far. */
export function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond;
}

/** Megabytes that a process holds, and the most it ever held. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024);
  return { now: of('VmRSS'), most: of('VmHWM') };
}
