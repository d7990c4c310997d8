import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { gatherer } from '../lib/gatherer.ts';
import type { Row, RunStatement } from '../neo4j/statements.ts';

/** Look-ups by id, gathered from all requests of the same turn of the event loop. */
export interface Lookups {
  /** Those of the ids that an entity has. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The rows, by their first value, of a statement that begins with `UNWIND $ids AS id`. */
  rows(
    text: string,
    params: Readonly<Record<string, unknown>>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Row>>;
  /** True the first time that a text is to be sent: the database will have to plan it. */
  isNew(text: string): boolean;
}

/** Statements kept ready for gathering, and their characters: bounds, since the texts are as many as the shapes of questions. */
const mostLoaders = 500;
const mostCharacters = 8_000_000;
/** Ids in one statement: enough to share a round trip, few enough to answer soon (measured, docs/decisions). */
const mostIds = 64;

/** Look-ups that one process shares. Nothing is remembered between two turns: the next asks the graph again. */
export function createLookups(run: RunStatement): Lookups {
  const loaders = new LRUCache<string, DataLoader<string, Row | null>>({
    max: mostLoaders,
    maxSize: mostCharacters,
    sizeCalculation: (_, text) => text.length,
  });

  const loaderFor = (text: string): DataLoader<string, Row | null> => {
    const known = loaders.get(text);
    if (known) return known;
    const gathering = gatherer();
    const loader = new DataLoader<string, Row | null>((ids) => gathering.during(byId(run, text, {}, ids)), {
      cache: false,
      maxBatchSize: mostIds,
      batchScheduleFn: gathering.schedule,
    });
    loaders.set(text, loader);
    return loader;
  };

  const rows: Lookups['rows'] = async (text, params, ids) => {
    const distinct = [...new Set(ids)];
    const found =
      Object.keys(params).length === 0
        ? await Promise.all(distinct.map((id) => loaderFor(text).load(id)))
        : await byId(run, text, params, distinct);
    return new Map(found.flatMap((row, index) => (row ? [[distinct[index] ?? '', row]] : [])));
  };

  const sent = new LRUCache<string, true>({ max: mostLoaders });

  return {
    rows,
    isNew(text) {
      const known = sent.has(text);
      sent.set(text, true);
      return !known;
    },
    async known(ids) {
      return new Set((await rows('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN [n.id] AS row', {}, ids)).keys());
    },
  };
}

async function byId(
  run: RunStatement,
  text: string,
  params: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Promise<readonly (Row | null)[]> {
  const rows = await run({ text, params: { ...params, ids: [...new Set(ids)] } });
  const byFirst = new Map(rows.map((row) => [row[0], row]));
  return ids.map((id) => byFirst.get(id) ?? null);
}
