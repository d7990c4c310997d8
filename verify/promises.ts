import { cache } from './cache.ts';
import { crash } from './crash.ts';
import { deps } from './deps.ts';
import { drain } from './drain.ts';
import { faults } from './faults.ts';
import { files } from './files.ts';
import { fuzz } from './fuzz.ts';
import { graph } from './graph.ts';
import { hostile } from './hostile.ts';
import { http } from './http.ts';
import { inject } from './inject.ts';
import { leaksNothing } from './leaks.ts';
import { limits } from './limits.ts';
import { loads } from './loads.ts';
import { overload } from './overload.ts';
import type { Promised } from './promise.ts';
import { slow } from './slow.ts';
import { soak } from './soak.ts';

/** Every promise, in the order in which they are tried. */
export const promises: readonly Promised[] = [
  graph,
  http,
  limits,
  hostile,
  fuzz,
  inject,
  leaksNothing,
  files,
  deps,
  drain,
  overload,
  slow,
  soak,
  // From here on the graph is another: what comes before shares one.
  cache,
  loads,
  crash,
  faults,
];
