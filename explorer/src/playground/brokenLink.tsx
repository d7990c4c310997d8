import { parse } from 'graphql';
import type { Shared } from '../shareLink.ts';
import { Link } from '../shell/link.tsx';

/** Says what is wrong with the question of a link, if anything is. */
export function BrokenLink({ shared }: { readonly shared: Shared }) {
  const fault = faultOf(shared);
  if (fault === undefined) return null;
  return (
    <div className="problem playground-problem" role="alert">
      <p>
        <strong>The question in this link is damaged.</strong> {fault} The link may have been cut when it was copied:
        ask for it again, mend the question below, or <Link to="/playground">begin with an example</Link>.
      </p>
    </div>
  );
}

function faultOf({ query, variables }: Shared): string | undefined {
  try {
    parse(query);
  } catch (error) {
    return error instanceof Error ? `${error.message.replace(/\.?$/, '')}.` : 'It is no GraphQL.';
  }
  if (variables.trim() === '') return undefined;
  try {
    JSON.parse(variables);
    return undefined;
  } catch {
    return 'Its variables are no JSON.';
  }
}
