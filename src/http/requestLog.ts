import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const level = reply.statusCode >= 500 ? 'warn' : 'debug';
    if (log.isLevelEnabled(level)) log[level](told(request, reply), 'Request answered');
    done();
  });
}

function told(request: FastifyRequest, reply: FastifyReply) {
  const [path] = request.url.split('?', 1);
  return {
    requestId: request.id,
    method: request.method,
    path,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    from: request.ip,
  };
}
