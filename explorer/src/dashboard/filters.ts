/** What the dashboard's address narrows, in the words of the address. */
export interface Filters {
  readonly since: string;
  readonly until: string;
  readonly actors: readonly string[];
  readonly sure: string;
  readonly without: readonly string[];
}

/** Reads the filters of an address. */
export function readFilters(search: URLSearchParams): Filters {
  return {
    since: search.get('since') ?? '',
    until: search.get('until') ?? '',
    actors: search.getAll('actor'),
    sure: search.get('sure') ?? '',
    without: search.getAll('without'),
  };
}

const doubts: Readonly<Record<string, string>> = {
  hearsay: 'excludeHearsay',
  unnamed: 'excludeUnnamed',
  inferred: 'excludeInferred',
};

/** The filters as values of a question by name, only those that it takes. */
export function valuesFor({ since, until, actors, sure, without }: Filters, takes: readonly string[]): URLSearchParams {
  const values = new URLSearchParams();
  const add = (name: string, value: string) => {
    if (value !== '' && takes.includes(name)) values.append(name, value);
  };
  add('from', since);
  add('to', until);
  for (const actor of actors) add('actors', actor);
  add('minFactuality', sure);
  for (const doubt of without) add(doubts[doubt] ?? '', 'true');
  return values;
}
