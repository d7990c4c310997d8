import { randomNumbers } from '../../test/support/operations.ts';

/** Choices that repeat for the same seed. */
export interface Choices {
  /** A whole number from 0 up to but without this. */
  below(most: number): number;
  /** One of them; throws when there is none. */
  pick<T>(all: readonly T[]): T;
}

/** Choices that begin at this seed. */
export function choices(seed: number): Choices {
  const below = randomNumbers(seed);
  return {
    below,
    pick: (all) => {
      const found = all[below(all.length)];
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found;
    },
  };
}
