import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  typeFromAST,
  validate,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { BadRequest } from '../errors.ts';
import type { Example } from '../lib/examples.ts';

/** A variable of a named operation, as a caller needs to know it. */
export interface NamedVariable {
  readonly name: string;
  /** As GraphQL writes it, such as `[ID!]`. */
  readonly type: string;
  readonly required: boolean;
  /** What holds when it is left out, as GraphQL writes it; absent where nothing does. */
  readonly default?: string;
  /** What an enum allows; absent for other types. */
  readonly values?: readonly string[];
}

/** An operation that may be asked by its name, checked against the schema. */
export interface NamedOperation extends Pick<Example, 'name' | 'title' | 'description' | 'query'> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: readonly NamedVariable[];
}

/** Values of an address, each name with all that were given for it. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** The example as an operation to be asked by name; throws when it is no single valid query, which would be our defect. */
export function namedOperation(schema: GraphQLSchema, example: Example): NamedOperation {
  const { name, title, description, query } = example;
  const document = parse(query);
  const [fault] = validate(schema, document);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (fault || operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY)
    throw new Error(`The example ${name} is no single valid query${fault ? `: ${fault.message}` : ''}.`);
  const variables = (operation.variableDefinitions ?? []).map((definition): NamedVariable => {
    const type = inputType(schema, definition.type);
    const named = getNamedType(type);
    return {
      name: definition.variable.name.value,
      type: print(definition.type),
      required: isNonNullType(type) && !definition.defaultValue,
      ...(definition.defaultValue && { default: print(definition.defaultValue) }),
      ...(isEnumType(named) && { values: named.getValues().map((value) => value.name) }),
    };
  });
  return { name, title, description, query, document, operation, variables };
}

/**
 * The operation's variables from an address, typed by their definitions. An empty value counts as left out; a list may be
 * given by repeating its name or, but for texts, with commas; an ISO time stands for its day; an input object is JSON.
 * BadRequest names variable, value and what is allowed.
 */
export function readVariables(
  schema: GraphQLSchema,
  { name, operation, variables }: NamedOperation,
  given: Given,
): Readonly<Record<string, unknown>> {
  const definitions = operation.variableDefinitions ?? [];
  const known = new Map(definitions.map((each) => [each.variable.name.value, inputType(schema, each.type)]));
  const inputs: Record<string, unknown> = {};
  for (const [key, texts] of given) {
    const type = known.get(key);
    if (!type) throw unknownVariable(name, key, variables);
    const value = readValue(key, type, texts);
    if (value !== undefined) inputs[key] = value;
  }
  const { errors } = getVariableValues(schema, definitions, inputs, { maxErrors: 5 });
  if (errors) throw new BadRequest(errors.map(({ message }) => message).join(' '));
  return inputs;
}

function inputType(schema: GraphQLSchema, node: Parameters<typeof typeFromAST>[1]): GraphQLInputType {
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new Error('A variable of a valid operation has an input type.');
  return type;
}

function unknownVariable(operation: string, key: string, variables: readonly NamedVariable[]): BadRequest {
  const allowed =
    variables.length === 0 ? 'It takes none.' : `It takes ${variables.map((one) => one.name).join(', ')}.`;
  return new BadRequest(`${operation} has no variable ${JSON.stringify(shown(key))}. ${allowed}`);
}

function readValue(key: string, outer: GraphQLInputType, texts: readonly string[]): unknown {
  const type = getNullableType(outer);
  const filled = texts.filter((text) => text !== '');
  if (!isListType(type)) {
    if (filled.length > 1) throw wrong(key, filled.join(', '), 'a single value');
    const [text] = filled;
    return text === undefined ? undefined : readLeaf(key, type, text);
  }
  const inner = getNullableType(type.ofType);
  const commas = isEnumType(inner) || ('name' in inner && inner.name === 'ID');
  const each = commas ? filled.flatMap((text) => text.split(',')).filter((text) => text !== '') : filled;
  return each.length === 0 ? undefined : each.map((text) => readLeaf(key, inner, text));
}

const isoTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const truths: Readonly<Record<string, boolean>> = { true: true, false: false };

function readLeaf(key: string, type: GraphQLInputType, text: string): unknown {
  if (isInputObjectType(type)) return readJson(key, text, type.name);
  if (isEnumType(type)) {
    const allowed = type.getValues().map((value) => value.name);
    if (!allowed.includes(text)) throw wrong(key, text, `one of ${allowed.join(', ')}`);
    return text;
  }
  switch ('name' in type ? type.name : '') {
    case 'Boolean': {
      const value = truths[text];
      if (value === undefined) throw wrong(key, text, 'true or false');
      return value;
    }
    case 'Int':
      if (!/^-?\d{1,10}$/.test(text)) throw wrong(key, text, 'a whole number');
      return Number(text);
    case 'EDTF':
    case 'Date':
      return isoTime.exec(text)?.[1] ?? text;
    default:
      return text;
  }
}

function readJson(key: string, text: string, type: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw wrong(key, text, `a ${type} as JSON, such as {}`);
  }
}

function wrong(key: string, text: string, allowed: string): BadRequest {
  return new BadRequest(`Variable "$${key}" got invalid value ${JSON.stringify(shown(text))}; expected ${allowed}.`);
}

/** As much of a caller's value as a message needs. */
function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
