import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createAsk } from './ask/ask.ts';
import type { Nesting } from './ask/compile.ts';
import { createLookups } from './ask/lookups.ts';
import { createReady } from './ask/ready.ts';
import { createApollo } from './graphql/apollo.ts';
import type { Asking, Context } from './graphql/context.ts';
import { errorFormatter } from './graphql/errors.ts';
import { tellingFailures } from './graphql/failures.ts';
import { usualLimits, type Limits } from './graphql/limits.ts';
import { oneState } from './graphql/oneState.ts';
import { schemaShapes, servedSchema } from './graphql/schema.ts';
import { AskerLeft, GraphUnavailable } from './errors.ts';
import { until } from './lib/until.ts';
import type { Log } from './log.ts';
import { openDriver, type Connection } from './neo4j/driver.ts';
import { missingConstraints } from './neo4j/constraints.ts';
import { pollRevision, shownRevision, type GraphState } from './neo4j/revision.ts';
import { endSilentConnections } from './neo4j/silence.ts';
import { statementRunner, type RunStatement } from './neo4j/statements.ts';

/** What a service needs to answer. */
export interface ServiceOptions {
  readonly connection: Connection;
  /** How often the revision is polled, in milliseconds: the same as the loader's. */
  readonly pollIntervalMs: number;
  /** How long one statement may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly log: Log;
  /** How much one operation may ask; the usual limits when left out. */
  readonly limits?: Limits;
  /** How much one statement may nest; as measured when left out. */
  readonly nesting?: Nesting;
  /** Sees every statement, for measurements; the statements themselves when left out. */
  readonly watch?: (run: RunStatement) => RunStatement;
  /** Looks at every operation, for measurements. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Everything that answers GraphQL, without a web server. */
export interface Service {
  /** Not started; executing an operation or serving it starts it. */
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  /** A context for one request. */
  readonly context: (by?: Asking) => Context;
  /** The revision being served; GraphUnavailable while the graph is away or was never loaded. */
  readonly revision: () => Promise<string>;
  /** The revision that is surely the graph's own at this moment; undefined while that is not known or facts are being loaded. */
  readonly served: () => string | undefined | Promise<string | undefined>;
  /** Labels on which the graph lacks a constraint; GraphUnavailable while it is away. */
  readonly missing: () => Promise<readonly string[]>;
  /** Resolves when the state of the graph was looked at for the first time. */
  readonly begun: Promise<void>;
  /** Stops what answers and releases the connections; requests under way are ended. */
  close(): Promise<void>;
}

/** A service over the graph behind the connection; it starts although the graph may be away. */
export function openService(options: ServiceOptions): Service {
  const { connection, pollIntervalMs, deadlineMs, log, watch = (run) => run } = options;
  const driver = openDriver(connection);
  const silence = endSilentConnections(connection.uri, { helloMs, answerMs: deadlineMs + patienceMs });
  const plain = statementRunner(driver, connection.database, deadlineMs, silence.closing);
  const run = watch(plain);
  const poll = pollRevision(plain, pollIntervalMs);
  const schema = servedSchema();
  const shapes = schemaShapes(schema, options.nesting);
  const lookups = createLookups(run);
  const ready = createReady();
  const revision = async () => {
    // While facts are loaded a polled revision may be that of a state in between.
    const polled = poll.valid();
    return shownRevision(polled && !polled.loading ? polled : await poll.ask());
  };
  const served = () => {
    const current = poll.current();
    return current instanceof Promise ? current.then(settledRevision) : settledRevision(current);
  };
  const contextUntil = (end: number, by: Asking): Context => ({
    requestId: by.requestId,
    ask: createAsk(runUntil(run, end, by.leaving), shapes, lookups, ready),
    revision,
    settled: by.settled ?? (() => undefined),
    inTime: (answer) => until(answer, { ms: end + graceMs - performance.now(), late, leaving: by.leaving, left }),
    again: () => contextUntil(end, by),
  });
  const context = (by: Asking = {}) => contextUntil((by.since ?? performance.now()) + deadlineMs, by);
  const apollo = createApollo(schema, log, options.limits ?? usualLimits, [
    oneState(poll, errorFormatter(log)),
    tellingFailures(log),
    ...(options.plugins ?? []),
  ]);
  return {
    apollo,
    schema,
    context,
    revision,
    missing: missingConstraints(plain),
    served,
    begun: poll.begun,
    close: async () => {
      poll.stop();
      await apollo.stop();
      await driver.close();
      silence.stop();
    },
  };
}

/** The revision of a graph that is not being loaded. */
function settledRevision(state: GraphState | undefined): string | undefined {
  return state && !state.loading ? (state.revision ?? undefined) : undefined;
}

/** How long the database may keep silent: while a connection is made, and past the time in which it should have ended a statement. */
const helloMs = 5000;
const patienceMs = 2000;

/** How much longer than its statements may take a whole answer is waited for. */
const graceMs = 300;
const late = () => new GraphUnavailable('The graph does not answer.');
const left = () => new AskerLeft('Whoever asked has left.');

/** Statements of one request, none of which may outlast the request's own end, or goes on when whoever asked has left. */
function runUntil(run: RunStatement, end: number, leaving: AbortSignal | undefined): RunStatement {
  return (statement, timeoutMs = Infinity) => run(statement, Math.min(timeoutMs, end - performance.now()), leaving);
}
