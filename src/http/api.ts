import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asking } from '../graphql/context.ts';
import { isOfMistakes } from '../graphql/errors.ts';
import { tagOf, type Answer, type Answers } from './answers.ts';
import { leaving } from './leaving.ts';

/** What answers GraphQL over HTTP. */
export interface ApiOptions<C extends BaseContext> {
  /** Started. */
  readonly apollo: ApolloServer<C>;
  /** Called once for each operation that is executed. */
  readonly context: (by: Asking) => C;
  readonly answers: Answers;
  /** Longer operations are refused unread, in characters: what is no token, such as a long name or comment, costs too. */
  readonly mostText: number;
}

/** Apollo refuses a GET without one of these: a foreign page cannot send them unasked. */
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** Serves GraphQL at `/graphql`, by POST and by GET; an answer that did not change is not computed again. */
export function addApi<C extends BaseContext>(app: FastifyInstance, options: ApiOptions<C>): void {
  app.register((api, _options, ready) => {
    const parse = api.getDefaultJsonParser('error', 'error');
    api.removeAllContentTypeParsers();
    // The bytes are the question's name; they are read as JSON only when there is no answer to it yet.
    api.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    const json = (request: FastifyRequest, text: string) =>
      new Promise<unknown>(
        (resolve, reject) => void parse(request, text, (error, value) => (error ? reject(error) : resolve(value))),
      );
    api.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => answer(request, reply, options, json),
    });
    api.route({
      method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
      url: '/graphql',
      handler: async (_request, reply) =>
        reply.code(405).header('allow', 'GET, POST').send(refusal('Send questions with POST.')),
    });
    ready();
  });
}

/** An error told before GraphQL comes into it. */
export function refusal(message: string) {
  return { errors: [{ message, extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }] };
}

type ReadJson = (request: FastifyRequest, text: string) => Promise<unknown>;

async function answer<C extends BaseContext>(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ApiOptions<C>,
  json: ReadJson,
): Promise<FastifyReply> {
  const { method, headers } = request;
  const since = performance.now();
  const text = Buffer.isBuffer(request.body) ? request.body.toString() : '';
  const execute = async (gone: AbortSignal) =>
    executed(request, method === 'POST' ? await json(request, text) : undefined, { gone, since }, options);
  const asked = method === 'POST' ? text : preflightHeaders.some((name) => headers[name]) ? request.url : undefined;
  if (asked === undefined) return send(reply, await execute(leaving(reply)));
  const given = await options.answers.of(`${method}\n${headers.accept ?? ''}\n${asked}`, execute, () => leaving(reply));
  return method === 'GET' ? sendTagged(request, reply, given) : send(reply, given);
}

async function executed<C extends BaseContext>(
  request: FastifyRequest,
  body: unknown,
  { gone, since }: { readonly gone: AbortSignal; readonly since: number },
  { apollo, context, mostText }: ApiOptions<C>,
): Promise<Answer> {
  const length = lengthOfText(body);
  if (length > mostText) return tooLong(length, mostText);
  let revision: string | undefined;
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: searchOf(request.url),
      body,
    },
    context: () =>
      Promise.resolve(context({ requestId: request.id, since, leaving: gone, settled: (of) => (revision = of) })),
  });
  const reply = wireFormOf(response);
  return { ...reply, status: statusFor(request, reply), revision };
}

/**
 * To those who ask for plain JSON by name, the specification has mistakes in a question told with 200: to them any other
 * status is a fault of what stands between. All others are told with 400.
 */
function statusFor({ headers }: FastifyRequest, reply: Omit<Answer, 'revision'>): number {
  const { status } = reply;
  const plain =
    headers.accept?.includes('application/json') && reply.headers['content-type']?.startsWith('application/json');
  return status === 400 && plain && isOfMistakes(reply.bytes.toString()) ? 200 : status;
}

function lengthOfText(body: unknown): number {
  if (typeof body !== 'object' || body === null || !('query' in body)) return 0;
  return typeof body.query === 'string' ? body.query.length : 0;
}

function tooLong(length: number, most: number): Answer {
  const message = `The text of this operation has ${length} characters; at most ${most} are allowed. Put values into variables, or ask in several operations.`;
  const bytes = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code: 'TOO_EXPENSIVE' } }] }));
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status: 400, headers, bytes, revision: undefined };
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function wireFormOf({ status = 200, headers, body }: HTTPGraphQLResponse) {
  if (body.kind !== 'complete') throw new Error('Answers come whole.');
  return { status, headers: Object.fromEntries(headers), bytes: Buffer.from(body.string) };
}

/** Sends an answer as it is. */
export function send(reply: FastifyReply, { status, headers, bytes }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(bytes);
}

/** To a GET, an answer that the asker has already is told with its tag alone. */
function sendTagged(request: FastifyRequest, reply: FastifyReply, given: Answer): FastifyReply {
  if (given.revision === undefined) return send(reply, given);
  const etag = tagOf(given);
  void reply.headers({ etag, 'cache-control': 'no-cache', vary: 'accept' });
  return matches(request.headers['if-none-match'], etag) ? reply.code(304).send() : send(reply, given);
}

/** True when a client says that it has the answer with this tag. */
export function matches(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
