import { z } from 'zod';
import { attributionKindOf } from '../../src/model/attribution.ts';
import { gradeText } from '../../src/model/grades.ts';
import { articleId, claimId, factId } from '../../src/model/ids.ts';
import {
  attributionKinds,
  factualities,
  voiceKinds,
  type AttributionKind,
  type Factuality,
  type VoiceKind,
} from '../../src/model/vocabulary.ts';
import { verbByName } from '../../src/model/verbs.ts';
import type { ArticleRecord, AssertionRecord } from '../records.ts';
import { nounOf } from './entityNode.ts';
import { canonical, compare, distinct, hashOfStored, type Stored } from './stored.ts';

/** How a claim calls an entity: its name, and whether it is more than only described. */
export interface Called {
  readonly name: string;
  readonly named: boolean;
}

/** Looks an entity up; throws for one that is not declared. */
export type CallEntity = (id: string) => Called;

/** An entity that a claim mentions, and as what. */
export interface Mention {
  readonly whom: string;
  readonly roles: readonly string[];
}

/** One claim as it is stored, with the parts that the loader decides by. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | undefined;
  readonly text: string | undefined;
  readonly edtf: string | undefined;
  readonly onBehalfOf: string | undefined;
  readonly negated: boolean;
  readonly future: boolean;
  readonly sure: number;
  readonly grade: string;
  /** Undefined when negated or without object. */
  readonly fact: string | undefined;
  readonly h: string;
  readonly stored: Stored;
  readonly mentions: readonly Mention[];
}

type Chain = readonly (readonly string[])[];

/** The voices behind a claim, the author left out: of a speech act its subject is the last. */
function chainOf(record: AssertionRecord): Chain {
  const chain = record.chain.map((link) => distinct(link));
  const last = chain.at(-1);
  const speaks = verbByName.get(record.predicate)?.speaks === true;
  return speaks && !(last?.length === 1 && last[0] === record.subject) ? [...chain, [record.subject]] : chain;
}

/** The claims of an article in the order of its text; equals are numbered in that order, whatever order they came in. */
export function claimsOf(article: ArticleRecord, records: readonly AssertionRecord[], call: CallEntity): Claim[] {
  const keyed = records.map((record) => {
    const chain = chainOf(record);
    return { record, chain, base: claimId({ ...record, article: article.id, chain }), start: startOf(record) };
  });
  keyed.sort(
    (a, b) =>
      a.start - b.start ||
      compare(a.base, b.base) ||
      (a.base === b.base ? compare(canonical(a.record), canonical(b.record)) : 0),
  );
  const seen = new Map<string, number>();
  return keyed.map(({ record, chain, base, start }) => {
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return claimOf(article, record, chain, count === 1 ? base : `${base}-${count}`, start, call);
  });
}

function startOf({ evidence }: AssertionRecord): number {
  return evidence.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}

function claimOf(
  article: ArticleRecord,
  record: AssertionRecord,
  chain: Chain,
  id: string,
  start: number,
  call: CallEntity,
): Claim {
  const { predicate, subject, object, negated } = record;
  const voices = voicesOf(article, chain, call);
  const evidence = [...record.evidence].sort((a, b) => a.start - b.start || a.end - b.end);
  const quoted = evidence.some(({ quotedWords }) => quotedWords !== undefined);
  const kind = attributionKindOf({
    predicate,
    quoted,
    quotedSentence: evidence.some(({ quotedSentence }) => quotedSentence === true),
    voiced: chain.length > 0,
    cue: record.cue,
  });
  const fact = negated || object === undefined ? undefined : factId(predicate, subject, object);
  const { type: _type, key, conflictsWith: _conflicts, chain: _chain, evidence: _evidence, ...plain } = record;
  const stored: Stored = {
    ...plain,
    id,
    article: articleId(article.id),
    kind,
    sure: factualities.indexOf(record.factuality),
    ...judged(kind, record.factuality, record.inferred, voices),
    summary: summaryOf(record, (other) => call(other).name),
    ref: key === undefined ? undefined : `${article.id}#${key}`,
    fact,
    start,
    at: `${article.id}\t${String(start).padStart(9, '0')}\t${id}`,
    starts: evidence.map((each) => each.start),
    ends: evidence.map((each) => each.end),
    sentences: evidence.map((each) => each.sentence),
    excerpts: evidence.map((each) => each.excerpt),
    quotes: evidence.map((each) => each.quote ?? ''),
    quotedWords: evidence.map((each) => each.quotedWords ?? ''),
    voiceDepths: voices.map(({ depth }) => depth),
    voiceKinds: voices.map((voice) => voice.kind),
    voiceNames: voices.map(({ name }) => name),
    voiceSources: voices.map(({ source }) => source),
    speakers: chain.at(-1) ?? [],
  };
  const h = hashOfStored(stored);
  return {
    id,
    article: articleId(article.id),
    predicate,
    subject,
    object,
    text: record.text,
    edtf: record.edtf,
    onBehalfOf: record.onBehalfOf,
    negated,
    future: record.future,
    sure: factualities.indexOf(record.factuality),
    grade: String(stored['grade']),
    fact,
    h,
    stored: { ...stored, h },
    mentions: mentionsOf(articleId(article.id), record, chain),
  };
}

/** One voice as it is stored. */
interface Voice {
  readonly depth: number;
  readonly kind: VoiceKind;
  readonly name: string;
  readonly source: string;
}

function voicesOf(article: ArticleRecord, chain: Chain, call: CallEntity): Voice[] {
  const name = article.author ?? article.publisher ?? article.title;
  const author: Voice = { depth: 0, kind: 'AUTHOR', name, source: articleId(article.id) };
  return [
    author,
    ...chain.flatMap((link, index) =>
      link.map((source) => ({ depth: index + 1, kind: voiceKindOf(source, call), name: call(source).name, source })),
    ),
  ];
}

function voiceKindOf(source: string, call: CallEntity): VoiceKind {
  const noun = nounOf(source);
  if (noun === 'Instrument' || noun === 'Article') return 'DOCUMENT';
  return call(source).named ? 'NAMED' : 'UNNAMED';
}

function judged(
  kind: AttributionKind,
  factuality: Factuality,
  inferred: boolean,
  voices: readonly { readonly kind: VoiceKind }[],
) {
  const unnamed = voices.some((voice) => voice.kind === 'UNNAMED');
  return { unnamed, grade: gradeText({ kind, factuality, unnamed, inferred }) };
}

interface Told {
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string | undefined;
  readonly text?: string | undefined;
  readonly capacity?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly negated: boolean;
}

/** The claim in one plain line: "Not: " before a denial, words after a colon, then capacity and on whose behalf. */
export function summaryOf(told: Told, nameOf: (id: string) => string): string {
  const phrase = verbByName.get(told.predicate)?.phrase ?? told.predicate;
  const object = told.object === undefined ? '' : ` ${nameOf(told.object)}`;
  const words = told.text === undefined ? '' : `: ${told.text}`;
  const capacity = told.capacity === undefined ? '' : `, as ${told.capacity}`;
  const behalf = told.onBehalfOf === undefined ? '' : `, for ${nameOf(told.onBehalfOf)}`;
  const line = `${told.negated ? 'Not: ' : ''}${nameOf(told.subject)} ${phrase}${object}${words}${capacity}${behalf}`;
  return line.replace(/\s+/g, ' ');
}

function mentionsOf(article: string, record: AssertionRecord, chain: Chain): Mention[] {
  const roles = new Map<string, Set<string>>();
  const mention = (whom: string | undefined, role: string) => {
    if (whom !== undefined) roles.set(whom, (roles.get(whom) ?? new Set()).add(role));
  };
  mention(article, 'AUTHOR');
  mention(record.subject, 'SUBJECT');
  mention(record.object, 'OBJECT');
  mention(record.onBehalfOf, 'BEHALF');
  for (const voice of chain.flat()) mention(voice, 'VOICE');
  for (const voice of chain.at(-1) ?? []) mention(voice, 'SPEAKER');
  return [...roles].map(([whom, set]) => ({ whom, roles: distinct(set) })).sort((a, b) => compare(a.whom, b.whom));
}

/** A stored claim as it reads once the entities it mentions are called so; the author's own link stays as it is. */
export function restated(stored: Stored, call: CallEntity): Stored {
  const told = storedClaim.parse(stored);
  const kinds = told.voiceSources.map((source, index) =>
    index === 0 ? told.voiceKinds[0] : voiceKindOf(source, call),
  );
  const names = told.voiceSources.map((source, index) => (index === 0 ? told.voiceNames[0] : call(source).name));
  const voices = kinds.map((kind = 'AUTHOR') => ({ kind }));
  const now: Stored = {
    ...stored,
    voiceKinds: voices.map(({ kind }) => kind),
    voiceNames: names.map((name = '') => name),
    ...judged(told.kind, told.factuality, told.inferred, voices),
    summary: summaryOf(told, (id) => call(id).name),
  };
  return { ...now, h: hashOfStored(now) };
}

/** The parts of a stored claim that restating needs. */
const storedClaim = z.object({
  predicate: z.string(),
  subject: z.string(),
  object: z.string().optional(),
  text: z.string().optional(),
  capacity: z.string().optional(),
  onBehalfOf: z.string().optional(),
  negated: z.boolean(),
  inferred: z.boolean(),
  factuality: z.enum(factualities),
  kind: z.enum(attributionKinds),
  voiceSources: z.array(z.string()),
  voiceNames: z.array(z.string()),
  voiceKinds: z.array(z.enum(voiceKinds)),
});
