import { nounOf } from './entityNode.ts';
import { grouped } from './grouped.ts';
import { compare, distinct } from './stored.ts';

/** For whom an actor stands anywhere, ids sorted: whom it represents, which Countries and Organizations it leads, whose offices it holds. */
export interface Standing {
  readonly represents: readonly string[];
  readonly leads: readonly string[];
  readonly offices: readonly string[];
}

/** An attendance, promise or demand: a fact with its actor, and what its claims say. */
export interface Deed {
  readonly fact: string;
  readonly verb: string;
  readonly who: string;
  readonly grades: readonly string[];
  readonly articles: readonly string[];
  /** On whose behalf, as claims say. */
  readonly behalf: readonly string[];
  /** On which side the actor was, as the fact's relationship says so far; null when it says nothing. */
  readonly side: string | null;
}

/** What an actor was present at, promised or asked for, itself or through those who stood for it. */
export interface Presence {
  readonly who: string;
  readonly side: string | null;
  readonly facts: readonly string[];
  readonly grades: readonly string[];
  readonly attended: readonly string[];
  readonly own: readonly string[];
  readonly ownGrades: readonly string[];
  readonly ownAttended: readonly string[];
  readonly articleCount: number;
}

/** What is known of the actors around a meeting, a commitment or a demand. */
export interface Around {
  standing(actor: string): Standing;
  /** The delegations there that an actor belongs to or leads. */
  delegations(actor: string): readonly string[];
  /**
   * True for a meeting, where what stands first decides alone (`for`, else the delegation, else posts); false for a
   * promise or a demand, which all of them share unless a claim names on whose behalf it was.
   */
  readonly firstOnly: boolean;
}

/** Whom an actor stood for, nearest first, itself left out. */
export function stoodFor(actor: string, behalf: readonly string[], around: Around): string[] {
  const { represents, leads, offices } = around.standing(actor);
  const posts = [...represents, ...leads, ...offices];
  const delegations = around.delegations(actor);
  const sent = distinct(delegations.flatMap((delegation) => around.standing(delegation).represents));
  let near: readonly string[];
  if (behalf.length > 0) near = distinct(behalf);
  else if (around.firstOnly) near = sent.length > 0 ? sent : posts;
  else near = [...posts, ...delegations];
  const further = near.flatMap((each) => around.standing(each).represents);
  return [...new Set([...near, ...further])].filter((each) => each !== actor);
}

/** Everybody present by these deeds, sorted by id. */
export function presencesOf(deeds: readonly Deed[], around: Around): Presence[] {
  const byActor = grouped(deeds, ({ who }) => who);
  const through = new Map<string, Deed[]>();
  const present = (who: string, by: readonly Deed[]) => through.set(who, [...(through.get(who) ?? []), ...by]);
  const behalfOf = (who: string) => distinct((byActor.get(who) ?? []).flatMap(({ behalf }) => behalf));
  for (const [who, own] of byActor) {
    for (const each of [who, ...stoodFor(who, behalfOf(who), around)]) present(each, own);
  }
  return [...through]
    .sort(([a], [b]) => compare(a, b))
    .map(([who, by]) => presenceOf(who, by, sideOf(who, stoodFor(who, behalfOf(who), around))));
}

function presenceOf(who: string, deeds: readonly Deed[], side: string | null): Presence {
  const own = deeds.filter((deed) => deed.who === who);
  const attended = (some: readonly Deed[]) => gradesOf(some.filter(({ verb }) => verb === 'ATTENDED'));
  return {
    who,
    side,
    facts: distinct(deeds.map(({ fact }) => fact)),
    grades: gradesOf(deeds),
    attended: attended(deeds),
    own: distinct(own.map(({ fact }) => fact)),
    ownGrades: gradesOf(own),
    ownAttended: attended(own),
    articleCount: new Set(deeds.flatMap(({ articles }) => articles)).size,
  };
}

function gradesOf(deeds: readonly Deed[]): string[] {
  return distinct(deeds.flatMap(({ grades }) => grades));
}

/** The first Country or Organization that it stood for, else itself where it is one. */
function sideOf(who: string, stands: readonly string[]): string | null {
  const isSide = (id: string) => nounOf(id) === 'Country' || nounOf(id) === 'Organization';
  return stands.find(isSide) ?? (isSide(who) ? who : null);
}
