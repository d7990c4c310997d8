import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { shortArticles } from '../../bench/shortArticles.ts';
import { Known } from '../../seed/load/known.ts';
import { load, removeArticles } from '../../seed/load/load.ts';
import { writesOf } from '../../seed/load/write.ts';
import type { BundleRecord } from '../../seed/records.ts';
import { progressLine, seed } from '../../seed/seed.ts';
import { randomWorld, recordsOf } from '../support/graph.ts';
import { openTrial, profiledDriver, type LoadingTrial } from '../support/loading.ts';
import { testConnection } from '../support/neo4j.ts';
import { silent } from '../support/service.ts';

let trial: LoadingTrial;
let folder: string;

beforeAll(async () => {
  trial = openTrial();
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-sync-'));
});
beforeEach(() => trial.clear());
afterAll(async () => {
  await trial.close();
  await rm(folder, { recursive: true });
});

describe('one changed article', () => {
  test('costs as many statements and database hits among 400 articles as among 40', async () => {
    const costs: { statements: number; hits: number }[] = [];
    for (const count of [40, 400]) {
      await trial.clear();
      const known = new Known();
      await trial.load(shortArticles(count).all, { known });
      const { driver, cost } = profiledDriver(trial.driver);
      const changed = shortArticles(count).changed(20);
      const report = await load(changed, driver, trial.database, { pollIntervalMs: 1, known });
      expect(report.articles.loaded).toBe(1);
      costs.push(await cost());
    }
    const [few, many] = costs;
    expect(few?.statements).toBeGreaterThan(5);
    expect(few?.hits).toBeGreaterThan(100);
    expect(many?.statements).toBe(few?.statements);
    expect(many?.hits ?? 0).toBeLessThanOrEqual(1.1 * (few?.hits ?? 0));
  });

  test('gives the graph of a clean load, however often what is known is kept', async () => {
    const { all, changed } = shortArticles(30);
    const known = new Known();
    await trial.load(all, { known });
    for (const number of [3, 7, 3]) await trial.load(changed(number), { known });
    const found = await trial.hash();
    const records = [...all];
    expect(found).toBe((await trial.clean(withChanged(records, [3, 7], changed))).hash);
  });

  test('is loaded rightly although somebody else has changed the graph since', async () => {
    const world = randomWorld(12);
    const records = recordsOf(world);
    const wanted = await trial.clean(records);
    const known = new Known();
    await trial.clear();
    await trial.load(records, { known });
    await removeArticles([world.articles[0]?.article.id ?? ''], trial.driver, trial.database, { pollIntervalMs: 1 });
    const { revision } = await trial.load(records, { known });
    expect({ hash: await trial.hash(), revision }).toEqual(wanted);
  });
});

/** The records with some articles in their changed form. */
function withChanged(
  records: readonly BundleRecord[],
  numbers: readonly number[],
  changed: (number: number) => readonly BundleRecord[],
): BundleRecord[] {
  const titles = new Map(
    numbers.flatMap((number) =>
      changed(number).flatMap((record) => (record.type === 'article' ? [[record.id, record.title] as const] : [])),
    ),
  );
  let article = '';
  return records.map((record) => {
    if (record.type === 'article') article = record.id;
    const title = titles.get(article);
    if (title === undefined) return record;
    if (record.type === 'article') return { ...record, title };
    return record.type === 'assertion' && record.predicate === 'TITLE' ? { ...record, text: title } : record;
  });
}

describe('a bundle that is loaded already', () => {
  const seeded = (file: string, prune = false) =>
    seed({
      connection: testConnection(),
      config: { articlesDir: join(folder, 'no-texts'), pollIntervalMs: 10 },
      log: silent,
      say: () => undefined,
      bundles: [file],
      prune,
    });
  const written = async (records: readonly BundleRecord[]) => {
    const file = join(folder, 'facts.jsonl');
    await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return file;
  };
  const world = randomWorld(13);

  test('is recognised by its bytes, and one byte more is read again', async () => {
    const file = await written(recordsOf(world));
    const first = await seeded(file);
    const second = await seeded(file);
    expect([first.recognised, second.recognised]).toEqual([false, true]);
    expect(second.articles).toEqual({ ...first.articles, loaded: 0, unchanged: first.articles.loaded });
    expect(second.revision).toBe(first.revision);
    const [one] = world.articles;
    await written(
      recordsOf({ ...world, articles: world.articles.map((each) => (each === one ? retitled(each) : each)) }),
    );
    const third = await seeded(file);
    expect(third).toMatchObject({ recognised: false, articles: { loaded: 1 } });
  });

  test('is read again where something else has changed the graph, or a killed load left its sign', async () => {
    const file = await written(recordsOf(world));
    const { revision } = await seeded(file);
    await removeArticles([world.articles[0]?.article.id ?? ''], trial.driver, trial.database, { pollIntervalMs: 1 });
    const second = await seeded(file);
    expect(second).toMatchObject({ recognised: false, revision, articles: { loaded: 1 } });
    await trial.driver.executeQuery('MATCH (g:Graph) SET g.loading = true');
    const third = await seeded(file);
    expect([third.recognised, writesOf(third.written)]).toEqual([false, 0]);
    expect((await seeded(file)).recognised).toBe(true);
  });

  test('is read again where somebody has changed an article by hand', async () => {
    const file = await written(recordsOf(world));
    await seeded(file);
    const id = `article/${world.articles[0]?.article.id ?? ''}`;
    await trial.driver.executeQuery('MATCH (a:Article {id: $id}) REMOVE a.hash', { id });
    expect(await seeded(file)).toMatchObject({ recognised: false, articles: { loaded: 1 } });
  });

  test('gets its revision where an earlier version of the loader counted otherwise, and is recognised then', async () => {
    const file = await written(recordsOf(world));
    const { revision } = await seeded(file);
    await trial.driver.executeQuery("MATCH (g:Graph) SET g.revision = 'earlier', g.contentsRevision = 'earlier'");
    const again = await seeded(file);
    expect([again.recognised, again.revision, writesOf(again.written)]).toEqual([false, revision, 0]);
    expect(await seeded(file)).toMatchObject({ recognised: true, revision });
  });

  test('is read again to be pruned by', async () => {
    const file = await written(recordsOf(world));
    await seeded(file);
    await trial.load(recordsOf(randomWorld(13, 8)));
    expect((await seeded(file)).recognised).toBe(false);
    const pruned = await seeded(file, true);
    expect(pruned.recognised).toBe(false);
    expect(pruned.articles.removed).toBe(2);
  });
});

function retitled<Each extends { readonly article: { readonly title: string } }>(each: Each): Each {
  return { ...each, article: { ...each.article, title: `${each.article.title}!` } };
}

test('progress tells how long the rest may take', () => {
  expect(progressLine(10, 100, 5)).toBe('10 of 100 articles, about 45 s left');
  expect(progressLine(10, 1000, 5)).toBe('10 of 1000 articles, about 8 min left');
  expect(progressLine(100, 100, 5)).toBe('100 of 100 articles');
});
