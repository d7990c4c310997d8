import { at, json, jsonList, listAt, only } from './json.ts';
import type { Shape } from './shape.ts';

const generated = (where: string) => `{
  meetings(${where}limit: 100, sort: [{ newest: DESC }]) {
    id name date
    attendees(limit: 8, sort: [{ byName: ASC }]) { id name offices { countries { id name } } }
  }
}`;
const answer = (data: unknown) => ({
  meetings: listAt(data, 'meetings').map((meeting) => ({
    ...only(meeting, 'id', 'name', 'date'),
    attendees: listAt(meeting, 'attendees').map((actor) => ({
      ...only(actor, 'id', 'name'),
      country: only(at(actor, 'offices', 0, 'countries', 0), 'id', 'name'),
    })),
  })),
});

export const meetingsWithAttendees: Shape = {
  name: 'Q3',
  title: '100 meetings × ≤ 8 attendees × country',
  picks: () => Promise.resolve([{}]),
  ours: {
    query: `{
      meetings(first: 100) {
        nodes { id name date attendees(first: 8, expected: false) { edges { node { id name } side { id name } } } }
      }
    }`,
    answer: (data) => ({
      meetings: listAt(data, 'meetings', 'nodes').map((meeting) => ({
        ...only(meeting, 'id', 'name', 'date'),
        attendees: listAt(meeting, 'attendees', 'edges').map((edge) => ({
          ...only(at(edge, 'node'), 'id', 'name'),
          country: only(at(edge, 'side'), 'id', 'name'),
        })),
      })),
    }),
  },
  generated: { query: generated(''), answer },
  generatedByIndex: { query: generated('where: { newest: { lt: "\\uffff" } }, '), answer },
  idiomatic: {
    text: `MATCH (m:Meeting)
      WITH m ORDER BY m.newest DESC LIMIT 100
      RETURN m {.id, .name, .date, attendees: COLLECT {
        MATCH (a:Actor)-[:ATTENDED]->(m)
        WITH a ORDER BY a.byName LIMIT 8
        MATCH (a)-[:HOLDS_OFFICE]->()-[:OFFICE_OF]->(c)
        RETURN a {.id, .name, country: c {.id, .name}}
      }} AS meeting`,
    answer: (records) => ({ meetings: records.map(({ meeting }) => meeting) }),
  },
  fast: {
    text: `MATCH (m:Meeting) WHERE m.newest < '\\uffff'
      WITH m ORDER BY m.newest DESC LIMIT 100
      RETURN [m.id, m.name, m.date, COLLECT {
        MATCH (a)-[:ATTENDED]->(m)
        WITH a ORDER BY a.byName LIMIT 8
        MATCH (a)-[:HOLDS_OFFICE]->()-[:OFFICE_OF]->(c)
        RETURN [a.id, a.name, c.id, c.name]
      }] AS row`,
    write: (rows) =>
      `{"meetings":${jsonList(
        rows,
        ([id, name, date, attendees]) =>
          `{"id":${json(id)},"name":${json(name)},"date":${json(date)},"attendees":${jsonList(
            attendees,
            ([who, called, country, countryName]) =>
              `{"id":${json(who)},"name":${json(called)},"country":{"id":${json(country)},"name":${json(countryName)}}}`,
          )}}`,
      )}}`,
  },
  targets: { P0: 3, P1: 2.8, P1x: 1.8, R0: 1.8, R1: 0.45 },
};
