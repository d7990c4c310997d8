import { setTimeout as pause } from 'node:timers/promises';
import { print } from 'graphql';
import { randomOperations, type Names } from '../test/support/operations.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { inProcess, nothingFound, type Asked, type InProcess } from './support/inProcess.ts';
import { offSchema, telling } from './support/onSchema.ts';
import { choices, type Choices } from './support/random.ts';

/** What a caller's mistake is answered with. */
const mistakes: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'TOO_EXPENSIVE',
  'BOUND_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

async function namesOf(service: InProcess): Promise<Names> {
  const { data } = await service.ask(
    '{ entities(first: 100) { nodes { id __typename } } actors(first: 100) { nodes { name } } }',
  );
  const nodes = (list: unknown): readonly Readonly<Record<string, unknown>>[] =>
    typeof list === 'object' && list !== null && 'nodes' in list && Array.isArray(list.nodes)
      ? (list.nodes as Readonly<Record<string, unknown>>[])
      : [];
  const ids: Record<string, string[]> = {};
  for (const { id } of nodes(data?.['entities'])) (ids[String(id).split('/')[0] ?? ''] ??= []).push(String(id));
  return { ids, actors: nodes(data?.['actors']).map(({ name }) => String(name)) };
}

const odd = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '$v',
  '@skip(if: true)',
  '@include',
  '"',
  '"""',
  '...',
  '... on Meeting {',
  'null',
  '-1',
  '1e99',
  ':',
  '!',
  '=',
  '#',
  '\u0000',
  '🕊',
  'fragment',
  'mutation',
  '__proto__',
  '__schema',
  'on',
];

/** The text with a few pieces left out, doubled, exchanged or put in. */
function broken(text: string, chance: Choices): string {
  const pieces = text.match(/"[^"]*"|\w+|\s+|[^\w\s]/g) ?? [];
  for (let more = 1 + chance.below(3); more > 0; more--) {
    const at = chance.below(pieces.length);
    const [first = '', second = ''] = [pieces[at], pieces[chance.below(pieces.length)]];
    const put = [[], [first, ' ', first], [second], [chance.pick(odd), ' ', first], [`${first}x`]];
    pieces.splice(at, 1, ...chance.pick(put));
  }
  return chance.below(20) === 0 ? pieces.join('').slice(0, chance.below(text.length)) : pieces.join('');
}

function faultOf(asked: Asked): string | undefined {
  const wrong = asked.errors.find(({ extensions }) => !mistakes.has(extensions?.['code']));
  return wrong ? `${String(wrong.extensions?.['code'])}: ${wrong.message}` : undefined;
}

/** A machine with too much to do may keep the database from answering; the service says so, and is asked again. */
async function patiently(service: InProcess, text: string): Promise<Asked> {
  let asked = await service.ask(text);
  for (let more = 5; more > 0 && asked.errors.some(isAway); more--) {
    await pause(2_000);
    asked = await service.ask(text);
  }
  return asked;
}

function isAway({ extensions }: Asked['errors'][number]): boolean {
  return extensions?.['code'] === 'GRAPH_UNAVAILABLE';
}

async function check({ long, seed, say }: Trial): Promise<Figures> {
  const count = long ? 100_000 : 350;
  const onDatabase = long ? 500 : 25;
  let live = true;
  const service = await inProcess((statement, run) => (live ? run(statement) : nothingFound(statement, run)));
  const figures = { valid: 0, invalid: 0, answered: 0, refused: 0, onDatabase: 0, invalidButAnswered: 0 };
  try {
    const next = randomOperations(service.schema, await namesOf(service), seed);
    const chance = choices(seed + 1);
    for (let index = 0; index < count; index++) {
      live = index < onDatabase;
      const document = telling(next());
      const text = print(document);
      const asked = await patiently(service, text);
      figures.valid += 1;
      if (live) figures.onDatabase += 1;
      if (asked.errors.length > 0) figures.refused += 1;
      else figures.answered += 1;
      const fault = faultOf(asked) ?? offSchema(service.schema, document, asked.data);
      if (fault !== undefined) throw new Broken(`A valid operation: ${fault}\n${text}`, figures);
      live = false;
      const other = broken(text, chance);
      const answer = await patiently(service, other);
      figures.invalid += 1;
      if (answer.errors.length === 0) figures.invalidButAnswered += 1;
      const wrong = faultOf(answer);
      if (wrong !== undefined) throw new Broken(`A broken operation: ${wrong}\n${other}`, figures);
      if (index % 10_000 === 9_999) say(`${index + 1} of ${count}`);
    }
    return figures;
  } finally {
    await service.close();
  }
}

/** Nothing that the schema allows, and nothing near it, makes the service fail. */
export const fuzz: Promised = {
  name: 'fuzz',
  promise: 'Valid and broken operations generated from the schema get no 5xx, no crash, and no reply off the schema.',
  check,
};
