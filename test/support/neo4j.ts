import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort, killProcess } from '../../neo4j/processes.ts';
import { runningConnection, startNeo4j, statusOf, stopNeo4j, type RunningNeo4j } from '../../neo4j/server.ts';
import type { Connection } from '../../src/neo4j/driver.ts';

const variable = 'RAPPORTEUR_TEST_NEO4J';
const shared = 'RAPPORTEUR_TEST_NEO4J_HOME';
const prefix = 'rapporteur-test-';
const shape = z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() });

/** The Neo4j of this test run. */
export function testConnection(): Connection {
  const text = process.env[variable];
  if (text === undefined) throw new Error(`${variable} is not set: run the tests by npm test.`);
  return shape.parse(JSON.parse(text));
}

/** A Neo4j for one run: a folder and a port of its own, gone afterwards. */
export interface TestNeo4j {
  /** What `testConnection` reads. */
  readonly env: Readonly<Record<string, string>>;
  /** Set for runs that are to share it: `startTestNeo4j` gives them this one, and leaves it running. */
  readonly sharing: Readonly<Record<string, string>>;
  /** The process that serves at the moment. */
  readonly pid: number;
  /** Ends it as a lack of power does, and resolves when it is gone; `start` brings it back with what was committed. */
  readonly kill: () => Promise<void>;
  /** Ends it in order; `start` brings it back. */
  readonly halt: () => Promise<void>;
  /** Starts it anew where it listened before; resolves when it answers. */
  readonly start: () => Promise<void>;
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** For a run that hurts its Neo4j: from now on it starts one of its own, whatever others share. */
export function shareNone(): void {
  Reflect.deleteProperty(process.env, shared);
}

/** Starts one, or joins the one that several runs share; `say` hears of the start, and of an end that nobody asked for. */
export async function startTestNeo4j(say: (line: string) => void): Promise<TestNeo4j> {
  const homeOfAll = process.env[shared];
  const joined = homeOfAll === undefined ? undefined : runningIn(homeOfAll);
  await clearLeftBehind();
  const homeDir = homeOfAll ?? mkdtempSync(join(tmpdir(), prefix));
  const boltPort = joined?.port ?? (await freePort());
  let told = say;
  const start = () =>
    startNeo4j({
      homeDir,
      boltPort,
      heap: '512m',
      pageCache: '256m',
      startTimeoutMs: 90_000,
      fetchTimeoutMs: 600_000,
      say: (line) => told(line),
      onItsOwn: false,
    });
  let running = joined?.running ?? (await start());
  return {
    env: { [variable]: JSON.stringify(running.connection) },
    sharing: { [shared]: homeDir },
    get pid() {
      return running.pid;
    },
    kill: () => {
      // That it is gone is no news to who has ended it.
      told = () => undefined;
      return killProcess(running.pid);
    },
    halt: () => running.stop(),
    start: async () => {
      running = await start();
      told = say;
    },
    stop: async () => {
      await running.stop();
      if (!joined) rmSync(homeDir, { recursive: true, force: true });
    },
  };
}

/** The server of a folder, which another process has started and will end. */
function runningIn(homeDir: string): { readonly port: number; readonly running: RunningNeo4j } {
  const [status, connection] = [statusOf(homeDir), runningConnection(homeDir)];
  if (!status || !connection) throw new Error(`No Neo4j runs in ${homeDir}: unset ${shared} to start one.`);
  const { pid, port } = status;
  return { port, running: { connection, pid, ours: false, stop: () => Promise.resolve() } };
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
