declare module 'virtual:examples' {
  import type { Example } from '../../src/lib/examples.ts';
  /** The example library, by file name. */
  export const examples: readonly Example[];
}
