import { cache } from './cache.ts';
import type { Promised } from './promise.ts';

/** Every promise, in the order in which they are tried. */
export const promises: readonly Promised[] = [cache];
