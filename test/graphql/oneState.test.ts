import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from '../../seed/load/load.ts';
import { DeadlineExceeded } from '../../src/errors.ts';
import { openDriver, type Connection } from '../../src/neo4j/driver.ts';
import { openService } from '../../src/service.ts';
import { freePort } from '../../neo4j/processes.ts';
import { randomWorld, recordsOf, withAssertions } from '../support/graph.ts';
import { testConnection } from '../support/neo4j.ts';
import { loadFresh, openTestService, silent, type TestService } from '../support/service.ts';

const pollIntervalMs = 100;
const world = randomWorld(42, 4, 60);
const whole = recordsOf(world);
const halved = recordsOf({
  ...world,
  articles: world.articles.map((article) => withAssertions(article, article.assertions.slice(0, 30))),
});
const query = '{ revision all: assertions { totalCount } page: assertions(first: 100) { totalCount nodes { id } } }';

interface Seen {
  readonly revision: string;
  readonly all: { readonly totalCount: number };
  readonly page: { readonly totalCount: number };
}

let service: TestService;
const totals = new Map<string, number>();
beforeAll(async () => {
  for (const records of [whole, halved]) {
    const revision = await loadFresh(records);
    totals.set(revision, records.filter(({ type }) => type === 'assertion').length);
  }
  service = openTestService(testConnection(), undefined, pollIntervalMs);
});
afterAll(() => service.close());

describe('an answer while facts are being loaded', () => {
  it('is of one state, or says between which two it lies', async () => {
    const driver = openDriver(testConnection());
    let loading = true;
    const loads = (async () => {
      for (const records of [whole, halved, whole, halved]) {
        await load(records, driver, 'neo4j', { pollIntervalMs });
      }
    })().finally(() => (loading = false));
    const tally = { one: 0, two: 0 };
    const wrong: unknown[] = [];
    while (loading) {
      const { data, errors, extensions } = await service.ask(query);
      if (errors.length > 0) wrong.push(errors);
      else if (extensions['revision'] !== undefined) tally.two += 1;
      else {
        tally.one += 1;
        const { revision, all, page } = data as unknown as Seen;
        const total = totals.get(revision);
        if (all.totalCount !== total || page.totalCount !== total) wrong.push(data);
      }
    }
    await loads;
    await driver.close();
    expect(wrong).toEqual([]);
    expect(tally.one).toBeGreaterThan(10);
  }, 120_000);

  it('is never older than the last load that has returned', async () => {
    const driver = openDriver(testConnection());
    for (const records of [whole, halved, whole]) {
      const { revision } = await load(records, driver, 'neo4j', { pollIntervalMs });
      const { data } = await service.ask('{ revision }');
      expect(data?.['revision']).toBe(revision);
    }
    await driver.close();
  }, 60_000);
});

describe('a question whose statements all meet the deadline', () => {
  const late = () => Promise.reject(new DeadlineExceeded('The question took longer than 8 s.'));

  /** The code of the error that it gets; the service looks at the state of the graph as ever. */
  async function codeOver(connection: Connection): Promise<unknown> {
    const options = { connection, pollIntervalMs, deadlineMs: 8000, log: silent };
    const lateService = openService({ ...options, watch: () => late });
    try {
      await lateService.begun;
      const asked = { contextValue: lateService.context() };
      const { body } = await lateService.apollo.executeOperation({ query: '{ meetings { totalCount } }' }, asked);
      return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
    } finally {
      await lateService.close();
    }
  }

  it('asks too much where the graph tells its state', async () => {
    expect(await codeOver(testConnection())).toBe('DEADLINE_EXCEEDED');
  });

  it('is told that the graph is away where that cannot tell its state either', async () => {
    const nobody = { ...testConnection(), uri: `bolt://127.0.0.1:${await freePort()}` };
    expect(await codeOver(nobody)).toBe('GRAPH_UNAVAILABLE');
  });
});
