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
const otherSide: Condition = { text: 'coalesce(u_.side <> o_.side, true)' };

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

/** The date, as it is stated, of the meeting with this sort key: a day of ten letters, a tab and the id. */
function dateAt(key: string): string {
  return `head(COLLECT { MATCH (d_:Meeting) WHERE d_.id = substring(${key}, 11) RETURN d_.date })`;
}

/** Who attended meetings with an actor: distinct meetings counted, with the first and the last dated one. */
export const encountersOfActor = listFragment<ActorMetWithArgs>({
  name: 'encountersOfActor',
  groups: true,
  item: 'Actor',
  source: {
    // An actor is present at a meeting once: the other presence is another's, and needs no test.
    match: '(p_)-[u_:PRESENT_AT]->(m_)<-[o_:PRESENT_AT]-(n_)',
    then: [
      'WITH n_, count(*) AS count_, min(u_.whenOldest) AS oldest_, max(u_.when) AS newest_',
      'WITH n_, count_, oldest_, newest_, left(newest_, 10) AS latest_',
    ].join(' '),
    // Said of each actor, not of each of its meetings.
    kept: [ownDelegation],
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
    values: { count: 'count_', firstDate: dateAt('oldest_'), lastDate: dateAt('newest_') },
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
