import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from './context.ts';
import { costOf, dearest, depthOf } from './cost.ts';
import { fieldsOfOperation } from './selection.ts';

/** How much one operation may ask; every one of these is a setting. */
export interface Limits {
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
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  // Wrong variables are told by the execution itself.
  if (!coerced) return undefined;
  const fields = fieldsOfOperation(schema, document, operation, coerced);
  const cost = costOf(schema, fields);
  refuse('depth', depthOf(fields), limits.depth, 'Ask for fewer levels, or in several operations.');
  refuse('number of aliases', aliasesOf(document), limits.aliases, 'Ask in several operations.');
  refuse('number of root fields', fields.length, limits.rootFields, 'Ask in several operations.');
  const most = dearest(schema, fields);
  refuse(
    'cost',
    cost,
    limits.cost,
    `Ask for smaller pages or fewer levels${most ? `, first of all in ${most}` : ''}: pages multiply down the tree.`,
  );
  return cost;
}

function refuse(what: string, value: number, limit: number, advice: string): void {
  if (value <= limit) return;
  throw new GraphQLError(`The ${what} of this operation is ${value}; at most ${limit} is allowed. ${advice}`, {
    extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } },
  });
}

function aliasesOf(document: DocumentNode): number {
  let count = 0;
  visit(document, { [Kind.FIELD]: { enter: (node) => void (node.alias ? count++ : undefined) } });
  return count;
}
