import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../src/errors.ts';
import { sha256 } from '../src/lib/hash.ts';
import { withLock } from './lock.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const pom = join(here, 'pom.xml');

/** Told what is going on, one short line at a time. */
export type Say = (line: string) => void;

export interface FetchOptions {
  readonly timeoutMs: number;
  readonly say: Say;
  /** The environment Maven runs in; this process's own when left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where fetched programs are kept; inside the project when left out. */
  readonly cacheDir?: string;
}

/**
 * The folder with the jars of the pinned Neo4j, fetched with Maven when it is not there yet. A folder under its final
 * name is whole: it is filled beside and renamed. CannotStart when Maven is missing or fails.
 */
export async function fetchNeo4j(options: FetchOptions): Promise<string> {
  const cache = options.cacheDir ?? join(here, '.cache');
  const folder = join(cache, sha256(readFileSync(pom)).slice(0, 12));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'fetching');
  const waiting = {
    timeoutMs: options.timeoutMs,
    wait: (pid: number) => options.say(`Waiting for another fetch of Neo4j (process ${pid}) …`),
    late: (pid: number) =>
      new CannotStart(`Another fetch of Neo4j (process ${pid}) did not end in time. Stop it and try again.`),
  };
  await withLock(lock, waiting, async () => {
    if (!existsSync(folder)) await fetchInto(folder, options);
  });
  return folder;
}

async function fetchInto(folder: string, options: FetchOptions): Promise<void> {
  // A Maven whose parent was killed may still be filling the folder of that run.
  const beside = `${folder}.${process.pid}.part`;
  removeParts(dirname(folder));
  options.say('Fetching Neo4j Community (about 125 MB, once) …');
  const began = performance.now();
  try {
    await runMaven(beside, options);
    renameSync(beside, folder);
  } finally {
    removeParts(dirname(folder));
  }
  options.say(`Neo4j is fetched: ${sizeOf(folder)} (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}

function removeParts(cache: string): void {
  for (const name of readdirSync(cache).filter((entry) => entry.endsWith('.part'))) {
    rmSync(join(cache, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runMaven(target: string, { timeoutMs, say, env }: FetchOptions): Promise<void> {
  const goal = [
    '-B',
    '-Dstyle.color=never',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${target}`,
  ];
  const maven = spawn('mvn', goal, { env: { ...(env ?? process.env) }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => void maven.kill('SIGKILL');
  const told = listen([maven.stdout, maven.stderr]);
  const progress = setInterval(() => say(`  ${told.downloaded()} files downloaded, ${copied(target)} in place`), 3000);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, timeoutMs);
  process.once('exit', end);
  try {
    await new Promise<void>((resolve, reject) => {
      maven.once('error', () => reject(noMaven()));
      maven.once('close', (code) => {
        if (code === 0) resolve();
        else
          reject(
            failed(
              late ? `it took longer than ${timeoutMs / 1000} s (NEO4J_FETCH_TIMEOUT_MS)` : how(code),
              told.errors(),
            ),
          );
      });
    });
  } finally {
    process.removeListener('exit', end);
    clearInterval(progress);
    clearTimeout(timer);
  }
}

/** Counts what Maven has downloaded, and keeps what it said went wrong. */
function listen(streams: readonly NodeJS.ReadableStream[]) {
  let downloaded = 0;
  const lines: string[] = [];
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      downloaded += text.match(/Downloaded from .*\.jar/g)?.length ?? 0;
      lines.push(...text.split('\n').filter((line) => line.trim() !== '' && !/Download(ing|ed) from/.test(line)));
      lines.splice(0, lines.length - 200);
    });
  }
  const errors = () => {
    const marked = lines.filter((line) => /ERROR.*\w{3}/.test(line));
    return (marked.length > 0 ? marked : lines.filter((line) => /\w{3}/.test(line)).slice(-3)).slice(0, 3);
  };
  return { downloaded: () => downloaded, errors };
}

function copied(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

function sizeOf(folder: string): string {
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return `${sizes.length} files, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)} MB`;
}

function how(code: number | null): string {
  return code === null ? 'Maven was ended' : `Maven ended with code ${code}`;
}

function noMaven(): CannotStart {
  return new CannotStart(
    'Maven was not found (mvn). Install Maven 3.8 or newer, for example from your package manager: it fetches Neo4j once; or set NEO4J_URI to use a server of your own.',
  );
}

function failed(why: string, lines: readonly string[]): CannotStart {
  const told = lines.map((line) => `\n  ${line.slice(0, 300)}`).join('');
  return new CannotStart(
    `Neo4j could not be fetched: ${why}. Check the network and Maven's settings, then try again: what was downloaded is kept.${told}`,
  );
}
