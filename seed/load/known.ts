import type { Driver, Session } from 'neo4j-driver';
import { RevisionSum } from './revision.ts';
import * as statements from './statements.ts';

/**
 * What is stored, as a load knows it: hashes of articles and of the register's entities in use. Whoever loads again and
 * again keeps it from one load to the next; it counts only while the graph still has the revision that it was known at.
 */
export class Known {
  readonly #articles = new Map<string, string>();
  readonly #shared = new Map<string, string>();
  #sum = new RevisionSum();
  /** The revision that is stored; undefined while it is not sure that this is what is stored. */
  #stored: string | undefined;

  /** Content hashes by id of article. */
  get articles(): ReadonlyMap<string, string> {
    return this.#articles;
  }

  /** Content hashes by id of the stored entities that the register declares. */
  get shared(): ReadonlyMap<string, string> {
    return this.#shared;
  }

  /** The revision of a graph that holds all this. */
  get revision(): string {
    return this.#sum.text;
  }

  /** True when the graph was read or written last under another revision than it has by what it holds. */
  get isMisnamed(): boolean {
    return this.#stored !== this.revision;
  }

  keepArticle(id: string, hash: string): void {
    this.dropArticle(id);
    this.#articles.set(id, hash);
    this.#sum.add('article', id, hash);
  }

  dropArticle(id: string): void {
    const hash = this.#articles.get(id);
    if (hash !== undefined) this.#sum.subtract('article', id, hash);
    this.#articles.delete(id);
  }

  keepShared(id: string, hash: string): void {
    this.dropShared(id);
    this.#shared.set(id, hash);
    this.#sum.add('shared', id, hash);
  }

  dropShared(id: string): void {
    const hash = this.#shared.get(id);
    if (hash !== undefined) this.#sum.subtract('shared', id, hash);
    this.#shared.delete(id);
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
      this.#forget();
      for (const record of articles.records) this.keepArticle(record.get('id'), record.get('hash'));
      for (const record of shared.records) this.keepShared(record.get('id'), record.get('h'));
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

  #forget(): void {
    this.#articles.clear();
    this.#shared.clear();
    this.#sum = new RevisionSum();
  }
}

async function revisionStored(session: Session): Promise<string | undefined> {
  const { records } = await session.run<{ revision: string }>(statements.storedRevision);
  return records[0]?.get('revision');
}
