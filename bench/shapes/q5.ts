import { at, json, jsonList, listAt, only } from './json.ts';
import { some, type Shape } from './shape.ts';

/** Whom an actor met at meetings that were held, where they stood for different sides. */
const met = `-[u:PRESENT_AT]->(m:Meeting)<-[o:PRESENT_AT]-(n:Actor)
  WHERE n <> a AND size(u.attended) > 0 AND size(o.attended) > 0
    AND (u.side IS NULL OR o.side IS NULL OR u.side <> o.side)
  WITH n, count(m) AS count, min(m.startDate) AS first, max(m.startDate) AS last`;
const mostMet = `ORDER BY count DESC, coalesce(last, '0000-00-00') DESC, n.id LIMIT 20`;

export const mapOfMet = `MATCH (a)${met} ${mostMet}
  RETURN {count: count, firstDate: first, lastDate: last, actor: n {.id, .name}} AS encounter`;

export const encounters: Shape = {
  name: 'Q5',
  title: 'metWith, top 20 with counts and dates',
  picks: async (read, random) => {
    const rows = await read('MATCH (n:Official) RETURN n.id ORDER BY n.meetings DESC, n.id LIMIT 500');
    return some(rows, 50, random).map(([id]) => ({ id }));
  },
  ours: {
    query: `query Q5($id: ID!) {
      entity(id: $id) { ... on Actor { metWith(first: 20) { edges { count firstDate lastDate node { id name } } } } }
    }`,
    answer: (data) => ({
      met: listAt(data, 'entity', 'metWith', 'edges').map((edge) => ({
        ...only(edge, 'count', 'firstDate', 'lastDate'),
        actor: only(at(edge, 'node'), 'id', 'name'),
      })),
    }),
  },
  generated: {
    note: 'through a @cypher field',
    query: `query Q5($id: ID!) {
      actors(where: { id: { eq: $id } }) { metWith { count firstDate lastDate actor { id name } } }
    }`,
    answer: (data) => ({
      met: listAt(data, 'actors', 0, 'metWith').map((encounter) => ({
        ...only(encounter, 'count', 'firstDate', 'lastDate'),
        actor: only(at(encounter, 'actor'), 'id', 'name'),
      })),
    }),
  },
  idiomatic: {
    text: `MATCH (a:Actor {id: $id}) ${mapOfMet}`,
    answer: (records) => ({ met: records.map(({ encounter }) => encounter) }),
  },
  fast: {
    text: `MATCH (a:Actor {id: $id})${met} ${mostMet} RETURN [count, first, last, n.id, n.name] AS row`,
    write: (rows) =>
      `{"met":${jsonList(
        rows,
        ([count, first, last, id, name]) =>
          `{"count":${json(count)},"firstDate":${json(first)},"lastDate":${json(last)},"actor":{"id":${json(id)},"name":${json(name)}}}`,
      )}}`,
  },
  targets: { P0: 1.6, P1: 1.5, R0: 1.1, R1: 0.75 },
};
