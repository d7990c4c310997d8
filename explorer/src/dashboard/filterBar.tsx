import { NamesOfDocument } from '../operations.ts';
import { ask } from '../views/ask.ts';
import { Dates } from '../views/dates.tsx';
import { ThingPicker } from '../views/thingPicker.tsx';
import { useAsked } from '../views/useAsked.ts';
import { readFilters } from './filters.ts';

interface BarProps {
  readonly search: URLSearchParams;
  readonly change: (next: URLSearchParams) => void;
}

/** The filters of all panels; they stand in the address. */
export function FilterBar({ search, change }: BarProps) {
  const { actors } = readFilters(search);
  const setActors = (next: readonly string[]) => {
    const copy = new URLSearchParams(search);
    copy.delete('actor');
    for (const actor of next) copy.append('actor', actor);
    change(copy);
  };
  return (
    <div className="filters">
      <Dates search={search} change={change} key={`${search.get('since')} ${search.get('until')}`} />
      <ThingPicker
        label="Only with"
        kinds={['OFFICIAL', 'COUNTRY', 'ORGANIZATION', 'DELEGATION']}
        choose={(id) => setActors([...actors.filter((one) => one !== id), id])}
      />
      {actors.length > 0 && <Actors ids={actors} remove={(id) => setActors(actors.filter((one) => one !== id))} />}
    </div>
  );
}

function Actors({ ids, remove }: { readonly ids: readonly string[]; readonly remove: (id: string) => void }) {
  const { answer } = useAsked(ids.join('\n'), () => ask(NamesOfDocument, { ids: [...ids] }));
  const names = new Map(
    answer?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  return (
    <ul className="chosen" aria-label="Only with these">
      {ids.map((id) => (
        <li key={id}>
          <bdi>{names.get(id) ?? id}</bdi>{' '}
          <button type="button" aria-label={`Without the filter ${names.get(id) ?? id}`} onClick={() => remove(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
