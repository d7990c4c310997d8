import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { servedSchema } from '../../src/graphql/schema.ts';
import { randomOperations, type Names } from '../support/operations.ts';
import { randomWorld, recordsOf } from '../support/graph.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const count = Number(process.env['MOUNT_OPERATIONS'] ?? 150);
const seed = Number(process.env['MOUNT_SEED'] ?? 20261123);

let nested: TestService;
let hoisted: TestService;
let names: Names;
beforeAll(async () => {
  const records = recordsOf(randomWorld(seed, 6, 60));
  await loadFresh(records);
  nested = openTestService();
  hoisted = openTestService(undefined, { objects: 0, levels: 0 });
  const entities = records.filter((record) => record.type === 'entity');
  const ids: Record<string, string[]> = {
    article: records.flatMap((each) => (each.type === 'article' ? [`article/${each.id}`] : [])),
  };
  for (const { id } of entities) (ids[id.split('/')[0] ?? ''] ??= []).push(id);
  names = { ids, actors: entities.map((entity) => entity.name.replaceAll('"', '')) };
});
afterAll(async () => {
  await nested.close();
  await hoisted.close();
});

describe('nested and hoisted mounts', () => {
  it(`give the same answer to ${count} generated operations (seed ${seed})`, async () => {
    const schema = servedSchema();
    const next = randomOperations(schema, names, seed);
    for (let index = 0; index < count; index++) {
      const query = next();
      expect({ query, problems: validate(schema, parse(query)) }).toEqual({ query, problems: [] });
      const [one, other] = [await nested.ask(query), await hoisted.ask(query)];
      expect({ query, data: one.data, errors: one.errors }).toEqual({ query, data: other.data, errors: other.errors });
      expect({
        query,
        errors: one.errors.filter((error) => error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'),
      }).toEqual({ query, errors: [] });
    }
  }, 600_000);
});
