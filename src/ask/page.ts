import { encodeCursor } from '../lib/cursor.ts';
import { hashOf } from '../lib/hash.ts';
import type { Row } from '../neo4j/statements.ts';
import { firstOf, type Place } from './compile.ts';
import type { ListFragment } from './fragment.ts';
import type { EdgeKeeps, EdgeReads } from './edge.ts';
import { noLists, objectsOver, type AnswerObject, type Asked, type Read } from './objects.ts';
import type { Field } from './selection.ts';
import type { Trust } from './trust.ts';

/** How a row of a list is read: its node, the fields and lists of its edge, and the keys of its cursor. */
export interface RowReader {
  readonly node: Read<AnswerObject>;
  readonly edge: EdgeReads;
  readonly lists: Read<EdgeKeeps>;
  readonly keys: Read<readonly (string | number)[]>;
}

/** What ties a cursor to its list: the field, the parent, the arguments without those that only choose a page, the trust. */
export function markOf(
  fragment: ListFragment,
  parent: string | readonly string[],
  args: Readonly<Record<string, unknown>>,
  trust: Trust | null,
): string {
  const { first: _first, after: _after, trust: _trust, ...rest } = args;
  return hashOf(fragment.name, parent, rest, trust);
}

/** Makes what the schema promises of a list field out of its rows: a connection, or a plain list of nodes. */
export function pageReader(
  fragment: ListFragment,
  field: Field,
  place: Place,
  read: RowReader,
  continues: boolean,
): (rows: readonly Row[], total: unknown, parent: string | readonly string[]) => unknown {
  const first = firstOf(field);
  if (!fragment.connection) return (rows) => rows.slice(0, first).map(read.node);
  const page = pagesOf(fragment, field, place, read, continues);
  return (rows, total, parent) => page(rows, { first, total, parent });
}

/** What all items of one page share. */
interface Page {
  readonly first: number;
  readonly total: unknown;
  readonly parent: string | readonly string[];
}

/** The maker of the pages of one place: a page is an object over its rows, and its edges are objects over theirs. */
function pagesOf(fragment: ListFragment, { args }: Field, place: Place, read: RowReader, continues: boolean) {
  const { trust, product } = place;
  const cursorOf = (row: Row | undefined, { parent }: Page) =>
    row ? encodeCursor({ mark: markOf(fragment, parent, args, trust), keys: read.keys(row) }) : null;
  const edgeOf = objectsOver<Row, Page>({ ...read.edge, node: read.node, cursor: cursorOf }, (row) => ({
    trust,
    product,
    ...read.lists(row),
  }));
  const list = { fragment, args };
  const keeps = (_: unknown, { parent }: Page): Asked => ({ trust, product: 1, parent, list, lists: noLists });
  const shown = (rows: readonly Row[], { first }: Page) => (rows.length > first ? rows.slice(0, first) : rows);
  const infoOf = objectsOver<readonly Row[], Page>(
    {
      hasNextPage: (rows, { first }) => rows.length > first,
      hasPreviousPage: () => continues,
      startCursor: (rows, page) => cursorOf(shown(rows, page)[0], page),
      endCursor: (rows, page) => cursorOf(shown(rows, page).at(-1), page),
    },
    keeps,
  );
  return objectsOver<readonly Row[], Page>(
    {
      edges: (rows, page) => shown(rows, page).map((row) => edgeOf(row, page)),
      nodes: (rows, page) => shown(rows, page).map(read.node),
      pageInfo: (rows, page) => infoOf(rows, page),
      totalCount: (_, { total }) => total,
    },
    keeps,
  );
}
