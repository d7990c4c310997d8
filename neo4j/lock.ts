import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, ownIdentity, pidOf, type Identity } from './processes.ts';

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
  const own = ownIdentity();
  const end = Date.now() + waiting.timeoutMs;
  for (let told = false; !take(file, own);) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    if (!isRunning(holder)) {
      clear(file, holder);
      continue;
    }
    if (!told) waiting.wait(pidOf(holder));
    told = true;
    if (Date.now() > end) throw waiting.late(pidOf(holder));
    await pause(100);
  }
  try {
    return await act();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A link appears with its content or not at all, so that a lock always names its holder. */
function take(file: string, own: Identity): boolean {
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, own);
  try {
    linkSync(beside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

function holderOf(file: string): Identity | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Moves the lock away first: when somebody else was quicker, it is his, and goes back. */
function clear(file: string, gone: Identity): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== gone) linkSync(aside, file);
  } catch {
    // Somebody else has cleared it.
  }
  rmSync(aside, { force: true });
}
