import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A process and the moment it began, as text: ids alone are given out again. */
export type Identity = string;

/** Who runs under this id; undefined when nobody does. */
export function identityOf(pid: number): Identity | undefined {
  const began = existsSync('/proc/self/stat') ? beganByProc(pid) : beganByPs(pid);
  return began === undefined ? undefined : `${pid}@${began}`;
}

/** The process that asks. */
export function ownIdentity(): Identity {
  return identityOf(process.pid) ?? `${process.pid}@`;
}

/** The id of a process. */
export function pidOf(identity: Identity): number {
  return Number.parseInt(identity, 10);
}

/** True while that very process runs. */
export function isRunning(identity: Identity): boolean {
  return identityOf(pidOf(identity)) === identity;
}

function beganByProc(pid: number): string | undefined {
  try {
    // The name, in brackets, may hold spaces and brackets of its own; the state and the start follow it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return isGone(fields[0]) ? undefined : `${fields[19]}.${boot}`;
  } catch {
    return undefined;
  }
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
export async function endProcess(identity: Identity, waitMs: number): Promise<void> {
  signal(identity, 'SIGTERM');
  if (await isGoneWithin(identity, waitMs)) return;
  signal(identity, 'SIGKILL');
  if (!(await isGoneWithin(identity, 5000))) throw new Error(`Process ${pidOf(identity)} cannot be ended.`);
}

async function isGoneWithin(identity: Identity, waitMs: number): Promise<boolean> {
  for (const end = Date.now() + waitMs; Date.now() < end; await pause(50)) if (!isRunning(identity)) return true;
  return false;
}

function signal(identity: Identity, name: NodeJS.Signals): void {
  try {
    if (isRunning(identity)) process.kill(pidOf(identity), name);
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
