import { given } from '../ask/conditions.ts';
import { attendedText } from '../ask/edge.ts';
import { descending, listFragment, type Order } from '../ask/fragment.ts';
import { trustParams, type Condition, type Trust } from '../ask/trust.ts';
import { nounsOfKinds } from '../entity/kinds.ts';
import { meetingConditions, meetingIds } from '../meeting/filter.ts';
import type { ActorMetWithArgs } from '../model/contract.ts';

/** An actor's own delegation: it belongs to it, leads it, or is what it represents. */
const ownDelegation: Condition = {
  text: 'NOT (n_:Delegation AND EXISTS { (p_)-[:MEMBER_OF|LEADS]->(n_) }) AND NOT (n_:Delegation AND EXISTS { (n_)-[:REPRESENTS]->(p_) })',
};
const otherSide: Condition = { text: 'u_.side IS NULL OR o_.side IS NULL OR u_.side <> o_.side' };

/** Both presences are attendances that pass, by the actors themselves where representatives are refused. */
function bothAttended(representatives: boolean, trust: Trust | null): readonly Condition[] {
  const [attended, facts] = representatives ? ['attended', 'facts'] : ['ownAttended', 'own'];
  return ['u_', 'o_'].map((presence) => ({
    text: attendedText(`${presence}.${attended}`, `${presence}.${facts}`, trust),
    params: trustParams(trust),
  }));
}

/** Conditions on the item of one list, said of a variable of another. */
function saidOf(variable: string, conditions: readonly Condition[]): readonly Condition[] {
  return conditions.map(({ text, ...rest }) => ({ ...rest, text: text.replace(/\bn_(?!\w)/g, variable) }));
}

/** Most meetings first, then the latest last one, undated last, then id. */
const mostMet: Order = {
  orderBy: 'count_ DESC, latest_ DESC, n_.id',
  keys: ['count_', 'latest_', 'n_.id'],
  after: 'count_ < $after0 OR (count_ = $after0 AND (latest_ < $after1 OR (latest_ = $after1 AND n_.id > $after2)))',
  start: [Number.MAX_SAFE_INTEGER, '\uffff', ''],
};

/** The meetings of an encounter: what it starts from are the ids of both actors; its arguments are those of metWith. */
export const meetingsOfEncounter = listFragment<ActorMetWithArgs>({
  name: 'meetingsOfEncounter',
  item: 'Meeting',
  parent: 'facts',
  source: {
    match: '(:Actor)-[u_:PRESENT_AT]->(n_:Meeting)<-[o_:PRESENT_AT]-(:Actor)',
    where: [{ text: 'u_.who = f_[0] AND o_.who = f_[1]' }],
  },
  where: (args, trust) => [
    ...bothAttended(args.representatives !== false, trust),
    ...(args.sameSide ? [] : [otherSide]),
    ...meetingConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: descending('u_.when', 'u_.who'),
  edge: {
    on: 'fact',
    predicate: '',
    grades: 'u_.grades + o_.grades',
    facts: 'u_.facts + o_.facts',
    attended: 'u_.attended',
    articleCount: 'COUNT { MATCH (b_:Assertion) WHERE b_.fact IN u_.facts + o_.facts RETURN DISTINCT b_.article }',
    forward: 'true',
    capacityFacts: 'o_.own',
    side: 'o_.side',
  },
  ids: (args) => meetingIds(args.filter ?? {}),
});

/** Who attended meetings with an actor: distinct meetings counted, with the first and the last dated one. */
export const encountersOfActor = listFragment<ActorMetWithArgs>({
  name: 'encountersOfActor',
  groups: true,
  item: 'Actor',
  source: {
    match: '(p_)-[u_:PRESENT_AT]->(m_:Meeting)<-[o_:PRESENT_AT]-(n_:Actor)',
    where: [{ text: 'n_.id <> p_.id' }, ownDelegation],
    then: [
      'WITH n_, count(m_) AS count_,',
      'min(CASE WHEN m_.startDate IS NULL THEN null ELSE [m_.startDate, m_.id, m_.date] END)[2] AS first_,',
      'max(CASE WHEN m_.startDate IS NULL THEN null ELSE [m_.startDate, m_.id, m_.date] END)[2] AS last_,',
      "max(coalesce(m_.startDate, '0000-00-00')) AS latest_",
    ].join(' '),
  },
  where: (args, trust) => [
    ...bothAttended(args.representatives !== false, trust),
    ...(args.sameSide ? [] : [otherSide]),
    ...given(nounsOfKinds(args.kinds), 'n_.noun IN $nouns', 'nouns'),
    ...saidOf('m_', meetingConditions(args.filter ?? {}, args.representatives !== false, trust)),
  ],
  order: mostMet,
  edge: ({ sameSide, representatives, filter, trust }) => ({
    on: 'row',
    values: { count: 'count_', firstDate: 'first_', lastDate: 'last_' },
    lists: {
      meetings: {
        fragment: meetingsOfEncounter,
        parent: '[p_.id, n_.id]',
        args: { sameSide, representatives, filter: filter ?? null, trust: trust ?? null },
      },
    },
  }),
  ids: (args) => meetingIds(args.filter ?? {}),
});
