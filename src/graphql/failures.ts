import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../log.ts';
import type { Context } from './context.ts';

/** Ties the ids of masked errors, under which their causes are in the log, to the id of the request that met them. */
export function tellingFailures(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      return Promise.resolve({
        willSendResponse({ response: { body }, contextValue: { requestId }, operationName }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const failures = errors.flatMap(({ extensions }) => extensions?.['requestId'] ?? []);
          if (failures.length > 0) log.error({ requestId, failures, operationName }, 'An answer was masked');
          return Promise.resolve();
        },
      });
    },
  };
}
