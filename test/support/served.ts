import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/neo4j/driver.ts';
import { testConnection } from './neo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The service as a process of its own, as people run it. */
export interface ServedProcess {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the service over a graph, on any free port; settings may be given as in the environment. */
export async function startService(
  settings: Readonly<Record<string, string>> = {},
  connection: Connection = testConnection(),
): Promise<ServedProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/serve.ts'], {
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
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await Promise.race([firstUrl(child.stdout), ended.then(() => undefined)]);
  if (url === undefined) throw new Error('The service ended before it answered.');
  return {
    url,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstUrl(out: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: out })) {
    const url = /answers at (\S+)\/graphql/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  return undefined;
}
