import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeArgs } from '../../bin/nodeArgs.ts';
import { fetchNeo4j } from '../../neo4j/artifacts.ts';
import { Home } from '../../neo4j/home.ts';
import { findJava } from '../../neo4j/java.ts';
import { checkOwnServer, checkVersion } from '../../neo4j/ownServer.ts';
import { freePort, isAlive } from '../../neo4j/processes.ts';
import { runningConnection, startNeo4j, statusOf, stopNeo4j, type LocalOptions } from '../../neo4j/server.ts';
import { openDriver, type Connection } from '../../src/neo4j/driver.ts';
import { testConnection } from '../support/neo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
let options: LocalOptions;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-launcher-'));
  options = {
    homeDir: join(folder, 'home'),
    boltPort: await freePort(),
    heap: '256m',
    pageCache: '64m',
    startTimeoutMs: 90_000,
    fetchTimeoutMs: 60_000,
    say: () => undefined,
    onItsOwn: true,
  };
});
afterAll(async () => {
  await stopNeo4j(options.homeDir);
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with one program that prints a line and ends with a code. */
function fake(name: string, line: string, code: number): string {
  const bin = join(folder, `${name}-${code}`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\necho '${line}' >&2\nexit ${code}\n`);
  chmodSync(join(bin, name), 0o755);
  return bin;
}

async function count(connection: Connection, statement: string): Promise<unknown> {
  const driver = openDriver(connection);
  const { records } = await driver.executeQuery(statement, {}, { database: connection.database });
  await driver.close();
  return records[0]?.get(0) as unknown;
}

describe('what can be in the way is told in one sentence', () => {
  it('no Java', () => {
    expect(() => findJava({ PATH: folder, JAVA_HOME: undefined })).toThrow(
      /Java was not found.*Install a Java runtime/,
    );
  });

  it('Java too old', () => {
    const bin = fake('java', 'openjdk version "11.0.2"', 0);
    expect(() => findJava({ PATH: `${bin}:/bin`, JAVA_HOME: undefined })).toThrow(/Java 11 is too old.*17 or 21/);
  });

  it('no Maven', async () => {
    const fetching = fetchNeo4j({
      timeoutMs: 5000,
      say: () => undefined,
      env: { PATH: folder },
      cacheDir: join(folder, 'a'),
    });
    await expect(fetching).rejects.toThrow(/Maven was not found.*Install Maven 3.8/);
  });

  it('a fetch that fails, which leaves nothing behind', async () => {
    const cacheDir = join(folder, 'b');
    const env = { PATH: `${fake('mvn', 'Could not resolve', 1)}:/bin` };
    const fetching = fetchNeo4j({ timeoutMs: 5000, say: () => undefined, env, cacheDir });
    await expect(fetching).rejects.toThrow(/could not be fetched: Maven ended with code 1.*try again/s);
    expect(readdirSync(cacheDir).filter((name) => !name.endsWith('.part'))).toEqual([]);
  });

  it('a port that is taken', async () => {
    const server = createServer().listen(options.boltPort, '127.0.0.1');
    await expect(startNeo4j(options)).rejects.toThrow(new RegExp(`Port ${options.boltPort}.*taken.*NEO4J_BOLT_PORT`));
    await new Promise((resolve) => server.close(resolve));
  });

  it('a start that takes too long, with the last lines of the log', async () => {
    const homeDir = join(folder, 'slow');
    const starting = startNeo4j({ ...options, homeDir, boltPort: await freePort(), startTimeoutMs: 1500 });
    await expect(starting).rejects.toThrow(/not ready within 1.5 s.*Its last lines were/s);
    expect(statusOf(homeDir)).toBeUndefined();
  });

  it('wrong credentials of a server of one’s own', async () => {
    await expect(checkOwnServer({ ...testConnection(), password: 'wrong' })).rejects.toThrow(
      /refused user neo4j\. Check NEO4J_USER and NEO4J_PASSWORD/,
    );
  });

  it('a server that is away', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    await expect(checkOwnServer({ ...testConnection(), uri })).rejects.toThrow(/No Neo4j answers at bolt.*NEO4J_URI/);
  });

  it('a server that is too old', () => {
    expect(() => checkVersion('5.20.0')).toThrow(/5\.20\.0 is too old.*5\.26 or newer/);
    expect(() => checkVersion('4.4.40')).toThrow(/too old/);
    for (const version of ['5.26.0', '5.26.30', '2025.06.0']) expect(() => checkVersion(version)).not.toThrow();
  });

  it('a setting that is wrong', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/neo4j.ts', 'status'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PORT: 'x', NEO4J_BOLT_PORT: '99999' },
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/PORT="x" is no whole number from 0 to 65535/);
    expect(run.stderr).toMatch(/NEO4J_BOLT_PORT="99999" is outside 1 to 65535/);
  });
});

describe('a local Neo4j', () => {
  it('keeps its data when its process is killed, and starts again on the same port', async () => {
    const first = await startNeo4j(options);
    await count(first.connection, 'CREATE (n:Kept) RETURN 1');
    process.kill(first.pid, 'SIGKILL');
    while (isAlive(first.pid)) await pause(20);
    const second = await startNeo4j(options);
    expect(second.connection).toEqual(first.connection);
    expect(await count(second.connection, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
    expect(statusOf(options.homeDir)?.pid).toBe(second.pid);
  }, 180_000);

  it('that runs on its own is used, and left running', async () => {
    const used = await startNeo4j({ ...options, onItsOwn: false });
    expect(used.ours).toBe(false);
    await used.stop();
    expect(statusOf(options.homeDir)?.pid).toBe(used.pid);
  });

  it('of another run is not touched', async () => {
    const home = new Home(options.homeDir);
    const { state } = home;
    if (!state) throw new Error('No server runs.');
    home.writeState({ ...state, owner: process.ppid });
    await expect(startNeo4j(options)).rejects.toThrow(/data folder is in use by another run.*NEO4J_HOME_DIR/);
    home.writeState(state);
  });

  it('whose owner was killed is ended by the next start', async () => {
    const home = new Home(options.homeDir);
    const { state } = home;
    if (!state) throw new Error('No server runs.');
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    home.writeState({ ...state, owner: gone });
    const next = await startNeo4j(options);
    expect(isAlive(state.pid)).toBe(false);
    expect(next.pid).not.toBe(state.pid);
    expect(await stopNeo4j(options.homeDir)).toBe(true);
    expect(isAlive(next.pid)).toBe(false);
  }, 180_000);
});

describe('fetching', () => {
  /** A Maven that fills its folder with one file, slowly, and counts its runs. */
  function slowMaven(seconds: number): { readonly env: Record<string, string>; readonly runs: () => number } {
    const bin = mkdtempSync(join(folder, 'mvn-'));
    const fill = 'for a; do case $a in -DoutputDirectory=*) d=${a#*=};; esac; done; mkdir -p $d; echo jar > $d/a.jar';
    writeFileSync(join(bin, 'mvn'), `#!/bin/sh\necho run >> ${bin}/runs\n${fill}\nexec sleep ${seconds}\n`);
    chmodSync(join(bin, 'mvn'), 0o755);
    const runs = () => readFileSync(join(bin, 'runs'), 'utf8').split('run').length - 1;
    return { env: { PATH: `${bin}:/usr/bin:/bin` }, runs };
  }

  it('is done once when two want it at the same time, and takes no time afterwards', async () => {
    const { env, runs } = slowMaven(0.5);
    const said: string[] = [];
    const wanted = { timeoutMs: 20_000, say: (line: string) => said.push(line), env, cacheDir: join(folder, 'c') };
    const [first, second] = await Promise.all([fetchNeo4j(wanted), fetchNeo4j(wanted)]);
    expect(second).toBe(first);
    expect(readdirSync(first)).toEqual(['a.jar']);
    expect(said.some((line) => line.startsWith('Waiting for another fetch'))).toBe(true);
    const began = performance.now();
    expect(await fetchNeo4j(wanted)).toBe(first);
    expect(performance.now() - began).toBeLessThan(100);
    expect(runs()).toBe(1);
  });

  it('goes on after a run that was killed', async () => {
    const cacheDir = join(folder, 'd');
    mkdirSync(join(cacheDir, 'x.1.part'), { recursive: true });
    writeFileSync(join(cacheDir, 'fetching'), `${spawnSync(process.execPath, ['-e', '']).pid} long ago`);
    await fetchNeo4j({ timeoutMs: 20_000, say: () => undefined, env: slowMaven(0).env, cacheDir });
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  it('ends at its time limit', async () => {
    const { env } = slowMaven(30);
    const fetching = fetchNeo4j({ timeoutMs: 500, say: () => undefined, env, cacheDir: join(folder, 'e') });
    await expect(fetching).rejects.toThrow(/longer than 0.5 s \(NEO4J_FETCH_TIMEOUT_MS\)/);
  });
});

describe('a run', () => {
  it('is told at once that the port of the service is taken', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const env = { ...process.env, PORT: String(port), NEO4J_HOME_DIR: join(folder, 'never') };
    const run = spawn(process.execPath, [...nodeArgs, 'bin/start.ts'], { cwd: root, env });
    let told = '';
    run.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    const code = await new Promise((resolve) => run.once('close', resolve));
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(1);
    expect(told).toContain(`Port ${port} on 127.0.0.1 is taken: stop the program that listens there, or set PORT`);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it('that is killed leaves a server which the next start ends, with its data and its port', async () => {
    const local = { ...options, homeDir: join(folder, 'killed'), boltPort: await freePort() };
    const program = `
      const { startNeo4j } = await import('./neo4j/server.ts');
      await startNeo4j({ ...${JSON.stringify(local)}, onItsOwn: false, say: () => undefined });
      console.log('ready');
      setInterval(() => undefined, 1000);`;
    const run = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => run.stdout.once('data', resolve));
    await expect(startNeo4j(local)).rejects.toThrow(/data folder is in use by another run/);
    const first = runningConnection(local.homeDir);
    if (!first) throw new Error('No server runs.');
    await count(first, 'CREATE (n:Kept) RETURN 1');
    run.kill('SIGKILL');
    await new Promise((resolve) => run.once('close', resolve));
    expect(statusOf(local.homeDir)).toMatchObject({ leftBehind: true, owner: undefined });

    const next = await startNeo4j(local);
    expect(next.connection).toEqual(first);
    expect(await count(next.connection, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
    expect(statSync(join(local.homeDir, 'password')).mode & 0o777).toBe(0o600);

    const home = new Home(local.homeDir);
    const { state } = home;
    if (!state) throw new Error('No server runs.');
    home.clearState(state.pid);
    const beside = startNeo4j({ ...local, boltPort: await freePort() });
    await expect(beside).rejects.toThrow(/data folder .* is in use by another Neo4j/);
    home.writeState(state);
    expect(await stopNeo4j(local.homeDir)).toBe(true);
  }, 180_000);
});
