import type { Driver, ProfiledPlan, Session, Transaction } from 'neo4j-driver';
import { load, type LoadOptions, type LoadReport } from '../../seed/load/load.ts';
import type { BundleRecord } from '../../seed/records.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { dumpGraph, graphHash, graphLines } from './graphHash.ts';
import { testConnection } from './neo4j.ts';

/** A database that loads are tried on. */
export interface LoadingTrial {
  readonly driver: Driver;
  readonly database: string;
  clear(): Promise<void>;
  load(records: readonly BundleRecord[], options?: Partial<LoadOptions>): Promise<LoadReport>;
  hash(): Promise<string>;
  /** Everything in the graph, a line each. */
  lines(): Promise<readonly string[]>;
  /** The hash of the graph that a load of these records into nothing gives, and its revision. */
  clean(records: readonly BundleRecord[]): Promise<{ readonly hash: string; readonly revision: string }>;
  close(): Promise<void>;
}

const pollIntervalMs = 2;

/** The test run's database, to be emptied and loaded. */
export function openTrial(): LoadingTrial {
  const connection = testConnection();
  const { database } = connection;
  const driver = openDriver(connection);
  const clear = async () => {
    const session = driver.session({ database });
    await session.run('MATCH (n) WHERE NOT n:Lock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
    await session.close();
  };
  const loadRecords = (records: readonly BundleRecord[], options: Partial<LoadOptions> = {}) =>
    load(records, driver, database, { pollIntervalMs, ...options });
  return {
    driver,
    database,
    clear,
    load: loadRecords,
    hash: () => graphHash(driver, database),
    lines: async () => graphLines(await dumpGraph(driver, database)),
    clean: async (records) => {
      await clear();
      const { revision } = await loadRecords(records);
      return { hash: await graphHash(driver, database), revision };
    },
    close: () => driver.close(),
  };
}

/** Thrown in the place of a statement. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/**
 * A driver that runs so many statements and fails from then on, with Interrupted unless told otherwise; `ran` tells how
 * many it has run.
 */
export function interruptedDriver(
  driver: Driver,
  most: number,
  fail: () => Promise<never> = () => Promise.reject(new Interrupted(`after ${most} statements`)),
): { readonly driver: Driver; readonly ran: () => number } {
  let count = 0;
  const counted = <Target extends Session | Transaction>(target: Target): Target =>
    watched(target, (name, call) => {
      if (name === 'beginTransaction') return counted(call() as Transaction);
      if (name !== 'run' && name !== 'commit') return call();
      count += 1;
      if (count > most) return fail();
      return call();
    });
  return {
    driver: watched(driver, (name, call) => (name === 'session' ? counted(call() as Session) : call())),
    ran: () => count,
  };
}

/** A driver that profiles every statement of its transactions; `cost` tells how many they were and what they hit. */
export function profiledDriver(driver: Driver) {
  const costs: Promise<number>[] = [];
  const inTransaction = (transaction: Transaction): Transaction =>
    new Proxy(transaction, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (name !== 'run') return (...args: unknown[]) => Reflect.apply(member, target, args) as unknown;
        return (text: string, params: Record<string, unknown>) => {
          const result = target.run(`PROFILE ${text}`, params).then((whole) => whole);
          costs.push(result.then(({ summary }) => (summary.profile ? hitsOf(summary.profile) : 0)));
          return result;
        };
      },
    });
  const session = (given: Session): Session =>
    watched(given, (name, call) => (name === 'beginTransaction' ? inTransaction(call() as Transaction) : call()));
  return {
    driver: watched(driver, (name, call) => (name === 'session' ? session(call() as Session) : call())),
    cost: async () => ({
      statements: costs.length,
      hits: (await Promise.all(costs)).reduce((sum, hits) => sum + hits, 0),
    }),
  };
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** The target with every call of a method handed to `around`. */
function watched<Target extends object>(
  target: Target,
  around: (name: string, call: () => unknown) => unknown,
): Target {
  return new Proxy(target, {
    get(_, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => around(String(name), () => Reflect.apply(member, target, args) as unknown);
    },
  });
}
