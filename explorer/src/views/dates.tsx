import { useEffect, useId, useState, type FormEvent } from 'react';

interface DatesProps {
  readonly search: URLSearchParams;
  readonly change: (next: URLSearchParams) => void;
}

/** From when to when a view looks, in EDTF; it stands in the address. */
export function Dates({ search, change }: DatesProps) {
  const id = useId();
  const [since, setSince] = useState(search.get('since') ?? '');
  const [until, setUntil] = useState(search.get('until') ?? '');
  useEffect(() => {
    setSince(search.get('since') ?? '');
    setUntil(search.get('until') ?? '');
  }, [search]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = new URLSearchParams(search);
    for (const [name, value] of [
      ['since', since],
      ['until', until],
    ] as const) {
      if (value.trim() === '') next.delete(name);
      else next.set(name, value.trim());
    }
    change(next);
  };
  return (
    <form className="picker" onSubmit={submit}>
      <label htmlFor={`${id}s`}>From</label>
      <input
        id={`${id}s`}
        size={10}
        placeholder="1986-10"
        value={since}
        onChange={(event) => setSince(event.target.value)}
      />
      <label htmlFor={`${id}u`}>to</label>
      <input
        id={`${id}u`}
        size={10}
        placeholder="1991"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <button type="submit">Set dates</button>
    </form>
  );
}
