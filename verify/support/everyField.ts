import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field of the schema, and how an operation comes to it. */
export interface PlacedField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** How many fields stand above it. */
  readonly above: number;
  /** The way to it from where the search began, with the field's own text in the middle. */
  readonly around: (text: string) => string;
}

interface Way {
  readonly above: number;
  readonly around: (text: string) => string;
}

/** The ids and texts that required arguments are given, where one that exists leads further. */
export const real: Readonly<Record<string, string>> = {
  node: '"claim/none"',
  meeting: '"meeting/geneva-talks/geneva-meeting"',
  entity: '"country/ukraine"',
  article: '"article/geneva-talks"',
};

/** Every field of every type of object that can be reached from a type, each by its shortest way; pages hold one item. */
export function everyField(schema: GraphQLSchema, from = 'Query'): readonly PlacedField[] {
  const ways = new Map<string, Way>([[from, { above: 0, around: (text) => text }]]);
  const waiting = [from];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const type = schema.getType(name);
    const way = ways.get(name);
    if (!isObjectType(type) || !way) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (isLeafType(target)) continue;
      const reached = isInterfaceType(target) ? schema.getPossibleTypes(target) : [target];
      for (const each of reached) {
        if (ways.has(each.name)) continue;
        const on = isInterfaceType(target)
          ? (text: string) => `... on ${each.name} { ${text} }`
          : (text: string) => text;
        ways.set(each.name, {
          above: way.above + 1,
          around: (text) => way.around(`${field.name}${argumentsOf(field)} { ${on(text)} }`),
        });
        waiting.push(each.name);
      }
    }
  }
  return [...ways].flatMap(([name, way]) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field, ...way })) : [];
  });
}

/** The field with what it needs: required arguments, pages of one, `more` as further arguments, and something beneath it. */
export function fieldText(field: GraphQLField<unknown, unknown>, more: readonly string[] = []): string {
  const beneath = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${argumentsOf(field, more)}${beneath}`;
}

function argumentsOf(field: GraphQLField<unknown, unknown>, more: readonly string[] = []): string {
  const given = new Set(more.map((text) => text.split(':')[0]));
  const needed = field.args.filter(
    (each) =>
      !given.has(each.name) && (each.name === 'first' || (isNonNullType(each.type) && each.defaultValue === undefined)),
  );
  const all = [...needed.map((each) => `${each.name}: ${harmless(field.name, each)}`), ...more];
  return all.length > 0 ? `(${all.join(', ')})` : '';
}

function harmless(field: string, { name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const list = isListType(getNullableType(type));
  if (name === 'first') return '1';
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  if (named.name === 'Int') return '1';
  if (named.name === 'Boolean') return 'true';
  if (name === 'name') return '"Ukraine"';
  const text = named.name === 'ID' ? (real[field] ?? '"country/ukraine"') : '"geneva"';
  return list ? `[${text}]` : text;
}

/** A place for a text in an argument: the argument with a variable `$v` in that place, and what the variable's type is. */
export interface TextPlace {
  readonly name: string;
  readonly argument: string;
  readonly type: 'String' | 'ID' | 'EDTF' | 'Date';
}

/** Every place for a text in a field's arguments, inputs opened. */
export function textPlaces(field: GraphQLField<unknown, unknown>): readonly TextPlace[] {
  return field.args.flatMap(({ name, type }) =>
    placesIn(type).map(({ path, text, kind }) => ({
      name: [name, ...path].join('.'),
      argument: `${name}: ${text}`,
      type: kind,
    })),
  );
}

interface Inner {
  readonly path: readonly string[];
  readonly text: string;
  readonly kind: TextPlace['type'];
}

function placesIn(type: GraphQLInputType): readonly Inner[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return placesIn(nullable.ofType).map((inner) => ({ ...inner, text: `[${inner.text}]` }));
  if (isInputObjectType(nullable))
    return Object.values(nullable.getFields()).flatMap((field) =>
      placesIn(field.type).map(({ path, text, kind }) => ({
        path: [field.name, ...path],
        text: `{${field.name}: ${text}}`,
        kind,
      })),
    );
  const name = getNamedType(type).name;
  return name === 'String' || name === 'ID' || name === 'EDTF' || name === 'Date'
    ? [{ path: [], text: '$v', kind: name }]
    : [];
}
