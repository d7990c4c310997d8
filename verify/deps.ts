import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { floors } from './support/floors.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const versions = z.record(z.string(), z.string());
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  overrides: z.record(z.string(), z.union([z.string(), versions])),
});
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const mostInProduction = 20;

/** Their scripts only look for what is there already: each brings its binary as a package of its own. */
const scriptsNotNeeded = ['@apollo/protobufjs', '@parcel/watcher', '@swc/core', 'esbuild', 'unrs-resolver'];

const read = (name: string) => readFileSync(join(root, name), 'utf8');

function isBelow(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const at = [0, 1, 2].find((index) => one?.[index] !== other?.[index]) ?? 0;
  return (one?.[at] ?? 0) < (other?.[at] ?? 0);
}

/** What is wrong with the files, a sentence each. */
function faultsOf(own: z.infer<typeof manifest>, { packages }: z.infer<typeof lock>): readonly string[] {
  const faults: string[] = [];
  const named = { ...own.dependencies, ...own.devDependencies };
  const overridden = Object.values(own.overrides).flatMap((each) =>
    typeof each === 'string' ? [each] : Object.values(each),
  );
  for (const [name, version] of Object.entries(named)) {
    if (!exact.test(version)) faults.push(`${name} has no exact version: ${version}.`);
    else if (packages[`node_modules/${name}`]?.version !== version) faults.push(`The lockfile has another ${name}.`);
  }
  for (const version of overridden)
    if (!exact.test(version)) faults.push(`An override has no exact version: ${version}.`);
  for (const [path, each] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (name === '') continue;
    const floor = floors.find((one) => one.name === name);
    if (floor && isBelow(each.version ?? '0.0.0', floor.least))
      faults.push(`${path} ${each.version} is below ${floor.least}: ${floor.why}.`);
    if (each.integrity === undefined) faults.push(`The lockfile has no checksum of ${path}.`);
    if (each.resolved !== undefined) faults.push(`The lockfile holds a download address of ${path}.`);
    if (each.hasInstallScript && !scriptsNotNeeded.includes(name)) faults.push(`${path} has an install script.`);
  }
  return [...faults, ...faultsOfPage(Object.keys(own.dependencies))];
}

/** Every production dependency has its line with a reason, and no line is left over. */
function faultsOfPage(names: readonly string[]): readonly string[] {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| (.*?) *\|$/gm)];
  const reasons = new Map(rows.map(([, name = '', reason = '']) => [name, reason]));
  const few = names.length > mostInProduction ? [`There are ${names.length} production dependencies.`] : [];
  return [
    ...few,
    ...names
      .filter((name) => (reasons.get(name) ?? '').length < 20)
      .map((name) => `docs/dependencies.md gives no reason for ${name}.`),
    ...[...reasons.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => `docs/dependencies.md has ${name}, which is none.`),
  ];
}

function npm(cwd: string, ...args: readonly string[]): void {
  const ran = spawnSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });
  if (ran.status !== 0) throw new Broken(`npm ${args.join(' ')}: ${ran.stderr.slice(-600)}`);
}

/** Installs into an empty folder without any script, and has each package with a binary do some work. */
function installedWithoutScripts(): void {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-deps-'));
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(root, name), join(folder, name));
    npm(folder, 'ci', '--ignore-scripts', '--engine-strict');
    const works = [
      "require('esbuild').transformSync('let x: number = 1', { loader: 'ts' })",
      "require('@swc/core').transformSync('let x = 1')",
      "new (require('unrs-resolver').ResolverFactory)({})",
      "require('tsx/cjs')",
      "require('graphql').parse('{ a }')",
    ];
    const ran = spawnSync(process.execPath, ['-e', works.join(';')], { cwd: folder, encoding: 'utf8' });
    if (ran.status !== 0)
      throw new Broken(`Installed without scripts, a package does not work: ${ran.stderr.slice(-600)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check({ long, say }: Trial): Promise<Figures> {
  const own = manifest.parse(JSON.parse(read('package.json')));
  const locked = lock.parse(JSON.parse(read('package-lock.json')));
  const figures = {
    production: Object.keys(own.dependencies).length,
    development: Object.keys(own.devDependencies).length,
    installed: Object.keys(locked.packages).length - 1,
    floors: floors.length,
    installedAnew: long,
  };
  const faults = faultsOf(own, locked);
  if (faults.length > 0) throw new Broken(faults.join(' '), figures);
  npm(root, 'ci', '--dry-run', '--ignore-scripts', '--engine-strict');
  if (long) {
    say('installing into an empty folder, without scripts');
    installedWithoutScripts();
  }
  return Promise.resolve(figures);
}

/** What we build on is known, new enough, and installs without running anything. */
export const deps: Promised = {
  name: 'deps',
  promise:
    'No dependency is under its security floor; versions are exact; nothing needs an install script or a newer Node than we promise; each production dependency has its reason.',
  check,
};
