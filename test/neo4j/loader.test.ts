import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkRecords } from '../../seed/bundle/check.ts';
import { checkBundle, readBundle } from '../../seed/bundle/read.ts';
import { checkSources } from '../../seed/bundle/sources.ts';
import { constraints, indexes } from '../../seed/load/schema.ts';
import { writesOf } from '../../seed/load/write.ts';
import { bundleRecord, type BundleRecord } from '../../seed/records.ts';
import { readSession } from '../../src/neo4j/driver.ts';
import { randomWorld, recordsOf } from '../support/graph.ts';
import { interruptedDriver, openTrial, type LoadingTrial } from '../support/loading.ts';
import { load } from '../../seed/load/load.ts';

let trial: LoadingTrial;
let folder: string;

beforeAll(async () => {
  trial = openTrial();
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-bundle-'));
});
beforeEach(() => trial.clear());
afterAll(async () => {
  await trial.close();
  await rm(folder, { recursive: true });
});

async function state(): Promise<{ revision: string; loading: boolean } | undefined> {
  const session = readSession(trial.driver, trial.database);
  const { records } = await session.run<{ revision: string; loading: boolean }>(
    'MATCH (g:Graph) RETURN g.revision AS revision, g.loading AS loading',
  );
  await session.close();
  return records[0]?.toObject();
}

async function rows<Row extends Record<string, unknown>>(text: string): Promise<Row[]> {
  const session = readSession(trial.driver, trial.database);
  const { records } = await session.run<Row>(text);
  await session.close();
  return records.map((record) => record.toObject());
}

describe('one state', () => {
  test('a load that writes raises its sign one interval before the first write and lowers it one before it returns', async () => {
    const pollIntervalMs = 300;
    const records = recordsOf(randomWorld(1, 2, 20));
    await trial.load([]);
    const before = await state();
    const seen: { at: number; revision: string; loading: boolean }[] = [];
    const loading = trial.load(records, { pollIntervalMs }).then((report) => ({ report, at: performance.now() }));
    const watch = setInterval(() => {
      const at = performance.now();
      void state().then((each) => each && seen.push({ at, ...each }));
    }, 20);
    const { at: end, report } = await loading;
    clearInterval(watch);
    await sleep(50);
    const raised = seen.find((each) => each.loading)?.at ?? 0;
    const written = seen.find((each) => each.revision !== before?.revision)?.at ?? 0;
    const lowered = seen.find((each) => each.at > raised && !each.loading)?.at ?? 0;
    expect(written - raised).toBeGreaterThan(pollIntervalMs - 50);
    expect(end - lowered).toBeGreaterThan(pollIntervalMs - 80);
    expect(await state()).toEqual({ revision: report.revision, loading: false });
  });

  test('a load with nothing to write neither waits nor raises its sign', async () => {
    const records = recordsOf(randomWorld(1, 2, 20));
    await trial.load(records);
    const started = performance.now();
    const report = await trial.load(records, { pollIntervalMs: 60_000 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(writesOf(report.written)).toBe(0);
  });

  test('a sign left behind by a killed load is cleared by the next one, even when it writes nothing else', async () => {
    const records = recordsOf(randomWorld(1, 2, 20));
    await trial.load(records);
    await trial.driver.executeQuery('MATCH (g:Graph) SET g.loading = true');
    await trial.load(records);
    expect((await state())?.loading).toBe(false);
  });

  test('a load that fails lowers its sign and frees the lock', async () => {
    const records = recordsOf(randomWorld(1, 4, 20));
    await trial.load([]);
    const broken = records.map((record) =>
      record.type === 'assertion' && record.subject === 'article/art-3'
        ? { ...record, object: 'place/nowhere' }
        : record,
    );
    await expect(trial.load(broken, { rowsATransaction: 20 })).rejects.toThrow('place/nowhere');
    expect((await state())?.loading).toBe(false);
    expect((await trial.load(records)).articles).toEqual({ loaded: 2, unchanged: 2, removed: 0 });
  });

  test('each transaction holds whole articles and their revision', async () => {
    const records = recordsOf(randomWorld(2, 5, 20));
    const { driver } = interruptedDriver(trial.driver, 150);
    await expect(load(records, driver, trial.database, { pollIntervalMs: 1, rowsATransaction: 20 })).rejects.toThrow();
    const [article] = await rows<{ articles: string[] }>('MATCH (a:Article) RETURN collect(a.id) AS articles');
    expect(article?.articles.length).toBeGreaterThan(0);
    const loaded = new Set(article?.articles);
    const world = randomWorld(2, 5, 20);
    const some = recordsOf({
      ...world,
      articles: world.articles.filter((each) => loaded.has(`article/${each.article.id}`)),
    });
    const found = { hash: await trial.hash(), revision: (await state())?.revision };
    expect(found).toEqual(await trial.clean(some));
  });
});

describe('the stored form', () => {
  test('has every constraint and index, all of them serving', async () => {
    await trial.load([]);
    const made = await rows<{ name: string }>("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
    const names = new Set(made.map(({ name }) => name));
    expect([...constraints, ...indexes].filter(({ name }) => !names.has(name))).toEqual([]);
  });

  test('keeps every number as an integer', async () => {
    await trial.load(recordsOf(randomWorld(3, 2, 30)));
    const [found] = await rows<{ floats: number }>(
      `MATCH (n) UNWIND keys(n) AS key WITH n[key] AS value WHERE value IS :: FLOAT OR value IS :: LIST<FLOAT NOT NULL>
       AND NOT value IS :: LIST<NOTHING> RETURN count(*) AS floats`,
    );
    expect(found?.floats).toBe(0);
  });
});

const evidence = [{ start: 0, end: 9, sentence: 1, excerpt: 'one … two' }];
const article = {
  type: 'article',
  id: 'one',
  title: 'One',
  sha256: 'a'.repeat(64),
  coded: '2025-11-25',
  sentenceCount: 3,
};
const title = {
  type: 'assertion',
  predicate: 'TITLE',
  subject: 'article/one',
  text: 'One',
  factuality: 'CERTAIN',
  evidence,
};

function parsed(...records: readonly object[]): BundleRecord[] {
  return records.map((record) => bundleRecord.parse(record));
}

describe('what a stream of records may not say', () => {
  const talks = { type: 'entity', id: 'meeting/one/talks', name: 'Talks' };
  const someone = { type: 'entity', id: 'official/x', name: 'X' };
  const attended = {
    ...title,
    predicate: 'ATTENDED',
    subject: 'official/x',
    object: 'meeting/one/talks',
    text: undefined,
  };
  const good = [someone, article, talks, title, attended];
  const cases: readonly (readonly [string, string, readonly object[]])[] = [
    ['an entity nobody mentions', 'mentioned by no claim', [...good.slice(0, 3), title]],
    ['an undeclared entity', 'official/x is not declared', good.slice(1)],
    ['an entity declared twice', 'declared twice', [someone, ...good]],
    ['a subject of the wrong kind', 'cannot be the subject', [...good, { ...attended, subject: 'meeting/one/talks' }]],
    ['an object of the wrong kind', 'cannot be the object', [...good, { ...attended, object: 'article/one' }]],
    ['a value verb with an object', 'takes words and no object', [...good, { ...title, object: 'official/x' }]],
    ['a value verb without words', 'has no words', [...good, { ...title, text: undefined }]],
    ['a verb without its object', 'leads to nothing', [...good, { ...attended, object: undefined }]],
    [
      'a status of another noun',
      'is no status of Meeting',
      [...good, { ...title, predicate: 'STATUS', subject: 'meeting/one/talks', text: 'SIGNED' }],
    ],
    [
      'passages out of order',
      'not in the order',
      [
        ...good,
        {
          ...title,
          evidence: [
            { ...evidence[0], start: 5 },
            { ...evidence[0], start: 1 },
          ],
        },
      ],
    ],
    [
      'a sentence the article lacks',
      'sentence 4 of 3',
      [...good, { ...title, evidence: [{ ...evidence[0], sentence: 4 }] }],
    ],
    ['an article told twice', 'a second time', [...good, article, title]],
    ['an assertion before any article', 'before any article', [title, ...good]],
    ['an entity behind assertions', 'behind the assertions', [someone, article, title, talks, attended]],
    [
      'an id of another article',
      'is no id of an entity of one',
      [...good.slice(0, 2), { ...talks, id: 'meeting/two/talks' }, title],
    ],
    ['an unnamed shared entity', 'only described', [{ ...someone, named: false }, ...good.slice(1)]],
    [
      'a kind of another noun',
      'is no kind of Meeting',
      [someone, article, { ...talks, kind: 'GROUP' }, title, attended],
    ],
    ['an article without assertions', 'has no assertion', [article]],
    [
      'a conflict with a key that is not there',
      'has the key k2',
      [...good, { ...title, key: 'k1', conflictsWith: ['k2'] }],
    ],
    ['half a character', 'lone surrogate', [...good, { ...title, text: 'x\ud800' }]],
    ['a voice that cannot speak', 'is no voice', [...good, { ...title, chain: [['meeting/one/talks']] }]],
  ];

  test('nothing in good records is a mistake', () => {
    expect(checkRecords(parsed(...good))).toEqual([]);
  });

  test.each(cases)('%s', (_name, message, records) => {
    const findings = checkRecords(parsed(...records));
    expect(findings.map((finding) => finding.message).join('\n')).toContain(message);
    expect(findings.every(({ line, advice }) => line > 0 && advice !== '')).toBe(true);
  });

  test('more than 5,000 assertions in an article', () => {
    const many = Array.from({ length: 5_001 }, () => title);
    expect(checkRecords(parsed(article, ...many)).map(({ message }) => message)).toEqual([
      'one has more than 5000 assertions',
    ]);
  });
});

describe('a bundle', () => {
  const line = (record: object) => JSON.stringify(record);
  const write = async (content: string | Buffer): Promise<string> => {
    const file = join(folder, 'bundle.jsonl');
    await writeFile(file, content);
    return file;
  };

  test('is read as its records, and loads like them', async () => {
    const records = recordsOf(randomWorld(4, 3, 20));
    const wanted = await trial.clean(records);
    const file = await write(records.map((record) => `${line(record)}\n`).join(''));
    expect((await checkBundle(file)).findings).toEqual([]);
    await trial.clear();
    const report = await load(readBundle(file), trial.driver, trial.database, { pollIntervalMs: 1 });
    expect({ hash: await trial.hash(), revision: report.revision }).toEqual(wanted);
  });

  const wrong: readonly (readonly [string, string | Buffer, object])[] = [
    ['broken JSON', '{"type": }', { line: 2, message: 'the line is not JSON' }],
    ['an empty line', '', { line: 2, message: 'the line is empty' }],
    ['a key that stands twice', `{"type":"article","type":"entity"}`, { line: 2, column: 19 }],
    ['a NUL character', '{"type":"art\0icle"}', { line: 2, column: 13, message: 'the line holds a NUL character' }],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), { line: 2, message: 'the line is not UTF-8' }],
    ['a line over a megabyte', `"${'x'.repeat(1_100_000)}"`, { line: 2 }],
    ['fifty megabytes in a line', Buffer.alloc(52_428_800, 0x78), { line: 2 }],
    ['a field that does not exist', line({ ...title, colour: 'red' }), { line: 2 }],
    [
      'a verb that does not exist',
      line({ ...title, predicate: 'SANG' }),
      { line: 2, message: 'predicate: is no verb' },
    ],
    ['no passage', line({ ...title, evidence: [] }), { line: 2 }],
    ['deep nesting', '['.repeat(200_000), { line: 2 }],
  ];

  test.each(wrong)('with %s is refused with its line', async (_name, content, finding) => {
    const file = await write(
      Buffer.concat([Buffer.from(`${line(article)}\n`), Buffer.from(content), Buffer.from('\n')]),
    );
    const { findings } = await checkBundle(file);
    expect(findings[0]).toMatchObject({ file, ...finding });
  });

  test('may not declare otherwise what another source declares, nor tell its articles', () => {
    const place = { file: 'a.jsonl', line: 2 };
    const source = (file: string, name: string) => {
      const [record] = parsed({ type: 'entity', id: 'official/x', name });
      const register = new Map(record?.type === 'entity' ? [[record.id, record] as const] : []);
      return { file, register, articles: new Map([['one', { ...place, file }]]), records: () => [] };
    };
    const findings = checkSources([source('a.jsonl', 'X'), source('b.jsonl', 'Y')]);
    expect(findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'b.jsonl official/x is declared otherwise in a.jsonl',
      'b.jsonl the article one is also in a.jsonl',
    ]);
  });

  test('tells all its mistakes at once, a thousand at most', async () => {
    const bad = line({ ...title, text: undefined });
    const file = await write(`${line(article)}\n${`${bad}\n`.repeat(3)}`);
    expect((await checkBundle(file)).findings.map((each) => each.line)).toEqual([2, 3, 4]);
    const worse = await write(`${line(article)}\n${`${bad}\n`.repeat(3000)}`);
    expect((await checkBundle(worse)).findings).toHaveLength(1000);
  });
});
