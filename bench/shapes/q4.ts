import { at, cells, json, jsonList, listAt, only } from './json.ts';
import { some, type Cells, type Shape } from './shape.ts';

const meetings = `meetings(limit: 1, sort: [{ newest: DESC }]) {
  id name date attendees(limit: 3, sort: [{ byName: ASC }]) { id name }
}`;
const told = (commitment: unknown, meeting: unknown, attendees: readonly unknown[]) => ({
  ...only(commitment, 'id', 'name', 'standing', 'date'),
  meeting: {
    ...only(meeting, 'id', 'name', 'date'),
    attendees: attendees.map((actor) => only(actor, 'id', 'name')),
  },
});

const written = ([id, name, date, attendees]: Cells) =>
  `{"id":${json(id)},"name":${json(name)},"date":${json(date)},"attendees":${jsonList(
    attendees,
    ([who, called]) => `{"id":${json(who)},"name":${json(called)}}`,
  )}}`;

export const countryToAttendees: Shape = {
  name: 'Q4',
  title: 'country → 20 commitments → meeting → top 3 attendees',
  picks: async (read, random) => {
    const rows = await read(
      'MATCH (n:Country) WITH n.id AS id, COUNT { (n)-[:COMMITTED_BY]->() } AS many WHERE many >= 20 RETURN id ORDER BY id',
    );
    return some(rows, 50, random).map(([id]) => ({ id }));
  },
  ours: {
    query: `query Q4($id: ID!) {
      entity(id: $id) {
        id name
        ... on Actor {
          commitments(first: 20) {
            nodes {
              id name standing date
              meetings(first: 1) { nodes { id name date attendees(first: 3, expected: false) { nodes { id name } } } }
            }
          }
        }
      }
    }`,
    answer: (data) => ({
      ...only(at(data, 'entity'), 'id', 'name'),
      commitments: listAt(data, 'entity', 'commitments', 'nodes').map((commitment) => {
        const meeting = at(commitment, 'meetings', 'nodes', 0);
        return told(commitment, meeting, listAt(meeting, 'attendees', 'nodes'));
      }),
    }),
  },
  generated: {
    query: `query Q4($id: ID!) {
      actors(where: { id: { eq: $id } }) {
        id name
        commitments(limit: 20, sort: [{ newest: DESC }]) { id name standing date ${meetings} }
      }
    }`,
    answer: (data) => ({
      ...only(at(data, 'actors', 0), 'id', 'name'),
      commitments: listAt(data, 'actors', 0, 'commitments').map((commitment) => {
        const meeting = at(commitment, 'meetings', 0);
        return told(commitment, meeting, listAt(meeting, 'attendees'));
      }),
    }),
  },
  generatedByIndex: {
    variables: ({ id }) => ({ id, who: id }),
    query: `query Q4($id: ID!, $who: String!) {
      actors(where: { id: { eq: $id } }) {
        id name
        commitmentsConnection(
          first: 20
          where: { edge: { who: { eq: $who }, when: { lt: "\\uffff" } } }
          sort: [{ edge: { when: DESC } }]
        ) {
          edges { node { id name standing date ${meetings} } }
        }
      }
    }`,
    answer: (data) => ({
      ...only(at(data, 'actors', 0), 'id', 'name'),
      commitments: listAt(data, 'actors', 0, 'commitmentsConnection', 'edges').map((edge) => {
        const meeting = at(edge, 'node', 'meetings', 0);
        return told(at(edge, 'node'), meeting, listAt(meeting, 'attendees'));
      }),
    }),
  },
  idiomatic: {
    text: `MATCH (n:Country {id: $id})
      RETURN n {.id, .name, commitments: COLLECT {
        MATCH (n)-[:COMMITTED_BY]->(c:Commitment)
        WITH c ORDER BY c.newest DESC LIMIT 20
        RETURN c {.id, .name, .standing, .date, meeting: head(COLLECT {
          MATCH (c)-[:MADE_AT]->(m:Meeting)
          RETURN m {.id, .name, .date, attendees: COLLECT {
            MATCH (a:Actor)-[:ATTENDED]->(m) WITH a ORDER BY a.byName LIMIT 3 RETURN a {.id, .name}
          }} ORDER BY m.newest DESC LIMIT 1
        })}
      }} AS country`,
    answer: (records) => records[0]?.['country'],
  },
  fast: {
    text: `MATCH (n:Country {id: $id})
      RETURN [n.id, n.name, COLLECT {
        MATCH (:Actor)-[r:COMMITTED_BY]->(c:Commitment)
        USING INDEX SEEK r:COMMITTED_BY(who, when)
        WHERE r.who = $id AND r.when < '\\uffff'
        WITH c, r ORDER BY r.who DESC, r.when DESC LIMIT 20
        RETURN [c.id, c.name, c.standing, c.date, head(COLLECT {
          MATCH (c)-[:MADE_AT]->(m)
          RETURN [m.id, m.name, m.date, COLLECT {
            MATCH (a)-[:ATTENDED]->(m) WITH a ORDER BY a.byName LIMIT 3 RETURN [a.id, a.name]
          }] ORDER BY m.newest DESC LIMIT 1
        })]
      }] AS row`,
    write: ([row = []]) =>
      `{"id":${json(row[0])},"name":${json(row[1])},"commitments":${jsonList(
        row[2],
        ([id, name, standing, date, meeting]) =>
          `{"id":${json(id)},"name":${json(name)},"standing":${json(standing)},"date":${json(date)},"meeting":${written(cells(meeting))}}`,
      )}}`,
  },
  targets: { P0: 3.5, P1: 3, R0: 1.3, R1: 0.5 },
};
