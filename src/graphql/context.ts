import type { Ask } from '../ask/ask.ts';

/** What every resolver can reach. */
export interface Context {
  readonly ask: Ask;
  /** The revision of the loaded facts. */
  readonly revision: () => Promise<string>;
}
