import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const stateShape = z.object({
  pid: z.int().positive(),
  port: z.int().positive(),
  /** The process that ends the server when it ends; null for one started on its own. */
  owner: z.int().positive().nullable(),
});

/** What is known of the server that runs, or ran, in a data folder. */
export type ServerState = z.infer<typeof stateShape>;

/** A data folder: its files, and nothing of the server itself. */
export class Home {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  get confDir(): string {
    return join(this.dir, 'conf');
  }

  get logFiles(): readonly string[] {
    return ['console.log', 'neo4j.log'].map((name) => join(this.dir, 'logs', name));
  }

  /** Makes the folders; what is in them stays. */
  prepare(): void {
    for (const name of ['conf', 'logs']) mkdirSync(join(this.dir, name), { recursive: true });
  }

  /** The server's own password, made once for each data folder and readable by its owner only. */
  get password(): string {
    const file = join(this.dir, 'password');
    if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
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
    writeFileSync(join(this.dir, 'server.json'), JSON.stringify(state));
  }

  clearState(): void {
    rmSync(join(this.dir, 'server.json'), { force: true });
  }

  /** The last lines of the server's logs. */
  lastLines(count: number): readonly string[] {
    const lines = this.logFiles.flatMap((file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []));
    return lines.filter((line) => line.trim() !== '').slice(-count);
  }

  /** Deletes everything. */
  reset(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
