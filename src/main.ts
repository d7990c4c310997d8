import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import { GraphUnavailable } from './errors.ts';
import { namedOperation, type NamedOperation } from './graphql/namedOperation.ts';
import { createMetrics } from './http/metrics.ts';
import { createHttpServer, type Readiness } from './http/server.ts';
import { readExamples } from './lib/examples.ts';
import type { Log } from './log.ts';
import { servicePatience, type Connection } from './neo4j/driver.ts';
import { openService } from './service.ts';

/** Folders whose operations may be asked by name. */
const allowed = ['examples', 'examples/summits', 'examples/dashboard'];
/** How long names and comments may be on average before an operation is taken for an attack. */
const charactersPerToken = 64;
const explorerDir = fileURLToPath(new URL('../explorer/dist/', import.meta.url));

/**
 * How far the memory in use may grow before garbage is collected, in percent. Left to itself V8 waits until it has grown
 * several times over (measured: docs/decisions/execution.md).
 */
const heapGrowingPercent = 100;

/** A service that listens. */
export interface Served {
  readonly url: string;
  /** Ends politely: no new requests, running ones are answered, then all connections are released. */
  close(): Promise<void>;
}

/** Serves the graph behind the connection over HTTP; CannotStart when the port is taken. */
export async function serve(config: Config, connection: Connection, log: Log): Promise<Served> {
  const { pollIntervalMs, deadlineMs, limits, cacheBytes } = config;
  // The driver takes a stack with every statement: mapped to sources that costs three times as much, and now and then throws.
  process.setSourceMapsEnabled(false);
  setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  const metrics = createMetrics(servicePatience.poolSize);
  const { watch } = metrics;
  const service = openService({
    connection,
    pollIntervalMs,
    deadlineMs,
    limits,
    log,
    watch,
    plugins: [metrics.plugin()],
  });
  const ready = async (): Promise<Readiness> => {
    try {
      const revision = await service.revision();
      const missing = await service.missing();
      if (missing.length > 0)
        return { reason: `The graph has no constraint on ${missing.join(', ')}. Run: npm run seed` };
      return { revision };
    } catch (error) {
      if (error instanceof GraphUnavailable) return { reason: error.message };
      throw error;
    }
  };
  const { apollo, context, schema, revision, served } = service;
  const named = { schema, operations: await allowedOperations(schema), revision };
  metrics.nameOperations(named.operations.flatMap(({ operation }) => operation.name?.value ?? []));
  const http = await createHttpServer({
    apollo,
    context,
    served,
    cacheBytes,
    ready,
    mostText: limits.tokens * charactersPerToken,
    named,
    explorerDir,
    host: config.host,
    port: config.port,
    log,
    door: { ...config.door, metrics },
  });
  return {
    url: http.url,
    close: async () => {
      await http.close();
      await service.close();
    },
  };
}

async function allowedOperations(schema: GraphQLSchema): Promise<readonly NamedOperation[]> {
  const folders = allowed.map((folder) => fileURLToPath(new URL(`../${folder}/`, import.meta.url)));
  const examples = (await Promise.all(folders.map((folder) => readExamples(folder)))).flat();
  const twice = examples.find(({ name }, index) => examples.findIndex((one) => one.name === name) !== index);
  if (twice) throw new Error(`Two examples are named ${twice.name}.`);
  return examples.map((example) => namedOperation(schema, example));
}
