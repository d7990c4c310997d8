import { createServer, type IncomingMessage, type Server } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import cors from 'cors';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from './typeDefs.ts';

/**
 * The generated API: `documented` as the documentations of `@neo4j/graphql` and of Apollo put it together, `tuned` with
 * what can be had without changing the library: no cache-control plugin, no web framework, a quiet driver.
 */
const { uri, user, password, database } = JSON.parse(process.env['BENCH_NEO4J'] ?? '{}') as Record<string, string>;
const credentials = neo4j.auth.basic(user ?? '', password ?? '');
// Texts are compared only where that is switched on; dates are texts here, and the planner uses an index for an order only
// where something is asked of its property.
const features = { filters: { String: { LT: true, GTE: true } } };
const sessionConfig = { database: database ?? 'neo4j' };

async function documented(): Promise<Server> {
  const driver = neo4j.driver(uri ?? '', credentials);
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const app = express();
  const httpServer = createServer(app);
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginDrainHttpServer({ httpServer })] });
  await server.start();
  app.use(
    '/graphql',
    cors<cors.CorsRequest>(),
    express.json(),
    expressMiddleware(server, { context: ({ req }) => Promise.resolve({ req, sessionConfig }) }),
  );
  return httpServer;
}

async function tuned(): Promise<Server> {
  const driver = neo4j.driver(uri ?? '', credentials, {
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await server.start();
  return lean(server, schema);
}

/** Apollo behind Node's own server, with nothing between. */
function lean(server: ApolloServer, schema: GraphQLSchema): Server {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const context = () => Promise.resolve({ sessionConfig, schema });
  return createServer((request, response) => {
    void bodyOf(request)
      .then((body) =>
        server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(body) as unknown },
          context,
        }),
      )
      .then(({ status = 200, body }) => {
        const bytes = Buffer.from(body.kind === 'complete' ? body.string : '');
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length });
        response.end(bytes);
      });
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const server = await (process.argv[2] === 'documented' ? documented() : tuned());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.stdout.write(`listens at http://127.0.0.1:${address.port}\n`);
});
