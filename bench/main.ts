import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

install();
const { bench } = await import('./run.ts');
process.exit(await bench(process.argv));
