import { describe, expect, it } from '@jest/globals';
import { GraphUnavailable } from '../../src/errors.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { statementRunner } from '../../src/neo4j/statements.ts';
import { openWire } from '../support/wire.ts';

const statement = { text: 'UNWIND range(1, 3) AS x RETURN [x] AS row', params: {} };
/** Every byte of the first message, then some of each of the later ones; an answer has come whole at about 400. */
const places = [
  ...Array.from({ length: 24 }, (_, index) => index + 1),
  ...Array.from({ length: 60 }, (_, i) => 25 + i * 7),
];

/** What a statement comes to over a connection that is cut after so many bytes. */
async function over(cutAfter: number): Promise<string> {
  const wire = await openWire(undefined, cutAfter);
  const driver = openDriver(wire.connection, { poolSize: 2, connectMs: 1000 });
  try {
    const rows = await statementRunner(driver, wire.connection.database, 2000)(statement);
    return `${rows.length} rows`;
  } catch (error) {
    return error instanceof GraphUnavailable ? 'unavailable' : String(error);
  } finally {
    await wire.cut();
    await driver.close();
  }
}

describe('a connection that is cut', () => {
  it('is told as a graph that cannot be reached, at whichever byte it is cut', async () => {
    const told = new Map<string, number[]>();
    for (const place of places) {
      const what = await over(place);
      told.set(what, [...(told.get(what) ?? []), place]);
    }
    expect([...told.keys()].sort()).toEqual(['3 rows', 'unavailable']);
    expect(told.get('unavailable')?.length).toBeGreaterThan(40);
  }, 60_000);
});

describe('a connection that opens with something else than a database says', () => {
  it('is told as a graph that cannot be reached', async () => {
    const wire = await openWire();
    wire.set('garble');
    const driver = openDriver(wire.connection, { poolSize: 2, connectMs: 1000 });
    const run = statementRunner(driver, wire.connection.database, 2000);
    await expect(run(statement)).rejects.toThrow(GraphUnavailable);
    await wire.cut();
    await driver.close();
  });
});
