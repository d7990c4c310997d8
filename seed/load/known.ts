import type { Driver, Session } from 'neo4j-driver';
import * as statements from './statements.ts';

/**
 * What is stored, as a load knows it: hashes of articles and of the register's entities in use. Whoever loads again and
 * again keeps it from one load to the next; it counts only while the graph still has the revision that it was known at.
 */
export class Known {
  #articles = new Map<string, string>();
  #shared = new Map<string, string>();
  /** The revision that these make; undefined while it is not sure that they are what is stored. */
  #revision: string | undefined;

  /** Content hashes by id of article. */
  get articles(): Map<string, string> {
    return this.#articles;
  }

  /** Content hashes by id of the stored entities that the register declares. */
  get shared(): Map<string, string> {
    return this.#shared;
  }

  /** True when this is what the graph holds. The load's lock must be held here and in `read`, so that it stays so. */
  async holds(driver: Driver, database: string): Promise<boolean> {
    if (this.#revision === undefined) return false;
    const session = driver.session({ database });
    try {
      return (await revisionStored(session)) === this.#revision;
    } finally {
      await session.close();
    }
  }

  /** Reads what is stored. */
  async read(driver: Driver, database: string): Promise<void> {
    const session = driver.session({ database });
    try {
      const articles = await session.run<{ id: string; hash: string }>(statements.storedArticles);
      const shared = await session.run<{ id: string; h: string }>(statements.storedShared);
      this.#articles = new Map(articles.records.map((record) => [record.get('id'), record.get('hash')]));
      this.#shared = new Map(shared.records.map((record) => [record.get('id'), record.get('h')]));
      this.#revision = await revisionStored(session);
    } finally {
      await session.close();
    }
  }

  /** To be called before it is changed ahead of the database: should that fail, it is read again. */
  doubt(): void {
    this.#revision = undefined;
  }

  /** To be called when the database holds it, under this revision. */
  settle(revision: string): void {
    this.#revision = revision;
  }
}

async function revisionStored(session: Session): Promise<string | undefined> {
  const { records } = await session.run<{ revision: string }>(statements.storedRevision);
  return records[0]?.get('revision');
}
