import { at, json } from './json.ts';
import type { Shape } from './shape.ts';

const names = ['held', 'recent', 'made', 'open', 'officials'] as const;
const counted = (count: (name: string) => unknown) => Object.fromEntries(names.map((name) => [name, count(name)]));

export const dashboard: Shape = {
  name: 'Q7',
  title: 'dashboard, 5 counts',
  picks: () => Promise.resolve([{}]),
  ours: {
    query: `{
      held: meetings(filter: { statuses: [HELD] }) { totalCount }
      recent: meetings(filter: { from: "2020-01-01", dated: true }) { totalCount }
      made: commitments(filter: { standings: [MADE] }) { totalCount }
      open: demands(filter: { outcomes: [OPEN] }) { totalCount }
      officials: actors(kinds: [OFFICIAL], named: true) { totalCount }
    }`,
    answer: (data) => counted((name) => at(data, name, 'totalCount')),
  },
  generated: {
    query: `{
      held: meetingsConnection(where: { status: { eq: "HELD" } }) { aggregate { count { nodes } } }
      recent: meetingsConnection(where: { endDate: { gte: "2020-01-01" } }) { aggregate { count { nodes } } }
      made: commitmentsConnection(where: { standing: { eq: "MADE" } }) { aggregate { count { nodes } } }
      open: demandsConnection(where: { outcome: { eq: "OPEN" } }) { aggregate { count { nodes } } }
      officials: officialsConnection(where: { named: { eq: true } }) { aggregate { count { nodes } } }
    }`,
    answer: (data) => counted((name) => at(data, name, 'aggregate', 'count', 'nodes')),
  },
  generatedByIndex: {
    note: 'counts nodes of the labels that tell status, standing and outcome',
    query: `{
      held: heldMeetingsConnection { aggregate { count { nodes } } }
      recent: datedMeetingsConnection(where: { endDate: { gte: "2020-01-01" } }) { aggregate { count { nodes } } }
      made: madeCommitmentsConnection { aggregate { count { nodes } } }
      open: openDemandsConnection { aggregate { count { nodes } } }
      officials: namedOfficialsConnection { aggregate { count { nodes } } }
    }`,
    answer: (data) => counted((name) => at(data, name, 'aggregate', 'count', 'nodes')),
  },
  // Five numbers, five questions, asked at once.
  idiomatic: {
    text: "MATCH (m:Meeting) WHERE m.status = 'HELD' RETURN count(m) AS count",
    beside: [
      "MATCH (m:Meeting) WHERE m.endDate >= '2020-01-01' RETURN count(m) AS count",
      "MATCH (c:Commitment) WHERE c.standing = 'MADE' RETURN count(c) AS count",
      "MATCH (d:Demand) WHERE d.outcome = 'OPEN' RETURN count(d) AS count",
      'MATCH (o:Official) WHERE o.named RETURN count(o) AS count',
    ],
    answer: (...results) => Object.fromEntries(names.map((name, index) => [name, results[index]?.[0]?.['count']])),
  },
  fast: {
    text: `RETURN [
      COUNT { MATCH (m:HeldMeeting) },
      COUNT { MATCH (m:DatedMeeting) WHERE m.endDate >= '2020-01-01' },
      COUNT { MATCH (c:MadeCommitment) },
      COUNT { MATCH (d:OpenDemand) },
      COUNT { MATCH (o:NamedOfficial) }
    ] AS row`,
    write: ([row = []]) => `{${names.map((name, index) => `"${name}":${json(row[index])}`).join(',')}}`,
  },
  targets: { P0: 1.8, P1: 1.8, R0: 1.6, R1: 0.95 },
};
