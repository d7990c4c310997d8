import { articleId } from '../src/model/ids.ts';
import type { Predicate } from '../src/model/verbs.ts';
import { issues } from '../src/model/vocabulary.ts';
import { articleRecord, assertionRecord, entityRecord, type BundleRecord } from '../seed/records.ts';
import { repeatable, type Random } from './generate.ts';
import { dayOf, nameOf, subjects, zipf } from './words.ts';

/** How many things stand in a generated world. */
export interface World {
  readonly seed: number;
  /** Distinct facts, that is relationships of verbs, that the articles tell of at least. */
  readonly relationships: number;
  readonly countries: number;
  readonly officials: number;
  readonly places: number;
  readonly topics: number;
}

/** The country that takes part in half of all meetings. */
export const hub = 'country/country-0';

const blocs = 8;
const hubShare = 0.5;

/** A world with about so many relationships; its actors grow with it, its countries and subjects less. */
export function worldOf(relationships: number, seed = 1): World {
  return {
    seed,
    relationships,
    countries: Math.min(195, 60 + Math.round(relationships / 1500)),
    officials: Math.round(relationships / 50),
    places: 200,
    topics: subjects.length,
  };
}

/** One meeting of a round of talks, with all that is ever told of it. */
interface Meeting {
  readonly name: string;
  readonly date: string | undefined;
  readonly planned: boolean;
  readonly place: string;
  readonly topics: readonly string[];
  readonly attendees: readonly number[];
  readonly promises: readonly Promise[];
  readonly demands: readonly Demand[];
}

interface Promise {
  readonly name: string;
  readonly by: number;
  readonly benefits: string | undefined;
  readonly answers: boolean;
}

interface Demand {
  readonly name: string;
  readonly by: number;
}

/** A round of talks: meetings that the same one to four articles tell of. */
interface Round {
  readonly articles: number;
  readonly meetings: readonly Meeting[];
  readonly facts: number;
}

/**
 * A stream with the shape of real diplomacy, the same for the same world: actors by Zipf's law, countries in blocs that
 * meet mostly among themselves, dates in bursts around crises, one hub country, and one to four articles for each fact.
 * What several articles tell of comes first, as a register; then who holds which post; then articles round by round.
 */
export function* diplomacy(world: World): Generator<BundleRecord> {
  const rounds = roundsOf(world);
  yield* register(world);
  for (let round = 0; round < rounds; round += 1) yield* sharedOf(world, round);
  yield* posts(world);
  for (let round = 0; round < rounds; round += 1) yield* articlesOf(world, round);
}

/** Articles that come after those of `diplomacy`, at least so many, with the register that they need. */
export function* moreDiplomacy(world: World, articles: number): Generator<BundleRecord> {
  const first = roundsOf(world);
  let last = first;
  for (let told = 0; told < articles; last += 1) told += roundOf(world, last).articles;
  yield* register(world);
  for (let round = first; round < last; round += 1) yield* sharedOf(world, round);
  for (let round = first; round < last; round += 1) yield* articlesOf(world, round);
}

/** How many rounds of talks it takes until the facts are as many as asked; each is made again when it is told. */
function roundsOf(world: World): number {
  let facts = world.officials * 2;
  let round = 0;
  for (; facts < world.relationships; round += 1) facts += roundOf(world, round).facts;
  return round;
}

const official = (index: number) => `official/official-${index}`;
const office = (index: number) => `office/office-${index}`;
const country = (index: number) => `country/country-${index}`;

/** Officials are dealt out to countries by Zipf's law, the first of each country being its most seen. */
function countryOf(world: World, index: number): number {
  return index < world.countries ? index : zipf(repeatable(world.seed * 7919 + index), world.countries);
}

const officialsByCountry = new Map<World, readonly (readonly number[])[]>();

function officialsOf(world: World, of: number): readonly number[] {
  const known = officialsByCountry.get(world);
  if (known) return known[of] ?? [];
  const dealt: number[][] = Array.from({ length: world.countries }, () => []);
  for (let index = 0; index < world.officials; index += 1) dealt[countryOf(world, index)]?.push(index);
  officialsByCountry.set(world, dealt);
  return dealt[of] ?? [];
}

function* register(world: World): Generator<BundleRecord> {
  for (let index = 0; index < world.countries; index += 1) yield entity(country(index), nameOf('country', index));
  for (let index = 0; index < world.officials; index += 1) {
    const name = nameOf('official', index);
    const aliases = index % 3 === 0 ? [name.split(' ').slice(1).join(' ')] : [];
    yield entity(official(index), name, { aliases });
    yield entity(office(index), `Office ${index} of ${nameOf('country', countryOf(world, index))}`);
  }
  for (let index = 0; index < world.places; index += 1) yield entity(`place/place-${index}`, nameOf('place', index));
  for (let index = 0; index < world.topics; index += 1) {
    yield entity(`topic/topic-${index}`, subjects[index] ?? '', { issues: [issues[index % issues.length]] });
  }
}

function entity(id: string, name: string, more: object = {}): BundleRecord {
  return entityRecord.parse({ type: 'entity', id, name, ...more });
}

/** A round, made from its number alone, so that nothing of it need be kept. */
function roundOf(world: World, number: number): Round {
  const random = repeatable(world.seed * 104_729 + number * 31 + 17);
  const [one, other] = sidesOf(world, random);
  const day = dayOf(random);
  const count = 1 + Math.min(3, zipf(random, 6));
  const meetings = Array.from({ length: count }, (_, index) => meetingOf(world, random, one, other, day + index * 2));
  const articles = [1, 1, 1, 1, 1, 2, 2, 2, 3, 4][random(10)] ?? 1;
  return { articles, meetings, facts: meetings.reduce((sum, meeting) => sum + factsOf(meeting), 0) };
}

/** Two countries: the hub and any other, or two of the same bloc four times out of five. */
function sidesOf(world: World, random: Random): readonly [number, number] {
  const other = 1 + zipf(random, world.countries - 1);
  if (random(1000) < hubShare * 1000) return [0, other];
  const near = (index: number) => index !== 0 && index % blocs === other % blocs && index !== other;
  for (let tries = 0; tries < 30; tries += 1) {
    const index = 1 + zipf(random, world.countries - 1);
    if (index !== other && (random(5) === 0 || near(index))) return [index, other];
  }
  return [((other + blocs - 1) % (world.countries - 1)) + 1, other];
}

function meetingOf(world: World, random: Random, one: number, other: number, day: number): Meeting {
  const topics = [...new Set([zipf(random, world.topics), zipf(random, world.topics)])];
  const place = zipf(random, world.places);
  const attendees = new Set<number>();
  const size = 2 + zipf(random, 7);
  for (let tries = 0; tries < 20 && attendees.size < size; tries += 1) {
    const people = officialsOf(world, attendees.size % 2 === 0 ? one : other);
    attendees.add(people[zipf(random, people.length)] ?? 0);
  }
  const here = [...attendees];
  const who = () => here[random(here.length)] ?? 0;
  const subject = () => subjects[topics[random(topics.length)] ?? 0] ?? '';
  const demands = Array.from({ length: random(3) === 0 ? 1 : 0 }, () => ({
    name: `Demand on ${subject()}`,
    by: who(),
  }));
  const promises = Array.from({ length: [0, 1, 1, 1, 2][random(5)] ?? 0 }, () => {
    const by = who();
    const served = random(10) === 0 ? 0 : countryOf(world, by) === one ? other : one;
    return {
      name: `Pledge on ${subject()} to ${nameOf('country', served)}`,
      by,
      benefits: random(4) > 0 ? country(served) : undefined,
      answers: demands.length > 0 && random(3) === 0,
    };
  });
  return {
    name: `Talks on ${subjects[topics[0] ?? 0] ?? ''} in ${nameOf('place', place)}`,
    date: random(33) === 0 ? undefined : isoOf(day),
    planned: random(25) === 0,
    place: `place/place-${place}`,
    topics: topics.map((topic) => `topic/topic-${topic}`),
    attendees: here,
    promises,
    demands,
  };
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function factsOf({ topics, attendees, promises, demands }: Meeting): number {
  const promised = promises.reduce((sum, { benefits, answers }) => sum + 2 + (benefits ? 1 : 0) + (answers ? 1 : 0), 0);
  return 1 + topics.length + attendees.length + promised + demands.length * 2;
}

/** The id of a thing of a round: shared where several articles tell of it, else its only article's own. */
function idIn(kind: string, number: number, { articles }: Round, name: string): string {
  return articles > 1 ? `${kind}/r${number}-${name}` : `${kind}/r${number}-a0/${name}`;
}

function* thingsOf(number: number, round: Round): Generator<BundleRecord> {
  for (const [at, { name, promises, demands }] of round.meetings.entries()) {
    yield entity(idIn('meeting', number, round, `m${at}`), name, { kind: 'TALKS' });
    for (const [index, promise] of promises.entries()) {
      const issue = issues[(number + index) % issues.length];
      yield entity(idIn('commitment', number, round, `m${at}-p${index}`), promise.name, { issues: [issue] });
    }
    for (const [index, demand] of demands.entries()) {
      const issue = issues[(number + index) % issues.length];
      yield entity(idIn('demand', number, round, `m${at}-d${index}`), demand.name, { issues: [issue] });
    }
  }
}

function* sharedOf(world: World, number: number): Generator<BundleRecord> {
  const round = roundOf(world, number);
  if (round.articles > 1) yield* thingsOf(number, round);
}

const officialsAnArticle = 100;

/** Articles that tell who holds which post of which country. */
function* posts(world: World): Generator<BundleRecord> {
  for (let first = 0; first < world.officials; first += officialsAnArticle) {
    const key = `posts-${first / officialsAnArticle}`;
    yield article(key, 'Who holds which post', '2005-01-01');
    const say = teller(repeatable(first + 1));
    for (let index = first; index < Math.min(world.officials, first + officialsAnArticle); index += 1) {
      yield say('HOLDS_OFFICE', official(index), office(index));
      yield say('OFFICE_OF', office(index), country(countryOf(world, index)));
    }
  }
}

function* articlesOf(world: World, number: number): Generator<BundleRecord> {
  const round = roundOf(world, number);
  for (let index = 0; index < round.articles; index += 1) {
    const key = `r${number}-a${index}`;
    const random = repeatable(world.seed * 15_485_863 + number * 8 + index);
    const date = round.meetings[0]?.date ?? '2015';
    const title = `${round.meetings[0]?.name ?? 'Talks'}, report ${index + 1}`;
    yield article(key, title, date, `Author ${zipf(random, 300)}`);
    if (round.articles === 1) yield* thingsOf(number, round);
    const say = teller(random);
    yield say('TITLE', articleId(key), undefined, { text: title });
    for (const at of round.meetings.keys()) yield* meetingTold(number, round, at, index, random, say);
  }
}

function article(key: string, title: string, published: string, author = 'Staff'): BundleRecord {
  const sha256 = Buffer.from(key).toString('hex').padStart(64, '0').slice(-64);
  const sentenceCount = 400;
  return articleRecord.parse({
    type: 'article',
    id: key,
    title,
    author,
    published,
    sha256,
    coded: '2025-11-25',
    sentenceCount,
  });
}

type Say = (predicate: Predicate, subject: string, object?: string, more?: object) => BundleRecord;

/** What one article says of one meeting: the first article all of it, later ones nine claims in ten. */
function* meetingTold(
  number: number,
  round: Round,
  at: number,
  article: number,
  random: Random,
  say: Say,
): Generator<BundleRecord> {
  const meeting = round.meetings[at];
  if (!meeting) return;
  const tells = () => article === 0 || random(10) > 0;
  const id = idIn('meeting', number, round, `m${at}`);
  const verb = meeting.planned ? 'EXPECTED_TO_ATTEND' : 'ATTENDED';
  yield say('STATUS', id, undefined, { text: meeting.planned ? 'PLANNED' : 'HELD' });
  if (meeting.date !== undefined) yield say('DATE', id, undefined, { text: meeting.date, edtf: meeting.date });
  yield say('TOOK_PLACE_IN', id, meeting.place);
  for (const topic of meeting.topics) if (tells()) yield say('DISCUSSED', id, topic);
  for (const who of meeting.attendees) if (tells()) yield say(verb, official(who), id);
  for (const [index, demand] of meeting.demands.entries()) {
    const thing = idIn('demand', number, round, `m${at}-d${index}`);
    yield say('DEMANDED', official(demand.by), thing, { factuality: 'PROBABLE', cue: 'suggests' });
    yield say('MADE_AT', thing, id, { inferred: true });
  }
  for (const [index, promise] of meeting.promises.entries()) {
    const thing = idIn('commitment', number, round, `m${at}-p${index}`);
    yield say('COMMITTED_TO', official(promise.by), thing, { chain: [[official(promise.by)]] });
    yield say('MADE_AT', thing, id, { inferred: true });
    if (promise.benefits !== undefined) yield say('BENEFITS', thing, promise.benefits);
    if (promise.answers) yield say('ADDRESSES', thing, idIn('demand', number, round, `m${at}-d0`));
  }
}

/** Makes the claims of one article, each with its passage; one in forty that some cue weakens. */
function teller(random: Random): Say {
  let told = 0;
  return (predicate, subject, object, more = {}) => {
    told += 1;
    const start = told * 90;
    const weak = random(40) === 0 ? { factuality: 'PROBABLE', cue: 'reportedly' } : { factuality: 'CERTAIN' };
    return assertionRecord.parse({
      type: 'assertion',
      predicate,
      subject,
      ...(object !== undefined && { object }),
      ...weak,
      evidence: [{ start, end: start + 80, sentence: 1 + (told % 399), excerpt: 'the delegation said … of the talks' }],
      ...more,
    });
  };
}
