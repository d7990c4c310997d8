import { openDriver, type Connection } from '../../src/neo4j/driver.ts';
import { fold } from '../../src/lib/fold.ts';
import { daysOf } from '../../src/model/dates.ts';
import { derivedTypes } from '../../src/model/verbs.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A stored relationship with the ids of its ends. */
interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The whole graph in plain objects. */
export interface Snapshot {
  readonly entities: ReadonlyMap<string, Properties>;
  readonly claims: readonly Properties[];
  readonly verbs: readonly Edge[];
  readonly derived: readonly Edge[];
}

/** Reads the whole graph, without any statement of the service. */
export async function snapshot(connection: Connection): Promise<Snapshot> {
  const driver = openDriver(connection);
  const session = driver.session({ database: connection.database });
  try {
    const nodes = await session.run<{ p: Properties }>('MATCH (n:Entity) RETURN properties(n) AS p');
    const claims = await session.run<{ p: Properties }>('MATCH (n:Assertion) RETURN properties(n) AS p');
    const edges = await session.run<{ type: string; from: string; to: string; properties: Properties }>(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    );
    const all = edges.records.map((record) => record.toObject());
    const isDerived = (edge: Edge) => derivedTypes.some((type) => type === edge.type);
    return {
      entities: new Map(nodes.records.map((record) => [String(record.get('p')['id']), record.get('p')])),
      claims: claims.records.map((record) => record.get('p')),
      verbs: all.filter((edge) => !isDerived(edge)),
      derived: all.filter(isDerived),
    };
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Trust as a reader asks it. */
export interface AskedTrust {
  readonly minFactuality?: 'POSSIBLE' | 'PROBABLE' | 'CERTAIN';
  readonly excludeHearsay?: boolean;
  readonly excludeUnnamed?: boolean;
  readonly excludeInferred?: boolean;
  readonly attribution?: readonly string[];
  readonly articles?: readonly string[];
}

const sure = ['POSSIBLE', 'PROBABLE', 'CERTAIN'];

/** Judges every single claim, with no use of stored grades. */
export function passes(claim: Properties, trust: AskedTrust): boolean {
  return (
    sure.indexOf(String(claim['factuality'])) >= sure.indexOf(trust.minFactuality ?? 'POSSIBLE') &&
    !(trust.excludeHearsay && claim['kind'] === 'HEARSAY') &&
    !(trust.excludeUnnamed && claim['unnamed'] === true) &&
    !(trust.excludeInferred && claim['inferred'] === true) &&
    (!trust.attribution || trust.attribution.includes(String(claim['kind']))) &&
    (!trust.articles || trust.articles.includes(String(claim['article'])))
  );
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Plain answers over a snapshot: every rule written a second time, slowly. */
export class Reference {
  readonly graph: Snapshot;
  private readonly claimsByFact = new Map<string, Properties[]>();

  constructor(graph: Snapshot) {
    this.graph = graph;
    for (const claim of graph.claims) {
      if (claim['negated'] === true || claim['object'] === undefined) continue;
      const fact = String(claim['fact']);
      this.claimsByFact.set(fact, [...(this.claimsByFact.get(fact) ?? []), claim]);
    }
  }

  property(id: string, name: string): unknown {
    return this.graph.entities.get(id)?.[name] ?? null;
  }

  /** A stored text; null when there is none. */
  private text(id: string, name: string): string | null {
    const value = this.property(id, name);
    return typeof value === 'string' ? value : null;
  }

  private factsPass(facts: readonly string[], trust: AskedTrust, predicate?: string): boolean {
    return facts
      .flatMap((fact) => this.claimsByFact.get(fact) ?? [])
      .some((claim) => passes(claim, trust) && (predicate === undefined || claim['predicate'] === predicate));
  }

  /** Presences that pass, of an actor or at a meeting. */
  private presences(representatives: boolean, trust: AskedTrust, predicate?: string): readonly Edge[] {
    return this.graph.derived.filter(
      (edge) =>
        edge.type === 'PRESENT_AT' &&
        this.factsPass(texts(edge.properties[representatives ? 'facts' : 'own']), trust, predicate),
    );
  }

  /** Ids of an actor's meetings, newest first, undated last, ties by id descending. */
  meetings(actor: string, representatives: boolean, trust: AskedTrust, filter: MeetingTests = {}): readonly string[] {
    const at = this.presences(representatives, trust).filter((edge) => edge.from === actor);
    return at
      .map((edge) => edge.to)
      .filter((meeting) => this.keeps(meeting, filter, representatives, trust))
      .sort((a, b) => this.newest(a, b));
  }

  private newest(a: string, b: string): number {
    const key = (id: string) => `${this.text(id, 'startDate') ?? '0000-00-00'}\t${id}`;
    return key(a) < key(b) ? 1 : -1;
  }

  private keeps(meeting: string, filter: MeetingTests, representatives: boolean, trust: AskedTrust): boolean {
    const there = new Set(
      this.presences(representatives, trust)
        .filter((edge) => edge.to === meeting)
        .map((edge) => edge.from),
    );
    const start = this.text(meeting, 'startDate');
    const end = this.text(meeting, 'endDate');
    const from = filter.from && daysOf(filter.from)?.startDate;
    const to = filter.to && daysOf(filter.to)?.endDate;
    return (
      (!filter.statuses || filter.statuses.includes(String(this.property(meeting, 'status')))) &&
      (!from || end === null || end >= from) &&
      (!to || start === null || start <= to) &&
      (filter.allOf ?? []).every((actor) => there.has(actor)) &&
      (!filter.anyOf || filter.anyOf.some((actor) => there.has(actor))) &&
      !(filter.noneOf ?? []).some((actor) => there.has(actor))
    );
  }

  /** Counterparts with the number of distinct meetings that both attended, in the order of the schema. */
  metWith(
    actor: string,
    sameSide: boolean,
    representatives: boolean,
    trust: AskedTrust,
  ): readonly { id: string; count: number }[] {
    const attended = this.presences(representatives, trust, 'ATTENDED');
    const own = attended.filter((edge) => edge.from === actor);
    const met = new Map<string, Set<string>>();
    for (const mine of own) {
      for (const theirs of attended) {
        if (theirs.to !== mine.to || theirs.from === actor || this.isOwnDelegation(actor, theirs.from)) continue;
        const [left, right] = [mine.properties['side'], theirs.properties['side']];
        if (!sameSide && left !== undefined && left === right) continue;
        met.set(theirs.from, (met.get(theirs.from) ?? new Set()).add(mine.to));
      }
    }
    const last = (meetings: ReadonlySet<string>) =>
      [...meetings]
        .map((id) => this.text(id, 'startDate') ?? '0000-00-00')
        .sort()
        .at(-1) ?? '';
    return [...met]
      .map(([id, meetings]) => ({ id, count: meetings.size, last: last(meetings) }))
      .sort((a, b) => b.count - a.count || (a.last === b.last ? (a.id < b.id ? -1 : 1) : a.last < b.last ? 1 : -1))
      .map(({ id, count }) => ({ id, count }));
  }

  private isOwnDelegation(actor: string, other: string): boolean {
    if (this.property(other, 'noun') !== 'Delegation') return false;
    return this.graph.verbs.some(
      (edge) =>
        (edge.from === actor && edge.to === other && ['MEMBER_OF', 'LEADS'].includes(edge.type)) ||
        (edge.from === other && edge.to === actor && edge.type === 'REPRESENTS'),
    );
  }

  /** Verb and id of every neighbour, by verb, name and id. */
  neighbours(id: string, trust: AskedTrust): readonly string[] {
    return this.graph.verbs
      .filter((edge) => (edge.from === id || edge.to === id) && this.factsPass([String(edge.properties['id'])], trust))
      .map((edge) => ({ edge, other: edge.from === id ? edge.to : edge.from }))
      .sort((a, b) => compare(keyOf(this, a), keyOf(this, b)))
      .map(({ edge, other }) => `${edge.type} ${other}`);
  }

  /**
   * What a text finds by name: those equal to it and those beginning with it, in order, and the others that hold each of
   * its words as it stands or as a beginning, apart from articles, in no order. Typing errors are not looked for.
   */
  named(text: string): NamedHits {
    const key = fold(text);
    const wanted = wordsIn(key);
    const rankOf = (id: string): readonly [number, number] | null => {
      const keys = this.namesOf(id).map(fold);
      const title = this.property(id, 'noun') === 'Article';
      if (keys.includes(key)) return [title ? 1 : 0, 0];
      const begun = keys.filter((each) => each.startsWith(key)).map((each) => each.length);
      if (begun.length > 0 && !title) return [2, Math.min(...begun)];
      const holds = keys.some((each) => wanted.every((word) => wordsIn(each).some((one) => one.startsWith(word))));
      return holds ? [title ? 4 : 3, 0] : null;
    };
    const hits = [...this.graph.entities.keys()]
      .flatMap((id) => {
        const rank = rankOf(id);
        return rank ? [{ id, rank, byName: `${fold(String(this.property(id, 'name')))}\t${id}` }] : [];
      })
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || compare([a.byName], [b.byName]));
    const ranked = (...ranks: readonly number[]) =>
      hits.filter(({ rank }) => ranks.includes(rank[0])).map(({ id }) => id);
    return { closest: ranked(0, 1, 2), things: ranked(3), articles: ranked(4) };
  }

  private namesOf(id: string): readonly string[] {
    const codes = ['name', 'iso2', 'iso3'].map((name) => this.text(id, name));
    return [...codes.filter((name) => name !== null), ...texts(this.property(id, 'aliases'))];
  }

  /** True when a passing relationship with this verb leads from one to the other. */
  hasEdge(predicate: string, from: string, to: string, trust: AskedTrust): boolean {
    return this.graph.verbs.some(
      (edge) =>
        edge.type === predicate &&
        edge.from === from &&
        edge.to === to &&
        this.factsPass([String(edge.properties['id'])], trust),
    );
  }

  /** The length of a shortest way, null when there is none within the bound. */
  distance(
    from: string,
    to: string,
    most: number,
    trust: AskedTrust,
    predicates?: readonly string[],
    avoid: readonly string[] = [],
  ): number | null {
    if (avoid.includes(from) || avoid.includes(to)) return null;
    let frontier = new Set([from]);
    const seen = new Set([from]);
    for (let length = 0; length <= most; length++) {
      if (frontier.has(to)) return length;
      const next = new Set<string>();
      for (const edge of this.graph.verbs) {
        if (predicates && !predicates.includes(edge.type)) continue;
        if (!this.factsPass([String(edge.properties['id'])], trust)) continue;
        for (const [near, far] of [
          [edge.from, edge.to],
          [edge.to, edge.from],
        ] as const) {
          const barred = far !== to && (this.property(far, 'noun') === 'Article' || avoid.includes(far));
          if (frontier.has(near) && !seen.has(far) && !barred) next.add(far);
        }
      }
      for (const id of next) seen.add(id);
      frontier = next;
    }
    return null;
  }

  /** Ids of a root list's things that a passing claim has as subject or object. */
  rooted(noun: string, trust: AskedTrust): ReadonlySet<string> {
    const told = new Set<string>();
    for (const claim of this.graph.claims) {
      if (claim['negated'] === true || !passes(claim, trust)) continue;
      for (const end of [claim['subject'], claim['object']]) if (typeof end === 'string') told.add(end);
    }
    return new Set([...told].filter((id) => this.property(id, 'noun') === noun));
  }

  /** How many things of a root list hold a value of a list property; those without any under null. */
  countedBy(noun: string, property: string, trust: AskedTrust): ReadonlyMap<string | null, number> {
    const counts = new Map<string | null, number>();
    for (const id of this.rooted(noun, trust)) {
      const value = this.property(id, property);
      const keys = typeof value === 'string' ? [value] : texts(value);
      for (const key of keys.length > 0 ? keys : [null]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }
}

/** Ids of what a text finds by name. */
export interface NamedHits {
  readonly closest: readonly string[];
  readonly things: readonly string[];
  readonly articles: readonly string[];
}

function wordsIn(key: string): readonly string[] {
  return key.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Tests of a meeting filter that the reference knows. */
export interface MeetingTests {
  readonly statuses?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly allOf?: readonly string[];
  readonly anyOf?: readonly string[];
  readonly noneOf?: readonly string[];
}

function keyOf(
  reference: Reference,
  { edge, other }: { readonly edge: Edge; readonly other: string },
): readonly string[] {
  return [edge.type, String(reference.property(other, 'byName')), String(edge.properties['id'])];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
