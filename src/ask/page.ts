import { encodeCursor } from '../lib/cursor.ts';
import { hashOf } from '../lib/hash.ts';
import type { Row } from '../neo4j/statements.ts';
import { firstOf, type Place } from './compile.ts';
import type { ListFragment } from './fragment.ts';
import { asked, type AnswerObject, type Asked } from './objects.ts';
import { asks, type Field } from './selection.ts';
import type { Trust } from './trust.ts';

/** One item of a page: its node, the facts of its edge, and where the edge's claims come from. */
export interface Item {
  readonly node: AnswerObject;
  readonly edge: Record<string, unknown>;
  readonly parent: readonly string[];
  /** Arguments that lists of the edge inherit. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly lists: ReadonlyMap<string, unknown>;
}

/** How a row of a list is read: whole, for its node alone, or for the keys of a cursor. */
export interface RowReader {
  readonly item: (row: Row) => Item;
  readonly node: (row: Row) => AnswerObject;
  readonly keys: (row: Row) => readonly (string | number)[];
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
  const wantsEdges = asks(field.fields, 'edges');
  const list = { fragment, args: field.args };
  return (rows, total, parent) => {
    const shown = rows.slice(0, first);
    const page: Page = { ...list, parent, place, read };
    const edges = wantsEdges ? shown.map((row) => edgeOf(row, page)) : [];
    return {
      edges,
      nodes: wantsEdges ? edges.map(({ node }) => node) : shown.map(read.node),
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: continues,
        startCursor: () => cursorOf(shown[0], page),
        endCursor: () => cursorOf(shown.at(-1), page),
      },
      totalCount: total,
      [asked]: { trust: place.trust, product: 1, parent, list, lists: nothing } satisfies Asked,
    };
  };
}

const nothing: Asked['lists'] = new Map();

/** What all items of a page share. */
interface Page {
  readonly fragment: ListFragment;
  readonly parent: string | readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly read: RowReader;
}

function cursorOf(row: Row | undefined, { fragment, parent, args, place, read }: Page): string | null {
  return row ? encodeCursor({ mark: markOf(fragment, parent, args, place.trust), keys: read.keys(row) }) : null;
}

/** Where an edge was read, for its cursor, which few ask for. */
const readFrom: unique symbol = Symbol('readFrom');

interface Edge {
  readonly node: AnswerObject;
  readonly [readFrom]: { readonly row: Row; readonly page: Page };
}

/** Shared by all edges: a function made for each of hundreds costs more than all else that is made for it. */
function cursorOfEdge(this: Edge): string | null {
  return cursorOf(this[readFrom].row, this[readFrom].page);
}

function edgeOf(row: Row, page: Page): Edge {
  const { trust, product } = page.place;
  const { node, edge, parent, lists, args } = page.read.item(row);
  return Object.assign(edge, {
    node,
    cursor: cursorOfEdge,
    [readFrom]: { row, page },
    [asked]: { trust, product, parent, lists, args },
  });
}
