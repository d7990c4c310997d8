import { given } from '../ask/conditions.ts';

/** EntityKind values as nouns: COUNTRY is Country. */
export function nounsOfKinds(kinds: readonly string[] | null | undefined): readonly string[] | null {
  return kinds?.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()) ?? null;
}

/**
 * How things of these kinds are found: by the label of the only kind, where it is one of `nouns`, which bear `label` too
 * and serve the order; else by a test among all that bear `label`.
 */
export function ofKinds(kinds: readonly string[] | null | undefined, label: string, nouns: readonly string[]) {
  const asked = nounsOfKinds(kinds);
  const [noun] = asked ?? [];
  if (noun !== undefined && asked?.length === 1 && nouns.includes(noun)) {
    return { match: `(n_:${noun})`, conditions: [] };
  }
  return { match: `(n_:${label})`, conditions: given(asked, 'n_.noun IN $nouns', 'nouns') };
}
