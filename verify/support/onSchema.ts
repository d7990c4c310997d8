import {
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  typeFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** The operation with `__typename` in every selection, so that an answer says of what types it is. */
export function telling(text: string): DocumentNode {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return visit(parse(text), {
    SelectionSet: { leave: (node) => ({ ...node, selections: [typename, ...node.selections] }) },
  });
}

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: Number.isInteger,
  Boolean: (value) => typeof value === 'boolean',
};

/** Where an answer is off the schema, in a few words; undefined where it is not. The document must be one that tells types. */
export function offSchema(schema: GraphQLSchema, document: DocumentNode, data: unknown): string | undefined {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );

  const collect = (type: GraphQLCompositeType, set: SelectionSetNode, into: Map<string, FieldNode[]>): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        into.set(key, [...(into.get(key) ?? []), node]);
        continue;
      }
      const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const on = part?.typeCondition ? typeFromAST(schema, part.typeCondition) : type;
      if (part && (on === type || (isAbstractType(on) && isObjectType(type) && schema.isSubType(on, type))))
        collect(type, part.selectionSet, into);
    }
  };

  const objectOff = (sets: readonly SelectionSetNode[], value: unknown, at: string): string | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${at} is no object`;
    const entries = new Map<string, unknown>(Object.entries(value));
    const type = schema.getType(String(entries.get('__typename')));
    if (!isObjectType(type)) return `${at} does not tell its type`;
    const wanted = new Map<string, FieldNode[]>();
    for (const set of sets) collect(type, set, wanted);
    const more = [...entries.keys()].find((key) => !wanted.has(key));
    if (more !== undefined) return `${at}.${more} was not asked for`;
    for (const [key, nodes] of wanted) {
      const name = nodes[0]?.name.value ?? '';
      const field = name.startsWith('__') ? undefined : type.getFields()[name];
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const off = !entries.has(key)
        ? `${at}.${key} is missing`
        : field && valueOff(field.type, inner, entries.get(key), `${at}.${key}`);
      if (off !== undefined) return off;
    }
    return undefined;
  };

  const valueOff = (
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    value: unknown,
    at: string,
  ): string | undefined => {
    if (isNonNullType(type)) return value === null ? `${at} is null` : valueOff(type.ofType, sets, value, at);
    if (value === null) return undefined;
    if (isListType(type)) {
      if (!Array.isArray(value)) return `${at} is no list`;
      return value
        .map((each: unknown, index) => valueOff(type.ofType, sets, each, `${at}[${index}]`))
        .find((off) => off !== undefined);
    }
    if (!isLeafType(type)) return objectOff(sets, value, at);
    const fits = isEnumType(type)
      ? typeof value === 'string' && type.getValue(value) !== undefined
      : (kinds[type.name] ?? ((one: unknown) => typeof one === 'string'))(value);
    return fits ? undefined : `${at} is no ${type.name}`;
  };

  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return 'there is no operation';
  return data === null || data === undefined ? undefined : objectOff([operation.selectionSet], data, 'data');
}
