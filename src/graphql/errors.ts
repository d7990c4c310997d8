import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { AskerLeft, BadRequest, BoundExceeded, DeadlineExceeded, GraphUnavailable, TooExpensive } from '../errors.ts';
import type { Log } from '../log.ts';
import { hintOf } from './otherWords.ts';

const codes = [
  [BadRequest, 'BAD_USER_INPUT', 400],
  [GraphUnavailable, 'GRAPH_UNAVAILABLE', 503],
  [DeadlineExceeded, 'DEADLINE_EXCEEDED', 503],
  [BoundExceeded, 'BOUND_EXCEEDED', 422],
  [TooExpensive, 'TOO_EXPENSIVE', 400],
  // Nobody reads it; for the log and the counters.
  [AskerLeft, 'ASKER_LEFT', 499],
] as const;

/** Codes of errors that GraphQL and Apollo raise themselves for a caller's mistake; told as they stand. */
const told: ReadonlySet<unknown> = new Set<unknown>([
  ...codes.map(([, code]) => code),
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/** Messages of validation repeat what was asked, names of any length included. */
const longestMessage = 1_000;

function clipped(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}

const unavailable = 'The graph cannot be reached at the moment. Try again shortly.';

/** Turns errors into what a caller may read: known ones with their code, all others masked and logged with an id. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const known = codes.find(([type]) => cause instanceof type);
    if (known && cause instanceof Error) {
      if (cause instanceof GraphUnavailable) log.warn({ err: cause.cause }, cause.message);
      const message = known[1] === 'GRAPH_UNAVAILABLE' ? unavailable : clipped(cause.message);
      return { message, ...place, extensions: { code: known[1] } };
    }
    if (told.has(formatted.extensions?.['code']))
      return {
        message: `${clipped(formatted.message)}${hintOf(formatted.message)}`,
        ...place,
        extensions: { code: formatted.extensions?.['code'] },
      };
    if (cause instanceof GraphQLError && cause.extensions['code'] === undefined && formatted.path === undefined) {
      return { message: clipped(cause.message), ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const requestId = randomUUID();
    log.error({ err: cause, requestId }, 'An answer failed for a reason of our own');
    return {
      message: `Something went wrong on our side (${requestId}).`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };
}

/** What a resolver threw, or what stood in the way of the whole answer. */
function causeOf(error: unknown): unknown {
  const thrown = unwrapResolverError(error);
  const whole: unknown = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  return whole instanceof GraphUnavailable || whole instanceof AskerLeft ? whole : thrown;
}

/** The status of a reply that holds nothing but these errors, for a door where the status is what tells. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const each = errors.map(({ extensions }) => {
    const code = extensions?.['code'];
    return codes.find(([, known]) => known === code)?.[2] ?? (told.has(code) ? 400 : 500);
  });
  return Math.max(...each);
}

const refused = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).min(1) });

/** True for a reply that tells of nothing but mistakes in a question, as against a request that holds no question. */
export function isOfMistakes(reply: string): boolean {
  const { data } = refused.safeParse(JSON.parse(reply));
  const noQuestion: string = ApolloServerErrorCode.BAD_REQUEST;
  const mistaken = (code: string) => told.has(code) && code !== noQuestion;
  return data?.errors.every(({ extensions }) => mistaken(extensions.code)) ?? false;
}
