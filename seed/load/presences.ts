import { factId } from '../../src/model/ids.ts';
import type { Noun } from '../../src/model/vocabulary.ts';
import { isActor, nounOf } from './entityNode.ts';
import type { Moved } from './facts.ts';
import { grouped } from './grouped.ts';
import { presencesOf, type Around, type Deed, type Presence, type Standing } from './presence.ts';
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

/** Recomputes who was present, promised or asked wherever the changes touch it. Facts must have been written before. */
export async function refreshPresences(work: Work, moved: Moved): Promise<void> {
  const things = [...(await touchedThings(work, moved))].sort(compare);
  await Promise.all(
    [presentAt, committedBy, demandedBy].map(async (derived) => {
      const ids = things.filter((id) => nounOf(id) === derived.noun);
      if (ids.length > 0) await refresh(work, derived, ids);
    }),
  );
}

async function touchedThings(work: Work, moved: Moved): Promise<Set<string>> {
  const holders = await work.readEach<{ id: string }>(statements.holdersOfOffices, moved.offices);
  const actors = new Set([...moved.actors, ...holders.map(({ id }) => id)]);
  const found = await Promise.all([
    work.readEach<{ id: string }>(statements.presentAt, actors),
    work.readEach<{ id: string }>(statements.madeAtMeetings, moved.withDelegation),
    work.readEach<{ id: string }>(statements.madeWithDelegations, moved.delegations),
  ]);
  return new Set([...moved.things, ...found.flat().map(({ id }) => id)]);
}

/** What is read of a thing's deeds and surroundings. */
interface Scene {
  readonly deeds: ReadonlyMap<string, readonly Deed[]>;
  readonly around: (thing: string) => Around;
}

async function refresh(work: Work, derived: Derived, ids: readonly string[]): Promise<void> {
  const [scene, stored, keys] = await Promise.all([
    readScene(work, derived, ids),
    work.readEach<{ thing: string; p: Record<string, unknown> }>(
      statements.derivedTowards(derived.noun, derived.type),
      ids,
    ),
    work.readEach<{ id: string; newest: string; oldest: string }>(statements.sortKeysOf, ids),
  ]);
  const keysById = new Map(keys.map((each) => [each.id, each]));
  const wanted = ids.flatMap((thing) => {
    const when = keysById.get(thing);
    const presences = when ? presencesOf(scene.deeds.get(thing) ?? [], scene.around(thing)) : [];
    return presences.map((presence) => ({ thing, p: relationshipOf(derived, thing, presence, when) }));
  });
  writeDerived(work, derived, wanted, stored);
}

function relationshipOf(
  derived: Derived,
  thing: string,
  presence: Presence,
  when: { readonly newest: string; readonly oldest: string } | undefined,
): Stored {
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
    gone.map(({ p }) => p['id']),
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

async function readScene(work: Work, derived: Derived, ids: readonly string[]): Promise<Scene> {
  const rows = await work.readEach<DeedRow>(statements.deedsTowards(derived.noun, derived.verbs), ids);
  const deeds = grouped(
    rows.map((row) => ({ thing: row.thing, deed: deedOf(row) })),
    ({ thing }) => thing,
  );
  const there = await delegationsThere(work, derived, ids, rows);
  const delegations = new Set([...there.values()].flatMap((each) => [...each]));
  const members = await membersOf(work, delegations);
  const actors = rows.flatMap((row) => [row.who, ...deedOf(row).behalf]);
  const known = await standingsOf(work, [...actors, ...delegations]);
  return {
    deeds: new Map([...deeds].map(([thing, each]) => [thing, each.map(({ deed }) => deed)])),
    around: (thing) => ({
      firstOnly: derived === presentAt,
      standing: (actor) => known.get(actor) ?? nowhere,
      delegations: (actor) => (members.get(actor) ?? []).filter((delegation) => there.get(thing)?.has(delegation)),
    }),
  };
}

function deedOf({ fact, verb, who, grades, claims }: DeedRow): Deed {
  const behalf = distinct(claims.flatMap(([, each]) => (each === null ? [] : [each])));
  return { fact, verb, who, grades, articles: distinct(claims.map(([article]) => article)), behalf };
}

/** The delegations at each meeting, or where each promise or demand was made. */
async function delegationsThere(
  work: Work,
  derived: Derived,
  ids: readonly string[],
  rows: readonly DeedRow[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pairs =
    derived === presentAt
      ? rows.filter(({ who }) => nounOf(who) === 'Delegation').map(({ thing, who }) => ({ thing, delegation: who }))
      : await work.readEach<{ thing: string; delegation: string }>(statements.delegationsThere, ids);
  const byThing = grouped(pairs, ({ thing }) => thing);
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

const nowhere: Standing = { represents: [], leads: [], offices: [] };

/** The standing of these actors, of those they stand for, and of those these represent. */
async function standingsOf(work: Work, actors: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const known = new Map<string, Standing>();
  let wanted = distinct(actors);
  for (let step = 0; step < 3 && wanted.length > 0; step += 1) {
    const rows = await work.readEach<{ id: string; represents: string[]; leads: string[]; offices: string[] }>(
      statements.standings,
      wanted.filter((id) => isActor(nounOf(id))),
    );
    for (const { id, represents, leads, offices } of rows) {
      known.set(id, { represents: distinct(represents), leads: distinct(leads), offices: distinct(offices) });
    }
    const next = rows.flatMap(({ represents, leads, offices }) => [...represents, ...leads, ...offices]);
    wanted = distinct(next).filter((id) => !known.has(id));
  }
  return known;
}
