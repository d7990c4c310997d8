import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/** How long a database may keep silent. */
export interface SilencePatience {
  /** Milliseconds on a connection that is being made, or given back. */
  readonly helloMs: number;
  /** Milliseconds after something was asked: longer than any statement may take. */
  readonly answerMs: number;
}

/** Looks for connections that will never be given back to their pool. */
export interface SilenceWatch {
  /** Must be told of every session that is being closed. */
  readonly closing: (closed: Promise<unknown>) => void;
  readonly stop: () => void;
}

/** What had been sent when the database was heard last, and when anything moved last. */
interface Heard {
  sent: number;
  seen: number;
  moved: number;
}

const channel = 'net.client.socket';
const boltPort = 7687;
const lookMs = 500;

/**
 * Ends connections to the port of this address whose other end owes an answer and does not give it: the driver would wait
 * for it as long as the connection lasts, and its pool would run dry. While a session cannot be closed, whatever was
 * heard, idle connections are ended too: one of them is the one it waits for. Not seen are connections over TLS;
 * those end by the server's own keep-alive.
 */
export function endSilentConnections(uri: string, { helloMs, answerMs }: SilencePatience): SilenceWatch {
  const port = Number(new URL(uri).port) || boltPort;
  const open = new Map<Socket, Heard>();
  const closings = new Set<{ readonly since: number }>();
  const made = (message: unknown) => {
    const socket = socketIn(message);
    socket?.once('connect', () => {
      if (socket.remotePort !== port) return;
      const heard = { sent: 0, seen: 0, moved: performance.now() };
      open.set(socket, heard);
      socket.once('close', () => open.delete(socket));
      // Before the driver reads it, and sends what it has to ask next.
      socket.on('data', () => {
        heard.sent = socket.bytesWritten;
      });
    });
  };
  let looked = performance.now();
  const look = () => {
    const now = performance.now();
    // Who was away itself cannot say that the other was silent.
    const away = now - looked > 2 * lookMs;
    looked = now;
    const stuck = [...closings].some(({ since }) => now - since > helloMs);
    for (const [socket, heard] of open) {
      const { bytesRead, bytesWritten } = socket;
      if (away || bytesRead + bytesWritten !== heard.seen) {
        heard.seen = bytesRead + bytesWritten;
        heard.moved = now;
      }
      const owing = stuck || bytesWritten > heard.sent;
      if (owing && now - heard.moved > (bytesRead === 0 ? helloMs : answerMs)) socket.destroy(silent());
    }
  };
  const timer = setInterval(look, lookMs).unref();
  subscribe(channel, made);
  return {
    closing: (closed) => {
      const entry = { since: performance.now() };
      closings.add(entry);
      void closed.finally(() => closings.delete(entry));
    },
    stop: () => {
      unsubscribe(channel, made);
      clearInterval(timer);
    },
  };
}

function socketIn(message: unknown): Socket | undefined {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return undefined;
  return message.socket instanceof Socket ? message.socket : undefined;
}

function silent(): Error {
  return new Error('The database has not answered for too long.');
}
