/** A version below which a package has a hole that strangers can use. */
export interface Floor {
  readonly name: string;
  readonly least: string;
  readonly why: string;
}

/** No copy of these packages, however deep, may be older. */
export const floors: readonly Floor[] = [
  { name: 'graphql', least: '16.15.0', why: 'before it, a hostile document of 29 KB is validated for 14 to 25 s' },
  { name: 'fastify', least: '5.8.5', why: 'the first release of its line without known holes' },
];
