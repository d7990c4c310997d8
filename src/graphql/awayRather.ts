import { locatedError, type ExecutionResult, type GraphQLError } from 'graphql';
import { DeadlineExceeded, GraphUnavailable } from '../errors.ts';

/**
 * The result of a question before or after which the graph could not even tell its state: where that ran into its
 * deadline, the graph was away or just coming back, and a narrower question would not have helped.
 */
export function awayRather(result: ExecutionResult): ExecutionResult {
  if (!result.errors?.some(isLate)) return result;
  return { ...result, errors: result.errors.map((error) => (isLate(error) ? away(error) : error)) };
}

function isLate({ originalError }: GraphQLError): boolean {
  return originalError instanceof DeadlineExceeded;
}

function away({ nodes, path, originalError }: GraphQLError): GraphQLError {
  const told = 'The graph tells neither its state nor an answer.';
  return locatedError(new GraphUnavailable(told, { cause: originalError }), nodes, path);
}
