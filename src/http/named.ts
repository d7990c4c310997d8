import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { print, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { BadRequest } from '../errors.ts';
import type { Asking } from '../graphql/context.ts';
import { errorFormatter, statusOf } from '../graphql/errors.ts';
import { readVariables, type NamedOperation } from '../graphql/namedOperation.ts';
import { networkOf } from '../graphql/network.ts';
import { tableOf } from '../graphql/table.ts';
import { csv } from '../lib/csv.ts';
import { gexf } from '../lib/gexf.ts';
import { hashOf } from '../lib/hash.ts';
import type { Log } from '../log.ts';
import type { Answer, Answers } from './answers.ts';
import { matches, send } from './api.ts';
import { leaving } from './leaving.ts';

/** What may be asked by name. */
export interface NamedQueries {
  readonly schema: GraphQLSchema;
  readonly operations: readonly NamedOperation[];
  /** The revision being served; rejects while the graph is away. */
  readonly revision: () => Promise<string>;
}

export interface NamedOptions<C extends BaseContext> extends NamedQueries {
  /** Started; named questions run through it as all others do, limits included. */
  readonly apollo: ApolloServer<C>;
  readonly context: (by: Asking) => C;
  readonly answers: Answers;
  readonly log: Log;
}

/** The revision that an answer is of, or the two that it may mix. */
type AnswerRevision = string | { readonly from: unknown; readonly to: unknown };

interface Question {
  readonly operation: NamedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly format: Format;
}

interface Told {
  readonly data: unknown;
  readonly revision: AnswerRevision;
}

const formats = {
  json: {
    type: 'application/json; charset=utf-8',
    write: ({ operation: { name } }: Question, { data, revision }: Told) =>
      `${JSON.stringify({ name, revision, data })}\n`,
  },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    write: ({ operation, variables }: Question, { data, revision }: Told, schema: GraphQLSchema) => {
      const { columns, rows } = tableOf(schema, operation, variables, data);
      const last = spelled(revision);
      return csv(
        [...columns, 'revision'],
        rows.map((row) => [...row, last]),
      );
    },
  },
  gexf: {
    type: 'application/gexf+xml; charset=utf-8',
    write: ({ operation: { name, title } }: Question, { data, revision }: Told) => {
      const network = networkOf(data);
      if (network.nodes.length === 0)
        throw new BadRequest(`${name} tells of no things with their ids: there is nothing to draw.`);
      return gexf(network, title, spelled(revision));
    },
  },
} as const;
type Format = keyof typeof formats;

/**
 * Serves the allow-listed operations at `/q/<name>` (JSON; by ending also `.json`, `.csv` and `.gexf`), with variables in the
 * address and an ETag that changes with the facts; `.graphql` gives the operation itself, `/q` lists them all.
 */
export function addNamed<C extends BaseContext>(app: FastifyInstance, options: NamedOptions<C>): void {
  const byName = new Map(options.operations.map((operation) => [operation.name, operation]));
  const told = errorFormatter(options.log);
  const list = options.operations.map(({ name, title, description, variables }) => ({
    name,
    title,
    description,
    variables,
  }));
  app.get('/q', async (_request, reply) => reply.header('cache-control', 'no-cache').send(list));
  app.get('/q/:file', async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const { file } = request.params;
    const text = byName.get(file.replace(/\.graphql$/, ''));
    if (text && file.endsWith('.graphql'))
      return reply.type('application/graphql; charset=utf-8').send(`${text.query}\n`);
    const { name, format } = partsOf(file);
    const operation = byName.get(name);
    if (!operation) return refuse(reply, 404, [nothingNamed(name)]);
    try {
      const variables = readVariables(options.schema, operation, givenIn(request.url));
      return await answer({ operation, variables, format }, request, reply, options);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      const errors = [told({ message }, error)];
      return refuse(reply, statusOf(errors), errors);
    }
  });
}

async function answer<C extends BaseContext>(
  question: Question,
  request: FastifyRequest,
  reply: FastifyReply,
  options: NamedOptions<C>,
): Promise<FastifyReply> {
  const since = performance.now();
  const before = await options.revision();
  const tag = tagOf(question, before);
  if (matches(request.headers['if-none-match'], tag)) {
    return reply.code(304).headers({ etag: tag, 'cache-control': 'no-cache', 'rapporteur-revision': before }).send();
  }
  const execute = (gone: AbortSignal) =>
    executed(question, before, tag, { requestId: request.id, leaving: gone, since }, options);
  return send(reply, await options.answers.of(`/q\n${tag}`, execute, () => leaving(reply)));
}

async function executed<C extends BaseContext>(
  question: Question,
  before: string,
  tag: string,
  by: Asking,
  { apollo, context, revision, schema }: NamedOptions<C>,
): Promise<Answer> {
  const { operation, variables, format } = question;
  let settled: string | undefined;
  const { body } = await apollo.executeOperation(
    { query: operation.query, variables: { ...variables } },
    { contextValue: context({ ...by, settled: (of) => (settled = of) }) },
  );
  if (body.kind !== 'single') throw new Error('Answers come whole.');
  const { data, errors = [], extensions } = body.singleResult;
  if (errors.length > 0) return refusalOf(statusOf(errors), errors);
  const after = mixed(extensions) ?? settled ?? (await revision());
  const of = after === before ? before : typeof after === 'string' ? { from: before, to: after } : after;
  const { type, write } = formats[format];
  const headers = {
    'content-type': type,
    'rapporteur-revision': spelled(of),
    ...(of === before ? { etag: tag, 'cache-control': 'no-cache' } : { 'cache-control': 'no-store' }),
    ...(format !== 'json' && { 'content-disposition': `attachment; filename="${operation.name}.${format}"` }),
  };
  const bytes = Buffer.from(write(question, { data, revision: of }, schema));
  return { status: 200, headers, bytes, revision: settled === before ? before : undefined };
}

/** Name and format of the last part of an address; JSON without an ending. */
function partsOf(file: string): { readonly name: string; readonly format: Format } {
  for (const format of ['json', 'csv', 'gexf'] as const)
    if (file.endsWith(`.${format}`)) return { name: file.slice(0, -format.length - 1), format };
  return { name: file, format: 'json' };
}

function givenIn(url: string): ReadonlyMap<string, readonly string[]> {
  const values = new URL(url, 'http://localhost').searchParams;
  return new Map([...values.keys()].map((key) => [key, values.getAll(key)]));
}

/** The same facts, question and form give the same tag, in every process. */
function tagOf({ operation, variables, format }: Question, revision: string): string {
  const sorted = Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1));
  return `"${hashOf(revision, operation.name, print(operation.document), sorted, format)}"`;
}

/** The two revisions that an answer given during a load may mix. */
function mixed(extensions: Readonly<Record<string, unknown>> | undefined): AnswerRevision | undefined {
  const told = extensions?.['revision'];
  if (typeof told !== 'object' || told === null) return undefined;
  const { from = null, to = null }: { from?: unknown; to?: unknown } = told;
  return { from, to };
}

function spelled(revision: AnswerRevision): string {
  return typeof revision === 'string' ? revision : `${String(revision.from)} to ${String(revision.to)}`;
}

function nothingNamed(name: string): GraphQLFormattedError {
  const shown = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
  const message = `There is no question named ${shown}. All that can be asked by name are listed at /q.`;
  return { message, extensions: { code: 'NOT_FOUND' } };
}

function refuse(reply: FastifyReply, status: number, errors: readonly GraphQLFormattedError[]): FastifyReply {
  return send(reply, refusalOf(status, errors));
}

function refusalOf(status: number, errors: readonly GraphQLFormattedError[]): Answer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': '1' }),
  };
  return { status, headers, bytes: Buffer.from(JSON.stringify({ errors })), revision: undefined };
}
