import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/lib/hash.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = join(root, 'explorer/dist/.stamp');

/** Builds the page when its sources are not those of the last build; resolves to the seconds it took, 0 when it was current. */
export async function buildExplorer(): Promise<number> {
  const sources = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return 0;
  const began = performance.now();
  await run();
  writeFileSync(stamp, sources);
  return (performance.now() - began) / 1000;
}

function hashOfSources(): string {
  const files = ['explorer', 'examples', 'src/lib'].flatMap((folder) => filesIn(join(root, folder)));
  return sha256(files.map((file) => `${file.slice(root.length)}\n${sha256(readFileSync(file))}`).join('\n'));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => !['dist', 'answers', 'node_modules'].includes(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

function run(): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'explorer', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The page could not be built:\n${told}`)),
    );
  });
}
