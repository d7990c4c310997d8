/** What the graph's address tells: the picture follows from it alone, so that links and the back button work. */
export interface GraphAddress {
  /** Things whose neighbourhood is shown; one that stands here twice shows two pages of it. */
  readonly of: readonly string[];
  /** The ends of a way to show. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Things put away. */
  readonly hide: readonly string[];
  readonly verbs: readonly string[];
  readonly kinds: readonly string[];
}

/** Reads an address; what it does not know it leaves alone. */
export function readGraphAddress(search: URLSearchParams): GraphAddress {
  return {
    of: search.getAll('of'),
    from: search.get('from') ?? undefined,
    to: search.get('to') ?? undefined,
    hide: search.getAll('hide'),
    verbs: search.getAll('verb'),
    kinds: search.getAll('kind'),
  };
}

/** The same search with another picture; whatever else stands in it stays. */
export function withGraphAddress(search: URLSearchParams, change: Partial<GraphAddress>): URLSearchParams {
  const { of, from, to, hide, verbs, kinds } = { ...readGraphAddress(search), ...change };
  const next = new URLSearchParams(search);
  const set = (name: string, values: readonly (string | undefined)[]) => {
    next.delete(name);
    for (const value of values) if (value !== undefined && value !== '') next.append(name, value);
  };
  set('of', of);
  set('from', [from]);
  set('to', [to]);
  set('hide', hide);
  set('verb', verbs);
  set('kind', kinds);
  return next;
}

/** The same search with something else chosen in the picture, or nothing. */
export function withChosen(search: URLSearchParams, id: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (id === undefined) next.delete('chosen');
  else next.set('chosen', id);
  return next;
}
