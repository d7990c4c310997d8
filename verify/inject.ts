import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { getNamedType } from 'graphql';
import { decodeCursor, encodeCursor } from '../src/lib/cursor.ts';
import { nouns } from '../src/model/vocabulary.ts';
import type { Row } from '../src/neo4j/statements.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { catalogue } from './support/catalogue.ts';
import { everyField, fieldText, textPlaces, type PlacedField, type TextPlace } from './support/everyField.ts';
import { inProcess, nothingFound, type Asked, type InProcess } from './support/inProcess.ts';
import { payload } from './support/payloads.ts';
import { choices, type Choices } from './support/random.ts';

/** Payloads in one operation, each beneath an alias of its own; few in the short form, since the database has to plan as many lists. */
const together = { short: 2, long: 8 };
const most = { short: 4, long: 10_000 };
type Form = keyof typeof together;
/** Payloads for each kind of search. */
const mostSearches = { short: 100, long: 10_000 };

/** A string argument of a field, and the operation that fills it. */
interface Place {
  readonly name: string;
  readonly type: TextPlace['type'];
  readonly argument: string;
  /** Takes as many values as go together. */
  readonly text: string;
  readonly together: number;
  /** The same with one value instead of several. */
  readonly once: string;
}

/** What a place is filled with. */
interface Filling {
  /** Harmless values, of the same kind and each another: equal questions are asked once. */
  readonly harmless: (index: number) => string;
  /** The payload brought into the form of what is harmless there. */
  readonly of: (payload: string, chance: Choices) => string;
}

const dates = [
  '1985',
  '1986-10',
  '1987-12-08',
  '2025',
  '1988~',
  '1985-11-19/1985-11-21',
  '198X',
  '2025-11?',
  '../1986',
];

function placesOf({ type, field, around }: PlacedField, together: number): readonly Place[] {
  const connection = getNamedType(field.type).name.endsWith('Connection');
  const beneath = connection ? '{ totalCount pageInfo { endCursor } nodes { __typename } }' : '{ __typename }';
  return textPlaces(field).map(({ name, argument, type: kind }) => {
    const one = (index: number) =>
      `a${index}: ${fieldText(field, [argument.replace('$v', `$v${index}`)]).replace('{ __typename }', beneath)}`;
    const asking = (times: number) => {
      const numbers = Array.from({ length: times }, (_, index) => index);
      const variables = numbers.map((index) => `$v${index}: ${kind}!`).join(', ');
      return `query (${variables}) { ${around(numbers.map(one).join(' '))} }`;
    };
    return {
      name: `${type.name}.${field.name}(${name})`,
      type: kind,
      argument: name,
      text: asking(together),
      together,
      once: asking(1),
    };
  });
}

/** The service with a memory: statements of harmless values run, and what they found stands for all that follow. */
class Replayed {
  readonly rows = new Map<string, readonly Row[]>();
  service: InProcess | undefined;
  live = true;
  private strange: string | undefined;

  /** A statement that no harmless value gave, if there was one since this was asked last. */
  takeStrange(): string | undefined {
    const { strange } = this;
    this.strange = undefined;
    return strange;
  }

  async open(): Promise<InProcess> {
    this.service = await inProcess(async (statement, run) => {
      if (statement.text.endsWith('RETURN [n.id] AS row')) return nothingFound(statement, run);
      const known = this.rows.get(statement.text);
      if (known) return known;
      if (!this.live) {
        this.strange ??= statement.text;
        return [];
      }
      const found = await run(statement);
      this.rows.set(statement.text, found);
      return found;
    });
    return this.service;
  }
}

const filled = (values: readonly string[]) =>
  Object.fromEntries(values.map((value, index) => [`v${index}`, value] as const));
const harmlessly = ({ harmless }: Filling, together: number) =>
  filled(Array.from({ length: together }, (_, index) => harmless(index)));
const textsOf = (statements: Asked['statements']) => new Set(statements.map(({ text }) => text));

/** With other work on the machine a statement may come too late; that is no answer to what is asked here. */
async function patiently(service: InProcess, text: string, values: Readonly<Record<string, string>>): Promise<Asked> {
  for (let more = 5; ; more--) {
    const asked = await service.ask(text, values);
    const away = asked.errors.some(({ extensions }) =>
      ['GRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(String(extensions?.['code'])),
    );
    if (!away || more === 0) return asked;
    await pause(1_000);
  }
}

/** Ways to fill a place: as it is meant, where that needs a form of its own, and with the bare payload. */
async function fillingsOf(
  service: InProcess,
  { type, argument, text, once, name }: Place,
): Promise<readonly Filling[]> {
  const bare: Filling = { harmless: (index) => `geneva${index}`, of: (one) => one };
  if (type === 'Date')
    return [
      bare,
      { harmless: (index) => `2026-01-0${index + 1}`, of: (_, chance) => `20${10 + chance.below(90)}-01-01` },
    ];
  if (type === 'EDTF') return [bare, { harmless: (index) => `198${index}`, of: (_, chance) => chance.pick(dates) }];
  if (type === 'ID') {
    const prefix = await prefixFor(service, once);
    if (prefix === undefined) throw new Broken(`${name} takes no id.`);
    return [bare, ofKind(prefix)];
  }
  if (argument !== 'after') return [bare];
  const cursor = await endCursorOf(service, text);
  const parts = cursor === undefined ? undefined : decodeCursor(cursor);
  if (cursor === undefined || !parts) return [bare];
  const hasText = parts.keys.some((key) => typeof key === 'string');
  const forged = (one: string) =>
    encodeCursor({
      mark: hasText ? parts.mark : one,
      keys: parts.keys.map((key) => (typeof key === 'string' ? one : key)),
    });
  return [bare, { harmless: (index) => forged(`geneva${index}`), of: forged }];
}

const ofKind = (prefix: string): Filling => ({
  harmless: (index) => `${prefix}/geneva${index}`,
  of: (one) => `${prefix}/${one}`,
});

/** As many payloads as go into one operation, no two alike. */
function severalOf(filling: Filling, together: number, chance: Choices): readonly string[] {
  const values = new Set<string>();
  while (values.size < together) values.add(filling.of(payload(chance), chance));
  return [...values];
}

/** The kind of id that is let through, and leads to the most statements. */
async function prefixFor(service: InProcess, once: string): Promise<string | undefined> {
  let best: { readonly prefix: string; readonly statements: number } | undefined;
  for (const prefix of [...nouns.map((noun) => noun.toLowerCase()), 'claim']) {
    const asked = await patiently(service, once, { v0: ofKind(prefix).harmless(0) });
    const statements = textsOf(asked.statements).size;
    if (asked.errors.length === 0 && statements > (best?.statements ?? -1)) best = { prefix, statements };
  }
  return best?.prefix;
}

/** The end of the list's first page, by the same operation without its cursor; undefined of a list that is empty. */
async function endCursorOf(service: InProcess, text: string): Promise<string | undefined> {
  const first = text
    .replace(/^query \([^)]*\) /, '')
    .replaceAll(/, after: \$v\d+/g, '')
    .replaceAll(/\(after: \$v\d+\)/g, '');
  const { data } = await patiently(service, first, {});
  return /"endCursor":"([\w-]+)"/.exec(JSON.stringify(data ?? null))?.[1];
}

/** What harmless values lead to. */
interface Usual {
  readonly texts: ReadonlySet<string>;
  readonly refused: boolean;
}

/** A way to fill a place, and what its harmless values lead to: as many as go into one operation, and one alone once that was wanted. */
interface Known {
  readonly filling: Filling;
  readonly several: Usual;
  alone?: Usual;
}

async function usualOf(service: InProcess, text: string, values: Readonly<Record<string, string>>): Promise<Usual> {
  const { statements, errors } = await patiently(service, text, values);
  return { texts: textsOf(statements), refused: errors.length > 0 };
}

/** Fills one place with as many payloads as wanted; each must give the statements of its harmless value, or be refused before more. */
async function tryPlace(
  replayed: Replayed,
  place: Place,
  wanted: number,
  chance: Choices,
  figures: Tally,
): Promise<void> {
  const service = replayed.service;
  if (!service) return;
  replayed.live = true;
  const all: Known[] = [];
  for (const filling of await fillingsOf(service, place))
    all.push({ filling, several: await usualOf(service, place.text, harmlessly(filling, place.together)) });
  replayed.live = false;
  const alone = async (known: Known) => {
    replayed.live = true;
    known.alone ??= await usualOf(service, place.once, { v0: known.filling.harmless(0) });
    replayed.live = false;
    return known.alone;
  };
  const fill = async (text: string, values: readonly string[]) => {
    const asked = await patiently(service, text, filled(values));
    // Where one is refused the answer is there at once, while others of the operation still ask.
    await nextTurn();
    return { asked, strange: replayed.takeStrange() };
  };
  for (let index = 0; index < wanted; index += place.together) {
    const known = chance.pick(all);
    const { filling, several } = known;
    const values = severalOf(filling, place.together, chance);
    const { asked, strange } = await fill(place.text, values);
    const refused = asked.errors.length > 0;
    if (refused && !several.refused) {
      // Without those that are refused the operation is another one: each is judged by itself.
      const usual = await alone(known);
      for (const value of values) {
        const single = await fill(place.once, [value]);
        judge(place.name, [value], usual, single.asked, single.strange, figures);
      }
    } else judge(place.name, values, several, asked, strange, figures);
    figures.payloads += place.together;
    if (refused) figures.refused += place.together;
  }
}

/** Broken unless these values lead to what is usual, or to a refusal. */
function judge(
  place: string,
  values: readonly string[],
  usual: Usual,
  asked: Asked,
  strange: string | undefined,
  figures: Tally,
): void {
  const told = textsOf(asked.statements);
  const another = strange ?? [...told].find((text) => !usual.texts.has(text));
  const shown = JSON.stringify(values).slice(0, 1_000);
  if (another !== undefined)
    throw new Broken(`${place} has another statement for ${shown}: ${another.slice(0, 1_000)}`, { ...figures });
  const wrong = asked.errors.find(({ extensions }) => extensions?.['code'] !== 'BAD_USER_INPUT');
  if (wrong) throw new Broken(`${place} fails for ${shown}: ${wrong.message}`, { ...figures });
  if (!usual.refused && asked.errors.length === 0 && told.size !== usual.texts.size)
    throw new Broken(`${place} leaves out a statement for ${shown}.`, { ...figures });
}

type Tally = Record<'places' | 'payloads' | 'refused' | 'statements' | 'catalogue' | 'searches', number>;

const searches = [
  '$q: search(text: $v, first: 3) { nodes { id } }',
  '$q: assertions(filter: {text: $v}, first: 1) { totalCount nodes { id } }',
  '$q: actor(name: $v) { id }',
];

/** Searches the real database for payloads; none may be more than a search for nothing. */
async function search(service: InProcess, form: Form, chance: Choices, figures: Tally): Promise<void> {
  const numbers = Array.from({ length: together[form] }, (_, index) => index);
  for (const one of searches) {
    const fields = numbers.map((index) => one.replace('$q', `a${index}`).replace('$v', `$v${index}`));
    const text = `query (${numbers.map((index) => `$v${index}: String!`).join(', ')}) { ${fields.join(' ')} }`;
    for (let index = 0; index < mostSearches[form]; index += numbers.length) {
      const values = numbers.map(() => payload(chance));
      const { errors } = await patiently(service, text, filled(values));
      if (errors[0]) throw new Broken(`${one}: ${errors[0].message} for ${JSON.stringify(values)}`, { ...figures });
      figures.searches += numbers.length;
    }
  }
}

async function check({ long, seed, say }: Trial): Promise<Figures> {
  const form: Form = long ? 'long' : 'short';
  const chance = choices(seed);
  const replayed = new Replayed();
  const known = catalogue();
  const figures: Tally = {
    places: 0,
    payloads: 0,
    refused: 0,
    statements: 0,
    catalogue: known.pieces,
    searches: 0,
  };
  const service = await replayed.open();
  try {
    for (const place of everyField(service.schema).flatMap((each) => placesOf(each, together[form]))) {
      await tryPlace(replayed, place, most[form], chance, figures);
      figures.places += 1;
      if (figures.places % 50 === 0) say(`${figures.places} string arguments`);
    }
    figures.statements = replayed.rows.size;
    for (const text of replayed.rows.keys()) {
      const foreign = known.foreignIn(text);
      if (foreign !== undefined)
        throw new Broken(`“${foreign}” stands nowhere in the code: ${text.slice(0, 2_000)}`, { ...figures });
    }
  } finally {
    await service.close();
  }
  const searched = await inProcess();
  try {
    await search(searched, form, chance, figures);
  } finally {
    await searched.close();
  }
  return { ...figures };
}

/** Values stay values. */
export const inject: Promised = {
  name: 'inject',
  promise:
    'Whatever stands in a string argument, the statement is the one that a harmless value gives, made of texts of the code alone; no search is an error.',
  check,
};
