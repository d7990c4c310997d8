import { load } from '../../seed/load/load.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { randomWorld, recordsOf } from './graph.ts';
import { testConnection } from './neo4j.ts';

/** Loads a random world and says so when it begins, so that a test can kill it on the way. */
const [seed = '1', articles = '1'] = process.argv.slice(2);
const connection = testConnection();
const driver = openDriver(connection);
const records = recordsOf(randomWorld(Number(seed), Number(articles)));
process.stdout.write('begins\n');
await load(records, driver, connection.database, { pollIntervalMs: 2, rowsATransaction: 30 });
await driver.close();
process.stdout.write('ends\n');
