import type { z } from 'zod';
import { articleId, entityId, nounOfId } from '../../src/model/ids.ts';
import { verbByName, verbs, type Verb } from '../../src/model/verbs.ts';
import {
  factualities,
  instrumentStatuses,
  issues,
  meetingKinds,
  meetingStatuses,
  organizationKinds,
  type Noun,
} from '../../src/model/vocabulary.ts';
import {
  articleRecord,
  assertionRecord,
  entityRecord,
  type ArticleRecord,
  type AssertionRecord,
  type BundleRecord,
  type EntityRecord,
} from '../../seed/records.ts';
import { randomNumbers } from './operations.ts';

/** The records of one article, and the register entities that it mentions. */
export interface RandomArticle {
  readonly article: ArticleRecord;
  readonly entities: readonly EntityRecord[];
  readonly assertions: readonly AssertionRecord[];
}

/** A generated world: what several articles share, and the articles. */
export interface RandomWorld {
  readonly register: readonly EntityRecord[];
  readonly articles: readonly RandomArticle[];
}

const sharedCounts: Readonly<Partial<Record<Noun, number>>> = {
  Official: 5,
  Country: 3,
  Organization: 3,
  Delegation: 2,
  Office: 3,
  Place: 2,
  Topic: 2,
  Meeting: 4,
  Instrument: 2,
  Commitment: 3,
  Demand: 3,
};
const ownCounts: Readonly<Partial<Record<Noun, number>>> = {
  Official: 1,
  Organization: 2,
  Delegation: 2,
  Meeting: 2,
  Instrument: 1,
  Commitment: 2,
  Demand: 1,
  Place: 1,
};
const dates = ['2025-11-23', '2025-11', '2024', '2025~', '2025-10-01/2025-10-03', '2025-11-24'];
/** Verbs that decide who was present, drawn more often than the others. */
const often = [
  'ATTENDED',
  'ATTENDED',
  'EXPECTED_TO_ATTEND',
  'REPRESENTS',
  'MEMBER_OF',
  'LEADS',
  'HOLDS_OFFICE',
  'OFFICE_OF',
].concat(['COMMITTED_TO', 'DEMANDED', 'MADE_AT', 'MADE_AT', 'CONTAINS', 'DATE', 'STATUS', 'PART_OF', 'ADDRESSES']);

type Pool = ReadonlyMap<Noun, readonly string[]>;

/** A world that is the same for the same seed: valid records that use every verb, denials, voices, conflicts and dates. */
export function randomWorld(seed: number, articleCount = 6, claimsEach = 30): RandomWorld {
  const below = randomNumbers(seed);
  const register = entitiesOf(below, sharedCounts);
  const shared = poolOf(register);
  const articles = Array.from({ length: articleCount }, (_, index) =>
    randomArticle(below, `art-${index}`, shared, claimsEach),
  );
  return { register, articles };
}

/** The stream of these articles: only those register entities that they mention, then article by article. */
export function recordsOf({ register, articles }: RandomWorld): BundleRecord[] {
  const mentioned = new Set(articles.flatMap(({ assertions }) => assertions.flatMap(idsIn)));
  return [
    ...register.filter(({ id }) => mentioned.has(id)),
    ...articles.flatMap(({ article, entities, assertions }) => [article, ...entities, ...assertions]),
  ];
}

/** The article with its unmentioned entities left out: what remains after claims were taken away. */
export function withAssertions(article: RandomArticle, assertions: readonly AssertionRecord[]): RandomArticle {
  const mentioned = new Set(assertions.flatMap(idsIn));
  const keys = new Set(assertions.map(({ key }) => key));
  return {
    article: article.article,
    entities: article.entities.filter(({ id }) => mentioned.has(id)),
    assertions: assertions.map((each) => ({
      ...each,
      conflictsWith: each.conflictsWith.filter((other) => {
        const [of, key] = other.split('#');
        return of !== article.article.id || (keys.has(key) && key !== each.key);
      }),
    })),
  };
}

function idsIn({ subject, object, onBehalfOf, chain }: AssertionRecord): string[] {
  return [subject, object, onBehalfOf, ...chain.flat()].filter((id) => id !== undefined);
}

type Below = (limit: number) => number;

function pick<T>(below: Below, all: readonly T[]): T {
  const item = all[below(all.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

function entitiesOf(below: Below, counts: Readonly<Partial<Record<Noun, number>>>, article?: string): EntityRecord[] {
  return (Object.keys(counts) as Noun[]).flatMap((noun) =>
    Array.from({ length: counts[noun] ?? 0 }, (_, index) => {
      const key = `${noun.toLowerCase()}-${index}`;
      return entityRecord.parse({
        type: 'entity',
        id: entityId(noun, key, article),
        name: article === undefined ? `The ${noun} ${index}` : `${noun} ${index} of ${article}`,
        aliases: below(3) === 0 ? [`Álias ${below(5)}`, `${key} too`] : [],
        ...(article !== undefined && ['Official', 'Organization'].includes(noun) && { named: below(2) === 0 }),
        ...(noun === 'Country' && { iso2: `A${'ABCDEF'[index]}` }),
        ...(noun === 'Meeting' && { kind: pick(below, meetingKinds) }),
        ...(noun === 'Organization' && { kind: pick(below, organizationKinds) }),
        ...(['Topic', 'Commitment', 'Demand'].includes(noun) && { issues: [pick(below, issues)] }),
      });
    }),
  );
}

function poolOf(...lists: readonly (readonly EntityRecord[])[]): Pool {
  const pool = new Map<Noun, string[]>();
  for (const { id } of lists.flat()) {
    const noun = nounOfId(id);
    if (noun) pool.set(noun, [...(pool.get(noun) ?? []), id]);
  }
  return pool;
}

function randomArticle(below: Below, key: string, shared: Pool, claims: number): RandomArticle {
  const article = articleRecord.parse({
    type: 'article',
    id: key,
    title: `Title of ${key}`,
    sha256: key.length.toString(16).padStart(64, '0'),
    coded: '2025-11-25',
    sentenceCount: 100,
    ...(below(3) > 0 && { author: 'Jane Roe' }),
    ...(below(3) > 0 && { published: pick(below, dates) }),
  });
  const own = entitiesOf(below, ownCounts, key);
  const pool = new Map(shared);
  for (const [noun, ids] of poolOf(own)) pool.set(noun, [...(pool.get(noun) ?? []), ...ids]);
  pool.set('Article', [articleId(key)]);
  const drawn = Array.from({ length: claims }, (_, index) => {
    const verb = verbByName.get(below(3) > 0 ? pick(below, often) : pick(below, verbs).name);
    return verb ? randomAssertion(below, verb, pool, index) : undefined;
  });
  const title = assertion(below, {
    predicate: 'TITLE',
    subject: articleId(key),
    text: article.title,
    factuality: 'CERTAIN',
  });
  const assertions = [title, ...drawn.filter((each) => each !== undefined)];
  return withAssertions({ article, entities: own, assertions }, assertions);
}

function assertion(below: Below, fields: Partial<z.input<typeof assertionRecord>>): AssertionRecord {
  const start = below(5000);
  const passage = (from: number) => ({
    start: from,
    end: from + 9,
    sentence: 1 + below(100),
    excerpt: 'one two … five six',
    ...(below(8) === 0 && { quotedWords: 'two three', quotedSentence: below(2) === 0 }),
  });
  const evidence = below(5) === 0 ? [passage(start), passage(start + 20)] : [passage(start)];
  return assertionRecord.parse({ type: 'assertion', evidence, ...fields });
}

function randomAssertion(below: Below, verb: Verb, pool: Pool, index: number): AssertionRecord | undefined {
  const from = (nouns: readonly Noun[]) => {
    const ids = nouns.flatMap((noun) => pool.get(noun) ?? []);
    return ids.length > 0 ? pick(below, ids) : undefined;
  };
  const actors: readonly Noun[] = ['Official', 'Country', 'Organization', 'Delegation'];
  const subject = from(verb.subjects);
  const noun = subject === undefined ? undefined : nounOfId(subject);
  const object = verb.sameNoun && noun ? from([noun]) : from(verb.objects);
  if (subject === undefined || subject === object) return undefined;
  if (verb.objects.length > 0 && object === undefined) return undefined;
  const status = pick<string>(below, noun === 'Meeting' ? meetingStatuses : instrumentStatuses);
  const words = verb.name === 'STATUS' ? status : `words ${below(4)}`;
  const voice = () => Array.from({ length: 1 + below(2) }, () => from(actors) ?? subject);
  return assertion(below, {
    predicate: verb.name,
    subject,
    ...(object !== undefined && { object }),
    ...(verb.takesWords && { text: words }),
    ...(verb.name === 'DATE' && below(3) > 0 && { edtf: pick(below, dates) }),
    ...(verb.name === 'ATTENDED' && below(3) === 0 && { capacity: 'Envoy' }),
    ...(['ATTENDED', 'EXPECTED_TO_ATTEND', 'COMMITTED_TO'].includes(verb.name) &&
      below(5) === 0 && { onBehalfOf: from(actors) }),
    negated: below(8) === 0,
    future: below(8) === 0,
    evaluative: below(8) === 0,
    inferred: below(6) === 0,
    factuality: pick(below, factualities),
    ...(below(6) === 0 && { cue: pick(below, ['reportedly', 'may', 'suggests']) }),
    ...(below(4) === 0 && {
      key: `k-${index}`,
      conflictsWith: below(2) === 0 ? [`art-${below(6)}#k-${below(30)}`] : [],
    }),
    chain: below(3) === 0 ? Array.from({ length: 1 + below(2) }, voice) : [],
  });
}
