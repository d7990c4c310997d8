import type { FastifyInstance } from 'fastify';

/** A stop that no client takes for a fault: what was accepted is answered, what comes later is told to go elsewhere. */
export interface PoliteStop {
  /** True from the moment that the stop was asked for. */
  readonly stopping: () => boolean;
  /**
   * From now on questions are refused and every reply closes its connection; resolves when clients have had the time to
   * notice, and the listener may be closed.
   */
  readonly begin: () => Promise<void>;
}

const refusal = {
  errors: [
    { message: 'This process is being stopped. Try again: another one answers.', extensions: { code: 'STOPPING' } },
  ],
};

/** Adds the hooks of a polite stop; `open` names the routes that answer until the end. */
export function addPoliteStop(
  app: FastifyInstance,
  graceMs: number,
  open: ReadonlySet<string>,
  refused: () => void,
): PoliteStop {
  let stopping = false;
  app.addHook('onRequest', (request, reply, done) => {
    if (!stopping || open.has(request.routeOptions.url ?? '')) return done();
    refused();
    void reply.code(503).headers({ 'retry-after': '1', 'cache-control': 'no-store' }).send(refusal);
  });
  app.addHook('onSend', (_request, reply, payload: unknown, done) => {
    if (stopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  return {
    stopping: () => stopping,
    begin: async () => {
      stopping = true;
      await new Promise((resolve) => setTimeout(resolve, graceMs));
    },
  };
}
