import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { keptLine, type KeptLine } from './kept.ts';

/**
 * Tries promises, each once, in a process and over a database of their own, with the code in this folder; resolves to
 * their lines, and tells them as they come. `env` is set there beside what is set here.
 */
export async function inOtherProcess(
  folder: string,
  names: readonly string[],
  options: readonly string[],
  tell: (line: KeptLine) => void = () => undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly KeptLine[]> {
  const args = ['--import', 'tsx', join('verify', 'main.ts'), ...names, '--once', ...options];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  const lines: KeptLine[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    if (!text.startsWith('{"')) continue;
    const line = keptLine.parse(JSON.parse(text));
    lines.push(line);
    tell(line);
  }
  process.off('exit', end);
  const missing = names.filter((name) => !lines.some((line) => line.name === name));
  if (missing.length > 0) throw new Error(`Nothing was told of ${missing.join(', ')}.`);
  return lines;
}
