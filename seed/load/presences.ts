import { factId } from '../../src/model/ids.ts';
import type { Noun } from '../../src/model/vocabulary.ts';
import { nounOf, sortKeys } from './entityNode.ts';
import { attendanceVerbs, type Moved } from './facts.ts';
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
  verbs: attendanceVerbs,
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

/** What a transaction made: nobody was present at it before, and all deeds towards it and members of it are at hand. */
export interface Made {
  readonly has: (id: string) => boolean;
  readonly deeds: (thing: string) => readonly Deed[];
  readonly members: (delegation: string) => readonly string[];
  readonly keys: (thing: string) => SortKeys;
}

/** For a transaction that made nothing. */
export const nothingMade: Made = {
  has: () => false,
  deeds: () => [],
  members: () => [],
  keys: (thing) => sortKeys(thing, undefined),
};

/** Recomputes who was present, promised or asked wherever the changes touch it. Facts must have been written before. */
export async function refreshPresences(work: Work, moved: Moved, made: Made, standings: Standings): Promise<void> {
  const things = [...(await touchedThings(work, moved, made, standings))].sort(compare);
  const touched = [presentAt, committedBy, demandedBy]
    .map((derived) => ({ derived, ids: things.filter((id) => nounOf(id) === derived.noun) }))
    .filter(({ ids }) => ids.length > 0);
  const before = await Promise.all(touched.map(({ derived, ids }) => readTouched(work, derived, ids, made)));
  const around = await surroundings(work, before, made, standings);
  for (const each of before) refresh(work, each, around);
}

/** What is new was not there before: all that is true of it is among the changes. */
async function touchedThings(work: Work, moved: Moved, made: Made, standings: Standings): Promise<Set<string>> {
  const stored = (ids: Iterable<string>) => [...ids].filter((id) => !made.has(id));
  const holders = await work.readEach<{ id: string }>(statements.holdersOfOffices, stored(moved.offices));
  const actors = new Set([...moved.actors, ...holders.map(({ id }) => id)]);
  standings.forget(actors);
  const found = await Promise.all([
    work.readEach<{ id: string }>(statements.presentAt, stored(actors)),
    work.readEach<{ id: string }>(statements.madeAtMeetings, stored(moved.withDelegation)),
    work.readEach<{ id: string }>(statements.madeWithDelegations, stored(moved.delegations)),
  ]);
  return new Set([...moved.things, ...found.flat().map(({ id }) => id)]);
}

/** Things of one noun whose derived relationships are recomputed: what they follow from, and what is stored of them. */
interface Touched {
  readonly derived: Derived;
  readonly ids: readonly string[];
  readonly deeds: ReadonlyMap<string, readonly Deed[]>;
  readonly relationships: readonly { readonly thing: string; readonly p: Record<string, unknown> }[];
  readonly keys: (thing: string) => SortKeys | undefined;
}

async function readTouched(work: Work, derived: Derived, ids: readonly string[], made: Made): Promise<Touched> {
  const stored = ids.filter((id) => !made.has(id));
  const [deeds, relationships, keys] = await Promise.all([
    deedsOf(work, derived, ids, made),
    work.readEach<{ thing: string; p: Record<string, unknown> }>(
      statements.derivedTowards(derived.noun, derived.type),
      stored,
    ),
    work.readEach<SortKeys & { id: string } & Record<string, unknown>>(statements.sortKeysOf, stored),
  ]);
  const keysById = new Map<string, SortKeys>(keys.map((each) => [each.id, each]));
  const keysOf = (thing: string) => (made.has(thing) ? made.keys(thing) : keysById.get(thing));
  return { derived, ids, deeds, relationships, keys: keysOf };
}

function refresh(work: Work, { derived, ids, deeds, relationships, keys }: Touched, around: Surroundings): void {
  const present = ids.map((thing) => {
    const when = keys(thing);
    return { thing, when, presences: when ? presencesOf(deeds.get(thing) ?? [], around(derived, thing)) : [] };
  });
  const wanted = present.flatMap(({ thing, when, presences }) =>
    presences.map((presence) => ({ thing, p: relationshipOf(derived, thing, presence, when) })),
  );
  writeDerived(work, derived, wanted, relationships);
  if (derived !== presentAt) return;
  const changes = present.flatMap(({ thing, presences }) => sideChanges(deeds.get(thing) ?? [], presences));
  for (const [verb, each] of grouped(changes, (change) => change.verb)) {
    const rows = each.map(({ id, side }) => ({ id, side }));
    work.write(statements.setSides(verb), rows, (some) => some.length);
  }
}

/** The attendances of a meeting that do not say on which side their actor was, or another one. */
function sideChanges(deeds: readonly Deed[], presences: readonly Presence[]) {
  const sides = new Map(presences.map(({ who, side }) => [who, side]));
  return deeds
    .map(({ fact, verb, who, side }) => ({ id: fact, verb, side: sides.get(who) ?? null, was: side }))
    .filter(({ side, was }) => side !== was);
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
  side: string | null;
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

function deedOf({ fact, verb, who, grades, side, claims }: DeedRow): Deed {
  const behalf = distinct(claims.flatMap(([, each]) => (each === null ? [] : [each])));
  return { fact, verb, who, grades, side, articles: distinct(claims.map(([article]) => article)), behalf };
}

/** What is known of the actors around a thing. */
type Surroundings = (derived: Derived, thing: string) => Around;

async function surroundings(
  work: Work,
  touched: readonly Touched[],
  made: Made,
  standings: Standings,
): Promise<Surroundings> {
  const there = await delegationsThere(work, touched);
  const delegations = new Set([...there.values()].flatMap((each) => [...each]));
  const deeds = touched.flatMap((each) => [...each.deeds.values()].flat());
  const actors = deeds.flatMap(({ who, behalf }) => [who, ...behalf]);
  const [members, standing] = await Promise.all([
    membersOf(work, delegations, made),
    standings.of(work, [...actors, ...delegations]),
  ]);
  return (derived, thing) => ({
    firstOnly: derived === presentAt,
    standing,
    delegations: (actor) => (members.get(actor) ?? []).filter((delegation) => there.get(thing)?.has(delegation)),
  });
}

/** The delegations at each meeting, or where each promise or demand was made. */
async function delegationsThere(
  work: Work,
  touched: readonly Touched[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const at = touched
    .filter(({ derived }) => derived === presentAt)
    .flatMap(({ deeds }) => [...deeds].flatMap(([thing, each]) => each.map(({ who }) => ({ thing, delegation: who }))));
  const promised = touched.filter(({ derived }) => derived !== presentAt).flatMap(({ deeds }) => [...deeds.keys()]);
  const made = await work.readEach<{ thing: string; delegation: string }>(statements.delegationsThere, promised);
  const byThing = grouped(
    [...at, ...made].filter(({ delegation }) => nounOf(delegation) === 'Delegation'),
    ({ thing }) => thing,
  );
  return new Map([...byThing].map(([thing, each]) => [thing, new Set(each.map(({ delegation }) => delegation))]));
}

async function membersOf(
  work: Work,
  delegations: ReadonlySet<string>,
  made: Made,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await work.readEach<{ delegation: string; who: string }>(
    statements.membersOfDelegations,
    [...delegations].filter((id) => !made.has(id)),
  );
  const fresh = [...delegations]
    .filter(made.has)
    .flatMap((delegation) => made.members(delegation).map((who) => ({ delegation, who })));
  const byActor = grouped([...rows, ...fresh], ({ who }) => who);
  return new Map([...byActor].map(([who, each]) => [who, distinct(each.map(({ delegation }) => delegation))]));
}
