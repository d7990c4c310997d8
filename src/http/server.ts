import type { Server } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { ApolloServer, BaseContext } from '@apollo/server';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { CannotStart } from '../errors.ts';
import type { Asking } from '../graphql/context.ts';
import type { Log } from '../log.ts';
import { keepAnswers } from './answers.ts';
import { addApi, refusal } from './api.ts';
import { addDoor, type DoorOptions } from './door.ts';
import { addNamed, type NamedQueries } from './named.ts';
import { addPages } from './pages.ts';
import { requestId } from './requestLog.ts';
import { patienceWithClients } from './slowClients.ts';

/** Whether questions can be answered: the revision of the loaded facts, or in a few words why not. */
export type Readiness = { readonly revision: string } | { readonly reason: string };

export interface HttpOptions<C extends BaseContext> {
  /** Not started yet: the server starts it, and stops it when it closes. */
  readonly apollo: ApolloServer<C>;
  /** Called once for each operation that is executed. */
  readonly context: (by: Asking) => C;
  /** The revision that is surely the graph's own at this moment; undefined while that is not known or facts are being loaded. */
  readonly served: () => string | undefined | Promise<string | undefined>;
  /** How many bytes of answers are kept at most; 0 keeps none. */
  readonly cacheBytes: number;
  readonly ready: () => Promise<Readiness>;
  /** How long the text of an operation may be, in characters. */
  readonly mostText: number;
  /** What may be asked by name, at `/q/<name>`. */
  readonly named: NamedQueries;
  /** The folder of the built page; it may appear later. */
  readonly explorerDir: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
  readonly door: Omit<DoorOptions, 'log'>;
  /** Connections past this number are dropped; 10,000 when left out. */
  readonly maxConnections?: number;
}

export interface HttpServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /**
   * Refuses what comes from now on, lets running requests end for at most nine seconds, then stops Apollo. May be
   * called twice.
   */
  close(): Promise<void>;
}

/** Longer than any answer may take, and short of the ten seconds after which those who stop a process lose patience. */
const patience = 9_000;
/** How long connections stay open once no new ones are taken: what is on its way through them is read, and refused politely. */
const lingerMs = 1_000;

/**
 * Serves the API at `/graphql`, its named questions at `/q/<name>`, the page at `/`, `/healthz` (the process is up) and `/readyz` (questions can be answered).
 * Resolves once it listens; throws CannotStart when the address cannot be had.
 */
export async function createHttpServer<C extends BaseContext>(options: HttpOptions<C>): Promise<HttpServer> {
  const { apollo, host, port } = options;
  const app = fastify({
    logger: false,
    // Room for the longest operation and for as much again in variables, at two bytes a character.
    bodyLimit: 4 * options.mostText,
    genReqId: requestId,
    requestTimeout: patienceWithClients.requestMs,
    connectionTimeout: patienceWithClients.silenceMs,
    http: { headersTimeout: patienceWithClients.headersMs, connectionsCheckingInterval: 1_000 },
  });
  app.server.maxConnections = options.maxConnections ?? 10_000;
  const unused = unusedConnections(app.server);
  await apollo.start();
  try {
    addErrors(app, options.log);
    const { guard, stopping, begin } = await addDoor(app, { ...options.door, log: options.log });
    const answers = keepAnswers(options.cacheBytes, options.served, (what) => options.door.metrics.kept(what));
    app.register((api, _options, done) => {
      guard(api);
      addApi(api, { ...options, answers });
      addNamed(api, { ...options, ...options.named, answers });
      done();
    });
    addHealth(app, options, stopping);
    addPages(app, options.explorerDir);
    const url = await app.listen({ host, port, backlog: 4096, listenTextResolver: () => '' });
    return { url: reachable(url), close: once(() => closeAll(app, apollo, unused, begin)) };
  } catch (error) {
    await closeAll(app, apollo, unused);
    throw cannotListen(error, host, port) ?? error;
  }
}

function addHealth<C extends BaseContext>(
  app: FastifyInstance,
  { ready, log }: HttpOptions<C>,
  stopping: () => boolean,
): void {
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const state = stopping()
      ? { reason: 'This process is being stopped.' }
      : await ready().catch((error: unknown) => {
          log.warn({ err: error }, 'Readiness could not be told');
          return { reason: 'Readiness could not be told.' };
        });
    void reply.header('cache-control', 'no-store');
    if ('reason' in state) void reply.code(503).header('retry-after', '1');
    return reply.send(state);
  });
}

const told: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request is too large; send a shorter operation or fewer variables.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send JSON, with the header Content-Type: application/json.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The request has no body; send a JSON object with a query.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'Invalid JSON: the body of the request cannot be read.',
};

/** A caller's mistake is told as it stands; anything else is logged, and the caller told no more than that. */
function addErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'A request failed for a reason of our own');
    const message =
      status >= 500 ? 'Something went wrong on our side.' : (told[error.code] ?? 'The request is malformed.');
    return reply.code(status).send(refusal(message));
  });
}

/** The connections that no request has come through yet; browsers open such in advance. */
function unusedConnections(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.on('close', () => unused.delete(socket));
  });
  server.on('request', (request) => unused.delete(request.socket));
  return unused;
}

async function closeAll<C extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<C>,
  unused: ReadonlySet<Socket>,
  begin: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const impatient = setTimeout(() => app.server.closeAllConnections(), patience);
  await begin();
  await lastCome(app.server);
  const closed = app.close();
  // Node takes them for busy and would wait for a request until its time limit.
  for (const socket of unused) socket.destroy();
  await closed;
  clearTimeout(impatient);
  await apollo.stop();
}

/** Takes no more connections; those that wait to be taken, and what was sent through others, are seen to first. */
async function lastCome(server: Server): Promise<void> {
  await nextTurn();
  // Node's own close of a web server would end idle connections too, with requests on their way.
  Listener.prototype.close.call(server);
  for (const end = performance.now() + lingerMs; performance.now() < end; await pause(20)) {
    if ((await openConnections(server)) === 0) return;
  }
  await nextTurn();
}

function openConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)));
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}

/** An address to open: a server bound to every interface is reached through this machine's own. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}

function cannotListen(error: unknown, host: string, port: number): CannotStart | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const said: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken: stop the program that listens there, or set PORT to a free port.`,
    EACCES: `Port ${port} may not be opened by this user: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one that it has, such as 127.0.0.1.`,
    ENOTFOUND: `The host ${host} is not known: set HOST to an address of this machine, such as 127.0.0.1.`,
  };
  const message = typeof code === 'string' ? said[code] : undefined;
  return message === undefined ? undefined : new CannotStart(message, { cause: error });
}
