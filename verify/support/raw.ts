import { connect } from 'node:net';

/** What came back over a connection on which bytes were sent as they are. */
export interface RawReply {
  /** 0 when no reply came before the connection ended or the time was over. */
  readonly status: number;
  readonly text: string;
  readonly ms: number;
  /** How it ended: with a whole reply, with the end of the connection, or not at all within the time. */
  readonly end: 'reply' | 'closed' | 'silence';
}

/** Sends bytes to a service without any client's manners; resolves at the end of the first reply, at the latest after `mostMs`. */
export function sendRaw(url: string, bytes: string | Uint8Array, mostMs = 5_000): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const begun = performance.now();
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => void socket.write(bytes));
    const done = (end: RawReply['end']) => {
      clearTimeout(timer);
      socket.destroy();
      const text = Buffer.concat(chunks).toString('latin1');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, ms: performance.now() - begun, end });
    };
    const timer = setTimeout(() => done('silence'), mostMs);
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (isWhole(Buffer.concat(chunks).toString('latin1'))) done('reply');
    });
    // A reset after the reply was read is how a server refuses the rest of a long body.
    socket.on('error', () => undefined);
    socket.on('close', () => done(isWhole(Buffer.concat(chunks).toString('latin1')) ? 'reply' : 'closed'));
  });
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return false;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end))?.[1];
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length - end - 4 >= Number(length);
}
