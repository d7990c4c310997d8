/** EntityKind values as nouns: COUNTRY is Country. */
export function nounsOfKinds(kinds: readonly string[] | null | undefined): readonly string[] | null {
  return kinds?.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()) ?? null;
}
