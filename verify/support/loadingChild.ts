import { load } from '../../seed/load/load.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { interruptedDriver } from '../../test/support/loading.ts';
import { testConnection } from '../../test/support/neo4j.ts';
import { crashRecords, rowsATransaction } from './crashWorld.ts';

/** Loads a random world when told to, and kills itself before the statement that it is told, if it comes so far. */
const seed = Number(process.argv[2]);
const connection = testConnection();
const real = openDriver(connection);
await real.getServerInfo();

async function begin(message: unknown): Promise<void> {
  const most = typeof message === 'number' ? message : Number.MAX_SAFE_INTEGER;
  const { driver } = interruptedDriver(real, most, () => {
    process.kill(process.pid, 'SIGKILL');
    return new Promise<never>(() => undefined);
  });
  process.send?.('begins');
  await load(crashRecords(seed), driver, connection.database, { pollIntervalMs: 2, rowsATransaction });
  process.send?.('ends', () => process.exit(0));
}

// Should the one that told it be gone, nobody waits for it.
process.once('disconnect', () => process.exit(1));
process.once('message', (message) => void begin(message));
process.send?.('ready');
