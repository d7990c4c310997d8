import { given } from '../ask/conditions.ts';
import {
  ascending,
  byName,
  descending,
  listFragment,
  newestFirst,
  oldestFirst,
  relationship,
  relationshipEdge,
  type Source,
} from '../ask/fragment.ts';
import { factPasses, joined, nodePasses, type Condition, type Trust } from '../ask/trust.ts';
import { nounsOfKinds } from '../entity/kinds.ts';
import { commitmentConditions, commitmentIds } from '../commitment/filter.ts';
import { demandConditions, demandIds } from '../demand/filter.ts';
import type {
  MeetingAttendeesArgs,
  MeetingCommitmentsArgs,
  MeetingDemandsArgs,
  MeetingDiscussedArgs,
  MeetingFilter,
  QueryMeetingsArgs,
} from '../model/contract.ts';
import { meetingConditions, meetingIds } from './filter.ts';
import { rootVerbs } from '../model/verbs.ts';

/** One actor whom every meeting of the list must have lets the list start at its presences. */
function driverOf(filter: MeetingFilter): string | undefined {
  return filter.allOf?.[0] ?? (filter.anyOf?.length === 1 ? filter.anyOf[0] : undefined);
}

function meetingSource({ filter, order }: QueryMeetingsArgs): Source {
  const driver = driverOf(filter ?? {});
  if (driver === undefined) return { match: '(n_:Meeting)' };
  const index = order === 'OLDEST' ? 'who, whenOldest' : 'who, when';
  return {
    match: `()-[r_:PRESENT_AT]->(n_:Meeting) USING INDEX SEEK r_:PRESENT_AT(${index})`,
    params: { driver },
    where: [{ text: 'r_.who = $driver' }],
  };
}

/** Meetings held, planned and cancelled, newest first unless asked otherwise, undated last. */
export const meetingsAtRoot = listFragment<QueryMeetingsArgs>({
  name: 'meetingsAtRoot',
  item: 'Meeting',
  parent: 'root',
  source: meetingSource,
  where: (args, trust) => [
    ...nodePasses(trust),
    ...meetingConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: (args) => {
    const oldest = args.order === 'OLDEST';
    if (driverOf(args.filter ?? {}) === undefined) return oldest ? oldestFirst : newestFirst;
    return oldest ? ascending('r_.whenOldest', 'r_.who') : descending('r_.when', 'r_.who');
  },
  edge: { on: 'node', verbs: rootVerbs.Meeting },
  ids: (args) => meetingIds(args.filter ?? {}),
});

function verbsOf(expected: boolean | null | undefined): string {
  if (expected === false) return 'ATTENDED';
  return expected ? 'EXPECTED_TO_ATTEND' : 'ATTENDED|EXPECTED_TO_ATTEND';
}

/** An expectation is left out where the same actor is known to have attended. */
function onceEach(trust: Trust | null): Condition {
  const passing = factPasses(trust, { grades: 'x_.grades', facts: '[x_.id]' });
  const { text, params } = joined(passing);
  return {
    text: `type(r_) = 'ATTENDED' OR NOT EXISTS { MATCH (n_)-[x_:ATTENDED]->(p_) WHERE ${text} }`,
    params,
  };
}

/** Who attended a meeting or is expected there, by name; only those whom claims name themselves. */
export const attendeesOfMeeting = listFragment<MeetingAttendeesArgs>({
  name: 'attendeesOfMeeting',
  item: 'Actor',
  source: ({ expected }) => ({ match: `(n_:Actor)-[r_:${verbsOf(expected)}]->(p_)` }),
  where: (args, trust) => [
    ...factPasses(trust, relationship),
    ...(args.expected === false ? [] : [onceEach(trust)]),
    ...given(args.side, 'r_.side = $side', 'side'),
  ],
  order: byName,
  edge: {
    on: 'fact',
    predicate: 'type(r_)',
    grades: 'r_.grades',
    facts: '[r_.id]',
    articleCount: 'r_.articleCount',
    forward: 'false',
    capacityFacts: '[r_.id]',
    side: 'r_.side',
  },
  ids: (args) => (args.side ? [{ argument: 'side', ids: [args.side], types: ['Country', 'Organization'] }] : []),
});

/** What was promised, proposed or drafted at a meeting, newest first, undated last. */
export const commitmentsOfMeeting = listFragment<MeetingCommitmentsArgs>({
  name: 'commitmentsOfMeeting',
  item: 'Commitment',
  source: { match: '(n_:Commitment)-[r_:MADE_AT]->(p_)' },
  where: (args, trust) => [...factPasses(trust, relationship), ...commitmentConditions(args.filter ?? {}, true, trust)],
  order: newestFirst,
  edge: relationshipEdge(false),
  ids: (args) => commitmentIds(args.filter ?? {}),
});

/** What was asked for at a meeting, newest first, undated last. */
export const demandsOfMeeting = listFragment<MeetingDemandsArgs>({
  name: 'demandsOfMeeting',
  item: 'Demand',
  source: { match: '(n_:Demand)-[r_:MADE_AT]->(p_)' },
  where: (args, trust) => [...factPasses(trust, relationship), ...demandConditions(args.filter ?? {}, true, trust)],
  order: newestFirst,
  edge: relationshipEdge(false),
  ids: (args) => demandIds(args.filter ?? {}),
});

/** What a meeting dealt with, by name. */
export const discussedAtMeeting = listFragment<MeetingDiscussedArgs>({
  name: 'discussedAtMeeting',
  item: 'Entity',
  source: { match: '(p_)-[r_:DISCUSSED]->(n_:Entity)' },
  where: (args, trust) => [
    ...factPasses(trust, relationship),
    ...given(nounsOfKinds(args.kinds), 'n_.noun IN $nouns', 'nouns'),
  ],
  edge: relationshipEdge(true),
});
