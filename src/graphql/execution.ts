import {
  getNullableType,
  GraphQLBoolean,
  GraphQLError,
  GraphQLID,
  GraphQLNonNull,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  responsePathAsArray,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';

/** A query that was validated, its variables coerced. */
export interface Executing {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
}

type Path = GraphQLResolveInfo['path'];

/** Finishes a value that stands at `key` beneath `above`; `typename` is the type that has the key as a field. */
type Complete = (
  value: unknown,
  above: Path | undefined,
  key: string | number,
  typename: string | undefined,
) => unknown;

/** How a value of a field, or of an item of its list, is finished. */
interface Finishing {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  readonly complete: Complete;
}

/** A field of one type, as it is asked in one place of the operation; made once for all objects of that place. */
interface Planned extends Finishing {
  readonly key: string;
  readonly read: (source: unknown, above: Path | undefined) => unknown;
  /** The property of its object that it is read from, where no resolver is in between. */
  readonly property: string | undefined;
  /** What a value is that needs no finishing; most values of an answer are such. */
  readonly finishedAs: 'string' | 'boolean' | undefined;
}

interface Plan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly Planned[];
  /** A key that an object literal would take for its prototype. */
  readonly odd: boolean;
}

type Thing = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** True for a query that this executor answers; what asks about the schema itself is left to GraphQL's own. */
export function isOrdinary({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && (!node.name.value.startsWith('__') || node.name.value === '__typename'),
  );
}

/**
 * Answers a query as GraphQL's own executor does, to the byte, errors and their order included; but what is the same
 * for all objects of a place (arguments, fields, how a value is finished) is settled once, and values that are there
 * already are never waited for (measured: docs/decisions/execution.md).
 */
export async function executeQuery(executing: Executing): Promise<ExecutionResult> {
  const execution = new Execution(executing);
  try {
    const data = await execution.root();
    return execution.errors.length > 0 ? { errors: execution.errors, data } : { data };
  } catch (error) {
    execution.add(asError(error), undefined);
    return { errors: execution.errors, data: null };
  }
}

class Execution {
  readonly errors: GraphQLError[] = [];
  private readonly executing: Executing;
  /** Places that were made null by an error: what happens beneath them is not told. */
  private readonly nulled: (readonly (string | number)[])[] = [];

  constructor(executing: Executing) {
    this.executing = executing;
  }

  root(): Answer | Promise<Answer> {
    const { schema, fragments, variableValues, operation } = this.executing;
    const type = schema.getQueryType();
    if (!type) throw new GraphQLError('Schema is not configured to execute query operation.');
    const nodes = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
    return this.object(this.plan(type, nodes), undefined, undefined);
  }

  add(error: GraphQLError, path: Path | undefined): void {
    const place = responsePathAsArray(path);
    const within = (above: readonly (string | number)[]) => above.every((key, index) => key === place[index]);
    if (this.nulled.some(within)) return;
    this.nulled.push(place);
    this.errors.push(error);
  }

  private plan(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Plan {
    const planned: Planned[] = [];
    for (const [key, nodes] of fields) {
      const name = nodes[0]?.name.value ?? '';
      const field = type.getFields()[name];
      if (name === '__typename') planned.push(typenameOf(type, key, nodes));
      else if (field) planned.push(this.planned(type, field, key, nodes));
    }
    return { type, fields: planned, odd: fields.has('__proto__') };
  }

  private planned(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    key: string,
    nodes: readonly FieldNode[],
  ): Planned {
    const complete = this.completeFor(field.type, `${parentType.name}.${field.name}`, nodes);
    return {
      key,
      nodes,
      type: field.type,
      complete,
      read: this.readerOf(parentType, field, key, nodes),
      property: field.resolve ? undefined : field.name,
      finishedAs: finishedAs(field.type),
    };
  }

  private readerOf(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    key: string,
    nodes: readonly FieldNode[],
  ): Planned['read'] {
    const { contextValue, ...rest } = this.executing;
    const { name, resolve } = field;
    let args: Record<string, unknown> | undefined;
    const argsOf = () => (args ??= getArgumentValues(field, firstOf(nodes), rest.variableValues));
    const infoAt = (above: Path | undefined): GraphQLResolveInfo => ({
      ...rest,
      fieldName: name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      path: { prev: above, key, typename: parentType.name },
      rootValue: undefined,
    });
    if (resolve) return (source, above) => resolve(source, argsOf(), contextValue, infoAt(above));
    return (source) => {
      const value = isThing(source) ? source[name] : undefined;
      return typeof value === 'function' ? (value.call(source) as unknown) : value;
    };
  }

  private completeFor(type: GraphQLOutputType, place: string, nodes: readonly FieldNode[]): Complete {
    const inner = this.completeNullable(getNullableType(type), place, nodes);
    const nullable = !isNonNullType(type);
    return (value, above, key, typename) => {
      if (value !== null && value !== undefined) return inner(value, above, key, typename);
      if (nullable) return null;
      throw new Error(`Cannot return null for non-nullable field ${place}.`);
    };
  }

  private completeNullable(type: GraphQLOutputType, place: string, nodes: readonly FieldNode[]): Complete {
    if (isLeafType(type)) return leaf(type);
    if (isListType(type)) return this.list(type.ofType, place, nodes);
    const { schema, fragments, variableValues } = this.executing;
    const plans = new Map<string, Plan>();
    const planOf = (name: string): Plan => {
      const known = plans.get(name);
      if (known) return known;
      const runtime = schema.getType(name);
      if (!isObjectType(runtime) || (isAbstractType(type) && !schema.isSubType(type, runtime))) {
        throw new GraphQLError(`"${name}" is not a possible type for "${place}".`, { nodes });
      }
      const plan = this.plan(runtime, collectSubfields(schema, fragments, variableValues, runtime, nodes));
      plans.set(name, plan);
      return plan;
    };
    const fixed = isObjectType(type) ? type.name : undefined;
    return (value, above, key, typename) => {
      if (value instanceof Error) throw value;
      return this.object(planOf(fixed ?? typenameIn(value, place)), value, { prev: above, key, typename });
    };
  }

  private list(type: GraphQLOutputType, place: string, nodes: readonly FieldNode[]): Complete {
    const item: Finishing = { nodes, type, complete: this.completeFor(type, place, nodes) };
    return (values, above, key, typename) => {
      if (values instanceof Error) throw values;
      if (!Array.isArray(values)) {
        throw new GraphQLError(`Expected Iterable, but did not find one for field "${place}".`);
      }
      const path: Path = { prev: above, key, typename };
      // One that grows would take room for seventeen at once.
      const completed = new Array<unknown>(values.length);
      let waiting = false;
      try {
        for (let index = 0; index < values.length; index += 1) {
          const one = this.finished(item, values[index], path, index, undefined);
          completed[index] = one;
          if (isPromise(one)) waiting = true;
        }
      } catch (error) {
        // The items before may fail too, later: unheard, since this error stands for the whole list.
        if (waiting) void Promise.allSettled(completed);
        throw error;
      }
      return waiting ? Promise.all(completed) : completed;
    };
  }

  private object({ type, fields, odd }: Plan, source: unknown, path: Path | undefined): Answer | Promise<Answer> {
    const result: Answer = odd ? (Object.create(null) as Answer) : {};
    let waiting = false;
    try {
      for (const field of fields) {
        const value = this.field(field, source, path, type.name);
        result[field.key] = value;
        if (isPromise(value)) waiting = true;
      }
    } catch (error) {
      if (!waiting) throw error;
      // What the other fields wait for may fail too, and is to fail unheard.
      return settled(result).finally(() => {
        throw error;
      });
    }
    return waiting ? settled(result) : result;
  }

  private field(field: Planned, source: unknown, path: Path | undefined, typename: string): unknown {
    let value: unknown;
    try {
      value = field.property !== undefined && isThing(source) ? source[field.property] : field.read(source, path);
      if (typeof value === 'function') value = field.read(source, path);
    } catch (error) {
      return this.failed(field, error, path, field.key, typename);
    }
    if (field.finishedAs !== undefined && typeof value === field.finishedAs) return value;
    return this.finished(field, value, path, field.key, typename);
  }

  private finished(
    by: Finishing,
    value: unknown,
    above: Path | undefined,
    key: string | number,
    typename: string | undefined,
  ): unknown {
    try {
      if (!isPromise(value)) {
        const completed = by.complete(value, above, key, typename);
        return isPromise(completed)
          ? completed.then(undefined, (error: unknown) => this.failed(by, error, above, key, typename))
          : completed;
      }
    } catch (error) {
      return this.failed(by, error, above, key, typename);
    }
    return value
      .then((each) => by.complete(each, above, key, typename))
      .then(undefined, (error: unknown) => this.failed(by, error, above, key, typename));
  }

  /** An error stays where null is allowed, else it makes the field above null. */
  private failed(
    { nodes, type }: Finishing,
    raw: unknown,
    above: Path | undefined,
    key: string | number,
    typename: string | undefined,
  ): null {
    const path: Path = { prev: above, key, typename };
    const error = locatedError(raw, [...nodes], responsePathAsArray(path));
    if (isNonNullType(type)) throw error;
    this.add(error, path);
    return null;
  }
}

function typenameOf(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Planned {
  return {
    key,
    nodes,
    type: new GraphQLNonNull(GraphQLString),
    complete: (value) => value,
    read: () => type.name,
    property: undefined,
    finishedAs: 'string',
  };
}

function typenameIn(value: unknown, place: string): string {
  const name = isThing(value) ? value['__typename'] : undefined;
  if (typeof name === 'string') return name;
  throw new GraphQLError(`What "${place}" gives does not tell its type.`);
}

/** Texts and truth values are told as they are. */
function finishedAs(type: GraphQLOutputType): Planned['finishedAs'] {
  const inner = getNullableType(type);
  if (inner === GraphQLString || inner === GraphQLID) return 'string';
  return inner === GraphQLBoolean ? 'boolean' : undefined;
}

function leaf(type: GraphQLLeafType): Complete {
  const whole = finishedAs(type);
  return (value) => {
    if (whole !== undefined && typeof value === whole) return value;
    if (value instanceof Error) throw value;
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) throw new Error(`${type.name} cannot hold the value of this field.`);
    return written;
  };
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return isThing(value) && typeof value['then'] === 'function';
}

async function settled(result: Answer): Promise<Answer> {
  const keys = Object.keys(result);
  const values = await Promise.all(Object.values(result));
  keys.forEach((key, index) => (result[key] = values[index]));
  return result;
}

function asError(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : locatedError(error, undefined);
}

function firstOf(nodes: readonly FieldNode[]): FieldNode {
  const [node] = nodes;
  if (!node) throw new Error('A field is asked by no node.');
  return node;
}
