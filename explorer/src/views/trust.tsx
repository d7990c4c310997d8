import type { Trust } from '../operations.ts';

const doubts = [
  ['hearsay', 'excludeHearsay', 'hearsay'],
  ['unnamed', 'excludeUnnamed', 'unnamed sources'],
  ['inferred', 'excludeInferred', 'what the editor concluded'],
] as const;
const least = ['PROBABLE', 'CERTAIN'] as const;

/** Which claims the address believes. */
export function trustOf(search: URLSearchParams): Trust {
  const sure = least.find((one) => one === search.get('sure'));
  const without = search.getAll('without');
  return {
    ...(sure && { minFactuality: sure }),
    ...Object.fromEntries(doubts.filter(([name]) => without.includes(name)).map(([, key]) => [key, true])),
  };
}

interface ControlProps {
  readonly search: URLSearchParams;
  readonly change: (next: URLSearchParams) => void;
}

/** Which claims the whole view believes; it stands in the address. */
export function TrustControl({ search, change }: ControlProps) {
  const without = search.getAll('without');
  const setDoubt = (name: string, leave: boolean) => {
    const next = new URLSearchParams(search);
    next.delete('without');
    for (const [each] of doubts) if (each === name ? leave : without.includes(each)) next.append('without', each);
    change(next);
  };
  const setSure = (sure: string) => {
    const next = new URLSearchParams(search);
    if (sure === '') next.delete('sure');
    else next.set('sure', sure);
    change(next);
  };
  return (
    <fieldset className="trust">
      <legend>Trust</legend>
      {doubts.map(([name, , words]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={without.includes(name)}
            onChange={(event) => setDoubt(name, event.target.checked)}
          />{' '}
          without {words}
        </label>
      ))}
      <label>
        at least{' '}
        <select value={search.get('sure') ?? ''} onChange={(event) => setSure(event.target.value)}>
          <option value="">possible</option>
          <option value="PROBABLE">probable</option>
          <option value="CERTAIN">certain</option>
        </select>
      </label>
    </fieldset>
  );
}
