import type { Ask } from '../ask/ask.ts';

/** What every resolver can reach. */
export interface Context {
  readonly ask: Ask;
  /** The revision of the loaded facts. */
  readonly revision: () => Promise<string>;
  /** The same for a second try of the same request: nothing remembered, the same end of its time. */
  readonly again: () => Context;
}
