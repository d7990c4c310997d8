import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { nodeArgs } from '../../bin/nodeArgs.ts';
import type { Connection } from '../../src/neo4j/driver.ts';
import { testConnection } from './neo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The service as a process of its own, as people run it. */
export interface ServedProcess {
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process has ended, with its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  close(): Promise<void>;
}

/**
 * Starts the service over a graph, on any free port; settings may be given as in the environment. Every line that it
 * writes on its standard output is heard.
 */
export async function startService(
  settings: Readonly<Record<string, string>> = {},
  connection: Connection = testConnection(),
  heard: (line: string) => void = () => undefined,
): Promise<ServedProcess> {
  const child = spawn(process.execPath, [...nodeArgs, 'bin/serve.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      LOG_LEVEL: 'silent',
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.user,
      NEO4J_PASSWORD: connection.password,
      NEO4J_DATABASE: connection.database,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await Promise.race([firstUrl(child.stdout, heard), ended.then(() => undefined)]);
  if (url === undefined || child.pid === undefined) throw new Error('The service ended before it answered.');
  return {
    url,
    pid: child.pid,
    ended,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The address in the first line that tells one; all lines are read, so that the writer never waits. */
function firstUrl(out: NodeJS.ReadableStream, heard: (line: string) => void): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: out });
    lines.on('line', (line) => {
      heard(line);
      const url = /answers at (\S+)\/graphql/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    lines.once('close', () => resolve(undefined));
  });
}
