import {
  ascending,
  byName,
  descending,
  listFragment,
  relationship,
  type EdgeSource,
  type Source,
} from '../ask/fragment.ts';
import { factPasses, nodePasses } from '../ask/trust.ts';
import { commitmentConditions, commitmentIds } from '../commitment/filter.ts';
import { demandConditions, demandIds } from '../demand/filter.ts';
import { meetingConditions, meetingIds } from '../meeting/filter.ts';
import { ofKinds, ofNamed } from '../entity/kinds.ts';
import type {
  ActorCommitmentsArgs,
  ActorDemandsArgs,
  ActorMeetingsArgs,
  DelegationMembersArgs,
  QueryActorsArgs,
} from '../model/contract.ts';
import { actorNouns } from '../model/vocabulary.ts';

/** The order by meetings has an index over all actors alone. */
const actorsOf = ({ kinds, order }: QueryActorsArgs) => ofKinds(kinds, 'Actor', order === 'MEETINGS' ? [] : actorNouns);

/** Actors by name, or by the number of meetings they were present at, most first. */
export const actorsAtRoot = listFragment<QueryActorsArgs>({
  name: 'actorsAtRoot',
  item: 'Actor',
  parent: 'root',
  source: (args) => ({ match: actorsOf(args).match }),
  where: (args, trust) => [
    ...actorsOf(args).conditions,
    ...ofNamed(args.named, actorsOf(args).label),
    ...nodePasses(trust),
  ],
  order: (args) => (args.order === 'MEETINGS' ? ascending('n_.byMeetings') : byName),
});

/** The presence `r_`: all of it with representatives, else the actor's own. */
function presence(representatives: boolean | null | undefined) {
  return representatives === false
    ? { grades: 'r_.ownGrades', facts: 'r_.own', attended: 'r_.ownAttended' }
    : { grades: 'r_.grades', facts: 'r_.facts', attended: 'r_.attended' };
}

/** Distinct articles behind facts, for edges that stand on a part of a relationship's claims. */
const articlesOfOwn = 'COUNT { MATCH (b_:Assertion) WHERE b_.fact IN r_.own RETURN DISTINCT b_.article }';

/** Meetings an actor was present at or is expected at, itself or through representatives. */
export const meetingsOfActor = listFragment<ActorMeetingsArgs>({
  name: 'meetingsOfActor',
  item: 'Meeting',
  source: (args) => ({
    match: `()-[r_:PRESENT_AT]->(n_:Meeting) ${seek('PRESENT_AT', args.order === 'OLDEST' ? 'whenOldest' : 'when')}`,
    where: [{ text: 'r_.who = p_.id' }, ...(args.representatives === false ? [{ text: 'size(r_.own) > 0' }] : [])],
  }),
  where: (args, trust) => [
    ...factPasses(trust, presence(args.representatives)),
    ...meetingConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: (args) => (args.order === 'OLDEST' ? ascending('r_.whenOldest', 'r_.who') : descending('r_.when', 'r_.who')),
  edge: (args): EdgeSource => ({
    on: 'fact',
    predicate: '',
    ...presence(args.representatives),
    articleCount: args.representatives === false ? articlesOfOwn : 'r_.articleCount',
    forward: 'true',
    capacityFacts: 'r_.own',
    side: 'r_.side',
  }),
  ids: (args) => meetingIds(args.filter ?? {}),
});

/**
 * Into the index of presences and the like, in which an actor's are in order. Along the actor's own relationships the
 * planner would read and sort all of them: a hub has thousands.
 */
function seek(type: string, when: 'when' | 'whenOldest' = 'when'): string {
  return `USING INDEX SEEK r_:${type}(who, ${when})`;
}

/** A list along a derived relationship, or along the verb itself where representatives are refused. */
function along(representatives: boolean | null | undefined, derived: string, verb: string, noun: string): Source {
  const type = representatives === false ? verb : derived;
  return { match: `()-[r_:${type}]->(n_:${noun}) ${seek(type)}`, where: [{ text: 'r_.who = p_.id' }] };
}

function alongEdge(representatives: boolean | null | undefined, verb: string): EdgeSource & { on: 'fact' } {
  return {
    on: 'fact',
    predicate: `'${verb}'`,
    grades: 'r_.grades',
    facts: representatives === false ? '[r_.id]' : 'r_.facts',
    articleCount: 'r_.articleCount',
    forward: 'true',
  };
}

/** What an actor promised, newest first, undated last. */
export const commitmentsOfActor = listFragment<ActorCommitmentsArgs>({
  name: 'commitmentsOfActor',
  item: 'Commitment',
  source: (args) => along(args.representatives, 'COMMITTED_BY', 'COMMITTED_TO', 'Commitment'),
  where: (args, trust) => [
    ...factPasses(trust, alongEdge(args.representatives, 'COMMITTED_TO')),
    ...commitmentConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: descending('r_.when', 'r_.who'),
  edge: (args) => alongEdge(args.representatives, 'COMMITTED_TO'),
  ids: (args) => commitmentIds(args.filter ?? {}),
});

/** What an actor asked for, newest first, undated last. */
export const demandsOfActor = listFragment<ActorDemandsArgs>({
  name: 'demandsOfActor',
  item: 'Demand',
  source: (args) => along(args.representatives, 'DEMANDED_BY', 'DEMANDED', 'Demand'),
  where: (args, trust) => [
    ...factPasses(trust, alongEdge(args.representatives, 'DEMANDED')),
    ...demandConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: descending('r_.when', 'r_.who'),
  edge: (args) => alongEdge(args.representatives, 'DEMANDED'),
  ids: (args) => demandIds(args.filter ?? {}),
});

/** Members of a delegation as far as articles state them, by name. */
export const membersOfDelegation = listFragment<DelegationMembersArgs>({
  name: 'membersOfDelegation',
  item: 'Actor',
  source: { match: '(n_:Actor)-[r_:MEMBER_OF]->(p_)' },
  where: (_, trust) => factPasses(trust, relationship),
  edge: {
    on: 'fact',
    predicate: 'type(r_)',
    grades: 'r_.grades',
    facts: '[r_.id]',
    articleCount: 'r_.articleCount',
    forward: 'false',
  },
});
