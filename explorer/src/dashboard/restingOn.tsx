import { DataTable, type Column } from '../views/dataTable.tsx';
import type { Filters } from './filters.ts';
import { Panel } from './panel.tsx';

type Total = { readonly totalCount: number };
type Totals = Readonly<Record<string, Total>>;

const nouns = ['meetings', 'commitments', 'demands'] as const;

/** How much would be gone without hearsay, and without unnamed sources. */
export function RestingOn({ filters }: { readonly filters: Filters }) {
  return (
    <Panel<Totals>
      title="What rests on hearsay or unnamed sources alone"
      name="resting-on-hearsay"
      takes={['from', 'to', 'actors', 'minFactuality', 'excludeInferred']}
      filters={filters}
      show={(totals) => (
        <ul className="shares">
          {rowsOf(totals).map(({ noun, all, hearsay, unnamed }) => (
            <li key={noun}>
              <strong>{noun}</strong>
              <Share word="hearsay" part={hearsay} all={all} />
              <Share word="unnamed sources" part={unnamed} all={all} />
            </li>
          ))}
        </ul>
      )}
      table={(totals) => <ShareTable totals={totals} />}
    />
  );
}

function Share({ word, part, all }: { readonly word: string; readonly part: number; readonly all: number }) {
  return (
    <span className="share-of">
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : (100 * part) / all}%` }} />
      </span>
      {part.toLocaleString('en')} of {all.toLocaleString('en')} on {word}
    </span>
  );
}

type Row = ReturnType<typeof rowsOf>[number];

const columns: readonly Column<Row>[] = [
  { head: 'What', cell: ({ noun }) => noun },
  { head: 'All', numeric: true, cell: ({ all }) => all.toLocaleString('en') },
  { head: 'On hearsay alone', numeric: true, cell: ({ hearsay }) => hearsay.toLocaleString('en') },
  { head: 'On unnamed sources alone', numeric: true, cell: ({ unnamed }) => unnamed.toLocaleString('en') },
];

function ShareTable({ totals }: { readonly totals: Totals }) {
  return (
    <DataTable
      caption="What rests on hearsay or unnamed sources alone"
      columns={columns}
      rows={rowsOf(totals)}
      rowKey={({ noun }) => noun}
    />
  );
}

function rowsOf(totals: Totals) {
  const total = (name: string) => totals[name]?.totalCount ?? 0;
  return nouns.map((noun) => {
    const all = total(noun);
    return {
      noun,
      all,
      hearsay: all - total(`${noun}WithoutHearsay`),
      unnamed: all - total(`${noun}WithoutUnnamed`),
    };
  });
}
