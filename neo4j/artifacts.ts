import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../src/errors.ts';
import { sha256 } from '../src/lib/hash.ts';
import { isAlive } from './processes.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const pom = join(here, 'pom.xml');

/** Told what is going on, one short line at a time. */
export type Say = (line: string) => void;

export interface FetchOptions {
  readonly timeoutMs: number;
  readonly say: Say;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where fetched programs are kept; inside the project when left out. */
  readonly cacheDir?: string;
}

/** The folder with the jars of the pinned Neo4j, fetched with Maven when it is not there yet. */
export async function fetchNeo4j(options: FetchOptions): Promise<string> {
  const cache = options.cacheDir ?? join(here, '.cache');
  const folder = join(cache, sha256(readFileSync(pom)).slice(0, 12));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'fetching');
  await takeLock(lock, options);
  try {
    if (!existsSync(folder)) await fetchInto(folder, options);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return folder;
}

/** One fetch at a time; the lock of a process that is gone is taken over. */
async function takeLock(lock: string, { timeoutMs, say }: FetchOptions): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (let told = false; ; told = true) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch {
      const pid = ownerOf(lock);
      if (pid !== undefined && !isAlive(pid)) rmSync(lock, { recursive: true, force: true });
      else if (!told) say(`Waiting for another fetch of Neo4j (process ${pid ?? 'unknown'}) …`);
      if (Date.now() > end)
        throw new CannotStart(
          `Another fetch of Neo4j did not end in time. If none runs, delete ${lock} and try again.`,
        );
      await pause(300);
    }
  }
}

function ownerOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function fetchInto(folder: string, { timeoutMs, say, env }: FetchOptions): Promise<void> {
  const beside = `${folder}.part`;
  rmSync(beside, { recursive: true, force: true });
  say('Fetching Neo4j Community (about 120 MB, once) …');
  const goal = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${beside}`,
  ];
  const maven = spawn('mvn', goal, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [maven.stdout, maven.stderr]) {
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => lines.push(...text.split('\n').filter((line) => line.trim())));
  }
  const progress = setInterval(() => say(`  ${sizeOf(beside)}`), 3000);
  const timer = setTimeout(() => maven.kill('SIGKILL'), timeoutMs);
  try {
    await new Promise<void>((resolve, reject) => {
      maven.once('error', () => reject(noMaven()));
      maven.once('close', (code) => (code === 0 ? resolve() : reject(failed(code, lines, timeoutMs))));
    });
  } finally {
    clearInterval(progress);
    clearTimeout(timer);
  }
  renameSync(beside, folder);
  say(`  ${sizeOf(folder)}, done.`);
}

function sizeOf(folder: string): string {
  if (!existsSync(folder)) return 'resolving …';
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return `${sizes.length} files, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)} MB`;
}

function noMaven(): CannotStart {
  return new CannotStart(
    'Maven was not found (mvn). Install Maven 3.8 or newer, for example from your package manager: it fetches Neo4j once; or set NEO4J_URI to use a server of your own.',
  );
}

function failed(code: number | null, lines: readonly string[], timeoutMs: number): CannotStart {
  const why =
    code === null
      ? `it took longer than ${timeoutMs / 1000} s (NEO4J_FETCH_TIMEOUT_MS)`
      : `Maven ended with code ${code}`;
  const told = lines.slice(-5).join('\n');
  return new CannotStart(
    `Neo4j could not be fetched: ${why}. Check the network and Maven's settings, then try again.${told ? `\n${told}` : ''}`,
  );
}
