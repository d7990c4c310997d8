import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { telling } from '../bin/telling.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const stamp = `${here}node_modules/.installed`;

/** Installs what only the bench needs, the first time and after its lockfile changed. */
function install(): void {
  const lockfile = readFileSync(`${here}package-lock.json`, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  process.stdout.write('Installing the packages of the bench (bench/package.json) …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci in bench/ failed; its output above says why.');
  writeFileSync(stamp, lockfile);
}

// Ended by a signal, a process runs none of its endings, and the servers it started would stay.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

await telling(async () => {
  install();
  const { bench } = await import('./run.ts');
  process.exitCode = await bench(process.argv);
});
process.exit();
