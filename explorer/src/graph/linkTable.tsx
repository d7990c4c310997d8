import { DataTable, type Column } from '../views/dataTable.tsx';
import { verbWords } from './kinds.ts';
import type { DrawnLink } from './picture.ts';
import { TableOfPicture } from './tableOfPicture.tsx';
import type { GraphState } from './useGraph.ts';

/** The relationships of the picture; choosing one shows its receipts. */
export function LinkTable({ graph: { picture, chosen, choose } }: { readonly graph: GraphState }) {
  const names = new Map(picture.things.map(({ id, name }) => [id, name]));
  const columns: readonly Column<DrawnLink>[] = [
    { head: 'From', cell: ({ source }) => <bdi>{names.get(source)}</bdi> },
    {
      head: 'Verb',
      cell: ({ key, source, verb, target }) => (
        <button
          type="button"
          className="plain"
          aria-label={`${names.get(source)} ${verbWords(verb)} ${names.get(target)}`}
          onClick={() => choose(key)}
        >
          {verbWords(verb)}
        </button>
      ),
    },
    { head: 'To', cell: ({ target }) => <bdi>{names.get(target)}</bdi> },
    { head: 'Sureness', cell: ({ factuality }) => factuality?.toLowerCase() ?? 'not stated' },
    { head: 'Articles', numeric: true, cell: ({ articleCount }) => articleCount },
  ];
  return (
    <TableOfPicture
      title={`Relationships (${picture.links.length})`}
      label="Relationships of the picture"
      open
      chosen={chosen}
    >
      <DataTable
        caption="Relationships of the picture"
        columns={columns}
        rows={picture.links}
        rowKey={({ key }) => key}
        chosen={({ key }) => key === chosen}
      />
    </TableOfPicture>
  );
}
