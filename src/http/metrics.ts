import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { AskerLeft } from '../errors.ts';
import type { RunStatement } from '../neo4j/statements.ts';

/** What is counted while the service runs, told at `/metrics`. Every label takes its values from a list that is fixed at the start. */
export interface Metrics {
  /** Operations with other names than these share the label `other`. */
  nameOperations(names: readonly string[]): void;
  /** Counts and times every statement. */
  readonly watch: (run: RunStatement) => RunStatement;
  /** Times every operation by its name, and counts what is refused by its reason. */
  plugin(): ApolloServerPlugin;
  /** A request refused before it became an operation. */
  refused(reason: RefusedAtTheDoor): void;
  /** An answer looked for among kept ones. */
  kept(found: 'hit' | 'miss'): void;
  /** Adds `/metrics`. */
  addTo(app: FastifyInstance): void;
  /** Times every request by its route. */
  time(app: FastifyInstance): void;
  /** Lets the gauge of requests under way look at this. */
  showRunning(running: () => number, most: () => number): void;
}

const doorReasons = ['BUSY', 'STOPPING', 'KEY', 'MALFORMED'] as const;
/** Why a request is refused before it becomes an operation. */
export type RefusedAtTheDoor = (typeof doorReasons)[number];

const codes: ReadonlySet<unknown> = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode),
  'TOO_EXPENSIVE',
  'GRAPH_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'BOUND_EXCEEDED',
]);
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** The resolution of the delay of the event loop. */
const lookMs = 10;

/** Metrics of one process. */
export function createMetrics(poolSize: number): Metrics {
  const names = new Set<string>();
  const register = new Registry();
  collectDefaultMetrics({ register });
  watchEventLoop(register);
  const series = seriesOf(register);
  const { operations, requests, refused, kept } = series;
  const gauge = (name: string, help: string, read: () => number) => readGauge(register, name, help, read);
  gauge('rapporteur_pool_size', 'Connections to the database at most.', () => poolSize);
  for (const reason of [...doorReasons, ...codes]) refused.inc({ reason: String(reason) }, 0);
  for (const found of ['hit', 'miss']) kept.inc({ found }, 0);
  return {
    nameOperations: (all) => all.forEach((name) => names.add(name)),
    watch: (run) => watched(run, series),
    plugin: () => ({
      requestDidStart() {
        const stop = operations.startTimer();
        return Promise.resolve({
          willSendResponse({ operationName, response: { body } }) {
            stop({ operation: operationName != null && names.has(operationName) ? operationName : 'other' });
            const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
            if (codes.has(code)) refused.inc({ reason: String(code) });
            return Promise.resolve();
          },
        });
      },
    }),
    refused: (reason) => refused.inc({ reason }),
    kept: (found) => kept.inc({ found }),
    time: (app) =>
      void app.addHook('onResponse', (request, reply, done) => {
        const route = request.routeOptions.url ?? 'none';
        requests.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
        done();
      }),
    addTo: (app) =>
      void app.get('/metrics', async (_request, reply) =>
        reply
          .type(register.contentType)
          .header('cache-control', 'no-store')
          .send(await register.metrics()),
      ),
    showRunning: (running, most) => {
      gauge('rapporteur_requests_running', 'Requests being answered.', running);
      gauge('rapporteur_requests_admitted_at_most', 'How many requests may be answered at once, at present.', most);
    },
  };
}

type Series = ReturnType<typeof seriesOf>;

function seriesOf(register: Registry) {
  const registers = [register];
  const histogram = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: seconds, registers });
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  return {
    operations: histogram(
      'rapporteur_operation_seconds',
      'Time of operations by name; those whose name is not allow-listed are other.',
      'operation',
    ),
    statements: histogram('rapporteur_statement_seconds', 'Time of statements to the database by their end.', 'end'),
    requests: histogram('rapporteur_request_seconds', 'Time of requests by route and status.', 'route', 'status'),
    refused: counter('rapporteur_refused_total', 'Requests and operations that were refused, by reason.', 'reason'),
    kept: counter('rapporteur_kept_answers_total', 'Answers looked for among kept ones: hit or miss.', 'found'),
    busy: new Gauge({
      name: 'rapporteur_pool_busy',
      help: 'Statements under way, each on a connection of its own.',
      registers,
    }),
  };
}

function watched(run: RunStatement, { busy, statements }: Series): RunStatement {
  return async (statement, timeoutMs, leaving) => {
    busy.inc();
    const stop = statements.startTimer();
    try {
      const rows = await run(statement, timeoutMs, leaving);
      stop({ end: 'answered' });
      return rows;
    } catch (error) {
      stop({ end: error instanceof AskerLeft ? 'left' : 'failed' });
      throw error;
    } finally {
      busy.dec();
    }
  };
}

function readGauge(register: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [register],
    collect() {
      this.set(read());
    },
  });
}

/** The longest that the event loop stood still since it was looked at last. */
function watchEventLoop(register: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: lookMs });
  delay.enable();
  readGauge(register, 'rapporteur_event_loop_stall_seconds', 'The longest stall since the last look at this.', () => {
    const longest = Math.max(0, delay.max / 1e9 - lookMs / 1000);
    delay.reset();
    return longest;
  });
}
