import { hub } from '../diplomacy.ts';
import { at, json, jsonList, listAt, only } from './json.ts';
import type { AskOurs, Shape, Variables } from './shape.ts';

const page = 20;

const query = `query Q9($id: ID!, $after: String) {
  entity(id: $id) {
    ... on Country { meetings(first: ${page}, after: $after) { nodes { id name date } pageInfo { endCursor } } }
  }
}`;

/** Where page `number` of the hub's meetings starts: our cursor, and the sort key that it stands for. */
async function startOf(number: number, ask: AskOurs): Promise<Variables> {
  let after: unknown = null;
  for (let each = 1; each < number; each += 1) {
    after = at(await ask(query, { id: hub, after }), 'entity', 'meetings', 'pageInfo', 'endCursor');
  }
  return { id: hub, skip: (number - 1) * page, after };
}

/** The same list at some page; the generated API's own cursor is an offset, in its best form it asks by key. */
function hubPage(name: string, title: string, number: number, targets: Shape['targets']): Shape {
  return {
    name,
    title,
    picks: async (read, _, ask) => {
      const [row] = await read('MATCH (:Country {id: $id})-[r:PRESENT_AT]->() RETURN count(r)', { id: hub });
      // A small graph has fewer pages.
      const start = await startOf(Math.min(number, Math.floor(Number(row?.[0]) / page)), ask);
      const before = await read(
        'MATCH (:Country {id: $id})-[r:PRESENT_AT]->() RETURN r.when ORDER BY r.when DESC SKIP toInteger($skip) - 1 LIMIT 1',
        { ...start, skip: Math.max(1, Number(start['skip'])) },
      );
      return [{ ...start, when: number === 1 ? '\uffff' : before[0]?.[0] }];
    },
    ours: {
      query,
      variables: ({ id, after }) => ({ id, after }),
      answer: (data) => ({
        meetings: listAt(data, 'entity', 'meetings', 'nodes').map((meeting) => only(meeting, 'id', 'name', 'date')),
      }),
    },
    generated: {
      query: `query Q9($id: ID!, $skip: Int!) {
        actors(where: { id: { eq: $id } }) {
          meetings(limit: ${page}, offset: $skip, sort: [{ newest: DESC }]) { id name date }
        }
      }`,
      variables: ({ id, skip }) => ({ id, skip }),
      answer: (data) => ({
        meetings: listAt(data, 'actors', 0, 'meetings').map((meeting) => only(meeting, 'id', 'name', 'date')),
      }),
    },
    generatedByIndex: {
      query: `query Q9($id: ID!, $who: String!, $when: String!) {
        actors(where: { id: { eq: $id } }) {
          meetingsConnection(
            first: ${page}
            where: { edge: { who: { eq: $who }, when: { lt: $when } } }
            sort: [{ edge: { when: DESC } }]
          ) {
            edges { node { id name date } }
          }
        }
      }`,
      variables: ({ id, when }) => ({ id, who: id, when }),
      answer: (data) => ({
        meetings: listAt(data, 'actors', 0, 'meetingsConnection', 'edges').map((edge) =>
          only(at(edge, 'node'), 'id', 'name', 'date'),
        ),
      }),
    },
    idiomatic: {
      text: `MATCH (c:Country {id: $id})-[r:PRESENT_AT]->(m:Meeting)
        RETURN m {.id, .name, .date} AS meeting ORDER BY m.newest DESC SKIP toInteger($skip) LIMIT ${page}`,
      answer: (records) => ({ meetings: records.map(({ meeting }) => meeting) }),
    },
    fast: {
      text: `MATCH (:Actor)-[r:PRESENT_AT]->(m:Meeting)
        USING INDEX SEEK r:PRESENT_AT(who, when)
        WHERE r.who = $id AND r.when < $when
        WITH r, m ORDER BY r.who DESC, r.when DESC LIMIT ${page}
        RETURN [m.id, m.name, m.date] AS row`,
      write: (rows) =>
        `{"meetings":${jsonList(rows, ([id, name, date]) => `{"id":${json(id)},"name":${json(name)},"date":${json(date)}}`)}}`,
    },
    targets,
  };
}

export const hubFirstPage = hubPage('Q9', 'hub, page 1', 1, { P0: 9, P1: 9, R0: 7, R1: 0.9 });
export const hubLatePage = hubPage('Q9+', 'hub, page 100', 100, { R0: 10, R1: 0.9 });
