import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  getIntrospectionQuery,
  isLeafType,
  getNamedType,
  Kind,
  parse,
  print,
  type FragmentDefinitionNode,
} from 'graphql';
import { usualLimits } from '../src/graphql/limits.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { everyField, fieldText, type PlacedField } from './support/everyField.ts';
import { inProcess, nothingFound, type InProcess } from './support/inProcess.ts';
import { choices } from './support/random.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { tokens, depth, aliases, rootFields, cost } = usualLimits;

/** An operation of just as much as may be, the same with one more, and what the refusal must say. */
interface Pair {
  readonly limit: string;
  readonly at: string;
  readonly past: string;
  readonly told: RegExp;
}

const repeated = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');
const numbered = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Words, signs and texts, as GraphQL counts them; those of our own operations hold no comments. */
function tokensIn(text: string): number {
  return text.match(/"[^"]*"|\.\.\.|[\w]+|[{}()[\]:$!=@|&]/g)?.length ?? 0;
}

function pairsOf(placed: PlacedField, fromDemand: PlacedField | undefined): readonly Pair[] {
  const own = placed.around(fieldText(placed.field));
  // Values of a list, since fields that repeat are compared each with each other.
  const padded = (more: number) =>
    `{ ${own} padding: entities(kinds: [${repeated('TOPIC', more)}], first: 1) { totalCount } }`;
  const filled = (count: number) => padded(count - tokensIn(padded(0)));
  const named = (count: number) => `{ ${own} __schema { ${numbered(count, (i) => `a${i}: __typename`)} } }`;
  const roots = (count: number) => `{ ${own} ${numbered(count - 1, (i) => `r${i}: revision`)} }`;
  return [
    { limit: 'tokens', at: filled(tokens), past: filled(tokens + 1), told: /1000 tokens.*Parsing aborted/ },
    {
      limit: 'aliases',
      at: named(aliases),
      past: named(aliases + 1),
      told: /aliases of this operation is 16; at most 15 is allowed\. Ask/,
    },
    {
      limit: 'root fields',
      at: roots(rootFields),
      past: roots(rootFields + 1),
      told: /root fields of this operation is 11; at most 10 is allowed\. Ask/,
    },
    ...(fromDemand ? [deepPair(fromDemand)] : []),
  ];
}

/** The field as far down as may be: beneath demands that are parts of demands. */
function deepPair({ field, above, around }: PlacedField): Pair {
  const beneath = isLeafType(getNamedType(field.type)) ? 0 : 1;
  const at = (levels: number) => {
    const parts = levels - 1 - above - 1;
    const inner = `... on Demand { ${around(leafless(fieldText(field)))} }`;
    return `{ entity(id: "demand/none") { ${repeated('... on Demand { partOf {', parts)} ${inner} ${repeated('} }', parts)} } }`;
  };
  // What stands beneath a field of our own is `__typename`, which no limit counts.
  return {
    limit: 'depth',
    at: at(depth),
    past: at(depth + 1),
    told: beneath >= 0 ? /depth of this operation is 13; at most 12 is allowed\. Ask/ : /$^/,
  };
}

const leafless = (text: string) => text;

/** The field beside pages that bring the whole to just the cost that may be, counted in objects. */
function dearPair({ field, around }: PlacedField, own: number): Pair {
  const rest = cost - own;
  const last = ((rest - 1) % 100) + 1;
  const hundreds = (rest - last) / 100;
  const lists = hundreds > 101 ? [101, hundreds - 101] : [hundreds];
  const pages = lists.map(
    (each, index) => `d${index}: entities(first: 100) { nodes { neighbours(first: ${each - 1}) { nodes { id } } } }`,
  );
  const text = (first: number) =>
    `{ ${around(fieldText(field))} ${pages.join(' ')} last: entities(first: ${first}) { nodes { id } } }`;
  return {
    limit: 'cost',
    at: text(last),
    past: text(last + 1),
    told: new RegExp(`cost of this operation is ${cost + 1}; at most ${cost} is allowed\\. Ask for smaller pages`),
  };
}

async function tryPair(service: InProcess, name: string, { limit, at, past, told }: Pair): Promise<void> {
  const passing = await service.ask(at);
  const refusal = passing.errors.find(({ message }) => /is allowed|tokens/.test(message));
  if (refusal) throw new Broken(`${name} at the limit of ${limit}: ${refusal.message} ${at.slice(0, 300)}`);
  const refused = await service.ask(past);
  const [error] = refused.errors;
  if (!error || !told.test(error.message))
    throw new Broken(`${name} past the limit of ${limit}: ${error?.message ?? 'answered'} ${past.slice(0, 400)}`);
  if (refused.statements.length > 0)
    throw new Broken(`${name} past the limit of ${limit}: ${refused.statements.length} statements ran.`);
}

/** Every operation that we ourselves send or show; a file's fragments may stand in another file of its folder. */
function ownOperations(): readonly { readonly name: string; readonly text: string }[] {
  const files = (folder: string) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql') && !name.includes('answers'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${root}${folder}/${name}`, 'utf8') }));
  const all = [...files('examples'), ...files('explorer/src')];
  const fragments = new Map(
    all.flatMap(({ text }) =>
      parse(text).definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    ),
  );
  return all.flatMap(({ name, text }) =>
    parse(text).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION
        ? [{ name: `${name} ${each.name?.value ?? ''}`, text: withFragments(print(each), fragments) }]
        : [],
    ),
  );
}

function withFragments(text: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const needed = new Set<string>();
  const look = (part: string) => {
    for (const [, name = ''] of part.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name);
      if (!fragment || needed.has(name)) continue;
      needed.add(name);
      look(print(fragment));
    }
  };
  look(text);
  return [text, ...[...needed].map((name) => print(fragments.get(name) ?? parse('')))].join('\n');
}

async function check({ long, seed, say }: Trial): Promise<Figures> {
  const service = await inProcess(nothingFound);
  try {
    const demand = new Map(
      everyField(service.schema, 'Demand').map((each) => [`${each.type.name}.${each.field.name}`, each]),
    );
    const chance = choices(seed);
    const all = everyField(service.schema);
    const fields = long ? all : Array.from({ length: 30 }, () => chance.pick(all));
    let pairs = 0;
    for (const placed of fields) {
      const name = `${placed.type.name}.${placed.field.name}`;
      const { cost: own } = await service.ask(`{ ${placed.around(fieldText(placed.field))} }`);
      if (typeof own !== 'number') throw new Broken(`${name} has no cost.`);
      const some = [...pairsOf(placed, demand.get(name)), dearPair(placed, own)];
      for (const pair of some) await tryPair(service, name, pair);
      pairs += some.length;
    }
    say(`${pairs} pairs tried on ${fields.length} fields`);
    const own = [
      {
        name: 'introspection',
        text: getIntrospectionQuery({
          inputValueDeprecation: true,
          specifiedByUrl: true,
          schemaDescription: true,
          directiveIsRepeatable: true,
        }),
      },
      ...ownOperations(),
    ];
    for (const { name, text } of own) {
      const { errors } = await service.ask(text);
      const refusal = errors.find(({ message }) => /is allowed|tokens|Cannot|Syntax/.test(message));
      if (refusal) throw new Broken(`${name} does not fit: ${refusal.message}`);
    }
    return { fields: fields.length, pairs, ownOperations: own.length };
  } finally {
    await service.close();
  }
}

/** No field is a way around a limit. */
export const limits: Promised = {
  name: 'limits',
  promise:
    'Each limit holds for every field: what reaches it passes, one more is refused before anything runs, with cost, limit and advice; introspection and our own operations fit.',
  check,
};
