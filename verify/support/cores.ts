import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/**
 * Gives the thread in which a process runs its program the first core for itself. All else has the rest: the threads that help
 * that program (collecting garbage, compiling), and the other processes. Returns what lets all have all again.
 */
export function coreOfItsOwn(pid: number, others: readonly number[]): () => void {
  const cores = cpus().length;
  if (cores < 2) throw new Error('This takes a machine with two cores or more: one is the service’s alone.');
  const rest = `1-${cores - 1}`;
  for (const process of [pid, ...others]) setAllThreads(process, rest);
  setThread(pid, '0');
  return () => {
    for (const process of [pid, ...others]) setAllThreads(process, `0-${cores - 1}`);
  };
}

// The tool of util-linux: Node has no call for it. The thread that runs the program has the number of its process.
const taskset = (...told: readonly string[]) => execFileSync('taskset', told, { stdio: 'ignore' });
const setThread = (thread: number, list: string) => taskset('--cpu-list', '--pid', list, String(thread));
const setAllThreads = (process: number, list: string) =>
  taskset('--all-tasks', '--cpu-list', '--pid', list, String(process));
