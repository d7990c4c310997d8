import type { ShownClaimFragment } from '../operations.ts';
import { Receipt } from './receipt.tsx';

/** Claims with the words that carry them. */
export function Claims({ claims }: { readonly claims: readonly ShownClaimFragment[] }) {
  if (claims.length === 0) return <p className="soft">No claim that you believe says so.</p>;
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Receipt claim={claim} />
        </li>
      ))}
    </ul>
  );
}
