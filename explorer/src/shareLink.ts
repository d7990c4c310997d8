/** What a link carries: an operation, and its variables as JSON text (empty for none). */
export interface Shared {
  readonly query: string;
  readonly variables: string;
}

/**
 * The fragment of a link that opens the playground with this operation. A fragment never leaves the browser, so no
 * server's log holds what was asked.
 */
export function toHash({ query, variables }: Shared): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '') parts.set('variables', variables);
  return `#${parts}`;
}

/** The operation that a link's fragment carries; undefined without one. Nothing but text is taken from it. */
export function fromHash(hash: string): Shared | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parts.get('query');
  return query === null ? undefined : { query, variables: parts.get('variables') ?? '' };
}
