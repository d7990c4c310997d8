import { Agent, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import {
  defineIntegrationTestSuite,
  type CreateServerForIntegrationTestsOptions,
} from '@apollo/server-integration-testsuite';
import { buildSchema } from 'graphql';
import { silent } from '../../test/support/service.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createHttpServer } from '../../src/http/server.ts';

/** Our web server around an Apollo of the suite's own. */
async function serve(config: ApolloServerOptions<BaseContext>, options?: CreateServerForIntegrationTestsOptions) {
  const server = new ApolloServer(config);
  const never = () => undefined;
  const http = await createHttpServer<BaseContext>({
    apollo: server,
    context: options?.context ?? (() => ({})),
    served: never,
    cacheBytes: 0,
    ready: () => Promise.resolve({ reason: 'There is no graph.' }),
    mostText: 64_000,
    named: {
      schema: buildSchema('type Query { a: Int }'),
      operations: [],
      revision: () => Promise.reject(new Error()),
    },
    explorerDir: fileURLToPath(new URL('none/', import.meta.url)),
    host: '127.0.0.1',
    port: 0,
    log: silent,
    door: { metrics: createMetrics(1), maxRunning: 256, corsOrigins: [], apiKeys: [], stopGraceMs: 0 },
  });
  const rooted = await atRoot(`${http.url}/graphql`);
  const extraCleanup = async () => {
    await rooted.close();
    await http.close();
  };
  return { server, url: rooted.url, extraCleanup };
}

/** The suite asks at `/`: passes everything on as it is, under the address of the API. */
async function atRoot(url: string) {
  // A connection that is kept would hold up the end of the server: a stop waits for what may still come through it.
  const agent = new Agent({ keepAlive: false });
  const proxy = createServer((near, reply) => {
    const path = (near.url ?? '/').replace(/^\//, '');
    const far = ask(`${url}${path}`, { agent, method: near.method, headers: near.headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
      answer.pipe(reply);
    });
    far.on('error', () => reply.destroy());
    near.pipe(far);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const close = () => new Promise((resolve) => (proxy.close(resolve), proxy.closeAllConnections()));
  return { url: `http://127.0.0.1:${port}`, close };
}

// Nobody is served in parts: `@defer` is not in the schema, and every answer comes whole.
defineIntegrationTestSuite(serve, { noIncrementalDelivery: true });
