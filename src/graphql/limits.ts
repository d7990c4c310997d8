import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Field } from '../ask/selection.ts';
import type { Context } from './context.ts';
import { costOf, dearest, depthOf } from './cost.ts';
import { fieldsOfOperation } from './selection.ts';

/** How much one operation may ask; every one of these is a setting. */
export interface Limits {
  /** Tokens of the document, fields with fragments opened, values in variables: each no more than this. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** In objects, after cost.ts. */
  readonly cost: number;
}

/** What every operation may ask unless the settings say otherwise. */
export const usualLimits: Limits = { tokens: 1000, depth: 12, aliases: 15, rootFields: 10, cost: 20_000 };

type Request = GraphQLRequestContextDidResolveOperation<Context>;

/** Refuses operations past a limit before they run, and tells the cost of those that do in `extensions.cost`. */
export function limiting(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      let cost: number | undefined;
      return Promise.resolve({
        didResolveOperation(request: Request) {
          cost = measured(request, limits);
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          if (body.kind === 'single' && cost !== undefined) {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function measured({ schema, document, operation, request }: Request, limits: Limits): number | undefined {
  if (!operation) return undefined;
  const given: Readonly<Record<string, unknown>> = request.variables ?? {};
  refuse('number of values in the variables', valuesIn(given, limits.tokens), limits.tokens, inSeveral, true);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!coerced) throw wrongVariable(errors[0]);
  refuse('number of aliases', aliasesOf(document), limits.aliases, inSeveral);
  const fields = opened(schema, document, operation, coerced, limits.tokens);
  const cost = costOf(schema, fields);
  refuse('depth', depthOf(fields), limits.depth, 'Ask for fewer levels, or in several operations.');
  refuse('number of root fields', fields.length, limits.rootFields, inSeveral);
  const most = dearest(schema, fields);
  refuse(
    'cost',
    cost,
    limits.cost,
    `Ask for smaller pages or fewer levels${most ? `, first of all in ${most}` : ''}: pages multiply down the tree.`,
  );
  return cost;
}

const inSeveral = 'Ask in several operations.';

/** The fields of an operation with its fragments opened: no more than a document without fragments could spell out. */
function opened(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): readonly Field[] {
  let count = 0;
  return fieldsOfOperation(schema, document, operation, variables, (fields) => {
    count += fields;
    refuse('number of fields, with its fragments opened,', count, most, 'Spread fewer fragments in each other.', true);
  });
}

/** Only the first mistake is told: a list in variables may hold as many as it has items, each with a text of its own. */
function wrongVariable(error: GraphQLError | undefined): GraphQLError {
  return new GraphQLError(error?.message ?? 'The variables do not fit the operation.', {
    nodes: error?.nodes ?? null,
    originalError: error?.originalError ?? null,
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
  });
}

/** How many values a value holds, itself included; no more are counted than one past the most. */
function valuesIn(value: unknown, most: number): number {
  const waiting: unknown[] = [value];
  let count = 0;
  while (waiting.length > 0 && count <= most) {
    const next = waiting.pop();
    count += 1;
    if (typeof next === 'object' && next !== null) for (const child of Object.values(next)) waiting.push(child);
  }
  return count;
}

/** `atLeast`: counting ended when it passed the limit. */
function refuse(what: string, value: number, limit: number, advice: string, atLeast = false): void {
  if (value <= limit) return;
  const is = atLeast ? `is ${value} or more` : `is ${value}`;
  throw new GraphQLError(`The ${what} of this operation ${is}; at most ${limit} is allowed. ${advice}`, {
    extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } },
  });
}

const aliases = new WeakMap<DocumentNode, number>();

function aliasesOf(document: DocumentNode): number {
  const known = aliases.get(document) ?? countAliases(document);
  aliases.set(document, known);
  return known;
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, { [Kind.FIELD]: { enter: (node) => void (node.alias ? count++ : undefined) } });
  return count;
}
