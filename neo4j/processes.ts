import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** When a process began, in the system's own words; undefined when none runs under this id. */
export function beginningOf(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? beganByProc(pid) : beganByPs(pid);
}

/** True while a process with this id runs, the very one where it is told when that began. */
export function isAlive(pid: number, began?: string): boolean {
  const found = beginningOf(pid);
  return found !== undefined && (began === undefined || found === began);
}

function beganByProc(pid: number): string | undefined {
  try {
    const began = beganInStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return began === undefined ? undefined : `${began}.${boot}`;
  } catch {
    return undefined;
  }
}

/** When a process began, in ticks since the system did, by its `/proc/<pid>/stat` (proc(5)); undefined when it has ended. */
export function beganInStat(stat: string): string | undefined {
  // The name, in brackets, may hold spaces and brackets of its own; the state and the numbers follow it.
  const fields = stat.split(') ').at(-1)?.split(' ') ?? [];
  const [state, threads, began] = [fields[0], fields[17], fields[19]];
  // The first thread of one that was killed is gone before the others, and what they hold, such as a port, is not free yet.
  return isGone(state) && Number(threads) < 2 ? undefined : began;
}

function beganByPs(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...began] = typeof stdout === 'string' ? stdout.trim().split(/\s+/) : [];
  return isGone(state) || began.length === 0 ? undefined : began.join(' ');
}

/** A process that has ended but that nobody has asked about yet. */
function isGone(state: string | undefined): boolean {
  return state === undefined || /^[ZX]/.test(state);
}

/** Asks a process to end, and ends it after the wait; resolves when it is gone. */
export async function endProcess(pid: number, began: string | undefined, waitMs: number): Promise<void> {
  const isGone = () => !isAlive(pid, began);
  signal(pid, began, 'SIGTERM');
  if (await comesTrue(isGone, waitMs)) return;
  signal(pid, began, 'SIGKILL');
  if (!(await comesTrue(isGone, 5000))) throw new Error(`Process ${pid} cannot be ended.`);
}

/** Kills a process, without leave to end what it does, and resolves when it is gone. */
export async function killProcess(pid: number): Promise<void> {
  const began = beginningOf(pid);
  signal(pid, began, 'SIGKILL');
  if (!(await comesTrue(() => !isAlive(pid, began), 5000))) throw new Error(`Process ${pid} cannot be ended.`);
}

async function comesTrue(isTrue: () => boolean, waitMs: number): Promise<boolean> {
  for (const end = Date.now() + waitMs; Date.now() < end; await pause(50)) if (isTrue()) return true;
  return isTrue();
}

function signal(pid: number, began: string | undefined, name: NodeJS.Signals): void {
  try {
    if (isAlive(pid, began)) process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** True when nobody listens on this port at this address of this machine. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(!('code' in error) || error.code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** A port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
