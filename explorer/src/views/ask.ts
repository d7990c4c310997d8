import type { TypedDocumentString } from '../operations.ts';

/** A reason why no answer came, in words for a reader. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** Asks the service and gives back its answer; NoAnswer when there is none, or not a whole one. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new NoAnswer('The service does not answer. Is it still running?', { cause });
  });
  const { data, errors } = (await response.json()) as {
    data?: Data | null;
    errors?: readonly { readonly message: string }[];
  };
  if (errors && errors.length > 0) throw new NoAnswer(errors.map(({ message }) => message).join(' '));
  if (!data) throw new NoAnswer(`The service answered with status ${response.status} and no data.`);
  return data;
}
