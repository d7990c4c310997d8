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

/** The filters that are set but that a question does not take, in words. */
export function ignoredBy({ since, until, sure, without }: Filters, takes: readonly string[]): readonly string[] {
  const dates = (since !== '' && !takes.includes('from')) || (until !== '' && !takes.includes('to'));
  const doubted = without.filter((doubt) => doubt in doubts && !takes.includes(doubts[doubt] ?? ''));
  return [
    ...(dates ? ['the dates'] : []),
    ...(sure !== '' && !takes.includes('minFactuality') ? ['the least sureness'] : []),
    ...(doubted.length > 0 ? [`what is left out as ${doubted.join(' or ')}`] : []),
  ];
}
