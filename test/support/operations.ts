import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers that repeat for the same seed (mulberry32): from 0 up to but without `below`. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What a random operation may name. */
export interface Names {
  /** Ids that exist, by the first part of the id. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly actors: readonly string[];
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

const trusts = [
  '{}',
  '{excludeHearsay: true}',
  '{minFactuality: PROBABLE}',
  '{minFactuality: CERTAIN, excludeInferred: true}',
  '{excludeUnnamed: true}',
  '{attribution: [NARRATOR, INDIRECT]}',
];
const dates = ['1985', '1986-10', '1987-12-08', '2025', '1988~', '1985-11-19/1985-11-21'];

/** Valid operations over the whole schema, the same for the same seed; depth counts lists and things. */
export function randomOperations(schema: GraphQLSchema, names: Names, seed: number) {
  const below = randomNumbers(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[below(all.length)];
  const idOf = (kinds: readonly string[]): string | undefined => pick(kinds.flatMap((kind) => names.ids[kind] ?? []));

  const actorKinds = ['official', 'country', 'organization', 'delegation'];
  const idKinds: Readonly<Record<string, readonly string[]>> = {
    places: ['place', 'country'],
    about: ['topic', 'instrument', 'demand', 'commitment'],
    allOf: actorKinds,
    anyOf: actorKinds,
    noneOf: actorKinds,
    by: actorKinds,
    benefiting: actorKinds,
    parties: actorKinds,
    instruments: ['instrument'],
    at: ['meeting'],
    subjects: [...actorKinds, 'meeting', 'commitment'],
    objects: ['meeting', 'commitment', 'demand', ...actorKinds],
    speakers: actorKinds,
    voices: actorKinds,
    side: ['country'],
    articles: ['article'],
  };

  const value = (
    argument: GraphQLArgument | { name: string; type: GraphQLArgument['type'] },
    depth: number,
  ): string | undefined => {
    const { name, type } = argument;
    const named = getNamedType(type);
    const list = isListType(isNonNullType(type) ? type.ofType : type);
    if (name === 'first') return String(1 + below(4));
    if (name === 'after') return undefined;
    if (name === 'trust') return pick(trusts);
    if (named.name === 'ID') {
      const id = idOf(idKinds[name] ?? Object.keys(names.ids));
      return id === undefined ? undefined : list ? `["${id}"]` : `"${id}"`;
    }
    if (named.name === 'EDTF') return `"${pick(dates)}"`;
    if (named.name === 'Date') return '"2026-01-01"';
    if (named.name === 'Boolean') return String(below(2) === 0);
    if (named.name === 'Int') return String(1 + below(6));
    if (isEnumType(named)) {
      const chosen = pick(named.getValues())?.name;
      return list ? `[${chosen}]` : chosen;
    }
    if (named.name === 'String') return `"${pick(names.actors)}"`;
    if ('getFields' in named && depth < 2) {
      const fields = Object.values(named.getFields()) as readonly GraphQLArgument[];
      const some = fields.filter(() => below(fields.length) < 2);
      return `{${some.flatMap((field) => pair(field, depth + 1)).join(', ')}}`;
    }
    return undefined;
  };
  const pair = (argument: GraphQLArgument, depth: number): readonly string[] => {
    const text = value(argument, depth);
    return text === undefined ? [] : [`${argument.name}: ${text}`];
  };

  const fieldText = (field: GraphQLField<unknown, unknown>, alias: string, depth: number): string | undefined => {
    const type = getNamedType(field.type);
    const wanted = field.args.filter(
      (each) =>
        each.name === 'first' || (isNonNullType(each.type) && each.defaultValue === undefined) || below(4) === 0,
    );
    const args = wanted.flatMap((each) => pair(each, 0));
    const composite = isObjectType(type) || isInterfaceType(type);
    const inner = composite ? selection(type, depth - 1) : '';
    if (composite && inner === '') return undefined;
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inner}`;
  };

  const isLeaf = (field: GraphQLField<unknown, unknown>) => {
    const type = getNamedType(field.type);
    return !isObjectType(type) && !isInterfaceType(type);
  };
  const structural = new Set(['edges', 'nodes', 'node', 'pageInfo']);

  const selection = (type: Composite, depth: number): string => {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeaf(field) && field.name !== 'cursor').filter(() => below(3) > 0);
    const inner =
      depth <= 0
        ? []
        : fields.filter((field) => !isLeaf(field) && (structural.has(field.name) ? below(3) > 0 : below(5) === 0));
    const texts = [
      ...(isInterfaceType(type) ? ['__typename'] : []),
      ...leaves.flatMap((field) => fieldText(field, '', depth) ?? []),
      ...inner.flatMap(
        (field, index) =>
          fieldText(field, below(4) === 0 ? `a${index}: ` : '', structural.has(field.name) ? depth : depth - 1) ?? [],
      ),
      ...fragmentsOf(type, depth),
    ];
    const [first] = fields.filter(isLeaf);
    return texts.length > 0 ? ` { ${texts.join(' ')} }` : first ? ` { ${first.name} }` : '';
  };

  const fragmentsOf = (type: Composite, depth: number): readonly string[] => {
    if (!isInterfaceType(type) || depth <= 0 || below(2) === 0) return [];
    const concrete = pick(schema.getPossibleTypes(type));
    const own = concrete && Object.values(concrete.getFields()).filter((field) => !(field.name in type.getFields()));
    const field = own && pick(own);
    const text = field && fieldText(field, 'own: ', depth - 1);
    return concrete && text ? [`... on ${concrete.name} { ${text} }`] : [];
  };

  return (): string => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      (field) => !['revision', 'paths'].includes(field.name),
    );
    const count = 1 + below(2);
    const texts = Array.from({ length: count }, (_, index) => {
      const root = pick(roots);
      return root && fieldText(root, `r${index}: `, 4);
    });
    return `{ ${texts.filter((text) => text !== undefined).join(' ')} revision }`;
  };
}
