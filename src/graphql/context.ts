import type { Ask } from '../ask/ask.ts';

/** What every resolver can reach. */
export interface Context {
  /** The id by which the log and the client call the request; undefined outside the web server. */
  readonly requestId: string | undefined;
  readonly ask: Ask;
  /** The revision of the loaded facts. */
  readonly revision: () => Promise<string>;
  /** Told the revision of an answer that is of one state and without errors. */
  readonly settled: (revision: string) => void;
  /** Waits for the answer no longer than it may take and somebody wants it: GraphUnavailable or AskerLeft then. */
  readonly inTime: <T>(answer: Promise<T>) => Promise<T>;
  /** The same for a second try of the same request: nothing remembered, the same end of its time. */
  readonly again: () => Context;
}

/** What a request says of itself, and wants to be told. */
export interface Asking {
  readonly requestId?: string | undefined;
  /** When it came, on the clock of `performance`; now when left out. */
  readonly since?: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly leaving?: AbortSignal;
  /** Told the revision of an answer that is of one state and without errors. */
  readonly settled?: (revision: string) => void;
}
