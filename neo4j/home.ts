import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const stateShape = z.object({
  pid: z.int().positive(),
  /** When that process began: ids alone are given out again. */
  began: z.string().optional(),
  port: z.int().positive(),
  /** The process that ends the server when it ends; null for one started on its own. */
  owner: z.int().positive().nullable(),
  ownerBegan: z.string().optional(),
});

/** What is known of the server that runs, or ran, in a data folder. */
export type ServerState = z.infer<typeof stateShape>;

/** How long each log was at some moment. */
export type LogMark = readonly number[];

/** A data folder: its files, and nothing of the server itself. */
export class Home {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = resolve(dir);
  }

  get confDir(): string {
    return join(this.dir, 'conf');
  }

  /** What Java prints outside Neo4j's own log, such as that it could not start at all. */
  get consoleLog(): string {
    return join(this.dir, 'logs', 'console.log');
  }

  /** Held by whoever starts a server here. */
  get lockFile(): string {
    return join(this.dir, 'starting');
  }

  /** Makes the folders; what is in them stays. */
  prepare(): void {
    mkdirSync(this.dir, { recursive: true, mode: 0o700 });
    for (const name of ['conf', 'logs']) mkdirSync(join(this.dir, name), { recursive: true });
  }

  /** The server's own password, made once for each data folder and readable by its owner only. */
  get password(): string {
    const file = join(this.dir, 'password');
    if (!existsSync(file)) writeWhole(file, randomBytes(18).toString('hex'));
    return readFileSync(file, 'utf8').trim();
  }

  /** True once the password was handed to the server, which takes it before its first start only. */
  get initialized(): boolean {
    return existsSync(join(this.dir, 'initialized'));
  }

  markInitialized(): void {
    writeFileSync(join(this.dir, 'initialized'), '');
  }

  get state(): ServerState | undefined {
    try {
      return stateShape.parse(JSON.parse(readFileSync(join(this.dir, 'server.json'), 'utf8')));
    } catch {
      return undefined;
    }
  }

  writeState(state: ServerState): void {
    writeWhole(join(this.dir, 'server.json'), JSON.stringify(state));
  }

  /** Forgets this server; another one that was started in the meantime is kept. */
  clearState(pid: number): void {
    if (this.state?.pid === pid) rmSync(join(this.dir, 'server.json'), { force: true });
  }

  /** The present ends of the logs. */
  markLogs(): LogMark {
    return this.#logs.map((file) => (existsSync(file) ? statSync(file).size : 0));
  }

  /** The last lines of the server's logs, those after the mark where one is given; lines without a word are left out. */
  lastLines(count: number, since: LogMark = []): readonly string[] {
    const lines = this.#logs.flatMap((file, index) => linesOf(file, since[index] ?? 0));
    return lines.filter((line) => /\w/.test(line)).slice(-count);
  }

  /** Deletes everything. */
  reset(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  get #logs(): readonly string[] {
    return [join(this.dir, 'logs', 'neo4j.log'), this.consoleLog];
  }
}

/** A log that is shorter than the mark was begun anew. */
function linesOf(file: string, start: number): readonly string[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return bytes
    .subarray(start <= bytes.length ? start : 0)
    .toString('utf8')
    .split('\n');
}

/** Renamed into place, so that a crash leaves no half of it. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.part`, text, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}
