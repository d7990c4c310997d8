import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  type GraphQLSchema,
} from 'graphql';
import type { Field } from '../ask/selection.ts';

/** What single things cost, in objects; pages cost what they may hold. */
const prices = { totalCount: 20, counts: 200, countsAcross: 1000, unpaged: 3 };

/** Fields that only open a connection: what is in them is priced, not they. */
const frames = new Set(['edges', 'nodes', 'node', 'pageInfo']);

/**
 * How many objects an operation may make the graph read: the product of page sizes down the tree, defaults included.
 * A count of a list costs 20, a list counted by a dimension 200 (by two 1,000), an unpaged list three objects.
 */
export function costOf(schema: GraphQLSchema, fields: readonly Field[]): number {
  const { once, each } = pricesOf(schema, fields);
  return once + each;
}

/** What fields cost that stand on a connection itself, once for each parent, and those that stand on each of its items. */
interface Prices {
  readonly once: number;
  readonly each: number;
}

const known = new WeakMap<readonly Field[], Prices>();

function pricesOf(schema: GraphQLSchema, fields: readonly Field[]): Prices {
  const found = known.get(fields);
  if (found) return found;
  const sum = { once: 0, each: 0 };
  for (const field of fields) sum[onConnection.has(field.name) ? 'once' : 'each'] += costOfField(schema, field);
  known.set(fields, sum);
  return sum;
}

const onConnection = new Set(['totalCount', 'counts', 'pageInfo']);

/** What a field costs beneath one parent. */
function costOfField(schema: GraphQLSchema, field: Field): number {
  if (field.name.startsWith('__')) return 0;
  if (field.name === 'totalCount') return prices.totalCount;
  const own = field.name === 'counts' ? priceOfCounts(field) : 0;
  const objects = itemsOf(schema, field);
  const read = frames.has(field.name) || field.fields.length === 0 ? 0 : objects;
  const { once, each } = pricesOf(schema, field.fields);
  return own + read + once + objects * each;
}

function priceOfCounts(field: Field): number {
  return typeof field.args['across'] === 'string' ? prices.countsAcross : prices.counts;
}

function itemsOf(schema: GraphQLSchema, field: Field): number {
  const { first, ids, limit } = field.args;
  if (frames.has(field.name) || field.name === 'counts') return 1;
  if (typeof first === 'number') return Math.max(1, first);
  if (Array.isArray(ids)) return ids.length;
  if (field.name === 'paths') return typeof limit === 'number' ? limit : 1;
  return isList(schema, field) ? prices.unpaged : 1;
}

function isList(schema: GraphQLSchema, field: Field): boolean {
  const [type] = field.types;
  const parent = type === undefined ? undefined : schema.getType(type);
  const found = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name] : undefined;
  if (!found || !isCompositeType(getNamedType(found.type))) return false;
  return isListType(isNonNullType(found.type) ? found.type.ofType : found.type);
}

/** How deep fields stand in each other; introspection is not counted. */
export function depthOf(fields: readonly Field[]): number {
  const depth =
    depths.get(fields) ??
    fields
      .filter((field) => !field.name.startsWith('__'))
      .reduce((deepest, field) => Math.max(deepest, 1 + depthOf(field.fields)), 0);
  depths.set(fields, depth);
  return depth;
}

const depths = new WeakMap<readonly Field[], number>();

/** The field that costs most, for advice. */
export function dearest(schema: GraphQLSchema, fields: readonly Field[]): string | undefined {
  const priced = fields.map((field) => ({ key: field.key, cost: costOfField(schema, field) }));
  return priced.sort((a, b) => b.cost - a.cost)[0]?.key;
}
