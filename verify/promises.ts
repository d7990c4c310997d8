import { cache } from './cache.ts';
import { deps } from './deps.ts';
import { files } from './files.ts';
import { graph } from './graph.ts';
import { limits } from './limits.ts';
import type { Promised } from './promise.ts';

/** Every promise, in the order in which they are tried. */
export const promises: readonly Promised[] = [graph, cache, limits, files, deps];
