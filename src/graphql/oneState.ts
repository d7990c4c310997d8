import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import {
  execute,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { setTimeout as pause } from 'node:timers/promises';
import { AskerLeft, BrokenRow, DeadlineExceeded, GraphUnavailable } from '../errors.ts';
import type { GraphState, RevisionPoll } from '../neo4j/revision.ts';
import { awayRather } from './awayRather.ts';
import type { Context } from './context.ts';
import { executeQuery, isOrdinary } from './execution.ts';

type Request = GraphQLRequestContextResponseForOperation<Context>;

/** The state at both ends of a run, where it is known. */
interface Bracket {
  readonly from: GraphState | undefined;
  readonly to: GraphState | undefined;
}

/** How often an answer is tried again that met rows while they were taken away, and after how long. */
const mostTries = 8;
const tryAgainMs = 40;

/** The same mistake beneath many things is told often enough by these. */
const mostErrors = 100;

/**
 * Executes operations so that an answer is of one state of the graph, or says which two it may mix
 * (`extensions.revision`). While nothing is loaded this costs nothing: a valid poll at both ends says so, or a look at the state where the poll is late.
 */
export function oneState(
  poll: RevisionPoll,
  format: (error: GraphQLFormattedError, cause: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  const asked = () => poll.ask().catch(unlessAway);
  const answer = async (request: Request) => {
    const from = await poll.current();
    // While facts are known to be loaded, an answer without brackets would only be thrown away.
    if (from && !from.loading) {
      const first = await run(request, from, async () => poll.current());
      if (isOne(first)) return settled(request, first);
      if (gaveUp(first.result)) return first.result;
    }
    let second = await run({ ...request, contextValue: request.contextValue.again() }, await asked(), asked);
    for (let more = mostTries; more > 0 && isTorn(second.result) && !isOne(second); more--) {
      await pause(tryAgainMs);
      second = await run({ ...request, contextValue: request.contextValue.again() }, await asked(), asked);
    }
    if (isOne(second)) return settled(request, second);
    if (isTorn(second.result)) return { errors: [changing()] };
    const result = second.from && second.to ? second.result : awayRather(second.result);
    if (!second.from && !second.to) return result;
    const told = { from: second.from?.revision ?? null, to: second.to?.revision ?? null };
    return { ...result, extensions: { ...result.extensions, revision: told } };
  };
  return {
    requestDidStart() {
      return Promise.resolve({
        async responseForOperation(request) {
          // Undefined, other than its type says, where a document holds several operations and none was chosen.
          const { operation }: { operation?: OperationDefinitionNode } = request;
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          const { errors, ...result } = await request.contextValue.inTime(answer(request)).catch(gaveUpOn);
          const told = errors?.slice(0, mostErrors).map((error) => format(error.toJSON(), error));
          const singleResult = {
            data: result.data ?? null,
            ...(told && { errors: told }),
            ...(result.extensions && { extensions: result.extensions }),
          };
          return { http: request.response.http, body: { kind: 'single', singleResult } };
        },
      });
    },
  };
}

async function run(request: Request, from: GraphState | undefined, state: () => Promise<GraphState | undefined>) {
  const result = await executed(request);
  return { result, from, to: await state() };
}

async function executed({ schema, document, operation, operationName, contextValue, request }: Request) {
  const given = request.variables ?? {};
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  // Wrong variables, and questions about the schema, are GraphQL's own to answer.
  if (!coerced || !isOrdinary(operation)) {
    return execute({ schema, document, contextValue, variableValues: given, operationName });
  }
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  }
  return executeQuery({ schema, fragments, operation, variableValues: coerced, contextValue });
}

function isOne({ from, to }: Bracket): boolean {
  return from !== undefined && to !== undefined && !from.loading && !to.loading && from.revision === to.revision;
}

function settled({ contextValue }: Request, { result, from }: Bracket & { readonly result: ExecutionResult }) {
  if (!result.errors && typeof from?.revision === 'string') contextValue.settled(from.revision);
  return result;
}

/** Rows were taken away by a load while they were read. */
function isTorn({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof BrokenRow);
}

function changing(): GraphQLError {
  const cause = new GraphUnavailable('Facts are being loaded, and each try met rows that were taken away.');
  return new GraphQLError(cause.message, { originalError: cause });
}

/** A second try would only fail again, later. */
function gaveUp({ errors = [] }: ExecutionResult): boolean {
  return errors.some(
    ({ originalError }) =>
      originalError instanceof GraphUnavailable ||
      originalError instanceof DeadlineExceeded ||
      originalError instanceof AskerLeft,
  );
}

/** The answer in the place of one that was not waited for. */
function gaveUpOn(error: unknown): ExecutionResult {
  if (!(error instanceof GraphUnavailable || error instanceof AskerLeft)) throw error;
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}

/**
 * With the database away the answer itself says so; there is no state to tell. One that is being stopped may call that a
 * failure of its own.
 */
function unlessAway(error: unknown): undefined {
  if (error instanceof GraphUnavailable || error instanceof BrokenRow) return undefined;
  throw error;
}
