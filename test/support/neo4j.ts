import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '../../neo4j/processes.ts';
import { startNeo4j, statusOf, stopNeo4j } from '../../neo4j/server.ts';
import type { Connection } from '../../src/neo4j/driver.ts';

const variable = 'RAPPORTEUR_TEST_NEO4J';
const prefix = 'rapporteur-test-';
const shape = z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() });

/** The Neo4j of this test run. */
export function testConnection(): Connection {
  const text = process.env[variable];
  if (text === undefined) throw new Error(`${variable} is not set: run the tests by npm test.`);
  return shape.parse(JSON.parse(text));
}

/** A Neo4j for one run: a folder and a port of its own, gone afterwards. */
export async function startTestNeo4j(say: (line: string) => void) {
  await clearLeftBehind();
  const homeDir = mkdtempSync(join(tmpdir(), prefix));
  const running = await startNeo4j({
    homeDir,
    boltPort: await freePort(),
    heap: '512m',
    pageCache: '256m',
    startTimeoutMs: 90_000,
    fetchTimeoutMs: 600_000,
    say,
    onItsOwn: false,
  });
  return {
    env: { [variable]: JSON.stringify(running.connection) },
    pid: running.pid,
    stop: async () => {
      await running.stop();
      rmSync(homeDir, { recursive: true, force: true });
    },
  };
}

/** Ends the servers of runs that were killed, whose folders nobody would come back to. */
async function clearLeftBehind(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const homeDir = join(tmpdir(), name);
    if (!statusOf(homeDir)?.leftBehind) continue;
    await stopNeo4j(homeDir);
    rmSync(homeDir, { recursive: true, force: true });
  }
}
