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
          {totalCount === 0 ? 'Nothing passes these filters.' : `${totalCount} demands are open.`}
          {totalCount > edges.length ? ` The table has the newest ${edges.length}.` : ''}
        </p>
      )}
      table={({ demands }) => <DemandTable demands={demands} />}
    />
  );
}

function DemandTable({ demands: { edges } }: Demands) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Demand</th>
          <th scope="col">Asked for by</th>
          <th scope="col">Date</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ node: { id, name, date, makers }, assertions: [claim] }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>
              <bdi>{makers.nodes.map((maker) => maker.name).join(', ') || 'not stated'}</bdi>
            </td>
            <td>{date ?? 'not stated'}</td>
            <td>
              {claim && (
                <>
                  {claim.evidence[0] && <q dir="auto">{claim.evidence[0].excerpt}</q>}{' '}
                  <small>{claim.article.title}</small>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
