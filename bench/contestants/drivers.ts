import { createServer, type IncomingMessage } from 'node:http';
import { pathToFileURL } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { openDriver } from '../../src/neo4j/driver.ts';
import { shapes } from '../shapes/all.ts';
import type { Cells, Shape, Variables } from '../shapes/shape.ts';

/** Two servers that somebody may write by hand over the driver; one idiomatic, one for speed. */
type Answer = (shape: Shape, variables: Variables) => Promise<string>;

const connectionShape = z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() });
const asked = z.object({ shape: z.string(), variables: z.record(z.string(), z.unknown()) });

/** As the driver's documentation has it: `executeQuery`, maps, and `JSON.stringify`. */
function idiomatic(driver: Driver, database: string): Answer {
  return async ({ idiomatic: { text, beside = [], params, answer } }, variables) => {
    const given = params?.(variables) ?? variables;
    const run = async (each: string) => {
      const { records } = await driver.executeQuery(each, given, { database, routing: neo4j.routing.READ });
      return records.map((record) => record.toObject());
    };
    const [first, ...others] = await Promise.all([run(text), ...beside.map(run)]);
    return JSON.stringify(answer(first, ...others));
  };
}

/** One autocommit statement, rows by position, and JSON written by hand. */
function fast(driver: Driver, database: string): Answer {
  return async ({ fast: { text, params, write } }, variables) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 2000 });
    const { records } = await session.run<{ row: Cells }>(text, params?.(variables) ?? variables);
    void session.close();
    return write(records.map((record) => record.get('row')));
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function serve(answer: Answer): void {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  const respond = async (request: IncomingMessage): Promise<[number, string]> => {
    try {
      const { shape: name, variables } = asked.parse(JSON.parse(await bodyOf(request)));
      const shape = byName.get(name);
      return shape ? [200, await answer(shape, variables)] : [404, '{"error":"no such shape"}'];
    } catch (error) {
      return [500, JSON.stringify({ error: String(error) })];
    }
  };
  const server = createServer((request, response) => {
    void respond(request).then(([status, text]) => {
      const body = Buffer.from(text);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object') process.stdout.write(`listens at http://127.0.0.1:${address.port}\n`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const connection = connectionShape.parse(JSON.parse(process.env['BENCH_NEO4J'] ?? '{}'));
  const driver = openDriver(connection);
  serve((process.argv[2] === 'idiomatic' ? idiomatic : fast)(driver, connection.database));
}
