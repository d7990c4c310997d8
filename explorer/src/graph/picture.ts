/** A thing in the picture. */
export interface DrawnThing {
  readonly id: string;
  readonly name: string;
  /** Its type, such as Meeting. */
  readonly kind: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** A relationship in the picture: one verb between two things. */
export interface DrawnLink {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly verb: string;
  readonly factuality: string | undefined;
  readonly articleCount: number;
  /** True for a step of the way that was asked for. */
  readonly way?: boolean;
  /** One claim it rests on: its article and its words. */
  readonly article?: string | undefined;
  readonly excerpt?: string | undefined;
}

/** What one question brought: a neighbourhood, a way, or what lies between things shown. */
export interface Piece {
  readonly things: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
}

/** What a reader wants to see of the pieces. */
export interface Wishes {
  /** Ids of things put away. */
  readonly hidden: ReadonlySet<string>;
  /** Verbs to show; empty for all. */
  readonly verbs: ReadonlySet<string>;
  /** Kinds to show; empty for all. */
  readonly kinds: ReadonlySet<string>;
  /** Things that are shown whatever their kind: where the picture began, and the ways in it. */
  readonly always: ReadonlySet<string>;
}

/** What is drawn. */
export interface Picture {
  readonly things: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
  /** How many things do not fit. */
  readonly left: number;
}

/** The most things one picture holds. */
export const mostThings = 300;

/** The key of a relationship: equal for equal verb and ends. */
export function linkKey(source: string, verb: string, target: string): string {
  return `${source} ${verb} ${target}`;
}

/** Puts pieces together, each thing and relationship once, the earlier pieces first, and keeps what is wished. */
export function pictureOf(
  pieces: readonly Piece[],
  { hidden, verbs, kinds, always }: Wishes,
  most = mostThings,
): Picture {
  const things = byKey(
    pieces.flatMap((piece) => piece.things),
    ({ id }) => id,
  );
  const links = byKey(
    pieces.flatMap((piece) => piece.links),
    ({ key }) => key,
  );
  const wanted = links.filter(({ verb }) => verbs.size === 0 || verbs.has(verb));
  const joined = new Set(wanted.flatMap(({ source, target }) => [source, target]));
  const fitting = things.filter(
    ({ id, kind }) => !hidden.has(id) && (always.has(id) || ((kinds.size === 0 || kinds.has(kind)) && joined.has(id))),
  );
  const shown = fitting.slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    things: shown,
    links: wanted.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    left: fitting.length - shown.length,
  };
}

/**
 * How many relationships of each thing are not among these; only where there are any. The totals are of the same verbs,
 * kinds and trust as the pieces.
 */
export function moreOf(totals: ReadonlyMap<string, number>, pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const known = new Map<string, Set<string>>();
  for (const { key, source, target } of pieces.flatMap(({ links }) => links))
    for (const id of [source, target]) known.set(id, (known.get(id) ?? new Set()).add(key));
  return new Map(
    [...totals].flatMap(([id, total]) => {
      const more = total - (known.get(id)?.size ?? 0);
      return more > 0 ? [[id, more] as const] : [];
    }),
  );
}

/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a thing beside it stands that has no place yet: on a circle around what it is joined to. */
export function placeBeside(centre: Point, index: number, of: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / Math.max(of, 1);
  return { x: centre.x + 120 * Math.cos(angle), y: centre.y + 120 * Math.sin(angle) };
}

function byKey<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
