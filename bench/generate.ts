import { articleId } from '../src/model/ids.ts';
import { verbByName, type Predicate } from '../src/model/verbs.ts';
import { issues } from '../src/model/vocabulary.ts';
import { articleRecord, assertionRecord, entityRecord, type BundleRecord } from '../seed/records.ts';

/** Numbers that repeat for the same seed: from 0 up to but without `below`. */
export type Random = (below: number) => number;

/** A repeatable source of numbers (xorshift). */
export function repeatable(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const counts = { official: 400, country: 60, organization: 80, office: 200, place: 100, topic: 60, meeting: 150 };
const hub = 'country/country-0';

const sharedId = (kind: keyof typeof counts, index: number) => `${kind}/${kind}-${index}`;

/**
 * A stream that is the same for the same seed, with at least so many assertions: a register, then articles of about
 * forty claims on a meeting, its delegations, promises and demands. One country is at about two fifths of all meetings;
 * every tenth article tells of a meeting that others tell of too.
 */
export function* generated(assertions: number, seed = 1): Generator<BundleRecord> {
  const random = repeatable(seed);
  for (const [kind, count] of Object.entries(counts)) {
    for (let index = 0; index < count; index += 1) yield sharedEntity(kind, index);
  }
  let made = 0;
  for (let number = 0; made < assertions; number += 1) {
    const { records, claims } = articleOf(random, number);
    made += claims;
    yield* records;
  }
}

function sharedEntity(kind: string, index: number): BundleRecord {
  return entityRecord.parse({
    type: 'entity',
    id: `${kind}/${kind}-${index}`,
    name: `${kind} number ${index}`,
    aliases: index % 3 === 0 ? [`${kind} ${index}`] : [],
    ...(kind === 'organization' && { kind: 'INTERGOVERNMENTAL' }),
    ...(kind === 'topic' && { issues: [issues[index % issues.length]] }),
  });
}

interface Told {
  readonly records: BundleRecord[];
  readonly claims: number;
}

function articleOf(random: Random, number: number): Told {
  const key = `article-${number}`;
  const day = `20${10 + random(16)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  const records: BundleRecord[] = [
    articleRecord.parse({
      type: 'article',
      id: key,
      title: `What was said in the talks of ${day}, part ${number}`,
      author: `Author ${random(40)}`,
      published: day,
      sha256: number.toString(16).padStart(64, '0'),
      coded: '2025-11-25',
      sentenceCount: 60,
    }),
  ];
  const own = (kind: string, name: string, more: object = {}) => {
    const id = `${kind}/${key}/${name.replaceAll(' ', '-')}`;
    records.push(entityRecord.parse({ type: 'entity', id, name: `${name} of ${key}`, ...more }));
    return id;
  };
  const claims: BundleRecord[] = [];
  const say = (predicate: Predicate, subject: string, object?: string, more: object = {}) =>
    claims.push(claimOf(random, claims.length, predicate, subject, object, more));

  const shared = number % 10 === 0;
  const meeting = shared ? sharedId('meeting', random(counts.meeting)) : own('meeting', 'talks', { kind: 'TALKS' });
  const sources = own('organization', 'unnamed officials', { kind: 'GROUP', named: false });
  say('TITLE', articleId(key), undefined, { text: `What was said in the talks of ${day}` });
  say('DATE', meeting, undefined, { text: day, edtf: day });
  say('STATUS', meeting, undefined, { text: 'HELD' });
  say('TOOK_PLACE_IN', meeting, sharedId('place', random(counts.place)));
  for (let each = 0; each < 3; each += 1) say('DISCUSSED', meeting, sharedId('topic', random(counts.topic)));
  for (const side of ['first', 'second']) {
    const country = side === 'first' && random(10) < 4 ? hub : sharedId('country', 1 + random(counts.country - 1));
    tellSide(random, { own, say, side, country, meeting, sources });
  }
  const text = own('instrument', 'draft', { kind: 'AGREEMENT' });
  say('STATUS', text, undefined, { text: 'DRAFT' });
  for (let each = 0; each < 3; each += 1) {
    const clause = own('commitment', `clause ${each}`, { issues: [issues[random(issues.length)]] });
    say('CONTAINS', text, clause, { chain: [[sources]] });
    say('BENEFITS', clause, sharedId('country', random(counts.country)));
  }
  return { records: [...records, ...claims], claims: claims.length };
}

interface Side {
  readonly own: (kind: string, name: string, more?: object) => string;
  readonly say: (predicate: Predicate, subject: string, object?: string, more?: object) => void;
  readonly side: string;
  readonly country: string;
  readonly meeting: string;
  readonly sources: string;
}

function tellSide(random: Random, { own, say, side, country, meeting, sources }: Side): void {
  const delegation = own('delegation', `${side} delegation`);
  say('ATTENDED', delegation, meeting);
  say('REPRESENTS', delegation, country);
  for (let each = 0; each < 3; each += 1) {
    const index = random(counts.official);
    const official = sharedId('official', index);
    const office = sharedId('office', index % counts.office);
    say('ATTENDED', official, meeting, { capacity: `holder of office ${index}` });
    say('MEMBER_OF', official, delegation);
    say('HOLDS_OFFICE', official, office);
    if (each === 0) say('OFFICE_OF', office, sharedId('country', (index % counts.office) % counts.country));
  }
  const promise = own('commitment', `promise of the ${side}`, { issues: [issues[random(issues.length)]] });
  say('COMMITTED_TO', delegation, promise, { chain: [[sharedId('official', random(counts.official))]] });
  say('MADE_AT', promise, meeting, { inferred: true });
  const demand = own('demand', `demand of the ${side}`, { issues: [issues[random(issues.length)]] });
  say('DEMANDED', delegation, demand, { chain: [[sources]], factuality: 'PROBABLE', cue: 'suggests' });
  say('MADE_AT', demand, meeting, { inferred: true });
}

function claimOf(
  random: Random,
  index: number,
  predicate: Predicate,
  subject: string,
  object: string | undefined,
  more: object,
): BundleRecord {
  const start = index * 90;
  const excerpt = `the delegation said … of the talks`;
  return assertionRecord.parse({
    type: 'assertion',
    predicate,
    subject,
    ...(object !== undefined && { object }),
    factuality: 'CERTAIN',
    negated: random(40) === 0 && (verbByName.get(predicate)?.objects.length ?? 0) > 0,
    evidence: [{ start, end: start + 80, sentence: 1 + index, excerpt }],
    ...more,
  });
}
