import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { GraphUnavailable } from '../../src/errors.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { endSilentConnections, type SilenceWatch } from '../../src/neo4j/silence.ts';
import { statementRunner, type RunStatement } from '../../src/neo4j/statements.ts';
import { openWire, type Wire } from '../support/wire.ts';

const patience = { helloMs: 1500, answerMs: 1500 };
const one = { text: 'RETURN [1] AS row', params: {} };

let wire: Wire;
let driver: Driver;
let run: RunStatement;
let silence: SilenceWatch;
beforeEach(async () => {
  wire = await openWire();
  silence = endSilentConnections(wire.connection.uri, patience);
  driver = openDriver(wire.connection);
  run = statementRunner(driver, wire.connection.database, 8000, silence.closing);
});
afterEach(async () => {
  silence.stop();
  await wire.cut();
  await driver.close();
});

async function lost(): Promise<number> {
  for (const end = performance.now() + 6000; wire.lost() > 0 && performance.now() < end;) await pause(50);
  return wire.lost();
}

describe('a connection on which the database has fallen silent', () => {
  it('is ended, so that the pool has its place again', async () => {
    expect(await run(one)).toEqual([[1]]);
    wire.set('drop');
    await expect(run(one, 200)).rejects.toThrow(GraphUnavailable);
    expect(wire.lost()).toBe(1);
    expect(await lost()).toBe(0);
    wire.set('pass');
    expect(await run(one)).toEqual([[1]]);
  });

  it('is ended although what is heard of it after that is lost in what was heard before', async () => {
    await run(one);
    wire.set('garble');
    await expect(run(one, 200)).rejects.toThrow(GraphUnavailable);
    wire.set('pass');
    expect(await lost()).toBe(0);
    expect(await run(one)).toEqual([[1]]);
  });

  it('is ended although it was never made whole', async () => {
    wire.set('drop');
    await expect(run(one, 200)).rejects.toThrow(GraphUnavailable);
    expect(wire.lost()).toBe(1);
    expect(await lost()).toBe(0);
  });
});

describe('a connection of which nothing is asked', () => {
  it('stays, however long', async () => {
    await run(one);
    await pause(patience.answerMs + 1500);
    expect(wire.open()).toBe(1);
    expect(await run(one)).toEqual([[1]]);
    expect(wire.open()).toBe(1);
  });
});
