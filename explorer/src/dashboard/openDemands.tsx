import { ThingLink } from '../shell/link.tsx';
import { DataTable, type Column } from '../views/dataTable.tsx';
import { dateWords } from '../views/words.ts';
import type { Filters } from './filters.ts';
import { Panel } from './panel.tsx';

interface Demands {
  readonly demands: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly date: string | null;
        readonly makers: { readonly nodes: readonly { readonly name: string }[] };
      };
      readonly assertions: readonly {
        readonly article: { readonly title: string };
        readonly evidence: readonly { readonly excerpt: string; readonly sentence: number }[];
      }[];
    }[];
  };
}

/** Demands that nobody is said to have answered or turned down, with the words that say so. */
export function OpenDemands({ filters, takes }: { readonly filters: Filters; readonly takes: readonly string[] }) {
  return (
    <Panel<Demands>
      title="Open demands"
      name="open-demands"
      takes={takes}
      filters={filters}
      wide
      tableFirst
      show={({ demands: { totalCount, edges } }) => (
        <p>
          {totalCount === 0
            ? 'Nothing passes these filters.'
            : `${totalCount.toLocaleString('en')} ${totalCount === 1 ? 'demand is' : 'demands are'} open.`}
          {totalCount > edges.length ? ` The table has the newest ${edges.length}.` : ''}
        </p>
      )}
      table={({ demands }) => <DemandTable demands={demands} />}
    />
  );
}

type Edge = Demands['demands']['edges'][number];

const columns: readonly Column<Edge>[] = [
  { head: 'Demand', cell: ({ node }) => <ThingLink {...node} /> },
  {
    head: 'Asked for by',
    cell: ({ node: { makers } }) => <bdi>{makers.nodes.map(({ name }) => name).join(', ') || 'not stated'}</bdi>,
  },
  { head: 'Date', cell: ({ node: { date } }) => (date === null ? 'not stated' : dateWords(date)) },
  {
    head: 'Words',
    cell: ({ assertions: [claim] }) =>
      claim && (
        <>
          {claim.evidence[0] && <q dir="auto">{claim.evidence[0].excerpt}</q>} <small>{claim.article.title}</small>
        </>
      ),
  },
];

function DemandTable({ demands: { edges } }: Demands) {
  return <DataTable caption="Open demands" columns={columns} rows={edges} rowKey={({ node }) => node.id} />;
}
