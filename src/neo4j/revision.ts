import DataLoader from 'dataloader';
import { DeadlineExceeded, GraphUnavailable } from '../errors.ts';
import { gatherer } from '../lib/gatherer.ts';
import type { RunStatement } from './statements.ts';

/** What the graph says of itself. */
export interface GraphState {
  /** Null for a graph that was never loaded. */
  readonly revision: string | null;
  /** A load that writes is under way. */
  readonly loading: boolean;
}

/** Knows the state of the graph without asking for each answer. */
export interface RevisionPoll {
  /** The polled state while it is valid: for one interval from the moment that its poll began; undefined else. */
  valid(): GraphState | undefined;
  /**
   * The state of this moment: the polled one while it is valid; where the next poll is late, as on a busy machine, asked of the graph. Undefined where it
   * cannot be told, and where facts were being loaded.
   */
  current(): GraphState | undefined | Promise<GraphState | undefined>;
  /** The state asked of the graph now, after the call; those who ask at the same time are told the same. */
  ask(): Promise<GraphState>;
  /** Resolves when the first poll has ended, well or not. */
  readonly begun: Promise<void>;
  stop(): void;
}

const statement = { text: 'MATCH (g:Graph {id: "graph"}) RETURN [g.revision, g.loading] AS row', params: {} };

/** The state is one look at one node: a server that takes longer is as good as away, however busy its machine is. */
const patienceMs = 3000;

function tooLate(error: unknown): never {
  if (error instanceof DeadlineExceeded)
    throw new GraphUnavailable('The graph does not tell its state.', { cause: error });
  throw error;
}

/** Polls the state every half interval, so that one late answer does not leave the service without a valid state. */
export function pollRevision(run: RunStatement, intervalMs: number): RevisionPoll {
  let last: { readonly state: GraphState; readonly begun: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const read = async (): Promise<GraphState> => {
    const [row] = await run(statement, patienceMs).catch(tooLate);
    const [revision, loading] = row ?? [];
    return { revision: typeof revision === 'string' ? revision : null, loading: loading === true };
  };
  // While facts are loaded every answer asks twice: one statement each time would be more than the answers take.
  const gathering = gatherer();
  const asking = new DataLoader<'state', GraphState>(
    (all) => gathering.during(read()).then((state) => all.map(() => state)),
    { cache: false, batchScheduleFn: gathering.schedule },
  );
  const ask = () => asking.load('state');

  const poll = async () => {
    const begun = performance.now();
    try {
      last = { state: await ask(), begun };
    } catch {
      last = undefined;
    }
    const nextMs = Math.max(0, begun + intervalMs / 2 - performance.now());
    if (!stopped) timer = setTimeout(() => void poll(), nextMs).unref();
  };
  const begun = poll();
  const valid = () => (last && performance.now() - last.begun <= intervalMs ? last.state : undefined);

  return {
    ask,
    begun,
    valid,
    current: () => valid() ?? (last && !last.state.loading ? ask().catch(() => undefined) : undefined),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** The revision to show; GraphUnavailable while nothing has been loaded. */
export function shownRevision({ revision }: GraphState): string {
  if (revision === null) throw new GraphUnavailable('Nothing has been loaded yet. Run: npm run seed');
  return revision;
}
