import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  execute,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type ExecutionResult,
} from 'graphql';
import { executeQuery, isOrdinary } from '../../src/graphql/execution.ts';

const schema = buildSchema(`
  enum Colour { RED BLUE }
  interface Node { id: ID!, name: String }
  type Thing implements Node {
    id: ID!
    name: String
    size: Int!
    colour: Colour
    one(of: Int! = 2): Node
    must: Node!
    many: [Node]
    all: [Thing!]!
    words: [String!]
  }
  type Other implements Node { id: ID!, name: String, big: Boolean, thing: Thing }
  type Query { thing(id: ID): Thing, node: Node, nodes: [Node!]!, sum(a: Int!, b: Int = 2): Int! }
`);

/** How a value comes: at once, late, from a function, or as a failure. */
type Way = 'now' | 'late' | 'called' | 'thrown' | 'rejected' | 'error';
interface Recipe {
  readonly way: Way;
  readonly value: unknown;
}

const isRecipe = (value: unknown): value is Recipe => typeof value === 'object' && value !== null && 'way' in value;

const isCallable = (value: unknown): value is () => unknown => typeof value === 'function';

/** What a recipe makes, anew for each execution. */
function made(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(made);
  if (isRecipe(value)) return madeBy(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, made(each)]));
}

function madeBy({ way, value }: Recipe): unknown {
  switch (way) {
    case 'now':
      return made(value);
    case 'late':
      return Promise.resolve().then(() => made(value));
    case 'called':
      return () => made(value);
    case 'thrown':
      return () => {
        throw new Error('thrown');
      };
    case 'rejected':
      return () => Promise.reject(new Error('rejected'));
    case 'error':
      return new Error('given');
  }
}

/** Numbers from 0 up to but not `below`, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof numbers>;

const slow: readonly Way[] = [...Array<Way>(14).fill('now'), 'late', 'late', 'called', 'thrown', 'rejected', 'error'];

/**
 * Beneath lists that allow no null: GraphQL's own executor leaves the later failures of their items unheard, on which
 * Node would end the process.
 */
const quick = slow.filter((way) => way !== 'late' && way !== 'rejected');

function recipe(random: Random, value: () => unknown, ways = slow): Recipe {
  return { way: ways[random(ways.length)] ?? 'now', value: random(14) === 0 ? null : value() };
}

function listOf(random: Random, item: () => unknown): unknown[] {
  return Array.from({ length: random(4) }, item);
}

function node(random: Random, depth: number, only?: 'Thing', ways = slow): unknown {
  const some = (value: () => unknown) => recipe(random, value, ways);
  const own = { id: some(() => `id ${random(9)}`), name: some(() => `name ${random(9)}`) };
  const below = (kind?: 'Thing', within = ways) => (depth === 0 ? null : node(random, depth - 1, kind, within));
  if (only === undefined && random(2) === 0) {
    const big = some(() => random(2) === 0);
    return { __typename: 'Other', ...own, big, thing: some(() => below('Thing')) };
  }
  return {
    __typename: 'Thing',
    ...own,
    size: some(() => (random(9) === 0 ? 'no number' : random(99))),
    colour: some(() => ['RED', 'BLUE', 'GREEN'][random(3)]),
    one: some(() => below()),
    must: some(() => below()),
    many: some(() => listOf(random, () => (random(5) === 0 ? null : below()))),
    all: some(() => listOf(random, () => below('Thing', quick))),
    words: recipe(random, () =>
      random(9) === 0 ? 'no list' : listOf(random, () => (random(9) === 0 ? null : 'word')),
    ),
  };
}

function root(random: Random): Readonly<Record<string, unknown>> {
  return {
    thing: recipe(random, () => node(random, 2, 'Thing')),
    node: recipe(random, () => node(random, 2)),
    nodes: recipe(random, () => listOf(random, () => node(random, 2, undefined, quick))),
    sum: recipe(random, () => random(99)),
  };
}

const queries = [
  `{ thing { id name size colour words one { id } must { __typename id } many { id name } all { id must { id } } } }`,
  `{ nodes { __typename id ... on Thing { size all { id words colour } many { ...named } } ... on Other { thing { id must { id name } } } } }
   fragment named on Node { name again: name ... on Other { big } }`,
  `{ a: node { id ...both } b: node { ...both } thing { __proto__: name id } sum(a: 1) }
   fragment both on Node { name ... on Thing { one(of: 3) { id } one(of: 3) { name } } }`,
  `query ($yes: Boolean! = true, $id: ID) { thing(id: $id) { id @include(if: $yes) name @skip(if: $yes) } sum(a: 4) nodes { id } }`,
];

/** The schema answers from these values. */
function served(values: Readonly<Record<string, unknown>>): typeof schema {
  const type = schema.getQueryType();
  if (!isObjectType(type)) throw new Error('No queries.');
  for (const [name, field] of Object.entries(type.getFields())) {
    field.resolve = (_source, args, _context, info) => {
      const value: unknown = made(values[name]);
      if (name === 'sum' && value === null) return JSON.stringify([args, info.path, info.fieldName]).length;
      return isCallable(value) ? value() : value;
    };
  }
  return schema;
}

async function both(
  query: string,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly [ExecutionResult, ExecutionResult]> {
  const document = parse(query);
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) throw new Error('No query.');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const variableValues = query.includes('$yes') ? { yes: true } : {};
  const ours = { schema: served(values), fragments, operation, variableValues, contextValue: {} };
  return [await executeQuery(ours), await execute({ schema: served(values), document, contextValue: {} })];
}

describe('the executor of queries', () => {
  it.each(queries)('answers as GraphQL’s own does, errors included: %s', async (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    for (let seed = 1; seed <= 150; seed += 1) {
      const [ours, theirs] = await both(query, root(numbers(seed)));
      expect(`${seed} ${JSON.stringify(ours)}`).toBe(`${seed} ${JSON.stringify(theirs)}`);
    }
  });

  it('leaves questions about the schema to GraphQL’s own', () => {
    const ordinary = (query: string) => {
      const [operation] = parse(query).definitions;
      return operation?.kind === Kind.OPERATION_DEFINITION && isOrdinary(operation);
    };
    expect(ordinary('{ __typename a: node { id } }')).toBe(true);
    expect(ordinary('{ node { id } __schema { types { name } } }')).toBe(false);
    expect(ordinary('{ __type(name: "Thing") { name } }')).toBe(false);
    expect(ordinary('{ ... on Query { __schema { types { name } } } }')).toBe(false);
  });
});
