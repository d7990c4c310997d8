import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Session, Transaction } from 'neo4j-driver';
import { prepareLock } from './prepare.ts';

const takeLock = "MATCH (l:Lock {id: 'load'}) SET l.taken = true RETURN l.id";

/** Loads queue for this lock: one write in a transaction that stays open and is never committed, so that a crash frees it. */
export class LoadLock {
  readonly #session: Session;
  readonly #transaction: Transaction;

  private constructor(session: Session, transaction: Transaction) {
    this.#session = session;
    this.#transaction = transaction;
  }

  /** Waits until no other load is under way. The first time, the lock's node is made. */
  static async take(driver: Driver, database: string): Promise<LoadLock> {
    const lock = await LoadLock.#taken(driver, database);
    if (lock) return lock;
    await prepareLock(driver, database);
    const made = await LoadLock.#taken(driver, database);
    if (!made) throw new Error('The node that loads lock is gone.');
    return made;
  }

  /** Undefined where there is nothing to lock. */
  static async #taken(driver: Driver, database: string): Promise<LoadLock | undefined> {
    const session = driver.session({ database });
    try {
      const transaction = session.beginTransaction({ timeout: 0 });
      const { records } = await transaction.run(takeLock);
      if (records.length > 0) return new LoadLock(session, transaction);
      await transaction.rollback();
    } catch (error) {
      await session.close();
      throw error;
    }
    await session.close();
    return undefined;
  }

  /** Throws when the lock was lost, for instance with its connection: nothing more may be written then. */
  async check(): Promise<void> {
    await this.#transaction.run('RETURN 1');
  }

  /** Lets the next load begin. */
  async free(): Promise<void> {
    await this.#transaction.rollback().catch(() => undefined);
    await this.#session.close();
  }
}

/**
 * Tells services that the graph is changing: before the first write, so long that every one of them has noticed, and
 * after the last one. A load without a write never tells them anything.
 */
export class LoadingSign {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #pollIntervalMs: number;
  #raised = false;

  constructor(driver: Driver, database: string, pollIntervalMs: number) {
    this.#driver = driver;
    this.#database = database;
    this.#pollIntervalMs = pollIntervalMs;
  }

  /** Clears the sign that a load left behind which was killed. Every state it can have left is a whole one. */
  async clearStale(): Promise<void> {
    await this.#run("MATCH (g:Graph {id: 'graph'}) WHERE g.loading SET g.loading = false");
  }

  /** Raises the sign and waits one interval, once. */
  async raise(): Promise<void> {
    if (this.#raised) return;
    this.#raised = true;
    await this.#run("MATCH (g:Graph {id: 'graph'}) SET g.loading = true");
    await sleep(this.#pollIntervalMs);
  }

  /** Takes the sign down, if it was raised, and waits one interval. */
  async lower(): Promise<void> {
    if (!this.#raised) return;
    await this.#run("MATCH (g:Graph {id: 'graph'}) SET g.loading = false");
    await sleep(this.#pollIntervalMs);
  }

  async #run(text: string): Promise<void> {
    const session = this.#driver.session({ database: this.#database });
    try {
      await session.run(text);
    } finally {
      await session.close();
    }
  }
}
