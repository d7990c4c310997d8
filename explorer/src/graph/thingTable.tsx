import { DataTable, type Column } from '../views/dataTable.tsx';
import { kindWord } from '../views/words.ts';
import type { DrawnThing } from './picture.ts';
import { TableOfPicture } from './tableOfPicture.tsx';
import type { GraphState } from './useGraph.ts';

/** The things of the picture, each with what can be done with it. */
export function ThingTable({ graph }: { readonly graph: GraphState }) {
  const { picture, chosen, choose } = graph;
  const columns: readonly Column<DrawnThing>[] = [
    {
      head: 'Thing',
      cell: ({ id, name }) => (
        <button type="button" className="plain" onClick={() => choose(id)}>
          <bdi>{name}</bdi>
        </button>
      ),
    },
    { head: 'Kind', cell: ({ kind }) => kindWord(kind) },
    { head: 'What to do', cell: (thing) => <Acts thing={thing} graph={graph} /> },
  ];
  return (
    <TableOfPicture title={`Things (${picture.things.length})`} label="Things of the picture" chosen={chosen}>
      <DataTable
        caption="Things of the picture"
        columns={columns}
        rows={picture.things}
        rowKey={({ id }) => id}
        chosen={({ id }) => id === chosen}
      />
    </TableOfPicture>
  );
}

function Acts({ thing: { id, name }, graph }: { readonly thing: DrawnThing; readonly graph: GraphState }) {
  const more = graph.more.get(id);
  return (
    <span className="graph-group">
      {(more !== undefined || !graph.centres.has(id)) && (
        <button type="button" onClick={() => graph.expand(id)}>
          Expand<span className="unseen"> {name}</span>
          {more !== undefined && `, +${more.toLocaleString('en')} more`}
        </button>
      )}
      <button type="button" aria-label={`Hide ${name}`} onClick={() => graph.hideThing(id)}>
        Hide
      </button>
    </span>
  );
}
