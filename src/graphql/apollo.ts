import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.ts';
import type { Context } from './context.ts';
import { documentStore } from './documents.ts';
import { errorFormatter } from './errors.ts';
import { limiting, type Limits } from './limits.ts';

/** The GraphQL server over a schema; its cache-control is off, since it costs more than execution does. */
export function createApollo(
  schema: GraphQLSchema,
  log: Log,
  limits: Limits,
  plugins: NonNullable<ApolloServerOptions<Context>['plugins']> = [],
) {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    formatError: errorFormatter(log),
    documentStore: documentStore(),
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limiting(limits),
      ...plugins,
    ],
  });
}
