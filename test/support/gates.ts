import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baselineShape, measured, worldOfGates, type Baseline } from '../../bench/gates.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { testConnection } from './neo4j.ts';
import { loadFresh, openTestService } from './service.ts';

/** Where the figures stand that are not to get worse. */
export const baselineFile = fileURLToPath(new URL('../../bench/gates.json', import.meta.url));

export function readBaseline(): Baseline {
  return baselineShape.parse(JSON.parse(readFileSync(baselineFile, 'utf8')));
}

/** Loads the world of the gates into the test's database and measures what every gate takes. */
export async function figuresNow(): Promise<Baseline> {
  const connection = testConnection();
  await loadFresh(worldOfGates());
  const driver = openDriver(connection);
  const service = openTestService();
  try {
    return await measured(driver, connection.database, (query, variables) => service.ask(query, variables));
  } finally {
    await service.close();
    await driver.close();
  }
}
