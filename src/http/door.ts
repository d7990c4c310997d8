import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';
import { createAdmission } from './admission.ts';
import { keyCheck } from './keys.ts';
import type { Metrics } from './metrics.ts';
import { addRequestLog } from './requestLog.ts';
import { addSlowClientLimits } from './slowClients.ts';
import { addPoliteStop, type PoliteStop } from './stopping.ts';

/** Who is let in, how many at once, and what is told of it. */
export interface DoorOptions {
  readonly metrics: Metrics;
  readonly log: Log;
  /** Questions answered at once, at most. */
  readonly maxRunning: number;
  /** Pages of these origins may ask; `*` is every page. */
  readonly corsOrigins: readonly string[];
  /** Who asks must send one of these, unless there are none. */
  readonly apiKeys: readonly string[];
  /** How long the listener stays open once a stop was asked for. */
  readonly stopGraceMs: number;
}

export interface Door extends PoliteStop {
  /** Makes the routes of this scope ask for a key and for a place. */
  readonly guard: (scope: FastifyInstance) => void;
}

/** Replies of the API hold no page: nothing in them may run or be framed. The page's own routes say more. */
const apiHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};
const openWhileStopping = new Set(['/healthz', '/readyz', '/metrics']);

/** Adds everything that stands between a connection and an answer; must be called before any route is added. */
export async function addDoor(app: FastifyInstance, options: DoorOptions): Promise<Door> {
  const { metrics, apiKeys, corsOrigins } = options;
  addRequestLog(app, options.log);
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(apiHeaders);
    done();
  });
  await addCors(app, corsOrigins);
  const stop = addPoliteStop(app, options.stopGraceMs, openWhileStopping, () => metrics.refused('STOPPING'));
  addSlowClientLimits(app);
  const admission = createAdmission({ most: options.maxRunning, refused: () => metrics.refused('BUSY') });
  metrics.showRunning(admission.running, admission.most);
  const checkKey = keyCheck(apiKeys, () => metrics.refused('KEY'));
  app.register((scope, _options, done) => {
    if (apiKeys.length > 0) scope.addHook('onRequest', checkKey);
    metrics.addTo(scope);
    done();
  });
  metrics.time(app);
  return {
    ...stop,
    guard: (scope) => {
      if (apiKeys.length > 0) scope.addHook('onRequest', checkKey);
      scope.addHook('onRequest', admission.hooks.onRequest);
      scope.addHook('preHandler', admission.hooks.preHandler);
    },
  };
}

async function addCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'x-api-key', 'apollo-require-preflight'],
    exposedHeaders: ['etag', 'rapporteur-revision', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
}
