import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Session, Transaction } from 'neo4j-driver';

const takeLock = "MATCH (l:Lock {id: 'load'}) SET l.taken = true";

/** Loads queue for this lock: one write in a transaction that stays open and is never committed, so that a crash frees it. */
export class LoadLock {
  readonly #session: Session;
  readonly #transaction: Transaction;

  private constructor(session: Session, transaction: Transaction) {
    this.#session = session;
    this.#transaction = transaction;
  }

  /** Waits until no other load is under way. The lock's node must exist. */
  static async take(driver: Driver, database: string): Promise<LoadLock> {
    const session = driver.session({ database });
    try {
      const transaction = session.beginTransaction({ timeout: 0 });
      await transaction.run(takeLock);
      return new LoadLock(session, transaction);
    } catch (error) {
      await session.close();
      throw error;
    }
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
