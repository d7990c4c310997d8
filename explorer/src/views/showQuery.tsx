import { toHash } from '../shareLink.ts';
import { Link } from '../shell/link.tsx';

interface ShowQueryProps {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Leads to the playground with the question that a view asked. */
export function ShowQuery({ query, variables }: ShowQueryProps) {
  return (
    <Link to={`/playground${toHash({ query: query.trim(), variables: JSON.stringify(variables, null, 2) })}`}>
      Show the query
    </Link>
  );
}
