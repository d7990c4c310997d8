import { ViewHeading } from '../shell/heading.tsx';
import { DataTable, type Column } from '../views/dataTable.tsx';
import { Drawn } from '../views/drawn.tsx';
import { TrustControl } from '../views/trust.tsx';
import { useSearch } from '../views/useSearch.ts';
import { barChart, matrixActors, matrixChart, monthChart, mostInMatrix, stackedChart, words } from './charts.ts';
import { FilterBar } from './filterBar.tsx';
import { readFilters, type Filters } from './filters.ts';
import type { CountRow } from './named.ts';
import { OpenDemands } from './openDemands.tsx';
import { Panel } from './panel.tsx';
import { RestingOn } from './restingOn.tsx';
import './dashboard.css';

interface Meetings {
  readonly meetings: { readonly totalCount: number; readonly counts: readonly CountRow[] };
}
interface Commitments {
  readonly commitments: { readonly counts: readonly CountRow[] };
}
interface Claims {
  readonly assertions: { readonly totalCount: number; readonly counts: readonly CountRow[] };
}

const trust = ['minFactuality', 'excludeHearsay', 'excludeUnnamed', 'excludeInferred'];
const usual = ['from', 'to', 'actors', ...trust];

/** Numbers of the whole graph, all under the same filters; read from the questions by name alone. */
export function DashboardView() {
  const [search, setSearch] = useSearch();
  const filters = readFilters(search);
  return (
    <section className="dashboard" aria-labelledby="dashboard-title">
      <ViewHeading id="dashboard-title" title="Dashboard" />
      <FilterBar search={search} change={setSearch} />
      <TrustControl search={search} change={setSearch} />
      <div className="panels">
        <MeetingPanels filters={filters} />
        <Panel<Commitments>
          title="Commitments by issue and standing"
          name="commitments-by-issue"
          takes={usual}
          filters={filters}
          show={({ commitments: { counts } }) => chart('Commitments by issue and standing', counts, stackedChart)}
          table={({ commitments: { counts } }) => <CountTable rows={counts} heads={['Issue', 'Standing']} />}
        />
        <div className="panel-column">
          <Panel<Claims>
            title="Wording of claims"
            name="claims-by-wording"
            takes={['actors', ...trust]}
            filters={filters}
            show={({ assertions: { counts } }) =>
              chart(
                'Claims by wording',
                counts.map((row) => ({ ...row, label: words(row.label) })),
                barChart,
              )
            }
            table={({ assertions: { counts } }) => <CountTable rows={counts} heads={['Wording']} />}
          />
          <RestingOn filters={filters} />
        </div>
        <OpenDemands filters={filters} takes={usual} />
      </div>
    </section>
  );
}

function MeetingPanels({ filters }: { readonly filters: Filters }) {
  return (
    <>
      <Panel<Meetings>
        title="Meetings by month"
        name="meetings-by-month"
        takes={usual}
        filters={filters}
        show={({ meetings: { counts } }) => (
          <>
            {chart(
              'Meetings by month',
              counts.filter(({ key }) => key !== null),
              monthChart,
            )}
            <p className="soft">
              {counts.find(({ key }) => key === null)?.count ?? 0} more in a month that nobody states.
            </p>
          </>
        )}
        table={({ meetings: { counts } }) => <CountTable rows={counts} heads={['Month']} />}
      />
      <Panel<Meetings>
        title="Who attends most"
        name="most-present"
        takes={usual}
        filters={filters}
        show={({ meetings: { counts } }) =>
          chart(
            'Who attends most',
            counts.filter(({ key }) => key !== null),
            barChart,
          )
        }
        table={({ meetings: { counts } }) => <CountTable rows={counts} heads={['Actor']} />}
      />
      <Panel<Meetings>
        title="Who met whom"
        name="who-met-whom"
        takes={usual}
        filters={filters}
        wide
        show={({ meetings: { counts } }) => (
          <>
            {chart('Who met whom', counts, matrixChart)}
            {matrixActors(counts, Infinity).length > mostInMatrix && (
              <p className="soft">
                Those who met most, of the {matrixActors(counts, Infinity).length} in the table; the table has the{' '}
                {counts.length} most frequent pairs.
              </p>
            )}
          </>
        )}
        table={({ meetings: { counts } }) => <CountTable rows={counts} heads={['One', 'Other']} />}
      />
    </>
  );
}

function chart(label: string, rows: readonly CountRow[], draw: (rows: readonly CountRow[], width: number) => Element) {
  if (rows.length === 0) return <p>Nothing passes these filters.</p>;
  return <Drawn label={`${label}, as a chart; the table says the same.`} draw={(width) => draw(rows, width)} />;
}

function CountTable({ rows, heads }: { readonly rows: readonly CountRow[]; readonly heads: readonly string[] }) {
  const [one = '', other] = heads;
  const columns: readonly Column<CountRow>[] = [
    { head: one, cell: ({ label }) => <bdi>{words(label)}</bdi> },
    ...(other === undefined
      ? []
      : [{ head: other, cell: ({ across }: CountRow) => <bdi>{words(across?.label ?? '')}</bdi> }]),
    { head: 'Number', numeric: true, cell: ({ count }) => count.toLocaleString('en') },
  ];
  return (
    <DataTable
      caption={`${heads.join(' and ')}, with their numbers`}
      columns={columns}
      rows={rows}
      rowKey={({ key, across }) => `${key} ${across?.key}`}
    />
  );
}
