import type { Condition, Judged, Trust } from './trust.ts';

/**
 * Text of a fragment is constant. In it `n_` is the item, `p_` the parent's node, `f_` the parent's fact ids, `r_` the
 * relationship; any other variable ends in an underscore too. The mount gives each a number, and each `$name` likewise.
 */
export interface Source {
  /** What follows MATCH, with hints where the planner needs them; or whole clauses that end in one, when it begins with CALL. */
  readonly match: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Tests that belong to this way in, such as the end of an index seek. */
  readonly where?: readonly Condition[];
  /** A WITH after the tests, where items are made by grouping or ranking; the page is cut after it. */
  readonly then?: string;
  /** Tests of what was made by grouping. */
  readonly kept?: readonly Condition[];
}

/** A total order and the keys that a cursor keeps of it. */
export interface Order {
  readonly orderBy: string;
  /** One expression for each key; the first differs for most items, the last is the id or ends in it. */
  readonly keys: readonly string[];
  /** Keeps what comes after the keys `$after0`, `$after1` …; always present, so that an index can serve the order. */
  readonly after: string;
  /** The keys that come before every item. */
  readonly start: readonly (string | number)[];
  /** True when the key counts the items from 0: a source may stop as soon as it has `$wanted` of them. */
  readonly ranked?: boolean;
}

/** Where an edge's facts stand. `fact`: on a relationship; `node`: on the claims of some verbs about the item; `none`: nowhere. */
export type EdgeSource =
  | ({
      readonly on: 'fact';
      /** An expression for the verb. */
      readonly predicate: string;
      readonly articleCount: string;
      /** An expression that is true when the verb points to the item. */
      readonly forward: string;
      /** Grades of the claims that make a presence an attendance, where the verb depends on them. */
      readonly attended?: string;
      /** Fact ids whose claims tell a capacity; none when left out. */
      readonly capacityFacts?: string;
      /** An expression for the id of the side; none when left out. */
      readonly side?: string;
    } & Judged)
  | { readonly on: 'node'; readonly verbs: readonly string[] }
  /** Values that the source computed, by field, and what an encounter's meetings are found by. */
  | { readonly on: 'row'; readonly values: Readonly<Record<string, string>>; readonly lists?: EdgeLists }
  | { readonly on: 'none' };

/** Lists that hang on an edge: an expression for what they start from, and the arguments they inherit. */
export type EdgeLists = Readonly<
  Record<
    string,
    {
      readonly fragment: ListFragment;
      readonly parent: string;
      readonly args?: Readonly<Record<string, unknown>>;
    }
  >
>;

/** Ids that an argument names and that must exist. */
export interface NamedIds {
  readonly argument: string;
  readonly ids: readonly string[];
  /** Types an id may be of, told by its first part; any when left out. */
  readonly types?: readonly string[];
}

/** One list field: where its items come from, which stay, in what order. Written once, mounted nested or hoisted. */
export interface ListFragment<Args = Readonly<Record<string, unknown>>> {
  readonly name: string;
  /** The type of its items in the schema. */
  readonly item: string;
  readonly parent: 'root' | 'node' | 'facts';
  /** False for a plain list, which has no pages beyond `first`. */
  readonly connection: boolean;
  /** True when its source groups, which Cypher allows in few places. */
  readonly groups: boolean;
  source(args: Args, trust: Trust | null): Source;
  where(args: Args, trust: Trust | null): readonly Condition[];
  order(args: Args): Order;
  edge(args: Args): EdgeSource;
  ids(args: Args): readonly NamedIds[];
}

/** Newest first, undated last. */
export const newestFirst: Order = descending('n_.newest');
/** Oldest first, undated last. */
export const oldestFirst: Order = ascending('n_.oldest');
/** By folded name, then id. */
export const byName: Order = ascending('n_.byName');

/** Descending along one key that ends in the id; `before` are equal for all items and let an index serve the order. */
export function descending(key: string, ...before: readonly string[]): Order {
  return {
    orderBy: [...before, key].map((each) => `${each} DESC`).join(', '),
    keys: [key],
    after: `${key} < $after0`,
    start: ['\uffff'],
  };
}

/** Ascending along one key that ends in the id; `before` are equal for all items and let an index serve the order. */
export function ascending(key: string, ...before: readonly string[]): Order {
  return { orderBy: [...before, key].join(', '), keys: [key], after: `${key} > $after0`, start: [''] };
}

/** The parts of a fragment that most list fields leave as they are. */
export interface FragmentSpec<Args> {
  readonly name: string;
  readonly item: string;
  readonly parent?: 'root' | 'node' | 'facts';
  readonly connection?: boolean;
  readonly groups?: boolean;
  readonly source: Source | ((args: Args, trust: Trust | null) => Source);
  readonly where?: (args: Args, trust: Trust | null) => readonly Condition[];
  readonly order?: Order | ((args: Args) => Order);
  readonly edge?: EdgeSource | ((args: Args) => EdgeSource);
  readonly ids?: (args: Args) => readonly NamedIds[];
}

/** A frozen fragment; where left out it hangs on a node, has pages, is ordered by name and has no claims on its edges. */
export function listFragment<Args = Readonly<Record<string, unknown>>>(spec: FragmentSpec<Args>): ListFragment<Args> {
  const { source, where, order = byName, edge = { on: 'none' }, ids } = spec;
  return Object.freeze({
    name: spec.name,
    item: spec.item,
    parent: spec.parent ?? 'node',
    connection: spec.connection ?? true,
    groups: spec.groups ?? false,
    source: (args: Args, trust: Trust | null) => (typeof source === 'function' ? source(args, trust) : source),
    where: (args: Args, trust: Trust | null) => where?.(args, trust) ?? [],
    order: (args: Args) => (typeof order === 'function' ? order(args) : order),
    edge: (args: Args) => (typeof edge === 'function' ? edge(args) : edge),
    ids: (args: Args) => ids?.(args) ?? [],
  });
}

/** The edge of a list that follows one relationship `r_`; `forward` may be an expression. */
export function relationshipEdge(forward: boolean | string): EdgeSource {
  return {
    on: 'fact',
    predicate: 'type(r_)',
    grades: 'r_.grades',
    facts: '[r_.id]',
    articleCount: 'r_.articleCount',
    forward: String(forward),
  };
}

/** A relationship `r_` that stands on a passing claim. */
export const relationship: Judged = { grades: 'r_.grades', facts: '[r_.id]' };
