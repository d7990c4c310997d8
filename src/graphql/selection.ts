import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isAbstractType,
  isObjectType,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Field } from '../ask/selection.ts';

interface Info extends Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> {
  /** Told of fields that are made; throws when there are too many. */
  readonly opened?: (fields: number) => void;
}

/** Anything with a selection: a field, or an operation. */
type Selecting = Pick<FieldNode, 'selectionSet'>;

interface Found {
  readonly node: FieldNode;
  readonly types: ReadonlySet<string>;
}

/** What is asked beneath the field being resolved, with arguments read and fragments opened. */
export function selectionOf(info: GraphQLResolveInfo): readonly Field[] {
  const type = getNamedType(info.returnType);
  return isCompositeType(type) ? fieldsOf(info, type, info.fieldNodes) : [];
}

/**
 * What an operation asks at its root, with its variables as they were coerced. A few fragments that spread each other
 * can open to more fields than any memory holds: `opened` is told of them and throws when it has seen enough.
 */
export function fieldsOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
  opened: (fields: number) => void = () => undefined,
): readonly Field[] {
  const type = schema.getRootType(operation.operation);
  if (!type) return [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  return fieldsOf({ schema, fragments, variableValues: { ...variableValues }, opened }, type, [operation]);
}

/** What is selected is the same for all operations of a document with the same values in it: read once for each type. */
const kept = new WeakMap<Selecting, Map<string, Opened>>();
/** Selections kept for one node at most; those without variables are one for each type. */
const mostKept = 20;

interface Opened {
  readonly fields: readonly Field[];
  /** How many fields they are, with all beneath them. */
  readonly count: number;
}

function fieldsOf(info: Info, type: GraphQLCompositeType, nodes: readonly Selecting[]): readonly Field[] {
  const [node] = nodes;
  if (!node || nodes.length > 1) return open(info, type, nodes);
  const byValues = kept.get(node) ?? new Map<string, Opened>();
  const key = [type.name, ...variablesIn(info, node).map((name) => written(info.variableValues[name]))].join('\n');
  const known = byValues.get(key);
  if (known) {
    info.opened?.(known.count);
    return known.fields;
  }
  const fields = open(info, type, nodes);
  if (byValues.size >= mostKept) byValues.clear();
  kept.set(node, byValues.set(key, { fields, count: countOf(fields) }));
  return fields;
}

/** One that was not given is another than null: where it is not given, a default holds. */
function written(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

const counts = new WeakMap<readonly Field[], number>();

/** Fragments that spread each other share what they open: each is counted once, however often it stands there. */
function countOf(fields: readonly Field[]): number {
  const known = counts.get(fields) ?? fields.reduce((sum, field) => sum + 1 + countOf(field.fields), 0);
  counts.set(fields, known);
  return known;
}

const variables = new WeakMap<SelectionSetNode, readonly string[]>();

/** The names of the variables that decide what is selected beneath a node. */
function variablesIn(info: Info, { selectionSet }: Selecting): readonly string[] {
  if (!selectionSet) return [];
  const known = variables.get(selectionSet) ?? [
    ...new Set(selectionSet.selections.flatMap((node) => variablesOf(info, node))),
  ];
  variables.set(selectionSet, known);
  return known;
}

function variablesOf(info: Info, node: SelectionNode): readonly string[] {
  const given = [...(node.kind === Kind.FIELD ? (node.arguments ?? []) : []), ...(node.directives ?? [])];
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
  return [...given.flatMap(namesIn), ...(fragment ? variablesIn(info, fragment) : [])];
}

function namesIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, { [Kind.VARIABLE]: ({ name }) => void names.push(name.value) });
  return names;
}

function open(info: Info, type: GraphQLCompositeType, nodes: readonly Selecting[]): readonly Field[] {
  const found = new Map<string, Found[]>();
  const types = possible(info, type);
  const spread = new Set<string>();
  for (const node of nodes) if (node.selectionSet) collect(info, node.selectionSet, types, found, spread);
  return [...found].flatMap(([key, all]) => merge(info, key, all));
}

function possible(info: Info, type: GraphQLCompositeType): ReadonlySet<string> {
  return isAbstractType(type)
    ? new Set(info.schema.getPossibleTypes(type).map((each) => each.name))
    : new Set([type.name]);
}

/** `spread` holds the fragments met already, each with the types it was met for: a second look finds nothing new. */
function collect(
  info: Info,
  set: SelectionSetNode,
  types: ReadonlySet<string>,
  into: Map<string, Found[]>,
  spread: Set<string>,
): void {
  for (const node of set.selections) {
    if (!wanted(info, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const known = into.get(key);
      if (known) known.push({ node, types });
      else into.set(key, [{ node, types }]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    if (!fragment) continue;
    const fitting = narrowed(info, types, fragment.typeCondition?.name.value);
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const key = [node.name.value, ...fitting].join(' ');
      if (spread.has(key)) continue;
      spread.add(key);
    }
    collect(info, fragment.selectionSet, fitting, into, spread);
  }
}

function wanted(info: Info, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] !== false;
}

function narrowed(info: Info, types: ReadonlySet<string>, condition: string | undefined): ReadonlySet<string> {
  const type = condition === undefined ? undefined : info.schema.getType(condition);
  if (!type || !isCompositeType(type)) return types;
  const allowed = possible(info, type);
  return new Set([...types].filter((name) => allowed.has(name)));
}

/** Equal fields of several types become one, so that an interface's field is asked once for all of them. */
function merge(info: Info, key: string, found: readonly Found[]): readonly Field[] {
  const merged = new Map<string, { types: Set<string>; nodes: FieldNode[]; args: Record<string, unknown> }>();
  for (const { node, types } of found) {
    for (const type of types) {
      const args = argumentsOf(info, type, node);
      const same = `${node.name.value}\n${JSON.stringify(args)}`;
      const known = merged.get(same) ?? { types: new Set(), nodes: [], args };
      known.types.add(type);
      if (!known.nodes.includes(node)) known.nodes.push(node);
      merged.set(same, known);
    }
  }
  return [...merged.values()].map(({ types, nodes, args }) => {
    info.opened?.(1);
    const name = nodes[0]?.name.value ?? key;
    return { key, name, types, args, fields: childrenOf(info, types, nodes) };
  });
}

function argumentsOf(info: Info, type: string, node: FieldNode): Record<string, unknown> {
  const parent = info.schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
  return field && field.args.length > 0 ? getArgumentValues(field, node, info.variableValues) : {};
}

function childrenOf(info: Info, types: ReadonlySet<string>, nodes: readonly FieldNode[]): readonly Field[] {
  if (!nodes.some((node) => node.selectionSet)) return [];
  const [type] = types;
  const parent = type === undefined ? undefined : info.schema.getType(type);
  const name = nodes[0]?.name.value ?? '';
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  const child = field && getNamedType(field.type);
  return child && isCompositeType(child) ? fieldsOf(info, child, nodes) : [];
}
