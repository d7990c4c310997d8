import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isAbstractType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';
import { measuredNesting, type Nesting, type SchemaShapes } from '../ask/compile.ts';
import { dimensions } from '../count/dimensions.ts';
import { shapes } from './registry.ts';
import { resolvers, type Resolver } from './resolvers.ts';
import { scalars } from './scalars.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The text of the contract, all files of the folder together. */
export function schemaText(): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

/** The schema with its resolvers; throws when a resolver has no field, or a list field no resolver. */
export function servedSchema(text: string = schemaText()): GraphQLSchema {
  const schema = buildSchema(text);
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  for (const [name, fields] of Object.entries(resolvers)) attach(schema, name, fields);
  return schema;
}

function attach(schema: GraphQLSchema, name: string, fields: Readonly<Record<string, Resolver>>): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  for (const [fieldName, resolver] of Object.entries(fields)) {
    const field = type.getFields()[fieldName];
    if (!field) throw new Error(`${name}.${fieldName} has a resolver but is not in the schema.`);
    field.resolve = resolver;
  }
}

/** What the executor must know of the schema. */
export function schemaShapes(schema: GraphQLSchema, nesting: Nesting = measuredNesting): SchemaShapes {
  const possible = new Map<string, readonly string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    possible.set(type.name, isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
  }
  return { shapes, nesting, dimensions, possible: (type) => possible.get(type) ?? [type] };
}
