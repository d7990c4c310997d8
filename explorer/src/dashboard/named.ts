import { NoAnswer, reach } from '../views/ask.ts';

/** A row of a count, as the questions by name give it. */
export interface CountRow {
  readonly key: string | null;
  readonly label: string;
  readonly across?: { readonly key: string | null; readonly label: string };
  readonly count: number;
}

/** The address of a question by name, with the values that it takes. */
export function namedAddress(name: string, values: URLSearchParams, ending: '' | '.csv' | '.graphql' = ''): string {
  const query = values.toString();
  return `/q/${name}${ending}${query === '' ? '' : `?${query}`}`;
}

/** The answer to a question by name; NoAnswer tells why there is none. */
export async function askNamed<Data>(name: string, values: URLSearchParams): Promise<Data> {
  const response = await reach(namedAddress(name, values));
  const reply = (await response.json().catch(() => ({}))) as {
    readonly data?: Data;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (reply.data) return reply.data;
  throw new NoAnswer(
    reply.errors?.map(({ message }) => message).join(' ') ?? `The service answered with status ${response.status}.`,
  );
}
