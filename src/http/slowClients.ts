import type { FastifyInstance } from 'fastify';

/** Milliseconds for the head of a request, for all of it, and between two signs of life of a connection. */
export const patienceWithClients = { headersMs: 5_000, requestMs: 10_000, silenceMs: 20_000, responseMs: 30_000 };

/** What the system's own buffers take is gone at once; only a longer answer can wait for its reader. */
const longAnswer = 64 * 1024;

/** Ends connections whose clients take too long to take their answer. */
export function addSlowClientLimits(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload: unknown, done) => {
    const length = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : Infinity;
    if (length >= longAnswer) {
      const timer = setTimeout(() => reply.raw.destroy(), patienceWithClients.responseMs).unref();
      reply.raw.once('close', () => clearTimeout(timer));
    }
    done(null, payload);
  });
}
