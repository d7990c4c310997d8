import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startTestNeo4j } from './neo4j.ts';

/** Runs jest for the named tiers (all but the browser's when none is named), with one real Neo4j where a tier needs it. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const tiers = ['unit', 'neo4j', 'graphql', 'e2e'];
const named = process.argv.slice(2).filter((arg) => tiers.includes(arg));
const others = process.argv.slice(2).filter((arg) => !tiers.includes(arg));
const wanted = named.length > 0 ? named : tiers.filter((tier) => tier !== 'e2e');
const say = (line: string) => void process.stdout.write(`${line}\n`);

function jest(env: Readonly<Record<string, string>>): Promise<number> {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const child = spawn(
    process.execPath,
    [...args, '--runInBand', '--selectProjects', ...wanted, ...(others.length > 0 ? ['--', ...others] : [])],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

const server = wanted.every((tier) => tier === 'unit') ? undefined : await startTestNeo4j(say);
try {
  process.exitCode = await jest(server?.env ?? {});
} finally {
  await server?.stop();
}
