declare module 'virtual:examples' {
  /** The example library, by file name. */
  // A module that is only declared may not import by a path of its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const examples: readonly import('../../src/lib/examples.ts').Example[];
}
