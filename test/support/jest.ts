import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs jest for these tiers, one file after the other since they share a database; resolves to its exit code. */
export function runJest(
  tiers: readonly string[],
  patterns: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const node = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const only = patterns.length > 0 ? ['--', ...patterns] : [];
  const child = spawn(
    process.execPath,
    [...node, '--runInBand', '--forceExit', '--selectProjects', ...tiers, ...only],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      detached: true,
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      endGroup(child.pid);
      resolve(code ?? 1);
    }),
  );
}

/** A test that failed before it closed what it had opened would leave its processes behind, and others waiting. */
function endGroup(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGTERM');
  } catch {
    // Nobody is left: all is well.
  }
}
