import type { Random } from '../generate.ts';

export type Variables = Readonly<Record<string, unknown>>;
type Row = readonly unknown[];

/** A value of a row of positions. */
export type Cell = string | number | boolean | null | undefined | readonly Cell[];
export type Cells = readonly Cell[];

/** Reads rows of the graph, to choose what is asked. */
export type Read = (text: string, params?: Variables) => Promise<readonly Row[]>;

/** Asks ours and reads its data, to choose what is asked. */
export type AskOurs = (query: string, variables: Variables) => Promise<unknown>;

/** An operation of GraphQL, what it is given, and how its data becomes the answer that all contestants are held to. */
export interface Operation {
  readonly query: string;
  /** What a reader of the table should know of this way. */
  readonly note?: string | undefined;
  /** The variables themselves when left out. */
  readonly variables?: (variables: Variables) => Variables;
  readonly answer: (data: unknown) => unknown;
}

/** A statement of a driver server. */
export interface Asked {
  readonly text: string;
  readonly params?: (variables: Variables) => Variables;
}

type Records = readonly Readonly<Record<string, unknown>>[];

/** Idiomatic statements, which return maps, sent at once where there are several; and what becomes of their records. */
export interface Idiomatic extends Asked {
  readonly beside?: readonly string[];
  readonly answer: (records: Records, ...beside: readonly Records[]) => unknown;
}

/** A statement written for speed, which returns one list a row, and a writer of JSON. */
export interface Fast extends Asked {
  readonly write: (rows: readonly Cells[]) => string;
}

/** The ways a contestant may be asked: the generated API has three, of which one may be the same as another. */
export const contestants = ['ours', 'P0', 'P1', 'P1x', 'R0', 'R1'] as const;
export type Contestant = (typeof contestants)[number];

/** One question, put to every contestant in its best form. */
export interface Shape {
  readonly name: string;
  readonly title: string;
  /** What is asked in turn; the same for every contestant. */
  readonly picks: (read: Read, random: Random, ask: AskOurs) => Promise<readonly Variables[]>;
  readonly ours: Operation;
  /** By the documentation, and tuned. */
  readonly generated: Operation | { readonly cannot: string };
  /** Asked so that the planner can use an index; left out where nothing is to be gained. */
  readonly generatedByIndex?: Operation;
  readonly idiomatic: Idiomatic;
  readonly fast: Fast;
  /** Requests per second that ours shall reach in terms of others'. */
  readonly targets: Partial<Record<Contestant, number>>;
}

/** So many different items of a list. */
export function some<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => left.splice(random(left.length), 1)).flat();
}
