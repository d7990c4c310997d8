import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Connection } from '../../src/neo4j/driver.ts';
import { testConnection } from './neo4j.ts';

/**
 * What a wire does with the bytes of the database: passes them on, late, or wrong, or not all of them, or none, or holds
 * them back (both ways, until it passes again), or refuses connections.
 */
export type WireMode = 'pass' | 'delay' | 'garble' | 'truncate' | 'drop' | 'hold' | 'refuse';

/** A wire to a database, which can be hurt. */
export interface Wire {
  readonly connection: Connection;
  /** From now on, for open connections and new ones. */
  set(mode: WireMode): void;
  /** Ends every open connection, all of a sudden. */
  sever(): void;
  /** Connections that are open at this moment. */
  open(): number;
  /** Those of them through which something of the database was dropped or garbled: nobody can use them any more. */
  lost(): number;
  /** Ends every connection, and takes none any more. */
  cut(): Promise<void>;
}

const delayMs = 400;
/** What a truncating wire lets through of an answer before it ends the connection. */
const truncatedAt = 7;

/** A wire to the test's database, or to another; each connection ends when so many bytes of the database came through it. */
export async function openWire(real: Connection = testConnection(), cutAfter = Infinity): Promise<Wire> {
  const { hostname, port } = new URL(real.uri);
  const pairs = new Set<Pair>();
  let mode: WireMode = 'pass';
  const server = createServer((near) => {
    if (mode === 'refuse') return void near.resetAndDestroy();
    const pair = new Pair(near, connect(Number(port), hostname), () => mode, cutAfter);
    pairs.add(pair);
    pair.onEnd(() => pairs.delete(pair));
  });
  await listening(server);
  const address = server.address() as AddressInfo;
  const sever = () => pairs.forEach((pair) => pair.end());
  return {
    connection: { ...real, uri: `bolt://127.0.0.1:${address.port}` },
    set: (next) => {
      mode = next;
      pairs.forEach((pair) => pair.changed());
    },
    sever,
    open: () => pairs.size,
    lost: () => [...pairs].filter(({ lost }) => lost).length,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      sever();
      await closed;
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** One connection: the near end is the service's, the far end the database's. */
class Pair {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #mode: () => WireMode;
  #left: number;
  #lost = false;

  constructor(near: Socket, far: Socket, mode: () => WireMode, cutAfter: number) {
    this.#left = cutAfter;
    this.#near = near;
    this.#far = far;
    this.#mode = mode;
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => this.end());
    }
    near.on('data', (bytes: Buffer) => void far.write(bytes));
    far.on('data', (bytes: Buffer) => this.#answer(bytes));
    this.changed();
  }

  get lost(): boolean {
    return this.#lost;
  }

  onEnd(ended: () => void): void {
    this.#near.once('close', ended);
  }

  end(): void {
    this.#near.destroy();
    this.#far.destroy();
  }

  changed(): void {
    for (const socket of [this.#near, this.#far]) {
      if (this.#mode() === 'hold') socket.pause();
      else socket.resume();
    }
  }

  #answer(bytes: Buffer): void {
    switch (this.#mode()) {
      case 'drop':
        this.#lost = true;
        return;
      case 'delay':
        setTimeout(() => this.#near.write(bytes), delayMs);
        return;
      case 'garble':
        this.#lost = true;
        // A fixed pattern: every third byte is another one.
        this.#near.write(Buffer.from(bytes.map((byte, index) => (index % 3 === 0 ? byte ^ 0x5a : byte))));
        return;
      case 'truncate':
        this.#near.end(bytes.subarray(0, truncatedAt));
        this.#far.destroy();
        return;
      default:
        this.#near.write(bytes.subarray(0, this.#left));
        this.#left -= bytes.length;
        if (this.#left <= 0) this.end();
    }
  }
}
