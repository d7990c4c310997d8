import { setImmediate as turn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { int, type Driver } from 'neo4j-driver';
import { articleId } from '../../src/model/ids.ts';
import { mostAssertions } from '../bundle/check.ts';
import type { BundleRecord, EntityRecord } from '../records.ts';
import { hashOfArticle, prepareArticle, type ArticleRecords, type PreparedArticle } from './article.ts';
import { entityNode, type EntityNode } from './entityNode.ts';
import { Known } from './known.ts';
import { LoadingSign, LoadLock } from './lock.ts';
import { chunked } from './grouped.ts';
import { prepareSchema } from './prepare.ts';
import { articlesOf } from './articlesOf.ts';
import { restateShared } from './restate.ts';
import { Standings } from './standings.ts';
import { syncArticles } from './sync.ts';
import { nothingWritten, plus, Work, type Written } from './write.ts';

/** What a load has done so far. */
export interface LoadProgress {
  readonly articles: number;
  readonly assertions: number;
}

export interface LoadOptions {
  /** How often services look at the revision, in milliseconds; a load that writes waits that long before and after. */
  readonly pollIntervalMs: number;
  /** Removes the articles that the records do not hold. */
  readonly prune?: boolean | undefined;
  /** Ids of articles to be removed, such as `article/geneva-talks` or `geneva-talks`; unknown ones are told in the report. */
  readonly remove?: readonly string[] | undefined;
  /** Assertions that one transaction holds at most, unless an article alone has more; 4,000 when left out. */
  readonly rowsATransaction?: number | undefined;
  /** What an earlier load of this process has left there; it spares the reading of what is stored, and is kept up. */
  readonly known?: Known | undefined;
  /** Told after every transaction. */
  readonly progress?: ((done: LoadProgress) => void) | undefined;
}

/** What a load did. */
export interface LoadReport {
  readonly articles: { readonly loaded: number; readonly unchanged: number; readonly removed: number };
  /** Assertions of the articles that were loaded. */
  readonly assertions: number;
  readonly written: Written;
  /** Articles that were to be removed and are not there. */
  readonly unknown: readonly string[];
  readonly revision: string;
  readonly seconds: number;
}

const defaultRows = 4000;
const mostNodes = 20_000;
const articlesRemovedAtOnce = 10;
const transactionTimeoutMs = 600_000;
/** From so many rows on, the statistics by which plans are made are worth refreshing. */
const bulkRows = 10_000;

/**
 * Brings the graph to what the records say: the register's entities first, then whole articles. What is stored already
 * is not written again. Records must have been checked; the first that cannot be stored ends the load with an error,
 * and every transaction before it stays as a whole state.
 */
export async function load(
  records: Iterable<BundleRecord> | AsyncIterable<BundleRecord>,
  driver: Driver,
  database: string,
  options: LoadOptions,
): Promise<LoadReport> {
  const started = performance.now();
  const known = options.known ?? new Known();
  const lock = await LoadLock.take(driver, database);
  const sign = new LoadingSign(driver, database, options.pollIntervalMs);
  try {
    if (!(await known.holds(driver, database))) {
      await prepareSchema(driver, database);
      await known.read(driver, database);
    }
    await sign.clearStale();
    const loading = new Loading(driver, database, lock, sign, options, known);
    try {
      await loading.run(records);
    } finally {
      await sign.lower();
    }
    return loading.report((performance.now() - started) / 1000);
  } finally {
    await lock.free();
  }
}

/** Removes articles with all that only they say. */
export function removeArticles(
  ids: readonly string[],
  driver: Driver,
  database: string,
  options: LoadOptions,
): Promise<LoadReport> {
  return load([], driver, database, { ...options, prune: false, remove: ids });
}

class Loading {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #lock: LoadLock;
  readonly #sign: LoadingSign;
  readonly #options: LoadOptions;
  readonly #known: Known;
  readonly #register = new Map<string, EntityRecord>();
  /** Nodes of the register's entities that were named last: those of all of them would take more memory with every article. */
  readonly #nodes = new LRUCache<string, EntityNode>({ max: mostNodes });
  readonly #standings = new Standings((id) => this.#register.has(id));
  readonly #seen = new Set<string>();
  readonly #unknown: string[] = [];
  #batch: PreparedArticle[] = [];
  /** The transaction under way: while the database works, the next batch is prepared. */
  #underway: Promise<void> = Promise.resolve();
  #rows = 0;
  #loaded = 0;
  #unchanged = 0;
  #removed = 0;
  #assertions = 0;
  #written: Written = nothingWritten;

  constructor(driver: Driver, database: string, lock: LoadLock, sign: LoadingSign, options: LoadOptions, known: Known) {
    this.#driver = driver;
    this.#database = database;
    this.#lock = lock;
    this.#sign = sign;
    this.#options = options;
    this.#known = known;
  }

  async run(records: Iterable<BundleRecord> | AsyncIterable<BundleRecord>): Promise<void> {
    try {
      await this.#takeAll(records);
    } finally {
      // Whatever failed, nothing may be written any more when the sign is lowered and the lock is freed.
      await this.#underway.catch(() => undefined);
    }
    await this.#remove();
    if (this.#known.hasOtherRevision) await this.#transact(() => Promise.resolve());
    if (this.#assertions > bulkRows) await this.#refreshStatistics();
  }

  async #takeAll(records: Iterable<BundleRecord> | AsyncIterable<BundleRecord>): Promise<void> {
    let restated = false;
    for await (const article of articlesOf(records, this.#register)) {
      if (!restated) await this.#restateRegister();
      restated = true;
      await this.#take(article);
      await turn();
    }
    if (!restated) await this.#restateRegister();
    await this.#flush();
    await this.#underway;
  }

  report(seconds: number): LoadReport {
    return {
      articles: { loaded: this.#loaded, unchanged: this.#unchanged, removed: this.#removed },
      assertions: this.#assertions,
      written: this.#written,
      unknown: this.#unknown,
      revision: this.#known.revision,
      seconds,
    };
  }

  /** What the register says otherwise than the graph goes first, with every claim that calls these entities by name. */
  async #restateRegister(): Promise<void> {
    const changed = [...this.#register.values()]
      .filter(({ id }) => this.#known.shared.byId.has(id))
      .map(({ id }) => this.#node(id))
      .filter(({ id, editor }) => this.#known.shared.byId.get(id) !== editor['h']);
    if (changed.length === 0) return;
    await this.#transact(async (work) => {
      await restateShared(work, changed, this.#standings);
      for (const { id, editor } of changed) this.#known.shared.keep(id, String(editor['h']));
    });
  }

  async #take(records: ArticleRecords): Promise<void> {
    const id = articleId(records.article.id);
    if (this.#seen.has(id)) throw new Error(`The article ${records.article.id} comes twice.`);
    this.#seen.add(id);
    if (records.assertions.length > mostAssertions) {
      throw new Error(`The article ${records.article.id} has more than ${mostAssertions} assertions.`);
    }
    const hash = hashOfArticle(records);
    if (this.#known.articles.byId.get(id) === hash) {
      this.#unchanged += 1;
      return;
    }
    const article = prepareArticle(records, hash, (each) => this.#node(each));
    const most = this.#options.rowsATransaction ?? defaultRows;
    if (this.#rows > 0 && this.#rows + article.claims.length > most) await this.#flush();
    this.#batch.push(article);
    this.#rows += article.claims.length;
  }

  /** The node of an entity that the register declares. */
  #node(id: string): EntityNode {
    const known = this.#nodes.get(id);
    if (known) return known;
    const record = this.#register.get(id);
    if (record === undefined) throw new Error(`${id} is mentioned and not declared.`);
    const node = entityNode(record, true);
    this.#nodes.set(id, node);
    return node;
  }

  /** Waits for the transaction under way and begins the next. */
  async #flush(): Promise<void> {
    await this.#underway;
    const articles = this.#batch;
    if (articles.length === 0) return;
    this.#batch = [];
    this.#rows = 0;
    this.#underway = this.#store(articles);
    // Its failure is thrown where it is waited for; until then it must not count as unhandled.
    this.#underway.catch(() => undefined);
  }

  async #store(articles: readonly PreparedArticle[]): Promise<void> {
    await this.#sync(articles, []);
    this.#loaded += articles.length;
    this.#assertions += articles.reduce((sum, { claims }) => sum + claims.length, 0);
    this.#options.progress?.({ articles: this.#loaded + this.#unchanged, assertions: this.#assertions });
  }

  async #remove(): Promise<void> {
    const asked = (this.#options.remove ?? []).map((id) => (id.startsWith('article/') ? id : articleId(id)));
    const pruned =
      this.#options.prune === true ? [...this.#known.articles.byId.keys()].filter((id) => !this.#seen.has(id)) : [];
    this.#unknown.push(...asked.filter((id) => !this.#known.articles.byId.has(id)));
    const ids = [...new Set([...asked, ...pruned])].filter((id) => this.#known.articles.byId.has(id)).sort();
    for (const chunk of chunked(ids, articlesRemovedAtOnce)) {
      await this.#sync([], chunk);
      this.#removed += chunk.length;
    }
  }

  async #sync(articles: readonly PreparedArticle[], removed: readonly string[]): Promise<void> {
    const stored = new Set(articles.map(({ id }) => id).filter((id) => this.#known.articles.byId.has(id)));
    await this.#transact(async (work) => {
      const gone = await syncArticles(work, {
        articles,
        removed,
        stored,
        shared: (id) => this.#node(id),
        standings: this.#standings,
      });
      for (const { id, hash } of articles) this.#known.articles.keep(id, hash);
      for (const { claims } of articles) {
        for (const { mentions } of claims) for (const { whom } of mentions) this.#keepShared(whom);
      }
      for (const id of removed) this.#known.articles.drop(id);
      for (const id of gone) this.#known.shared.drop(id);
    });
  }

  #keepShared(id: string): void {
    if (!this.#known.shared.byId.has(id) && this.#register.has(id))
      this.#known.shared.keep(id, String(this.#node(id).editor['h']));
  }

  /** One transaction: what it writes, and the revision that comes of it, become visible together. */
  async #transact(write: (work: Work) => Promise<void>): Promise<void> {
    await this.#sign.raise();
    const session = this.#driver.session({ database: this.#database });
    const transaction = session.beginTransaction({ timeout: transactionTimeoutMs });
    try {
      const work = new Work(transaction);
      this.#known.doubt();
      await write(work);
      await work.settled();
      const { revision } = this.#known;
      await Promise.all([
        transaction.run("MATCH (g:Graph {id: 'graph'}) SET g.revision = $revision", { revision }),
        this.#lock.check(),
      ]);
      await transaction.commit();
      this.#known.settle();
      this.#written = plus(this.#written, work.written);
    } finally {
      await transaction.close();
      await session.close();
    }
  }

  async #refreshStatistics(): Promise<void> {
    const session = this.#driver.session({ database: this.#database });
    try {
      await session.run('CALL db.resampleOutdatedIndexes()');
      await session.run('CALL db.prepareForReplanning($seconds)', { seconds: int(60) });
    } finally {
      await session.close();
    }
  }
}
