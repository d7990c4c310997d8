import type { TypedDocumentString } from '../operations.ts';

/** Why no answer came: no network, no service, none in time, or a service that could not or would not answer. */
export type Reason = 'offline' | 'away' | 'slow' | 'refused';

/** A reason why no answer came, in words for a reader. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  readonly reason: Reason;

  constructor(message: string, reason: Reason = 'refused', options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Longer than the service works at any question. */
const patienceMs = 20_000;

/** Fetches from the service; NoAnswer when there is no connection, no service or no reply in time. */
export async function reach(address: string, init: RequestInit = {}): Promise<Response> {
  const { signal } = init;
  const patience = AbortSignal.timeout(patienceMs);
  try {
    return await fetch(address, { ...init, signal: signal ? AbortSignal.any([signal, patience]) : patience });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (patience.aborted) throw new NoAnswer('The service did not answer within 20 seconds.', 'slow', { cause });
    if (!navigator.onLine) throw new NoAnswer('There is no connection.', 'offline', { cause });
    throw new NoAnswer('The service does not answer. Is it still running?', 'away', { cause });
  }
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the service and gives back its answer; NoAnswer when there is none, or not a whole one. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  });
  const { data, errors } = await response.json().then(
    (reply: Reply<Data>) => reply,
    (cause: unknown) => {
      throw new NoAnswer(`The service answered with status ${response.status} and no data.`, 'away', { cause });
    },
  );
  if (errors && errors.length > 0) {
    const away = errors.some(({ extensions }) => extensions?.code === 'GRAPH_UNAVAILABLE');
    throw new NoAnswer(errors.map(({ message }) => message).join(' '), away ? 'away' : 'refused');
  }
  if (!data) throw new NoAnswer(`The service answered with status ${response.status} and no data.`, 'away');
  return data;
}
