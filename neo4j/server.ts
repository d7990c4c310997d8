import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../src/errors.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { fetchNeo4j, type Say } from './artifacts.ts';
import { Home } from './home.ts';
import { findJava } from './java.ts';
import { endProcess, isAlive, isAliveWith, isPortFree } from './processes.ts';
import { settingsText, type Sizes } from './settings.ts';

/** How a local server is started. */
export interface LocalOptions extends Sizes {
  readonly homeDir: string;
  readonly startTimeoutMs: number;
  readonly fetchTimeoutMs: number;
  readonly say: Say;
  /** True: it goes on when this process ends, until it is stopped by command. */
  readonly onItsOwn: boolean;
}

/** A server that answers. */
export interface RunningNeo4j {
  readonly connection: Connection;
  readonly pid: number;
  /** False where the server was running on its own before: then `stop` leaves it. */
  readonly ours: boolean;
  stop(): Promise<void>;
}

const openings = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
]);
const stopWaitMs = 20_000;

/** How to reach the server of a data folder. */
function connectionOf(home: Home, port: number): Connection {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: home.password, database: 'neo4j' };
}

/**
 * Starts the server of a data folder and resolves when it answers a query; uses the one that runs there on its own. A
 * server whose owner was killed is ended first. Rejects with CannotStart, which says what to do.
 */
export async function startNeo4j(options: LocalOptions): Promise<RunningNeo4j> {
  const home = new Home(options.homeDir);
  const running = await takeOver(home, options);
  if (running) return running;
  const java = findJava();
  const jars = await fetchNeo4j({ timeoutMs: options.fetchTimeoutMs, say: options.say });
  if (!(await isPortFree(options.boltPort))) {
    throw new CannotStart(
      `Port ${options.boltPort} on 127.0.0.1 is taken, and Neo4j needs it. Stop what listens there, or set NEO4J_BOLT_PORT to another port.`,
    );
  }
  home.prepare();
  writeFileSync(join(home.confDir, 'neo4j.conf'), settingsText(options));
  initialize(home, java, jars);
  return launch(home, java, jars, options);
}

/** The state of a data folder's server: running, with its process and port, or not. */
export function statusOf(homeDir: string): { readonly pid: number; readonly port: number } | undefined {
  const { state } = new Home(homeDir);
  return state && isAliveWith(state.pid, homeDir) ? { pid: state.pid, port: state.port } : undefined;
}

/** How to reach the server that runs in a data folder; undefined when none does. */
export function runningConnection(homeDir: string): Connection | undefined {
  const status = statusOf(homeDir);
  return status && connectionOf(new Home(homeDir), status.port);
}

/** Stops the server of a data folder; false when none ran. */
export async function stopNeo4j(homeDir: string): Promise<boolean> {
  const status = statusOf(homeDir);
  if (status) await endProcess(status.pid, stopWaitMs);
  new Home(homeDir).clearState();
  return status !== undefined;
}

async function takeOver(home: Home, { say, startTimeoutMs }: LocalOptions): Promise<RunningNeo4j | undefined> {
  const { state } = home;
  if (!state || !isAliveWith(state.pid, home.dir)) return undefined;
  if (state.owner !== null && !isAlive(state.owner)) {
    say('Ending a Neo4j that an earlier run left behind …');
    await endProcess(state.pid, stopWaitMs);
    return undefined;
  }
  if (state.owner !== null) {
    throw new CannotStart(
      `The data folder is in use by another run (process ${state.owner}). Stop that run, or set NEO4J_HOME_DIR to another folder.`,
    );
  }
  const connection = connectionOf(home, state.port);
  await untilAnswering(connection, () => (isAlive(state.pid) ? undefined : 'it ended'), startTimeoutMs, home);
  return { connection, pid: state.pid, ours: false, stop: () => Promise.resolve() };
}

function initialize(home: Home, java: string, jars: string): void {
  if (home.initialized) return;
  const { status, stderr } = spawnSync(
    java,
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', home.password],
    { encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home.dir, NEO4J_CONF: home.confDir } },
  );
  if (status !== 0) throw new CannotStart(`Neo4j did not take its password: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  home.markInitialized();
}

async function launch(home: Home, java: string, jars: string, options: LocalOptions): Promise<RunningNeo4j> {
  options.say('Starting Neo4j …');
  const child = spawnServer(home, java, jars);
  const { pid } = child;
  if (pid === undefined) throw new CannotStart('Java could not be started.');
  home.writeState({ pid, port: options.boltPort, owner: options.onItsOwn ? null : process.pid });
  const endWithUs = () => void child.kill('SIGTERM');
  if (!options.onItsOwn) process.once('exit', endWithUs);
  let ended: string | undefined;
  child.once('exit', (code) => (ended = `it ended with code ${code ?? 'none'}`));
  const connection = connectionOf(home, options.boltPort);
  try {
    await untilAnswering(connection, () => ended, options.startTimeoutMs, home);
  } catch (error) {
    await endProcess(pid, stopWaitMs);
    home.clearState();
    throw error;
  }
  if (options.onItsOwn) child.unref();
  const stop = async () => {
    process.removeListener('exit', endWithUs);
    await endProcess(pid, stopWaitMs);
    home.clearState();
  };
  return { connection, pid, ours: true, stop };
}

/** A process group of its own, so that Ctrl-C reaches the service first. */
function spawnServer(home: Home, java: string, jars: string): ChildProcess {
  const log = openSync(home.logFiles[0] ?? '', 'a');
  const args = [
    ...openings,
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-XX:+UseG1GC',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.dir}`,
    `--config-dir=${home.confDir}`,
  ];
  const child = spawn(java, args, { detached: true, stdio: ['ignore', log, log], cwd: home.dir });
  closeSync(log);
  return child;
}

async function untilAnswering(
  connection: Connection,
  ended: () => string | undefined,
  timeoutMs: number,
  home: Home,
): Promise<void> {
  const driver = openDriver(connection, { poolSize: 1, connectMs: 1000 });
  try {
    for (const end = Date.now() + timeoutMs; ;) {
      const why =
        ended() ??
        (Date.now() > end ? `it was not ready within ${timeoutMs / 1000} s (NEO4J_START_TIMEOUT_MS)` : undefined);
      if (why !== undefined) throw notStarted(why, home);
      try {
        await driver.executeQuery('RETURN 1', {}, { database: connection.database });
        return;
      } catch (error) {
        if (isUnauthorized(error))
          throw new CannotStart(
            `Neo4j refused the password kept in ${home.dir}. Run npm run neo4j -- reset to begin anew.`,
          );
        await pause(100);
      }
    }
  } finally {
    await driver.close();
  }
}

/** True when a server refused user or password. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.ClientError.Security');
}

function notStarted(why: string, home: Home): CannotStart {
  const lines = home.lastLines(20);
  if (lines.some((line) => /lock file has been locked|StoreLockException|already locked/i.test(line))) {
    return new CannotStart(
      `The data folder is in use by another Neo4j. Stop that one, or set NEO4J_HOME_DIR to another folder.`,
    );
  }
  return new CannotStart(
    `Neo4j did not start: ${why}. Its last lines were:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}
