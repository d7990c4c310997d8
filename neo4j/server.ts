import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../src/errors.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { fetchNeo4j, type Say } from './artifacts.ts';
import { Home, type LogMark, type ServerState } from './home.ts';
import { findJava } from './java.ts';
import { withLock } from './lock.ts';
import { beginningOf, endProcess, isAlive, isPortFree } from './processes.ts';
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

/** A server as its data folder tells of it. */
export interface ServerStatus {
  readonly pid: number;
  readonly port: number;
  /** The living process that will end it; undefined for one on its own or left behind. */
  readonly owner: number | undefined;
  /** True when its owner was killed: the next start ends it. */
  readonly leftBehind: boolean;
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
  home.prepare();
  const waiting = {
    timeoutMs: options.fetchTimeoutMs,
    wait: (pid: number) => options.say(`Waiting for another start of Neo4j in ${home.dir} (process ${pid}) …`),
    late: (pid: number) => inUse(pid),
  };
  const settled = await withLock(
    home.lockFile,
    waiting,
    async () => (await running(home, options)) ?? spawned(home, options),
  );
  return 'child' in settled ? untilOurs(home, settled, options) : untilUsable(home, settled, options);
}

/** The state of a data folder's server; undefined when none runs. */
export function statusOf(homeDir: string): ServerStatus | undefined {
  const { state } = new Home(homeDir);
  if (!state || !isAlive(state.pid, state.began)) return undefined;
  const owned = state.owner !== null && isAlive(state.owner, state.ownerBegan);
  const owner = owned ? (state.owner ?? undefined) : undefined;
  return { pid: state.pid, port: state.port, owner, leftBehind: state.owner !== null && !owned };
}

/** How to reach the server that runs in a data folder; undefined when none does. */
export function runningConnection(homeDir: string): Connection | undefined {
  const status = statusOf(homeDir);
  return status && connectionOf(new Home(homeDir), status.port);
}

/** Stops the server of a data folder, whoever started it; false when none ran. */
export async function stopNeo4j(homeDir: string, waitMs = stopWaitMs): Promise<boolean> {
  const home = new Home(homeDir);
  const { state } = home;
  if (!state) return false;
  const ran = isAlive(state.pid, state.began);
  if (ran) await endProcess(state.pid, state.began, waitMs);
  home.clearState(state.pid);
  return ran;
}

/** Stops the server that this process has started in a data folder, be it ready or not; another one is left alone. */
export async function stopOwnNeo4j(homeDir: string, waitMs: number): Promise<void> {
  if (statusOf(homeDir)?.owner === process.pid) await stopNeo4j(homeDir, waitMs);
}

/** The server that runs on its own already; one that was left behind is ended, one of another run refused. */
async function running(home: Home, { say }: LocalOptions): Promise<ServerState | undefined> {
  const { state } = home;
  if (!state || !isAlive(state.pid, state.began)) return undefined;
  if (state.owner === null) return state;
  if (isAlive(state.owner, state.ownerBegan)) throw inUse(state.owner);
  say('Ending a Neo4j that an earlier run left behind …');
  await endProcess(state.pid, state.began, stopWaitMs);
  return undefined;
}

interface Spawned {
  readonly child: ChildProcess;
  readonly state: ServerState;
  readonly mark: LogMark;
}

/** A server that has been started and written down; it does not answer yet. */
async function spawned(home: Home, options: LocalOptions): Promise<Spawned> {
  const java = findJava();
  const jars = await fetchNeo4j({ timeoutMs: options.fetchTimeoutMs, say: options.say });
  if (!(await isPortFree(options.boltPort))) {
    throw new CannotStart(
      `Port ${options.boltPort} on 127.0.0.1 is taken, and Neo4j needs it. Stop what listens there, or set NEO4J_BOLT_PORT to another port.`,
    );
  }
  writeFileSync(join(home.confDir, 'neo4j.conf'), settingsText(options));
  initialize(home, java, jars);
  options.say('Starting Neo4j …');
  const mark = home.markLogs();
  const child = spawnServer(home, java, jars, options);
  const { pid } = child;
  if (pid === undefined) throw notStarted('Java could not be run', home, mark);
  const owned = { owner: process.pid, ownerBegan: beginningOf(process.pid) };
  const began = { pid, began: beginningOf(pid), port: options.boltPort };
  const state = { ...began, ...(options.onItsOwn ? { owner: null } : owned) };
  home.writeState(state);
  return { child, state, mark };
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

/** A process group of its own, so that Ctrl-C reaches the service first. */
function spawnServer(home: Home, java: string, jars: string, { heap, onItsOwn }: LocalOptions): ChildProcess {
  const log = openSync(home.consoleLog, 'a');
  const args = [
    ...openings,
    '-Dio.netty.tryReflectionSetAccessible=true',
    // Neo4j's own start script would read these out of the configuration; the server itself does not.
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.dir}`,
    `--config-dir=${home.confDir}`,
  ];
  const child = spawn(java, args, { detached: true, stdio: ['ignore', log, log], cwd: home.dir });
  closeSync(log);
  child.on('error', () => undefined);
  if (onItsOwn) child.unref();
  return child;
}

async function untilOurs(home: Home, { child, state, mark }: Spawned, options: LocalOptions): Promise<RunningNeo4j> {
  const endWithUs = () => void child.kill('SIGTERM');
  if (!options.onItsOwn) process.once('exit', endWithUs);
  let wanted = true;
  let ended: string | undefined;
  let ready = false;
  child.once('exit', (code, signal) => {
    ended = `it ended with ${signal ?? `code ${code ?? 'unknown'}`}`;
    if (ready && wanted)
      options.say(`Neo4j is gone: ${ended}. npm run neo4j -- start brings it back; its data is kept.`);
  });
  const stop = async () => {
    wanted = false;
    process.removeListener('exit', endWithUs);
    await endProcess(state.pid, state.began, stopWaitMs);
    home.clearState(state.pid);
  };
  const connection = connectionOf(home, options.boltPort);
  try {
    await untilAnswering(connection, () => ended, options.startTimeoutMs, home, mark);
  } catch (error) {
    await stop();
    throw error;
  }
  ready = true;
  return { connection, pid: state.pid, ours: true, stop };
}

async function untilUsable(home: Home, state: ServerState, { startTimeoutMs }: LocalOptions): Promise<RunningNeo4j> {
  const connection = connectionOf(home, state.port);
  const ended = () => (isAlive(state.pid, state.began) ? undefined : 'it ended');
  await untilAnswering(connection, ended, startTimeoutMs, home, []);
  return { connection, pid: state.pid, ours: false, stop: () => Promise.resolve() };
}

async function untilAnswering(
  connection: Connection,
  ended: () => string | undefined,
  timeoutMs: number,
  home: Home,
  mark: LogMark,
): Promise<void> {
  const driver = openDriver(connection, { poolSize: 1, connectMs: 1000 });
  try {
    for (const end = Date.now() + timeoutMs; ;) {
      const late =
        Date.now() > end ? `it was not ready within ${timeoutMs / 1000} s (NEO4J_START_TIMEOUT_MS)` : undefined;
      const why = ended() ?? late;
      if (why !== undefined) throw notStarted(why, home, mark);
      try {
        await driver.executeQuery('RETURN 1', {}, { database: connection.database });
        return;
      } catch (error) {
        if (isUnauthorized(error)) throw refused(home);
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

function inUse(owner: number): CannotStart {
  return new CannotStart(
    `The data folder is in use by another run (process ${owner}). Stop that run, or set NEO4J_HOME_DIR, NEO4J_BOLT_PORT and PORT to others.`,
  );
}

function refused(home: Home): CannotStart {
  return new CannotStart(
    `Neo4j refused the password kept in ${join(home.dir, 'password')}. Put the right one there, or run npm run neo4j -- reset to begin anew.`,
  );
}

function notStarted(why: string, home: Home, mark: LogMark): CannotStart {
  const lines = home.lastLines(20, mark);
  const said = (pattern: RegExp) => home.lastLines(Number.POSITIVE_INFINITY, mark).some((line) => pattern.test(line));
  if (said(/lock file has been locked|FileLockException/i)) {
    return new CannotStart(
      `The data folder ${home.dir} is in use by another Neo4j. Stop that one, or set NEO4J_HOME_DIR to another folder.`,
    );
  }
  // So a database is left that was ended while it made its files for the first time.
  if (said(/Transaction logs are missing/)) {
    return new CannotStart(
      `The files of the graph in ${home.dir} are not whole, as when a first start is ended in its middle. npm run neo4j -- reset deletes them; the next start loads the graph from the dossiers again.`,
    );
  }
  const told =
    lines.length > 0
      ? `Its last lines were:\n${lines.map((line) => `  ${line}`).join('\n')}`
      : 'Its last lines were: none yet.';
  return new CannotStart(`Neo4j did not start: ${why}. npm run neo4j -- logs shows more. ${told}`);
}
