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
  /** One claim it rests on: its article and its words. */
  readonly article?: string | undefined;
  readonly excerpt?: string | undefined;
}

/** What one question brought: a neighbourhood, a way, or what lies between things shown. */
export interface Piece {
  readonly things: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
  /** Of a neighbourhood: whose it is, and how many relationships it has in all. */
  readonly around?: { readonly id: string; readonly total: number };
}

/** What a reader wants to see of the pieces. */
export interface Wishes {
  /** Ids of things put away. */
  readonly hidden: ReadonlySet<string>;
  /** Verbs to show; empty for all. */
  readonly verbs: ReadonlySet<string>;
  /** Kinds to show; empty for all. */
  readonly kinds: ReadonlySet<string>;
}

/** What is drawn. */
export interface Picture {
  readonly things: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
  /** How many relationships of a thing whose neighbourhood was asked are not fetched yet; only where there are any. */
  readonly more: ReadonlyMap<string, number>;
  /** How many things do not fit. */
  readonly left: number;
  /** Every verb and kind that the pieces hold, by name, whether shown or not. */
  readonly verbs: readonly string[];
  readonly kinds: readonly string[];
}

/** The most things one picture holds. */
export const mostThings = 300;

/** The key of a relationship: equal for equal verb and ends. */
export function linkKey(source: string, verb: string, target: string): string {
  return `${source} ${verb} ${target}`;
}

/** Puts pieces together, each thing and relationship once, the earlier pieces first, and keeps what is wished. */
export function pictureOf(pieces: readonly Piece[], { hidden, verbs, kinds }: Wishes, most = mostThings): Picture {
  const things = byKey(
    pieces.flatMap((piece) => piece.things),
    ({ id }) => id,
  );
  const links = byKey(
    pieces.flatMap((piece) => piece.links),
    ({ key }) => key,
  );
  const centres = new Set(pieces.flatMap(({ around }) => (around ? [around.id] : [])));
  const wanted = links.filter(({ verb }) => verbs.size === 0 || verbs.has(verb));
  const joined = new Set(wanted.flatMap(({ source, target }) => [source, target]));
  const fitting = things.filter(
    ({ id, kind }) => !hidden.has(id) && (centres.has(id) || ((kinds.size === 0 || kinds.has(kind)) && joined.has(id))),
  );
  const shown = fitting.slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    things: shown,
    links: wanted.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    more: moreOf(pieces, ids),
    left: fitting.length - shown.length,
    verbs: [...new Set(links.map(({ verb }) => verb))].sort(),
    kinds: [...new Set(things.map(({ kind }) => kind))].sort(),
  };
}

/** Where a thing beside it stands that has no place yet: on a circle around what it is joined to. */
export function placeBeside(
  centre: { readonly x: number; readonly y: number },
  index: number,
  of: number,
): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / Math.max(of, 1);
  return { x: centre.x + 120 * Math.cos(angle), y: centre.y + 120 * Math.sin(angle) };
}

function moreOf(pieces: readonly Piece[], shown: ReadonlySet<string>): ReadonlyMap<string, number> {
  const fetched = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { around, links } of pieces) {
    if (!around || !shown.has(around.id)) continue;
    fetched.set(around.id, (fetched.get(around.id) ?? 0) + links.length);
    totals.set(around.id, around.total);
  }
  return new Map(
    [...totals].flatMap(([id, total]) => {
      const more = total - (fetched.get(id) ?? 0);
      return more > 0 ? [[id, more] as const] : [];
    }),
  );
}

function byKey<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
