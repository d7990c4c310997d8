import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
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
async function countedPoll() {
  let begun = 0;
  const plain = statementRunner(driver, connection.database, 8000);
  const run: RunStatement = (...asked) => {
    begun += 1;
    return plain(...asked);
  };
  const poll = pollRevision(run, intervalMs);
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
});
