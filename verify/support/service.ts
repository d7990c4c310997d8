import { startService, type ServedProcess } from '../../test/support/served.ts';
import type { Connection } from '../../src/neo4j/driver.ts';
import { graph } from './graph.ts';

/** The service as people run it, a process of its own, and what it tells of itself. */
export interface VerifiedService extends ServedProcess {
  /** The numbers at `/metrics`, by name with labels, as they stand there. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  /** Bytes of memory that the process holds. */
  memory(): Promise<number>;
  /** Milliseconds of the longest stall of the event loop since this was asked last. */
  stall(): Promise<number>;
  /** Posts an operation; resolves to the status and the reply read as JSON. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
}

/** A reply of the service. */
export interface Reply {
  readonly status: number;
  readonly body: ReplyBody;
}

/** What GraphQL answers. */
export interface ReplyBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Starts the service over the run's loaded graph, or over another connection; settings as in the environment. Close it
 * before the promise ends.
 */
export async function service(
  settings: Readonly<Record<string, string>> = {},
  connection?: Connection,
  heard?: (line: string) => void,
): Promise<VerifiedService> {
  const served = await startService(settings, connection ?? (await graph()), heard);
  const metrics = async () => metricsIn(await (await fetch(`${served.url}/metrics`)).text());
  const metric = async (name: string) => (await metrics()).get(name) ?? Number.NaN;
  return {
    ...served,
    metrics,
    memory: () => metric('process_resident_memory_bytes'),
    stall: async () => 1000 * (await metric('rapporteur_event_loop_stall_seconds')),
    ask: async (query, variables = {}) => {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as ReplyBody };
    },
  };
}

function metricsIn(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))] as const;
    }),
  );
}
