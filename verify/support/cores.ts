import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Gives a process the first core for itself, and the others the rest; resolves to what lets all have all again. */
export function coreOfItsOwn(pid: number, others: readonly number[]): () => void {
  const cores = cpus().length;
  if (cores < 2) throw new Error('This takes a machine with two cores or more: one is the service’s alone.');
  const set = (process: number, list: string) => {
    // The tool of util-linux: Node has no call for it.
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', list, String(process)], { stdio: 'ignore' });
  };
  set(pid, '0');
  for (const other of others) set(other, `1-${cores - 1}`);
  return () => {
    for (const process of [pid, ...others]) set(process, `0-${cores - 1}`);
  };
}
