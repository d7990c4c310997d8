import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beginningOf, isAlive } from './processes.ts';

/** How a lock is waited for. */
export interface Waiting {
  readonly timeoutMs: number;
  /** Told once, when another process holds the lock. */
  readonly wait: (pid: number) => void;
  /** What is thrown when the time is over. */
  readonly late: (pid: number) => Error;
}

/** Does a thing while no other process does one under the same file; the lock of a process that is gone is taken over. */
export async function withLock<T>(file: string, waiting: Waiting, act: () => Promise<T>): Promise<T> {
  const own = `${process.pid} ${beginningOf(process.pid) ?? ''}`;
  const end = Date.now() + waiting.timeoutMs;
  for (let told = false; !take(file, own);) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    const pid = Number.parseInt(holder, 10);
    if (!isAlive(pid, holder.slice(holder.indexOf(' ') + 1))) {
      clear(file, holder);
      continue;
    }
    if (!told) waiting.wait(pid);
    told = true;
    if (Date.now() > end) throw waiting.late(pid);
    await pause(100);
  }
  try {
    return await act();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A link appears with its content or not at all, so that a lock always names its holder. */
function take(file: string, own: string): boolean {
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, own);
  try {
    linkSync(beside, file);
    return true;
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Moves the lock away first: when somebody else was quicker, it is his, and goes back. */
function clear(file: string, gone: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== gone) linkSync(aside, file);
  } catch {
    // Somebody else has cleared it.
  }
  rmSync(aside, { force: true });
}
