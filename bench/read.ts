import type { Driver } from 'neo4j-driver';
import type { Read } from './shapes/shape.ts';

/** Reads rows of a graph. */
export function reader(driver: Driver, database: string): Read {
  return async (text, params = {}) => {
    const { records } = await driver.executeQuery(text, params, { database });
    return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
  };
}
