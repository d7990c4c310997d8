import { at, json, jsonList, listAt, only } from './json.ts';
import type { Shape } from './shape.ts';

const fields = ['id', 'name', 'kind', 'status', 'date'] as const;
const generated = (where: string) => `{
  meetings(${where}limit: 50, sort: [{ newest: DESC }]) { id name kind status date place { id name } }
}`;
const answer = (data: unknown) => ({
  meetings: listAt(data, 'meetings').map((meeting) => ({
    ...only(meeting, ...fields),
    place: only(at(meeting, 'place', 0), 'id', 'name'),
  })),
});

export const newestMeetings: Shape = {
  name: 'Q2',
  title: '50 newest meetings with place',
  picks: () => Promise.resolve([{}]),
  ours: {
    query: '{ meetings(first: 50) { nodes { id name kind status date place { id name } } } }',
    answer: (data) => ({
      meetings: listAt(data, 'meetings', 'nodes').map((meeting) => ({
        ...only(meeting, ...fields),
        place: only(at(meeting, 'place'), 'id', 'name'),
      })),
    }),
  },
  generated: { query: generated(''), answer },
  generatedByIndex: { query: generated('where: { newest: { lt: "\\uffff" } }, '), answer },
  idiomatic: {
    text: `MATCH (m:Meeting)-[:TOOK_PLACE_IN]->(p)
      RETURN m {.id, .name, .kind, .status, .date, place: p {.id, .name}} AS meeting
      ORDER BY m.newest DESC LIMIT 50`,
    answer: (records) => ({ meetings: records.map(({ meeting }) => meeting) }),
  },
  fast: {
    text: `MATCH (m:Meeting) WHERE m.newest < '\\uffff'
      WITH m ORDER BY m.newest DESC LIMIT 50
      MATCH (m)-[:TOOK_PLACE_IN]->(p)
      RETURN [m.id, m.name, m.kind, m.status, m.date, p.id, p.name] AS row ORDER BY m.newest DESC`,
    write: (rows) =>
      `{"meetings":${jsonList(
        rows,
        ([id, name, kind, status, date, place, placeName]) =>
          `{"id":${json(id)},"name":${json(name)},"kind":${json(kind)},"status":${json(status)},"date":${json(date)},"place":{"id":${json(place)},"name":${json(placeName)}}}`,
      )}}`,
  },
  targets: { P0: 5, P1: 5, P1x: 1.7, R0: 5, R1: 0.55 },
};
