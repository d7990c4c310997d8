import { ClaimsByIdDocument } from '../operations.ts';
import { Answered, Skeleton } from './answered.tsx';
import { ask } from './ask.ts';
import { Claims } from './claims.tsx';
import { useAsked } from './useAsked.ts';

/** The receipts of these claims, fetched when they are opened. */
export function ReceiptsOf({ ids }: { readonly ids: readonly string[] }) {
  const asked = useAsked(ids.join('\n'), (signal) => ask(ClaimsByIdDocument, { ids: [...ids] }, signal));
  return (
    <Answered asked={asked} place={<Skeleton lines={5} />}>
      {({ nodes }) => <Claims claims={nodes.flatMap((node) => (node?.__typename === 'Assertion' ? [node] : []))} />}
    </Answered>
  );
}
