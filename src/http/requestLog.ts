import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';

/** The id that a proxy has given to a request, when it is harmless to write down; else one of our own. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/**
 * Tells every client the id of its request, and writes a line for each: those that failed or were refused for our sake
 * at `warn`, all others at `debug`. The address goes without what follows the question mark.
 */
export function addRequestLog(app: FastifyInstance, log: Log): void {
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', async (request, reply) => {
    const level = reply.statusCode >= 500 ? 'warn' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    const [path] = request.url.split('?', 1);
    log[level](
      {
        requestId: request.id,
        method: request.method,
        path,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        from: request.ip,
      },
      'Request answered',
    );
  });
}
