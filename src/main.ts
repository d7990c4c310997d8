import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { GraphUnavailable } from './errors.ts';
import { createHttpServer, type Readiness } from './http/server.ts';
import type { Log } from './log.ts';
import type { Connection } from './neo4j/driver.ts';
import { openService } from './service.ts';

const explorerDir = fileURLToPath(new URL('../explorer/dist/', import.meta.url));

/** A service that listens. */
export interface Served {
  readonly url: string;
  /** Ends politely: no new requests, running ones are answered, then all connections are released. */
  close(): Promise<void>;
}

/** Serves the graph behind the connection over HTTP; CannotStart when the port is taken. */
export async function serve(config: Config, connection: Connection, log: Log): Promise<Served> {
  const { pollIntervalMs, deadlineMs, limits, host, port } = config;
  const service = openService({ connection, pollIntervalMs, deadlineMs, limits, log });
  const ready = async (): Promise<Readiness> => {
    try {
      return { revision: await service.revision() };
    } catch (error) {
      if (error instanceof GraphUnavailable) return { reason: error.message };
      throw error;
    }
  };
  const context = () => Promise.resolve(service.context());
  const http = await createHttpServer({ apollo: service.apollo, context, ready, explorerDir, host, port, log });
  return {
    url: http.url,
    close: async () => {
      await http.close();
      await service.close();
    },
  };
}
