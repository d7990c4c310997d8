import { actorNouns, nouns, type Noun } from './vocabulary.ts';

/** One verb of the graph: who may be its subject, what it leads to, and whether it takes words. */
export interface Verb {
  readonly name: string;
  /** What a claim with this verb says, in one sentence. */
  readonly meaning: string;
  /** How a claim reads in one line, between its subject and its object or words. */
  readonly phrase: string;
  readonly subjects: readonly Noun[];
  /** Empty for a value verb, which takes words instead. */
  readonly objects: readonly Noun[];
  /** Object and subject must be of the same noun. */
  readonly sameNoun?: true;
  /** True for value verbs and speech acts. */
  readonly takesWords: boolean;
  /** The subject becomes the last voice of the claim. */
  readonly speaks?: true;
}

const A = actorNouns;
const any = nouns;

const relation = <const Name extends string>(
  name: Name,
  subjects: readonly Noun[],
  objects: readonly Noun[],
  phrase: string,
  meaning: string,
) => ({ name, meaning, phrase, subjects, objects, takesWords: false });

const value = <const Name extends string>(name: Name, subjects: readonly Noun[], phrase: string, meaning: string) => ({
  name,
  meaning,
  phrase,
  subjects,
  objects: [],
  takesWords: true,
});

const speech = <const Name extends string>(name: Name, phrase: string, meaning: string) => ({
  name,
  meaning,
  phrase,
  subjects: A,
  objects: A,
  takesWords: true,
  speaks: true as const,
});

/** The verbs in the order of the documentation. The checker, the schema's Predicate, the loader and the API read this. */
export const verbs = [
  relation('ATTENDED', A, ['Meeting'], 'attended', 'An actor took part in a meeting that was held.'),
  relation(
    'EXPECTED_TO_ATTEND',
    A,
    ['Meeting'],
    'is expected to attend',
    'An actor is to take part in a meeting to come.',
  ),
  relation(
    'REPRESENTS',
    ['Delegation', 'Organization'],
    ['Country', 'Organization'],
    'represents',
    'A delegation or body acts for a country or body.',
  ),
  relation(
    'MEMBER_OF',
    ['Official', 'Country', 'Organization'],
    ['Delegation', 'Organization'],
    'is a member of',
    'An actor belongs to a delegation or body.',
  ),
  relation(
    'LEADS',
    ['Official'],
    ['Delegation', 'Organization', 'Country'],
    'leads',
    'An official heads a delegation, body or country.',
  ),
  relation('HOLDS_OFFICE', ['Official'], ['Office'], 'holds the office of', 'An official holds a post.'),
  relation(
    'OFFICE_OF',
    ['Office'],
    ['Country', 'Organization'],
    'is an office of',
    'A post belongs to a country or body.',
  ),
  relation('TRAVELLED_TO', A, ['Place', 'Country'], 'travelled to', 'An actor went to a place or country.'),
  relation('TOOK_PLACE_IN', ['Meeting'], ['Place', 'Country'], 'took place in', 'A meeting was in a place or country.'),
  relation('LOCATED_IN', ['Place'], ['Place', 'Country'], 'lies in', 'A place lies in a place or country.'),
  relation(
    'DISCUSSED',
    ['Meeting'],
    ['Topic', 'Instrument', 'Demand', 'Commitment'],
    'dealt with',
    'A meeting dealt with a topic, text, demand or commitment.',
  ),
  relation('FOLLOWS', ['Meeting'], ['Meeting'], 'follows', 'A meeting comes after another of its series.'),
  relation('DEMANDED', A, ['Demand'], 'demanded', 'An actor asked for something.'),
  relation('PRESENTED', A, ['Commitment', 'Instrument'], 'put forward', 'An actor put something forward.'),
  relation('COMMITTED_TO', A, ['Commitment'], 'committed to', 'An actor undertook something.'),
  relation(
    'PARTY_TO',
    A,
    ['Commitment', 'Instrument'],
    'is a party to',
    'An actor is bound or named as a side of something, without saying who owes whom.',
  ),
  relation('SIGNED', A, ['Instrument'], 'signed', 'An actor signed a text.'),
  relation('REJECTED', A, ['Commitment', 'Demand', 'Instrument'], 'turned down', 'An actor turned something down.'),
  relation('HOSTED', A, ['Meeting'], 'hosted', 'An actor was host of a meeting.'),
  relation('CONTAINS', ['Instrument'], ['Commitment'], 'contains', 'A text contains a commitment.'),
  relation('BENEFITS', ['Commitment'], A, 'is said to serve', 'A commitment serves an actor.'),
  relation(
    'BACKS',
    A,
    ['Commitment', 'Instrument'],
    'backs',
    'An actor stands behind a commitment or text with means.',
  ),
  relation('ADDRESSES', ['Commitment', 'Instrument'], ['Demand'], 'answers', 'A commitment or text answers a demand.'),
  relation('CONCERNS', ['Commitment', 'Demand'], any, 'concerns', 'A commitment or demand is to do with something.'),
  { ...relation('PART_OF', any, any, 'is part of', 'A thing is part of a wider thing of its kind.'), sameNoun: true },
  relation(
    'MADE_AT',
    ['Commitment', 'Demand'],
    ['Meeting'],
    'was made at',
    'A commitment or demand was made at a meeting.',
  ),
  relation('SUMMARIZES', ['Instrument'], ['Meeting'], 'summarizes', 'A text summarizes a meeting.'),
  relation('REVISES', ['Instrument'], ['Instrument'], 'revises', 'A text replaces an earlier text.'),
  relation(
    'DECIDES_ON',
    [...A, 'Office'],
    ['Instrument', 'Commitment'],
    'decides on',
    'A post or actor has the last word on a text or commitment.',
  ),
  relation('WELCOMED', A, any, 'welcomed', 'An actor is pleased with something.'),
  speech('THANKED', 'thanked', 'An actor thanked an actor, for the words.'),
  speech('DIRECTED', 'directed', 'An actor told an actor to do the words.'),
  speech('ACCUSED', 'accused', 'An actor blamed an actor for the words.'),
  value('TITLE', ['Article'], 'is headed', 'An article is headed by the words.'),
  value('AUTHOR', ['Article'], 'is by', 'An article is by the words.'),
  value('DATE', ['Meeting', 'Instrument'], 'is dated', 'A meeting or text has the words as its date.'),
  value('DURATION', ['Meeting'], 'lasted', 'A meeting lasted the words.'),
  value(
    'STATUS',
    ['Meeting', 'Instrument'],
    'has the status',
    'A meeting or text has come as far as the words: a value of its status.',
  ),
  value('AIM', ['Instrument', 'Commitment'], 'aims at', 'A text or commitment is meant to do the words.'),
  value('CONDITION', ['Commitment'], 'holds on condition', 'A commitment holds only under the words.'),
  value('TIMING', ['Commitment'], 'is due', 'A commitment is due or takes effect as the words say.'),
  value('DESCRIBED_AS', any, 'is described as', 'Anything an article says of a thing that no other verb holds.'),
] as const satisfies readonly Verb[];

export type Predicate = (typeof verbs)[number]['name'];

/** The verb of this name; undefined when there is none. */
export const verbByName: ReadonlyMap<string, Verb> = new Map(verbs.map((verb) => [verb.name, verb]));

/** The verbs that become relationships: all that lead to a thing. */
export const relationVerbs: readonly Predicate[] = verbs
  .filter((verb) => verb.objects.length > 0)
  .map((verb) => verb.name);

/** The relationships that the loader derives; they are no verbs, lie on no path and in no neighbourhood. */
export const derivedTypes = ['PRESENT_AT', 'COMMITTED_BY', 'DEMANDED_BY'] as const;
export type DerivedType = (typeof derivedTypes)[number];

/** The verbs whose claims a root list shows on its edges (model: "Root edges"). */
export const rootVerbs = {
  Meeting: ['STATUS', 'ATTENDED', 'EXPECTED_TO_ATTEND'],
  Commitment: ['COMMITTED_TO', 'PRESENTED', 'CONTAINS'],
  Demand: ['DEMANDED'],
  Instrument: ['SIGNED', 'PARTY_TO'],
} as const satisfies Partial<Record<Noun, readonly Predicate[]>>;
