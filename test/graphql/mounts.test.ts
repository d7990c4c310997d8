import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { servedSchema } from '../../src/graphql/schema.ts';
import { randomOperations, type Names } from '../support/operations.ts';
import { randomWorld, recordsOf } from '../support/graph.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const count = Number(process.env['MOUNT_OPERATIONS'] ?? 110);
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

  it('keep apart what stands under the same name beneath edges and beneath nodes', async () => {
    const page = 'meetings(first: 5)';
    const [one, other] = [
      'a: attendees(first: 1) { totalCount nodes { id } }',
      'a: assertions(first: 2) { nodes { id } }',
    ];
    const alone = await nested.ask(`{ x: ${page} { edges { node { ${one} } } } y: ${page} { nodes { ${other} } } }`);
    for (const service of [nested, hoisted]) {
      const { data } = await service.ask(`{ ${page} { edges { node { ${one} } } nodes { ${other} } } }`);
      expect(data?.['meetings']).toEqual({ ...Object(alone.data?.['x']), ...Object(alone.data?.['y']) });
    }
  });

  it('give a list all that is asked of it in several places', async () => {
    const whole = await nested.ask('{ meetings(first: 5) { nodes { attendees { nodes { id name } } } } }');
    for (const service of [nested, hoisted]) {
      const { data } = await service.ask(
        '{ meetings(first: 5) { nodes { a: attendees { nodes { id } } attendees { nodes { id } } } edges { node { attendees { nodes { id name } } } } } }',
      );
      const { nodes, edges } = data?.['meetings'] as Record<'nodes' | 'edges', Record<string, unknown>[]>;
      expect({ nodes: edges.map(({ node }) => node) }).toEqual(whole.data?.['meetings']);
      expect(nodes.every(({ a, attendees }) => JSON.stringify(a) === JSON.stringify(attendees))).toBe(true);
    }
  });
});
