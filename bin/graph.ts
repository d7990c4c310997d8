import type { Config } from '../src/config.ts';
import type { Connection } from '../src/neo4j/driver.ts';
import { checkOwnServer } from '../neo4j/ownServer.ts';
import { runningConnection, startNeo4j, type RunningNeo4j } from '../neo4j/server.ts';

/** The graph to work on, and how to let go of it. */
export interface Graph {
  readonly connection: Connection;
  release(): Promise<void>;
}

/** One's own server when NEO4J_URI names one, checked; else the project's own, started unless it runs. */
export async function openGraph(config: Config, say: (line: string) => void): Promise<Graph> {
  if (config.server) {
    const connection = { ...config.server, database: config.database };
    await checkOwnServer(connection);
    return { connection, release: () => Promise.resolve() };
  }
  const running: RunningNeo4j = await startNeo4j({ ...config.local, say, onItsOwn: false });
  return { connection: running.connection, release: () => running.stop() };
}

/** A graph that runs already, or one started for the time of a command. */
export async function borrowGraph(config: Config, say: (line: string) => void): Promise<Graph> {
  const running = config.server ? undefined : runningConnection(config.local.homeDir);
  return running ? { connection: running, release: () => Promise.resolve() } : openGraph(config, say);
}
