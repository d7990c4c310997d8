import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { BundleRecord } from '../../seed/records.ts';
import { load } from '../../seed/load/load.ts';
import { writesOf } from '../../seed/load/write.ts';
import { checkRecords } from '../../seed/bundle/check.ts';
import { randomWorld, recordsOf, withAssertions, type RandomArticle, type RandomWorld } from '../support/graph.ts';
import { comparableLines, dumpGraph } from '../support/graphHash.ts';
import { Interrupted, interruptedDriver, openTrial, type LoadingTrial } from '../support/loading.ts';
import { randomNumbers } from '../support/operations.ts';
import { recompute } from '../support/recompute.ts';
import { articleRecords } from '../support/articles.ts';

let trial: LoadingTrial;

beforeAll(() => {
  trial = openTrial();
});
beforeEach(() => trial.clear());
afterAll(() => trial.close());

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const below = randomNumbers(seed);
  return items
    .map((item) => ({ item, key: below(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

async function expectRecomputed(records: readonly BundleRecord[]): Promise<void> {
  const stored = comparableLines(await dumpGraph(trial.driver, trial.database));
  const wanted = comparableLines(recompute(records));
  const [has, needs] = [new Set(stored), new Set(wanted)];
  expect({
    missing: wanted.filter((line) => !has.has(line)),
    extra: stored.filter((line) => !needs.has(line)),
    count: stored.length,
  }).toEqual({ missing: [], extra: [], count: wanted.length });
}

describe('loading the same facts', () => {
  test('a second time writes nothing and keeps the revision', async () => {
    const records = recordsOf(randomWorld(1));
    const first = await trial.load(records);
    const hash = await trial.hash();
    const second = await trial.load(records);
    expect(writesOf(second.written)).toBe(0);
    expect(second.articles).toEqual({ loaded: 0, unchanged: 6, removed: 0 });
    expect(second.revision).toBe(first.revision);
    expect(await trial.hash()).toBe(hash);
  });

  test('in any order of articles, entities and assertions gives the same graph and revision', async () => {
    const world = randomWorld(2);
    const wanted = await trial.clean(recordsOf(world));
    for (const seed of [1, 2, 3]) {
      const articles = shuffled(world.articles, seed).map((each) => ({
        article: each.article,
        entities: shuffled(each.entities, seed),
        assertions: shuffled(each.assertions, seed),
      }));
      const register = shuffled(world.register, seed);
      expect(await trial.clean(recordsOf({ register, articles }))).toEqual(wanted);
    }
  });

  test('in any split gives the same graph and revision', async () => {
    const world = randomWorld(3);
    const wanted = await trial.clean(recordsOf(world));
    for (const seed of [1, 2, 3]) {
      const below = randomNumbers(seed);
      await trial.clear();
      let rest = shuffled(world.articles, seed);
      while (rest.length > 0) {
        const count = 1 + below(3);
        await trial.load(recordsOf({ register: world.register, articles: rest.slice(0, count) }));
        rest = rest.slice(count);
      }
      const { revision } = await trial.load(recordsOf(world));
      expect({ hash: await trial.hash(), revision }).toEqual(wanted);
    }
  });

  test('after a failure between any two statements gives the same graph and revision', async () => {
    const world = randomWorld(4, 3, 20);
    const records = recordsOf(world);
    const before = recordsOf({
      register: world.register,
      articles: randomWorld(40, 3, 20).articles.slice(0, 2),
    });
    const wanted = await trial.clean(records);
    await trial.clear();
    await trial.load(before);
    const whole = interruptedDriver(trial.driver, Number.MAX_SAFE_INTEGER);
    await load(records, whole.driver, trial.database, { pollIntervalMs: 1 });
    const statements = whole.ran();
    expect(statements).toBeGreaterThan(30);
    for (let most = 0; most < statements; most += 11) {
      await trial.clear();
      await trial.load(before);
      const { driver } = interruptedDriver(trial.driver, most);
      await expect(load(records, driver, trial.database, { pollIntervalMs: 1 })).rejects.toThrow(Interrupted);
      const { revision } = await trial.load(records);
      expect({ most, hash: await trial.hash(), revision }).toEqual({ most, ...wanted });
    }
  }, 180_000);

  test('after SIGKILL at two random moments gives the same graph and revision', async () => {
    const [seed, articles] = [5, 12];
    const records = recordsOf(randomWorld(seed, articles));
    const started = performance.now();
    const wanted = await trial.clean(records);
    const wholeMs = performance.now() - started;
    const below = randomNumbers(99);
    let killed = 0;
    for (let time = 0; time < 2; time += 1) {
      await trial.clear();
      killed += Number(await killedLoad(seed, articles, below(Math.ceil(wholeMs * 0.8))));
      const { revision } = await trial.load(records);
      expect({ time, hash: await trial.hash(), revision }).toEqual({ time, ...wanted });
    }
    expect(killed).toBeGreaterThanOrEqual(1);
  }, 300_000);

  test('by two loads at once gives the same graph and revision, and leaves no sign of loading', async () => {
    const world = randomWorld(6);
    const wanted = await trial.clean(recordsOf(world));
    await trial.clear();
    const half = recordsOf({ register: world.register, articles: world.articles.slice(0, 4) });
    await Promise.all([trial.load(recordsOf(world)), trial.load(half), trial.load(recordsOf(world))]);
    const { records } = await trial.driver.executeQuery(
      'MATCH (g:Graph) RETURN g.revision AS revision, g.loading AS l',
    );
    expect(records.map((row) => row.toObject())).toEqual([{ revision: wanted.revision, l: false }]);
    expect(await trial.hash()).toBe(wanted.hash);
  });
});

/** Starts a load in a process of its own and kills it; true when it had not ended before. */
async function killedLoad(seed: number, articles: number, afterMs: number): Promise<boolean> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const args = ['--import', 'tsx', 'test/support/loadChild.ts', String(seed), String(articles)];
  const child = spawn(process.execPath, args, { cwd: root, env: process.env, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('begins')) resolve();
    });
    child.once('close', () => resolve());
  });
  await sleep(afterMs);
  child.kill('SIGKILL');
  await closed;
  return !said.includes('ends');
}

describe('taking away', () => {
  test('a claim takes its fact, entity and names, and changes nothing else', async () => {
    const world = randomWorld(7);
    for (const [index, drop] of [
      [0, 3],
      [0, 17],
      [2, 9],
      [5, 3],
      [5, 17],
    ] as const) {
      const articles = world.articles.map((each, at) =>
        at === index
          ? withAssertions(
              each,
              each.assertions.filter((_, place) => place !== drop),
            )
          : each,
      );
      const less = recordsOf({ register: world.register, articles });
      const wanted = await trial.clean(less);
      await trial.clear();
      await trial.load(recordsOf(world));
      const { revision } = await trial.load(less);
      expect({ hash: await trial.hash(), revision }).toEqual(wanted);
    }
  });

  test('an article leaves what a clean load of the others gives', async () => {
    const world = randomWorld(8);
    const [gone] = world.articles;
    const rest = recordsOf({ register: world.register, articles: world.articles.slice(1) });
    const wanted = await trial.clean(rest);
    await trial.clear();
    await trial.load(recordsOf(world));
    const report = await trial.load([], { remove: [gone?.article.id ?? '', 'nowhere'] });
    expect(report.articles.removed).toBe(1);
    expect(report.unknown).toEqual(['article/nowhere']);
    expect({ hash: await trial.hash(), revision: report.revision }).toEqual(wanted);
  });

  test('what the records do not hold happens only when pruning', async () => {
    const world = randomWorld(9);
    const few = recordsOf({ register: world.register, articles: world.articles.slice(0, 2) });
    const wanted = await trial.clean(few);
    await trial.clear();
    const { revision } = await trial.load(recordsOf(world));
    expect((await trial.load(few)).revision).toBe(revision);
    const pruned = await trial.load(few, { prune: true });
    expect(pruned.articles).toEqual({ loaded: 0, unchanged: 2, removed: 4 });
    expect({ hash: await trial.hash(), revision: pruned.revision }).toEqual(wanted);
  });

  test('everything leaves nothing but the sign and the lock', async () => {
    const world = randomWorld(10);
    await trial.load(recordsOf(world));
    await trial.load([], { prune: true });
    expect(await trial.lines()).toEqual([]);
  });
});

describe('what is derived', () => {
  test('equals a recomputation of the whole graph, for generated graphs', async () => {
    for (let seed = 20; seed < 26; seed += 1) {
      const records = recordsOf(randomWorld(seed));
      expect(checkRecords(records)).toEqual([]);
      await trial.clear();
      await trial.load(records);
      await expectRecomputed(records);
    }
  });

  test('equals it after every one of many changes, removals and renamings', async () => {
    for (let seed = 30; seed < 33; seed += 1) {
      await trial.clear();
      const current = new Map<string, RandomArticle>();
      let { register } = randomWorld(seed);
      const below = randomNumbers(seed);
      for (let step = 0; step < 10; step += 1) {
        const chosen = changed(randomWorld(step < 3 ? seed : seed * 100 + step), below);
        const remove = [...current.keys()]
          .slice(0, below(2))
          .filter((id) => chosen.every((each) => each.article.id !== id));
        for (const id of remove) current.delete(id);
        if (step > 2 && below(2) === 0) register = register.map((each) => (below(4) === 0 ? renamed(each) : each));
        for (const each of chosen) current.set(each.article.id, each);
        const all = recordsOf({ register, articles: [...current.values()] });
        const shared = all.slice(
          0,
          all.findIndex(({ type }) => type === 'article'),
        );
        const own = chosen.flatMap(({ article, entities, assertions }) => [article, ...entities, ...assertions]);
        await trial.load([...shared, ...own], { remove });
        await expectRecomputed(all);
      }
    }
  }, 120_000);

  test("equals it for the project's own articles", async () => {
    const records = await articleRecords('seed');
    await trial.load(records);
    await expectRecomputed(records);
  });

  test('stands on claims: every fact on one that is not negated, every claim on a passage', async () => {
    await trial.load(recordsOf(randomWorld(11)));
    const { records } = await trial.driver.executeQuery(
      `MATCH (:Entity)-[r]->(:Entity) WHERE NOT type(r) IN ['PRESENT_AT', 'COMMITTED_BY', 'DEMANDED_BY']
         AND NOT EXISTS { MATCH (a:Assertion {fact: r.id}) WHERE NOT a.negated }
       WITH count(r) AS bare
       OPTIONAL MATCH (a:Assertion) WHERE size(a.starts) = 0
       RETURN bare, count(a) AS silent`,
    );
    expect(records[0]?.toObject()).toEqual({ bare: 0, silent: 0 });
  });
});

/** Some of the articles, some of them with claims taken away. */
function changed({ articles }: RandomWorld, below: (limit: number) => number): RandomArticle[] {
  return articles
    .filter(() => below(2) === 0)
    .map((each) =>
      below(3) === 0
        ? withAssertions(
            each,
            each.assertions.filter((_, at) => at === 0 || below(3) > 0),
          )
        : each,
    );
}

function renamed(record: RandomWorld['register'][number]): RandomWorld['register'][number] {
  return { ...record, name: `${record.name}, renamed`, ...(record.id.startsWith('official/') && { named: false }) };
}
