import { encodeCursor } from '../lib/cursor.ts';
import { hashOf } from '../lib/hash.ts';
import type { Row } from '../neo4j/statements.ts';
import { firstOf, type Place } from './compile.ts';
import type { ListFragment } from './fragment.ts';
import { asked, type AnswerObject, type Asked } from './objects.ts';
import type { Field } from './selection.ts';
import type { Trust } from './trust.ts';

/** One item of a page: its node, the facts of its edge, and where the edge's claims come from. */
export interface Item {
  readonly node: AnswerObject;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly parent: readonly string[];
  /** Arguments that lists of the edge inherit. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly lists: ReadonlyMap<string, unknown>;
  readonly keys: readonly (string | number)[];
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
  readItem: (row: Row) => Item,
  continues: boolean,
): (rows: readonly Row[], total: unknown, parent: string | readonly string[]) => unknown {
  const first = firstOf(field);
  return (rows, total, parent) => {
    const items = rows.slice(0, first).map(readItem);
    if (!fragment.connection) return items.map((item) => item.node);
    const page: Page = { fragment, parent, args: field.args, place };
    return {
      edges: items.map((item) => edgeOf(item, page)),
      nodes: items.map((item) => item.node),
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: continues,
        startCursor: () => cursorOf(items[0], page),
        endCursor: () => cursorOf(items.at(-1), page),
      },
      totalCount: total,
      [asked]: {
        trust: place.trust,
        product: 1,
        parent,
        list: { fragment, args: field.args },
        lists: new Map(),
      } satisfies Asked,
    };
  };
}

/** What all items of a page share. */
interface Page {
  readonly fragment: ListFragment;
  readonly parent: string | readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

function cursorOf(item: Item | undefined, { fragment, parent, args, place }: Page): string | null {
  return item ? encodeCursor({ mark: markOf(fragment, parent, args, place.trust), keys: item.keys }) : null;
}

function edgeOf(item: Item, page: Page): AnswerObject {
  const { trust, product } = page.place;
  return {
    ...item.edge,
    node: item.node,
    cursor: () => cursorOf(item, page),
    [asked]: { trust, product, parent: item.parent, lists: item.lists, args: item.args },
  };
}
