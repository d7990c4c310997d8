import type { Fetcher, FetcherParams, SyncExecutionResult } from '@graphiql/toolkit';

/** Where questions go: always the service that served the page, whatever its address says. */
const endpoint = '/graphql';

/** Sends one operation and gives back the service's reply, errors included; throws a sentence when there is none. */
export const askService: Fetcher = async (params: FetcherParams) => {
  const { query, operationName } = params;
  const variables: unknown = params.variables;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables, operationName: operationName ?? undefined }),
  }).catch(() => {
    throw new Error('The service does not answer. Is it still running?');
  });
  // The editor shows whatever comes, right or wrong.
  const reply = response.json() as Promise<SyncExecutionResult>;
  return reply.catch(() => {
    throw new Error(`The service answered with status ${response.status} and no JSON.`);
  });
};
