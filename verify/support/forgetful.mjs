import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before the service (`NODE_OPTIONS=--import=…`), makes it take every poll of the revision for valid, however
 * old: the fault that the promise `cache` must notice.
 */
const honest = 'performance.now() - last.begun <= intervalMs';

if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith('/src/neo4j/revision.ts')) return loaded;
  const text = String(loaded.source);
  if (!text.includes(honest)) throw new Error(`src/neo4j/revision.ts has no “${honest}” to be left out.`);
  return { ...loaded, source: text.replace(honest, 'true') };
}
