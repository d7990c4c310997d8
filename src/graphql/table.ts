import { getNullableType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Field } from '../ask/selection.ts';
import type { NamedOperation } from './namedOperation.ts';
import { fieldsOfOperation } from './selection.ts';

/** An answer as lines and columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | boolean | null;

/** Between the values of a list within one cell. */
const between = ' | ';

/** A value to be read by walking these keys. */
interface Column {
  readonly name: string;
  readonly keys: readonly string[];
}

/** A list whose items are rows, or a single thing that is one row. */
interface Part {
  readonly name: string;
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
  /** What stands above the rows and is repeated on each. */
  readonly above: readonly Column[];
}

/**
 * The answer of an operation as a table: a row for each item of its outermost lists, in their order; what stands above a
 * list is repeated on its rows, lists within a row are joined in its cells. The columns follow from the operation alone.
 * With several lists, the first column says which one a row is of.
 */
export function tableOf(
  schema: GraphQLSchema,
  { document, operation }: NamedOperation,
  variables: Readonly<Record<string, unknown>>,
  answer: unknown,
): Table {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  const parts = partsOf(schema, fieldsOfOperation(schema, document, operation, coerced));
  const names = new Set(parts.map(({ name }) => name));
  const head = names.size > 1 ? ['list'] : [];
  const columns = [
    ...new Set(parts.flatMap(({ above }) => above.map(({ name }) => name))),
    ...new Set(parts.flatMap((part) => part.columns.map(({ name }) => name))),
  ];
  const rows = parts.flatMap(({ name, keys, columns: own, above }) => {
    const repeated = above.map((column) => [column.name, cellOf(answer, column.keys)] as const);
    return itemsAt(answer, keys).map((item) => {
      const cells = new Map([...repeated, ...own.map((column) => [column.name, cellOf(item, column.keys)] as const)]);
      return [...(head.length > 0 ? [name] : []), ...columns.map((column) => cells.get(column) ?? null)];
    });
  });
  return { columns: [...head, ...columns], rows };
}

function partsOf(schema: GraphQLSchema, roots: readonly Field[]): readonly Part[] {
  const fields = byKey(roots);
  const leaves = fields.filter(isLeaf).map((field) => ({ name: field.key, keys: [field.key] }));
  const parts = fields.filter((field) => !isLeaf(field)).flatMap((field) => branch(schema, field, [], [], leaves));
  return parts.length > 0 ? parts : [{ name: '', keys: [], columns: leaves, above: [] }];
}

/** The parts at and beneath a field; one without a list in it is a row of its own. */
function branch(
  schema: GraphQLSchema,
  field: Field,
  names: readonly string[],
  keys: readonly string[],
  above: readonly Column[],
): readonly Part[] {
  const here = [...keys, field.key];
  const named = isPage(field) ? names : [...names, field.key];
  const name = named.join('.');
  if (isList(schema, field)) return [{ name, keys: here, columns: distinct(columnsOf(field, [], [])), above }];
  const children = byKey(field.fields);
  if (!holdsList(schema, field)) return [{ name, keys: here, columns: distinct(columnsOf(field, [], [])), above }];
  const own = children.filter((child) => !holdsList(schema, child)).flatMap((child) => columnsAt(child, named, here));
  return children
    .filter((child) => holdsList(schema, child))
    .flatMap((child) => branch(schema, child, named, here, [...above, ...own]));
}

/** Whether the field is a list of things, or one stands beneath it. */
function holdsList(schema: GraphQLSchema, field: Field): boolean {
  return !isLeaf(field) && (isList(schema, field) || field.fields.some((child) => holdsList(schema, child)));
}

function columnsOf(field: Field, names: readonly string[], keys: readonly string[]): readonly Column[] {
  return byKey(field.fields).flatMap((child) => columnsAt(child, names, keys));
}

function columnsAt(field: Field, names: readonly string[], keys: readonly string[]): readonly Column[] {
  const here = [...keys, field.key];
  const named = isPage(field) || isNodeOfEdge(field) ? names : [...names, field.key];
  return isLeaf(field) ? [{ name: named.join('.'), keys: here }] : columnsOf(field, named, here);
}

/** An edge and its thing may have fields of one name: the second keeps its whole way as its name. */
function distinct(columns: readonly Column[]): readonly Column[] {
  const first = new Map(columns.toReversed().map((column) => [column.name, column]));
  return columns.map((column) =>
    first.get(column.name) === column ? column : { ...column, name: column.keys.join('.') },
  );
}

/** Fields that differ by type alone share a column. */
function byKey(fields: readonly Field[]): readonly Field[] {
  const merged = new Map<string, Field>();
  for (const field of fields) {
    const known = merged.get(field.key);
    merged.set(field.key, known ? { ...known, fields: [...known.fields, ...field.fields] } : field);
  }
  return [...merged.values()];
}

function isLeaf({ fields }: Field): boolean {
  return fields.length === 0;
}

/** The two lists of a page; a reader thinks of them as the list itself. */
function isPage({ name, types }: Field): boolean {
  return (name === 'edges' || name === 'nodes') && [...types].every((type) => type.endsWith('Connection'));
}

function isNodeOfEdge({ name, types }: Field): boolean {
  return name === 'node' && [...types].every((type) => type.endsWith('Edge'));
}

function isList(schema: GraphQLSchema, { name, types }: Field): boolean {
  return [...types].some((each) => {
    const type = schema.getType(each);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    return field !== undefined && isListType(getNullableType(field.type));
  });
}

function valuesAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => valuesAt(each, keys));
  const [key, ...rest] = keys;
  if (key === undefined || typeof value !== 'object' || value === null) return [value ?? null];
  return valuesAt(new Map<string, unknown>(Object.entries(value)).get(key), rest);
}

/** The things at the end of the keys; none where a thing on the way is unknown. */
function itemsAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  return valuesAt(value, keys).filter((item) => item !== null);
}

function cellOf(value: unknown, keys: readonly string[]): Cell {
  const values = valuesAt(value, keys).map(plain);
  const [only = null] = values;
  return values.length < 2 ? only : values.map((each) => each ?? '').join(between);
}

function plain(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
