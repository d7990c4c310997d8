import { isActor, nounOf } from './entityNode.ts';
import { grouped } from './grouped.ts';
import { hubVerbs } from './schema.ts';
import * as statements from './statements.ts';
import { distinct, packed, type Stored } from './stored.ts';
import type { Work } from './write.ts';

/** What decides a fact's relationship: a claim that is neither negated nor without object. */
export interface FactClaim {
  readonly fact: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly grade: string;
  readonly article: string;
}

/** A fact that a transaction touches: what its claims are afterwards, and whether it stands before and afterwards. */
export interface FactChange {
  readonly id: string;
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
  readonly grades: readonly string[];
  readonly articleCount: number;
  readonly before: boolean;
  readonly after: boolean;
}

/** What other articles say of a fact: the grades of their claims, and how many they are. */
export interface Others {
  readonly grades: readonly string[];
  readonly articleCount: number;
}

/** The facts that claims touch: `old` are those of these articles as stored, `now` those that they make now. */
export function factChanges(
  old: readonly FactClaim[],
  now: readonly FactClaim[],
  others: ReadonlyMap<string, Others>,
): FactChange[] {
  const oldFacts = new Set(old.map(({ fact }) => fact));
  const nowByFact = grouped(now, ({ fact }) => fact);
  return [...grouped([...old, ...now], ({ fact }) => fact)].flatMap(([id, [first]]) => {
    if (first === undefined) return [];
    const claims = nowByFact.get(id) ?? [];
    const { grades, articleCount } = others.get(id) ?? { grades: [], articleCount: 0 };
    return {
      id,
      verb: first.predicate,
      subject: first.subject,
      object: first.object,
      grades: distinct([...grades, ...claims.map(({ grade }) => grade)]),
      articleCount: articleCount + new Set(claims.map(({ article }) => article)).size,
      before: articleCount > 0 || oldFacts.has(id),
      after: articleCount > 0 || claims.length > 0,
    };
  });
}

/** Writes the relationships of facts; `keysOf` gives the sort keys of the thing that a hub's list is paged by. */
export function writeFacts(
  work: Work,
  changes: readonly FactChange[],
  keysOf: (id: string) => { readonly newest: string; readonly oldest: string },
): void {
  for (const [verb, group] of grouped(changes, (change) => change.verb)) {
    const row = (change: FactChange) => packed(relationshipOf(change, keysOf));
    const gone = group.filter(({ before, after }) => before && !after);
    const kept = group.filter(({ before, after }) => before && after);
    const made = group.filter(({ before, after }) => !before && after);
    work.write(
      statements.deleteRelationships(verb),
      gone.map((change) => ({ from: change.subject, to: change.object })),
    );
    work.write(
      statements.updateRelationships(verb, attendanceVerbs.includes(verb) ? 'all but side' : 'all'),
      kept.map(row),
      (rows) => rows.length,
    );
    work.write(
      statements.createRelationships(verb),
      made.map((change) => ({ from: change.subject, to: change.object, p: row(change) })),
      (rows) => rows.length,
    );
  }
}

function relationshipOf(
  { id, verb, subject, object, grades, articleCount }: FactChange,
  keysOf: (id: string) => { readonly newest: string; readonly oldest: string },
): Stored {
  const fact: Stored = { id, grades, articleCount };
  if (!hubVerbs.includes(verb)) return fact;
  const { newest, oldest } = keysOf(object);
  return { ...fact, who: subject, when: newest, whenOldest: oldest };
}

/** Whose presences the changes touch, by what must be looked up to know where. */
export interface Moved {
  /** Meetings, commitments and demands whose own deeds changed. */
  readonly things: ReadonlySet<string>;
  /** Actors that began or ceased to stand for another, and delegations that gained or lost a member. */
  readonly actors: ReadonlySet<string>;
  /** Offices that began or ceased to belong to somebody. */
  readonly offices: ReadonlySet<string>;
  /** Meetings that a delegation came to or left: what was promised there is by it too. */
  readonly withDelegation: ReadonlySet<string>;
  /** Delegations that gained or lost a member or a leader. */
  readonly delegations: ReadonlySet<string>;
}

/** Those by which somebody is present at a meeting; their relationships say on which side. */
export const attendanceVerbs: readonly string[] = ['ATTENDED', 'EXPECTED_TO_ATTEND'];

/** The verbs from which it follows who was present, promised or asked. */
export const deedVerbs: readonly string[] = [...attendanceVerbs, 'COMMITTED_TO', 'DEMANDED'];

/** What the changes of facts mean for who was present where. */
export function movedBy(changes: readonly FactChange[]): Moved {
  const moved = {
    things: new Set<string>(),
    actors: new Set<string>(),
    offices: new Set<string>(),
    withDelegation: new Set<string>(),
    delegations: new Set<string>(),
  };
  for (const { verb, subject, object, before, after } of changes) {
    if (deedVerbs.includes(verb)) moved.things.add(object);
    if (before === after) continue;
    if (verb === 'MADE_AT') moved.things.add(subject);
    if (nounOf(subject) === 'Delegation' && nounOf(object) === 'Meeting') moved.withDelegation.add(object);
    if (verb === 'OFFICE_OF') moved.offices.add(subject);
    if (nounOf(object) === 'Delegation' && (verb === 'MEMBER_OF' || verb === 'LEADS')) {
      moved.actors.add(object);
      moved.delegations.add(object);
    } else if (['REPRESENTS', 'LEADS', 'HOLDS_OFFICE'].includes(verb) && isActor(nounOf(subject))) {
      moved.actors.add(subject);
    }
  }
  return moved;
}
