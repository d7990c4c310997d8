import type { Row } from '../neo4j/statements.ts';
import type { Dimension } from './counting.ts';
import { edgeColumns, edgeLists, noEdgeLists } from './edge.ts';
import type { ListFragment, Order, Source } from './fragment.ts';
import { noLists, objectsOver, type AnswerObject, type NestedLists, type Read } from './objects.ts';
import { pageReader, type RowReader } from './page.ts';
import { asks, listKey, merged, within, type Field } from './selection.ts';
import type { ObjectShape, Reference, Shapes } from './shape.ts';
import { countInLabels } from './totals.ts';
import { trustOf, type Condition, type Trust } from './trust.ts';
import { BrokenRow } from '../errors.ts';

/** What the compiler must know of the schema. */
export interface SchemaShapes {
  readonly shapes: Shapes;
  /** The concrete types behind a type of the schema. */
  readonly possible: (type: string) => readonly string[];
  readonly nesting: Nesting;
  /** What lists of a type can be counted by. */
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, Dimension>>>>;
}

/** Where in an answer something is read: what it inherits, and how much may still be nested in its row. */
export interface Place {
  readonly trust: Trust | null;
  readonly product: number;
  readonly levels: number;
  /** False where lists must wait for a statement of their own. */
  readonly nest: boolean;
}

/** How many objects one statement may read as nested rows, and how many levels of lists among them. */
export interface Nesting {
  readonly objects: number;
  readonly levels: number;
}

/** Past these a statement of its own is cheaper (measured: docs/decisions/nesting.md). */
export const measuredNesting: Nesting = { objects: 2000, levels: 3 };

/** One statement in the making: numbers for its mounts, and the values it needs. */
export class Compilation {
  readonly params: Record<string, unknown> = {};
  private mounts = 0;
  private readonly lifted: string[] = [];
  readonly schema: SchemaShapes;
  /** Keys of lists whose arguments cannot be judged before their parent is known, or are wrong; they are never nested. */
  readonly unnested: ReadonlySet<string>;

  constructor(schema: SchemaShapes, unnested: ReadonlySet<string> = new Set()) {
    this.schema = schema;
    this.unnested = unnested;
  }

  /** The expression as a column of a WITH before the rows: Cypher refuses one that groups inside a list. */
  lift(expression: string): string {
    const name = `lifted${this.lifted.length}`;
    this.lifted.push(`${expression} AS ${name}`);
    return name;
  }

  /** What must stand before the RETURN of the statement. */
  get before(): string {
    return this.lifted.length > 0 ? `WITH *, ${this.lifted.join(', ')} ` : '';
  }

  mount(): Mount {
    return new Mount(this.params, this.mounts++);
  }
}

/** One use of constant texts within a statement, with names and values of its own. */
export class Mount {
  private readonly number: number;
  private readonly params: Record<string, unknown>;
  private readonly bound: Record<string, string> = {};
  private readonly lifted: string[] = [];

  constructor(params: Record<string, unknown>, number: number) {
    this.params = params;
    this.number = number;
  }

  get item(): string {
    return `n${this.number}`;
  }

  /** The expression as a column of a WITH before the RETURN, where the planner runs a subquery twice as fast. */
  lift(expression: string): string {
    const name = `l${this.number}_${this.lifted.length}`;
    this.lifted.push(`${expression} AS ${name}`);
    return name;
  }

  /** The clauses that return these columns as one list. */
  returning(columns: readonly string[]): string {
    return `${this.lifted.length > 0 ? `WITH *, ${this.lifted.join(', ')} ` : ''}RETURN [${columns.join(', ')}]`;
  }

  /** Lets the texts of this mount say `name_` for a variable or expression of an outer one. */
  bind(name: string, expression: string): this {
    this.bound[name] = expression;
    return this;
  }

  /** The text with this mount's names. */
  text(constant: string): string {
    return constant
      .replace(/\$([a-zA-Z][a-zA-Z0-9]*)/g, (_, name: string) => `$${name}_${this.number}`)
      .replace(/\b([a-z]+)_(?![A-Za-z0-9_])/g, (_, name: string) => this.bound[name] ?? `${name}${this.number}`);
  }

  give(params: Readonly<Record<string, unknown>> | undefined): void {
    Object.assign(this.params, this.named(params ?? {}));
  }

  /** The values under the names that this mount's texts have for them. */
  named(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [`${name}_${this.number}`, value]));
  }

  /** The texts of all conditions joined, their values given. */
  all(conditions: readonly Condition[]): string {
    for (const { params } of conditions) this.give(params);
    return this.text(conditions.map(({ text }) => `(${text})`).join(' AND '));
  }
}

const base = ['id', 'noun', 'name'];

/** Adds what these fields need of the node `n_` to the columns; the reader makes the object of a row. */
export function objectColumns(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  type: string,
  fields: readonly Field[],
  place: Place,
): Read<AnswerObject> {
  const types = compilation.schema.possible(type);
  const properties = propertiesOf(compilation.schema.shapes, types, fields);
  const first = columns.length;
  columns.push(...properties.map((property) => `${mount.item}.${property}`));
  const references = types.flatMap((name) => referenceColumns(compilation, mount, columns, name, fields, place));
  const lists = nestedLists(compilation, mount, columns, types, fields, place);
  const { shapes } = compilation.schema;
  const { trust, product } = place;
  const idAt = first + properties.indexOf('id');
  const makerOf = (typename: string) => {
    const own = lists.filter((list) => list.types.has(typename));
    return objectsOver<Row, string>(
      {
        ...Object.fromEntries(properties.map((property, index) => [property, cell(first + index)])),
        ...Object.fromEntries(
          references.filter(({ type: of }) => of === typename).map(({ slot, read }) => [slot, read]),
        ),
        ...computedOf(shapeOf(shapes, typename)),
        __typename: () => typename,
      },
      (row, id) => ({ trust, product, parent: id, lists: own.length > 0 ? new ListsOfRow(own, row, id) : noLists }),
    );
  };
  const makerFor = byTypename(types, makerOf);
  const nounAt = types.length === 1 ? idAt : first + properties.indexOf('noun');
  return (row) => {
    const id = row[idAt];
    if (typeof id !== 'string') throw new BrokenRow(`A ${type} has no id.`);
    return makerFor(row[nounAt])(row, id);
  };
}

/** What is made for a type when its first object comes: an abstract type has many, and an answer has few of them. */
function byTypename<Maker>(types: readonly string[], makerOf: (typename: string) => Maker): (noun: unknown) => Maker {
  const [only, ...more] = types;
  if (only !== undefined && more.length === 0) {
    const maker = makerOf(only);
    return () => maker;
  }
  const makers = new Map<unknown, Maker>();
  return (noun) => {
    const known = makers.get(noun);
    if (known) return known;
    const typename = types.find((each) => each === noun);
    if (typename === undefined) throw new BrokenRow(`A ${String(noun)} is none of ${types.join(', ')}.`);
    const maker = makerOf(typename);
    makers.set(noun, maker);
    return maker;
  };
}

function cell(at: number): Read<unknown> {
  return (row) => row[at] ?? null;
}

function computedOf({ computed = {} }: ObjectShape) {
  return Object.fromEntries(
    Object.entries(computed).map(([name, of]) => [name, (_: Row, __: string, stored: AnswerObject) => of(stored)]),
  );
}

/** The lists that ride in one row. */
class ListsOfRow implements NestedLists {
  private readonly lists: readonly NestedListColumn[];
  private readonly row: Row;
  private readonly id: string;

  constructor(lists: readonly NestedListColumn[], row: Row, id: string) {
    this.lists = lists;
    this.row = row;
    this.id = id;
  }

  get(key: string): unknown {
    return this.lists.find((list) => list.key === key)?.read(this.row, this.id);
  }
}

function shapeOf(shapes: Shapes, type: string): ObjectShape {
  const shape = shapes[type];
  if (!shape) throw new BrokenRow(`No shape for ${type}.`);
  return shape;
}

/** Whole groups of properties rather than single ones, so that few texts serve many selections. */
function propertiesOf(shapes: Shapes, types: readonly string[], fields: readonly Field[]): readonly string[] {
  const properties = new Set<string>();
  for (const type of types) {
    const { line, groups } = shapeOf(shapes, type);
    const names = fields.filter((field) => field.types.has(type)).flatMap(withBeneath);
    const further = names.some((name) => line.includes(name) && !base.includes(name));
    for (const each of line) if (further || base.includes(each)) properties.add(each);
    for (const group of groups) {
      if (names.some((name) => group.fields.includes(name))) for (const each of group.properties) properties.add(each);
    }
  }
  // It says of which of several types an object is.
  if (types.length === 1) properties.delete('noun');
  return [...properties];
}

/** A field's name, and the names of those beneath it after a dot. */
function withBeneath({ name, fields }: Field): readonly string[] {
  return [name, ...fields.map((each) => `${name}.${each.name}`)];
}

function referenceColumns(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  type: string,
  fields: readonly Field[],
  place: Place,
) {
  const own = fields.filter((field) => field.types.has(type));
  return shapeOf(compilation.schema.shapes, type)
    .references(own)
    .map((reference) => ({
      type,
      slot: reference.slot,
      read: referenceColumn(compilation, mount, columns, reference, place),
    }));
}

/** One column that follows ids to their nodes: null or an object, or with `many` a map of objects by id. */
export function referenceColumn(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  reference: Reference,
  place: Place,
): Read<AnswerObject | null | ReadonlyMap<string, AnswerObject>> {
  const target = compilation.mount();
  const inner: string[] = [];
  const read = objectColumns(compilation, target, inner, reference.type, reference.fields, { ...place, nest: false });
  const ids = mount.text(reference.ids);
  const node = `(${target.item}:${reference.type})`;
  const rows = `COLLECT { MATCH ${node} WHERE ${target.item}.id ${reference.many ? 'IN' : '='} ${ids} ${target.returning(inner)} }`;
  const at = columns.push(mount.lift(reference.many ? rows : `head(${rows})`)) - 1;
  if (!reference.many) return (row) => (row[at] ? read(rowOf(row[at])) : null);
  return (row) =>
    new Map(
      rowsOf(row[at])
        .map(read)
        .map((object) => [String(object['id']), object]),
    );
}

interface NestedListColumn {
  readonly types: ReadonlySet<string>;
  readonly key: string;
  readonly read: (row: Row, parentId: string) => unknown;
}

/** Lists that ride in the row; a field that several types share through one fragment is read once for all of them. */
function nestedLists(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  types: readonly string[],
  fields: readonly Field[],
  place: Place,
): readonly NestedListColumn[] {
  return merged(fields).flatMap((field) => {
    const byFragment = new Map<ListFragment, Set<string>>();
    for (const type of types.filter((each) => field.types.has(each))) {
      const fragment = shapeOf(compilation.schema.shapes, type).lists[field.name];
      if (fragment) byFragment.set(fragment, (byFragment.get(fragment) ?? new Set()).add(type));
    }
    return [...byFragment]
      .filter(([fragment]) => mayNest(compilation, fragment, field, place))
      .map(([fragment, sharing]) => ({
        types: sharing,
        key: listKey(field),
        read: nestedList(compilation, mount.item, columns, fragment, field, place),
      }));
  });
}

/** True where a list may ride in its parent's row; one that groups only in the row of a single node. */
export function mayNest(compilation: Compilation, fragment: ListFragment, field: Field, place: Place): boolean {
  return (
    place.nest &&
    (!fragment.groups || (place.levels === 0 && place.product === 1)) &&
    place.levels < compilation.schema.nesting.levels &&
    place.product * firstOf(field) <= compilation.schema.nesting.objects &&
    !compilation.unnested.has(listKey(field))
  );
}

/** The most items of a plain list that takes no `first`. */
const mostUnpaged = 100;

/** How many items a list field asks for. */
export function firstOf(field: Field): number {
  const first = field.args['first'];
  return typeof first === 'number' ? first : mostUnpaged;
}

/** The trust that holds for a field: its own, else what it inherits. */
export function trustFor(args: Readonly<Record<string, unknown>>, inherited: Trust | null): Trust | null {
  const own = args['trust'];
  return typeof own === 'object' && own !== null ? trustOf(own) : inherited;
}

export function nestedList(
  compilation: Compilation,
  parent: string,
  columns: string[],
  fragment: ListFragment,
  field: Field,
  place: Place,
): (row: Row, parentId: string | readonly string[]) => unknown {
  const list = mountList(compilation, fragment, field, place, (mount) => mount.bind('p', parent).bind('f', parent));
  const column = (text: string) => columns.push(fragment.groups ? compilation.lift(text) : text) - 1;
  const rowsAt = list.wantsRows ? column(`COLLECT { ${list.rows()} }`) : -1;
  const totalAt = list.wantsTotal ? column(list.total()) : -1;
  return (row, id) => list.read(rowsAt < 0 ? [] : rowsOf(row[rowsAt]), totalAt < 0 ? null : row[totalAt], id);
}

/** A list field within a statement: its texts, and how its rows become what the schema promises. */
export interface MountedList {
  readonly wantsRows: boolean;
  readonly wantsTotal: boolean;
  /** Page of rows, one list each, in order; one more than asked tells whether another page follows. */
  rows(): string;
  /** The names of this use of the list. */
  readonly mount: Mount;
  readonly trust: Trust | null;
  /** The clauses that find all items of the list. */
  all(): string;
  /** An expression for how many items the list has. */
  total(): string;
  read(rows: readonly Row[], total: unknown, parent: string | readonly string[]): unknown;
}

/** Mounts a list field; `bind` says what its texts call the parent. */
export function mountList(
  compilation: Compilation,
  fragment: ListFragment,
  field: Field,
  place: Place,
  bind: (mount: Mount) => Mount,
  after?: readonly (string | number)[],
): MountedList {
  const trust = trustFor(field.args, place.trust);
  const mount = bind(compilation.mount());
  const source = fragment.source(field.args, trust);
  const order = fragment.order(field.args);
  const conditions = [...(source.where ?? []), ...fragment.where(field.args, trust)];
  mount.give(source.params);
  const fields = fragment.connection ? field.fields : [];
  const first = firstOf(field);
  const inner: Place = { ...place, trust, product: place.product * Math.max(1, first), levels: place.levels + 1 };
  const from = (extra: readonly Condition[]) => fromText(mount, source, conditions, extra);
  const item = fragment.connection
    ? itemColumns(compilation, mount, fragment, field, inner)
    : plainColumns(compilation, mount, fragment, field, inner);
  const keys = asksCursor(fields) ? order.keys : [];
  const keysAt = item.columns.push(...keys.map((key) => mount.text(key))) - keys.length;
  const keysOf = (row: Row) => order.keys.map((_, index) => keyOf(row[keysAt + index]));
  return {
    wantsRows: !fragment.connection || asks(fields, 'edges', 'nodes', 'pageInfo'),
    wantsTotal: asks(fields, 'totalCount'),
    rows: () => {
      const limit = fragment.connection ? first + 1 : first;
      mount.give({ limit, ...(order.ranked && { wanted: Number((after ?? order.start)[0]) + 1 + limit }) });
      const page = from([afterCondition(order, after)]);
      return `${page} WITH * ORDER BY ${mount.text(order.orderBy)} LIMIT toInteger(${mount.text('$limit')}) ${mount.returning(item.columns)} AS row`;
    },
    mount,
    trust,
    all: () => from([startCondition(order)]),
    total: () => {
      // A hint needs the test of its index; else the whole label is read faster without one.
      const all = from(source.match.includes('USING INDEX') ? [startCondition(order)] : []);
      return `COUNT { ${all} RETURN ${mount.item} }`;
    },
    read: pageReader(fragment, field, inner, { ...item.read, keys: keysOf }, after !== undefined),
  };
}

/** An expression for how many items a root list has. */
export function rootTotal(compilation: Compilation, fragment: ListFragment, field: Field, place: Place): string {
  const trust = trustFor(field.args, place.trust);
  const source = fragment.source(field.args, trust);
  const counted = countInLabels(source, [...(source.where ?? []), ...fragment.where(field.args, trust)]);
  return counted
    ? compilation.mount().all([counted])
    : mountList(compilation, fragment, field, place, (mount) => mount).total();
}

/** True when the fields of a connection ask for a cursor, which is made of the keys that the list is ordered by. */
function asksCursor(fields: readonly Field[]): boolean {
  return asks(within(fields, 'edges'), 'cursor') || asks(within(fields, 'pageInfo'), 'startCursor', 'endCursor');
}

/** The clauses that find the items; what is made by grouping is judged by `extra` only after it is made. */
function fromText(mount: Mount, source: Source, conditions: readonly Condition[], extra: readonly Condition[]): string {
  const kept = [...(source.kept ?? []), ...extra];
  const where = (all: readonly Condition[]) => (all.length > 0 ? ` WHERE ${mount.all(all)}` : '');
  const match = `${source.match.startsWith('CALL') ? '' : 'MATCH '}${mount.text(source.match)}`;
  if (source.then === undefined) return `${match}${where([...conditions, ...extra])}`;
  return `${match}${where(conditions)} ${mount.text(source.then)}${where(kept)}`;
}

/** All items come after the start; the test lets the order's index be used for a whole list too. */
function startCondition(order: Order): Condition {
  const params = Object.fromEntries(order.start.map((key, index) => [`start${index}`, key]));
  return { text: order.after.replaceAll('$after', '$start'), params };
}

function afterCondition(order: Order, after: readonly (string | number)[] | undefined): Condition {
  const keys = after ?? order.start;
  return { text: order.after, params: Object.fromEntries(keys.map((key, index) => [`after${index}`, key])) };
}

function keyOf(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new BrokenRow('A sort key is missing.');
}

interface ItemColumns {
  readonly columns: string[];
  readonly read: Omit<RowReader, 'keys'>;
}

function plainColumns(
  compilation: Compilation,
  mount: Mount,
  fragment: ListFragment,
  field: Field,
  place: Place,
): ItemColumns {
  const columns: string[] = [];
  const node = objectColumns(compilation, mount, columns, fragment.item, field.fields, place);
  return { columns, read: { node, edge: {}, lists: noEdgeLists } };
}

function itemColumns(
  compilation: Compilation,
  mount: Mount,
  fragment: ListFragment,
  field: Field,
  place: Place,
): ItemColumns {
  const columns: string[] = [];
  const nodeFields = [...within(field.fields, 'edges', 'node'), ...within(field.fields, 'nodes')];
  const node = objectColumns(compilation, mount, columns, fragment.item, nodeFields, place);
  const edgeFields = within(field.fields, 'edges');
  const source = fragment.edge(field.args);
  const edge = edgeColumns(compilation, mount, columns, source, edgeFields, place);
  const lists = edgeLists(compilation, mount, columns, source, edgeFields, place);
  return { columns, read: { node, edge, lists } };
}

function isRow(value: unknown): value is Row {
  return Array.isArray(value);
}

/** A nested row. */
export function rowOf(value: unknown): Row {
  if (!isRow(value)) throw new BrokenRow('A nested row is no list.');
  return value;
}

/** Nested rows in their order. */
export function rowsOf(value: unknown): readonly Row[] {
  const rows = rowOf(value);
  if (!rows.every(isRow)) throw new BrokenRow('A nested row is no list.');
  return rows;
}

/** A list of text; what is no text is left out. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
