import type { Driver, Session } from 'neo4j-driver';
import { revisionOf, SummedHashes } from './revision.ts';
import * as statements from './statements.ts';

/**
 * What is stored, as a load knows it: hashes of articles and of the register's entities in use. Whoever loads again and
 * again keeps it from one load to the next; it counts only while the graph still has the revision that it was known at.
 */
export class Known {
  /** Content hashes by id of article. */
  readonly articles = new SummedHashes();
  /** Content hashes by id of the stored entities that the register declares. */
  readonly shared = new SummedHashes();
  /** The revision that is stored; undefined while it is not sure that this is what is stored. */
  #stored: string | undefined;

  /** The revision of a graph that holds all this. */
  get revision(): string {
    return revisionOf(this.articles, this.shared);
  }

  /** True when the graph that was read has another revision than what it holds makes: an earlier loader counted otherwise. */
  get hasOtherRevision(): boolean {
    return this.#stored !== this.revision;
  }

  /** True when this is what the graph holds. The load's lock must be held here and in `read`, so that it stays so. */
  async holds(driver: Driver, database: string): Promise<boolean> {
    if (this.#stored === undefined) return false;
    const session = driver.session({ database });
    try {
      return (await revisionStored(session)) === this.#stored;
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
      this.articles.clear();
      this.shared.clear();
      for (const record of articles.records) this.articles.keep(record.get('id'), record.get('hash'));
      for (const record of shared.records) this.shared.keep(record.get('id'), record.get('h'));
      this.#stored = await revisionStored(session);
    } finally {
      await session.close();
    }
  }

  /** To be called before it is changed ahead of the database: should that fail, it is read again. */
  doubt(): void {
    this.#stored = undefined;
  }

  /** To be called when the database holds it. */
  settle(): void {
    this.#stored = this.revision;
  }
}

async function revisionStored(session: Session): Promise<string | undefined> {
  const { records } = await session.run<{ revision: string }>(statements.storedRevision);
  return records[0]?.get('revision');
}
