import { at, json, only } from './json.ts';
import { some, type Shape } from './shape.ts';

const fields = ['id', 'name', 'aliases', 'sameAs', 'named'] as const;

export const oneActor: Shape = {
  name: 'Q1',
  title: 'one actor by id, 6 fields',
  picks: async (read, random) => {
    const rows = await read('MATCH (n:Official) RETURN n.id ORDER BY n.id LIMIT 2000');
    return some(rows, 200, random).map(([id]) => ({ id }));
  },
  ours: {
    query: 'query Q1($id: ID!) { entity(id: $id) { __typename id name aliases sameAs ... on Actor { named } } }',
    answer: (data) => ({ noun: at(data, 'entity', '__typename'), ...only(at(data, 'entity'), ...fields) }),
  },
  generated: {
    query: 'query Q1($id: ID!) { actors(where: { id: { eq: $id } }) { noun id name aliases sameAs named } }',
    answer: (data) => only(at(data, 'actors', 0), 'noun', ...fields),
  },
  idiomatic: {
    text: 'MATCH (n:Actor {id: $id}) RETURN n {.noun, .id, .name, .aliases, .sameAs, .named} AS actor',
    answer: (records) => records[0]?.['actor'],
  },
  fast: {
    text: 'MATCH (n:Actor {id: $id}) RETURN [n.noun, n.id, n.name, n.aliases, n.sameAs, n.named] AS row',
    write: ([row = []]) =>
      `{"noun":${json(row[0])},"id":${json(row[1])},"name":${json(row[2])},"aliases":${json(row[3])},"sameAs":${json(row[4])},"named":${json(row[5])}}`,
  },
  targets: { P0: 5, P1: 4, R0: 2.5, R1: 1.5 },
};
