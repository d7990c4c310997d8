import { randomWorld, recordsOf } from '../../test/support/graph.ts';
import type { BundleRecord } from '../../seed/records.ts';

/** Small enough that a load takes several transactions. */
export const rowsATransaction = 80;

/** What the killed loads bring: the same for the same seed. */
export function crashRecords(seed: number): readonly BundleRecord[] {
  return recordsOf(randomWorld(seed, 4, 20));
}

/** What the graph holds before: articles of which a load changes some and removes none, and one that it does not know. */
export function recordsBefore(seed: number): readonly BundleRecord[] {
  const { register } = randomWorld(seed, 4, 20);
  return recordsOf({ register, articles: randomWorld(seed + 1000, 2, 20).articles });
}
