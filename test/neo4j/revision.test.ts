import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphUnavailable } from '../../src/errors.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { pollRevision } from '../../src/neo4j/revision.ts';
import { statementRunner, type RunStatement } from '../../src/neo4j/statements.ts';
import { testConnection } from '../support/neo4j.ts';

const connection = testConnection();
/** So long that no poll comes between the looks of a test. */
const intervalMs = 60_000;

let driver: Driver;
beforeAll(() => {
  driver = openDriver(connection);
});
afterAll(() => driver.close());

/** A poll whose statements are counted when they begin. */
async function countedPoll(everyMs = intervalMs) {
  let begun = 0;
  const plain = statementRunner(driver, connection.database, 8000);
  const run: RunStatement = (...asked) => {
    begun += 1;
    return plain(...asked);
  };
  const poll = pollRevision(run, everyMs);
  await poll.begun;
  return { poll, begun: () => begun };
}

describe('the state of the graph', () => {
  it('is looked at once for all who ask at the same time', async () => {
    const { poll, begun } = await countedPoll();
    const before = begun();
    const told = await Promise.all(Array.from({ length: 20 }, () => poll.ask()));
    poll.stop();
    expect(begun() - before).toBe(1);
    expect(new Set(told.map((state) => JSON.stringify(state))).size).toBe(1);
  });

  it('is looked at anew for whoever asks while a look is under way', async () => {
    const { poll, begun } = await countedPoll();
    const before = begun();
    const first = poll.ask();
    while (begun() === before) await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, poll.ask(), poll.ask()]);
    poll.stop();
    expect(begun() - before).toBe(2);
  });

  it('is told without asking while a poll is valid, and asked of the graph when the next one is late', async () => {
    const { poll, begun } = await countedPoll(1000);
    poll.stop();
    const polled = poll.current();
    expect(polled).toEqual(poll.valid());
    expect(polled).not.toBeInstanceOf(Promise);
    await pause(1010);
    const before = begun();
    expect(poll.valid()).toBeUndefined();
    expect(await Promise.all([poll.current(), poll.current()])).toEqual([polled, polled]);
    expect(begun() - before).toBe(1);
  });

  it('is not told when a graph that was reached cannot be reached any more', async () => {
    let away = false;
    const plain = statementRunner(driver, connection.database, 8000);
    const poll = pollRevision(
      (...asked) => (away ? Promise.reject(new GraphUnavailable('away')) : plain(...asked)),
      100,
    );
    await poll.begun;
    poll.stop();
    away = true;
    await pause(110);
    expect(await poll.current()).toBeUndefined();
  });
});
