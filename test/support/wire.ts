import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Connection } from '../../src/neo4j/driver.ts';
import { testConnection } from './neo4j.ts';

/** A connection to the test's database that can be cut. */
export interface Wire {
  readonly connection: Connection;
  cut(): Promise<void>;
}

/** A wire to the test's database. */
export async function openWire(): Promise<Wire> {
  const real = testConnection();
  const { hostname, port } = new URL(real.uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    connection: { ...real, uri: `bolt://127.0.0.1:${address.port}` },
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
