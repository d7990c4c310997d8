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

/** Those that ask the run's graph and leave it as it is. */
const reading: readonly Promised[] = [graph, http, limits, fuzz, inject, leaksNothing, files, deps];

/** Those that load and hurt graphs; they can be tried beside the readers, over a database of their own. */
export const writing: readonly Promised[] = [cache, loads, crash, faults];

/** Those that take the time of what is answered: nothing may run beside them. */
export const timed: readonly Promised[] = [hostile, drain, overload, slow, soak];

/** Every promise. */
export const promises: readonly Promised[] = [...reading, ...timed, ...writing];
