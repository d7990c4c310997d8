import { factId } from '../../src/model/ids.ts';
import type { Noun } from '../../src/model/vocabulary.ts';
import { nounOf, sortKeys } from './entityNode.ts';
import type { Moved } from './facts.ts';
import { grouped } from './grouped.ts';
import { presencesOf, type Around, type Deed, type Presence } from './presence.ts';
import type { Standings } from './standings.ts';
import * as statements from './statements.ts';
import { canonical, compare, distinct, packed, type Stored } from './stored.ts';
import type { Work } from './write.ts';

/** A derived relationship: from which verbs it is made, towards which noun. */
interface Derived {
  readonly type: string;
  readonly noun: Noun;
  readonly verbs: readonly string[];
  /** The parts of a presence that it keeps. */
  readonly keep: readonly (keyof Presence)[];
}

const presentAt: Derived = {
  type: 'PRESENT_AT',
  noun: 'Meeting',
  verbs: ['ATTENDED', 'EXPECTED_TO_ATTEND'],
  keep: ['who', 'side', 'facts', 'grades', 'attended', 'own', 'ownGrades', 'ownAttended', 'articleCount'],
};
const byKeep = ['who', 'facts', 'grades', 'own', 'articleCount'] as const;
const committedBy: Derived = { type: 'COMMITTED_BY', noun: 'Commitment', verbs: ['COMMITTED_TO'], keep: byKeep };
const demandedBy: Derived = { type: 'DEMANDED_BY', noun: 'Demand', verbs: ['DEMANDED'], keep: byKeep };

/** The sort keys of a thing. */
export interface SortKeys {
  readonly newest: string;
  readonly oldest: string;
}

/** The things that a transaction made: nobody was present at them before, and all their deeds are at hand. */
export interface Made {
  has(thing: string): boolean;
  deeds(thing: string): readonly Deed[];
  keys(thing: string): SortKeys;
}

/** For a transaction that made nothing. */
export const nothingMade: Made = {
  has: () => false,
  deeds: () => [],
  keys: (thing) => sortKeys(thing, undefined),
};

/** Recomputes who was present, promised or asked wherever the changes touch it. Facts must have been written before. */
export async function refreshPresences(work: Work, moved: Moved, made: Made, standings: Standings): Promise<void> {
  const things = [...(await touchedThings(work, moved, standings))].sort(compare);
  await Promise.all(
    [presentAt, committedBy, demandedBy].map(async (derived) => {
      const ids = things.filter((id) => nounOf(id) === derived.noun);
      if (ids.length > 0) await refresh(work, derived, ids, made, standings);
    }),
  );
}

async function touchedThings(work: Work, moved: Moved, standings: Standings): Promise<Set<string>> {
  const holders = await work.readEach<{ id: string }>(statements.holdersOfOffices, moved.offices);
  const actors = new Set([...moved.actors, ...holders.map(({ id }) => id)]);
  standings.forget(actors);
  const found = await Promise.all([
    work.readEach<{ id: string }>(statements.presentAt, actors),
    work.readEach<{ id: string }>(statements.madeAtMeetings, moved.withDelegation),
    work.readEach<{ id: string }>(statements.madeWithDelegations, moved.delegations),
  ]);
  return new Set([...moved.things, ...found.flat().map(({ id }) => id)]);
}

async function refresh(
  work: Work,
  derived: Derived,
  ids: readonly string[],
  made: Made,
  standings: Standings,
): Promise<void> {
  const stored = ids.filter((id) => !made.has(id));
  const [deeds, relationships, keys] = await Promise.all([
    deedsOf(work, derived, ids, made),
    work.readEach<{ thing: string; p: Record<string, unknown> }>(
      statements.derivedTowards(derived.noun, derived.type),
      stored,
    ),
    work.readEach<SortKeys & { id: string } & Record<string, unknown>>(statements.sortKeysOf, stored),
  ]);
  const around = await surroundings(work, derived, deeds, standings);
  const keysById = new Map<string, SortKeys>(keys.map((each) => [each.id, each]));
  const wanted = ids.flatMap((thing) => {
    const when = made.has(thing) ? made.keys(thing) : keysById.get(thing);
    const presences = when ? presencesOf(deeds.get(thing) ?? [], around(thing)) : [];
    return presences.map((presence) => ({ thing, p: relationshipOf(derived, thing, presence, when) }));
  });
  writeDerived(work, derived, wanted, relationships);
}

function relationshipOf(derived: Derived, thing: string, presence: Presence, when: SortKeys | undefined): Stored {
  const kept = Object.fromEntries(derived.keep.map((key) => [key, presence[key]]));
  const id = factId(derived.type, presence.who, thing);
  return { id, ...kept, when: when?.newest, whenOldest: when?.oldest };
}

/** Creates what is missing, replaces what differs, deletes what is no more, and counts meetings. */
function writeDerived(
  work: Work,
  { type }: Derived,
  wanted: readonly { readonly thing: string; readonly p: Stored }[],
  stored: readonly { readonly thing: string; readonly p: Record<string, unknown> }[],
): void {
  const oldById = new Map(stored.map(({ p }) => [String(p['id']), p]));
  const newIds = new Set(wanted.map(({ p }) => p['id']));
  const gone = stored.filter(({ p }) => !newIds.has(String(p['id'])));
  const made = wanted.filter(({ p }) => !oldById.has(String(p['id'])));
  const kept = wanted.filter(({ p }) => {
    const old = oldById.get(String(p['id']));
    return old !== undefined && canonical(old) !== canonical(p);
  });
  work.write(
    statements.deleteRelationships(type),
    gone.map(({ thing, p }) => ({ from: p['who'], to: thing })),
  );
  work.write(
    statements.updateRelationships(type),
    kept.map(({ p }) => packed(p)),
    (rows) => rows.length,
  );
  work.write(
    statements.createRelationships(type),
    made.map(({ thing, p }) => ({ from: p['who'], to: thing, p: packed(p) })),
    (rows) => rows.length,
  );
  if (type === 'PRESENT_AT')
    countMeetings(
      work,
      [...oldById.values()],
      wanted.map(({ p }) => p),
    );
}

function countMeetings(
  work: Work,
  before: readonly Readonly<Record<string, unknown>>[],
  after: readonly Readonly<Record<string, unknown>>[],
): void {
  const more = new Map<string, number>();
  const add = (presences: readonly Readonly<Record<string, unknown>>[], step: number) => {
    for (const { who, attended } of presences) {
      if (!Array.isArray(attended) || attended.length === 0) continue;
      more.set(String(who), (more.get(String(who)) ?? 0) + step);
    }
  };
  add(before, -1);
  add(after, 1);
  const rows = [...more].filter(([, step]) => step !== 0).map(([id, step]) => packed({ id, more: step }));
  work.write(statements.countMeetings, rows);
}

interface DeedRow extends Record<string, unknown> {
  thing: string;
  fact: string;
  verb: string;
  who: string;
  grades: string[];
  claims: [article: string, behalf: string | null][];
}

/** The deeds towards each thing: those at hand, and those that are stored. */
async function deedsOf(
  work: Work,
  derived: Derived,
  ids: readonly string[],
  made: Made,
): Promise<ReadonlyMap<string, readonly Deed[]>> {
  const rows = await work.readEach<DeedRow>(
    statements.deedsTowards(derived.noun, derived.verbs),
    ids.filter((id) => !made.has(id)),
  );
  const deeds = new Map(ids.filter((id) => made.has(id)).map((id) => [id, made.deeds(id)]));
  for (const [thing, each] of grouped(rows, (row) => row.thing)) deeds.set(thing, each.map(deedOf));
  return deeds;
}

function deedOf({ fact, verb, who, grades, claims }: DeedRow): Deed {
  const behalf = distinct(claims.flatMap(([, each]) => (each === null ? [] : [each])));
  return { fact, verb, who, grades, articles: distinct(claims.map(([article]) => article)), behalf };
}

/** What is known of the actors around each thing. */
async function surroundings(
  work: Work,
  derived: Derived,
  deeds: ReadonlyMap<string, readonly Deed[]>,
  standings: Standings,
): Promise<(thing: string) => Around> {
  const there = await delegationsThere(work, derived, deeds);
  const delegations = new Set([...there.values()].flatMap((each) => [...each]));
  const actors = [...deeds.values()].flat().flatMap(({ who, behalf }) => [who, ...behalf]);
  const [members, standing] = await Promise.all([
    membersOf(work, delegations),
    standings.of(work, [...actors, ...delegations]),
  ]);
  return (thing) => ({
    firstOnly: derived === presentAt,
    standing,
    delegations: (actor) => (members.get(actor) ?? []).filter((delegation) => there.get(thing)?.has(delegation)),
  });
}

/** The delegations at each meeting, or where each promise or demand was made. */
async function delegationsThere(
  work: Work,
  derived: Derived,
  deeds: ReadonlyMap<string, readonly Deed[]>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pairs =
    derived === presentAt
      ? [...deeds].flatMap(([thing, each]) => each.map(({ who }) => ({ thing, delegation: who })))
      : await work.readEach<{ thing: string; delegation: string }>(statements.delegationsThere, deeds.keys());
  const byThing = grouped(
    pairs.filter(({ delegation }) => nounOf(delegation) === 'Delegation'),
    ({ thing }) => thing,
  );
  return new Map([...byThing].map(([thing, each]) => [thing, new Set(each.map(({ delegation }) => delegation))]));
}

async function membersOf(
  work: Work,
  delegations: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await work.readEach<{ delegation: string; who: string }>(statements.membersOfDelegations, delegations);
  const byActor = grouped(rows, ({ who }) => who);
  return new Map([...byActor].map(([who, each]) => [who, distinct(each.map(({ delegation }) => delegation))]));
}
