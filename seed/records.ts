import { z } from 'zod';
import { daysOf, dateAdvice, isDay } from '../src/model/dates.ts';
import { nounOfId } from '../src/model/ids.ts';
import { factualities, issues, rights } from '../src/model/vocabulary.ts';
import { verbByName } from '../src/model/verbs.ts';

const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => !/[\u0000-\u0008\u000b-\u001f]/.test(value), 'holds a control character');
const key = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a key is lower-case letters, digits and single hyphens');
const entityRef = z
  .string()
  .max(300)
  .refine((id) => nounOfId(id) !== undefined, 'an id starts with a noun, such as official/');
const edtf = z.string().refine((value) => daysOf(value) !== undefined, `is not ${dateAdvice}`);
const day = z.string().refine(isDay, 'is not a calendar day such as 2025-11-23');

/** An entity: before the first article those that articles share (the register), after an article line that article's own. */
export const entityRecord = z.strictObject({
  type: z.literal('entity'),
  id: entityRef,
  name: text(500),
  aliases: z.array(text(500)).max(100).default([]),
  sameAs: z.array(z.url()).max(50).default([]),
  named: z.boolean().optional(),
  kind: z.string().optional(),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  issues: z.array(z.enum(issues)).max(30).optional(),
});
export type EntityRecord = z.infer<typeof entityRecord>;

/** An article; its own entities and all its assertions follow it, contiguous. */
export const articleRecord = z.strictObject({
  type: z.literal('article'),
  id: key,
  title: text(1000),
  author: text(500).optional(),
  publisher: text(500).optional(),
  url: z.url().optional(),
  published: edtf.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  coded: day,
  rights: z.enum(rights).default('QUOTATION'),
  sentenceCount: z.int().min(1).max(100_000),
});
export type ArticleRecord = z.infer<typeof articleRecord>;

/** One passage: where it stands, and its words as far as they may be kept. */
export const evidenceRecord = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  sentence: z.int().min(1),
  excerpt: text(10_000),
  quote: text(10_000).optional(),
  quotedWords: text(10_000).optional(),
  /** The quoted words hold a whole sentence. */
  quotedSentence: z.boolean().optional(),
});
export type EvidenceRecord = z.infer<typeof evidenceRecord>;

/** One claim with everything expanded: full ids, one subject, at most one object. */
export const assertionRecord = z.strictObject({
  type: z.literal('assertion'),
  predicate: z.string().refine((name) => verbByName.has(name), 'is no verb'),
  subject: entityRef,
  object: entityRef.optional(),
  text: text(10_000).optional(),
  edtf: edtf.optional(),
  capacity: text(500).optional(),
  onBehalfOf: entityRef.optional(),
  negated: z.boolean().default(false),
  future: z.boolean().default(false),
  evaluative: z.boolean().default(false),
  inferred: z.boolean().default(false),
  factuality: z.enum(factualities),
  cue: text(100).optional(),
  key: key.optional(),
  /** Keys of other claims of the same article, or `<article>#<key>`. */
  conflictsWith: z
    .array(z.string().regex(/^(?:[a-z0-9-]+#)?[a-z0-9-]+$/))
    .max(100)
    .default([]),
  /** Voices outermost first, the author left out; each link one voice or several joint ones. */
  chain: z.array(z.array(entityRef).min(1).max(20)).max(10).default([]),
  evidence: z.array(evidenceRecord).min(1).max(50),
});
export type AssertionRecord = z.infer<typeof assertionRecord>;

/** One line of a bundle, and one item of what a dossier is compiled to. */
export const bundleRecord = z.discriminatedUnion('type', [entityRecord, articleRecord, assertionRecord]);
export type BundleRecord = z.infer<typeof bundleRecord>;
