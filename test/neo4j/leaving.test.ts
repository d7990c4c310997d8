import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { AskerLeft, DeadlineExceeded, GraphUnavailable } from '../../src/errors.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { statementRunner } from '../../src/neo4j/statements.ts';
import { testConnection } from '../support/neo4j.ts';
import { startService, type ServedProcess } from '../support/served.ts';
import { openWire, type Wire } from '../support/wire.ts';

const connection = testConnection();
/** Computes for minutes, in the database. */
const endless = { text: 'UNWIND range(1, 20000000000) AS x WITH x WHERE x % 7 = 8 RETURN [x] AS row', params: {} };
/** Ending takes the database a moment, and this machine may be busy. */
const soonMs = 1500;

let driver: Driver;
beforeAll(() => {
  driver = openDriver(connection);
});
afterAll(() => driver.close());

async function running(): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 20000000000)' RETURN currentQuery",
  );
  return records.length;
}

async function comesTrue(isTrue: () => Promise<boolean>, mostMs: number): Promise<boolean> {
  for (const end = performance.now() + mostMs; performance.now() < end; await pause(20)) {
    if (await isTrue()) return true;
  }
  return false;
}

describe('a statement in the database', () => {
  it('ends there soon after whoever asked has left', async () => {
    const run = statementRunner(driver, connection.database, 60_000);
    const asker = new AbortController();
    const answer = run(endless, undefined, asker.signal).catch((error: unknown) => error);
    expect(await comesTrue(async () => (await running()) === 1, 5000)).toBe(true);
    asker.abort();
    expect(await answer).toBeInstanceOf(AskerLeft);
    expect(await comesTrue(async () => (await running()) === 0, soonMs)).toBe(true);
  });

  it('is not begun for somebody who has left', async () => {
    const run = statementRunner(driver, connection.database, 60_000);
    await expect(run(endless, undefined, AbortSignal.abort())).rejects.toThrow(AskerLeft);
    expect(await running()).toBe(0);
  });

  it('ends there at its time limit, and says so', async () => {
    const run = statementRunner(driver, connection.database, 400);
    await expect(run(endless)).rejects.toThrow(DeadlineExceeded);
    expect(await comesTrue(async () => (await running()) === 0, soonMs)).toBe(true);
  });

  it('usually ends there less than 0.25 s after its time limit', async () => {
    const limitMs = 400;
    const lateMs: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const begun = performance.now();
      await expect(statementRunner(driver, connection.database, limitMs)(endless)).rejects.toThrow(DeadlineExceeded);
      lateMs.push(performance.now() - begun - limitMs);
    }
    expect(lateMs.sort((one, other) => one - other)[2]).toBeLessThan(250);
  });

  it('ends there at its time limit although nothing can be heard of the service any more', async () => {
    const wire = await openWire();
    const far = openDriver(wire.connection);
    try {
      await far.verifyConnectivity();
      const answer = statementRunner(far, connection.database, 1500)(endless).catch((error: unknown) => error);
      expect(await comesTrue(async () => (await running()) === 1, 1400)).toBe(true);
      wire.set('hold');
      expect(await comesTrue(async () => (await running()) === 0, 1500 + soonMs)).toBe(true);
      expect(await answer).toBeInstanceOf(GraphUnavailable);
    } finally {
      await wire.cut();
      await far.close();
    }
  });

  it('cannot write', async () => {
    const run = statementRunner(driver, connection.database, 5000);
    await expect(run({ text: 'CREATE (n:Nothing) RETURN [n.id] AS row', params: {} })).rejects.toThrow(/read access/i);
  });
});

describe('a client that leaves', () => {
  let wire: Wire;
  let served: ServedProcess;
  beforeAll(async () => {
    wire = await openWire();
    served = await startService({ POLL_INTERVAL_MS: '10000' }, wire.connection);
  }, 60_000);
  afterEach(() => wire.set('pass'));
  afterAll(async () => {
    await served.close();
    await wire.cut();
  });

  const query = (name: string) => JSON.stringify({ query: `{ official(name: ${JSON.stringify(name)}) { id } }` });

  /** Asks, and tells how to leave; `answer` is the status, or 0 for who left. */
  function ask(body: string) {
    const asking = request(`${served.url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json' },
    });
    const answer = new Promise<number>((resolve) => {
      asking.on('response', (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      });
      asking.on('error', () => resolve(0));
    });
    asking.end(body);
    return { answer, leave: () => void asking.destroy() };
  }

  async function metric(line: string): Promise<number> {
    const text = await (await fetch(`${served.url}/metrics`)).text();
    const found = text.split('\n').find((each) => each.startsWith(`${line} `));
    return Number(found?.split(' ').at(-1) ?? 0);
  }
  const busy = () => metric('rapporteur_pool_busy');
  const left = () => metric('rapporteur_statement_seconds_count{end="left"}');

  it('takes its statement along', async () => {
    await ask(query('nobody')).answer;
    wire.set('hold');
    const before = await left();
    const { answer, leave } = ask(query('somebody'));
    expect(await comesTrue(async () => (await busy()) === 1, 3000)).toBe(true);
    leave();
    expect(await answer).toBe(0);
    expect(await comesTrue(async () => (await busy()) === 0 && (await left()) === before + 1, soonMs)).toBe(true);
  });
});
