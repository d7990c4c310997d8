import { z } from 'zod';
import { cues } from '../../src/model/cues.ts';
import {
  actorNouns,
  factualities,
  instrumentKinds,
  issues,
  meetingKinds,
  nouns,
  organizationKinds,
  placeKinds,
  type Noun,
} from '../../src/model/vocabulary.ts';
import { articleRecord, assertionRecord, entityRecord } from '../records.ts';

const words = (most: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(most, `must have at most ${most} characters`)
    .refine((value) => !/[\u0000-\u0008\u000b-\u001f]/.test(value), 'must hold no control character');
const key = articleRecord.shape.id;

/** Numbers stay text when YAML is read, so that a date such as 1978 or a name such as 10 keeps its form. */
const whole = (least: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^(?:0|[1-9]\d{0,5})$/.test(value) ? Number(value) : value),
    z.int(`must be a whole number from ${least}`).min(least),
  );

/** The nouns that a dossier or the register may declare. */
export const declaredNouns = nouns.filter((noun) => noun !== 'Article');
export type DeclaredNoun = (typeof declaredNouns)[number];

const kinds: Partial<Record<Noun, readonly string[]>> = {
  Organization: organizationKinds,
  Place: placeKinds,
  Meeting: meetingKinds,
  Instrument: instrumentKinds,
};

function entityFields(noun: Noun): z.ZodRawShape {
  const { name, aliases, sameAs, named, iso2, iso3 } = entityRecord.shape;
  const kind = kinds[noun];
  return {
    name,
    aliases: aliases.optional(),
    sameAs: sameAs.optional(),
    ...(actorNouns.some((actor) => actor === noun) ? { named } : {}),
    ...(kind === undefined ? {} : { kind: z.enum(kind).optional() }),
    ...(noun === 'Country' ? { iso2, iso3 } : {}),
    ...(['Topic', 'Commitment', 'Demand'].includes(noun) ? { issues: z.array(z.enum(issues)).max(30).optional() } : {}),
  };
}

const shortEntity = entityRecord.shape.name;

/** What may stand behind the key of an entity in a dossier: its name, or a block of its fields. */
export function entityShape(noun: Noun) {
  return z.union([shortEntity, z.strictObject(entityFields(noun))]);
}

/** The same in the register, where an entry may keep an id that a dossier once gave it. */
export function registerEntityShape(noun: Noun) {
  return z.union([shortEntity, z.strictObject({ id: entityRecord.shape.id.optional(), ...entityFields(noun) })]);
}

/** The names of an entity's fields, for advice. */
export function entityFieldNames(noun: Noun): readonly string[] {
  return Object.keys(entityFields(noun));
}

/** What an entity may say of itself, whatever its noun; read after its own shape was kept. */
export const anyEntity = entityRecord.omit({ type: true, id: true }).extend({ id: entityRecord.shape.id.optional() });

/** The header of a dossier. */
export const headerShape = articleRecord
  .omit({ type: true, sentenceCount: true })
  .extend({ furniture: whole(0).default(0) });
export type Header = z.infer<typeof headerShape>;

const passage = words(2_000);

const defaults = {
  as: words(500)
    .meta({ description: 'In what capacity: the key of an Office, or words in quotation marks.' })
    .optional(),
  for: key.meta({ description: 'On whose behalf the subject acted: the key of an actor.' }).optional(),
  by: z
    .array(words(300))
    .max(10)
    .meta({
      description:
        'Who says so, outermost voice first: keys, "a + b" for a joint voice, or words in quotation marks for an unnamed group.',
    })
    .optional(),
  cue: words(100)
    .meta({ description: 'The hedging words, which the sentence must hold.', examples: cues.map(({ name }) => name) })
    .optional(),
  factuality: z
    .enum(factualities)
    .meta({ description: 'How sure the innermost voice is, where the cue does not say it.' })
    .optional(),
  future: z.boolean().meta({ description: 'The event of the verb is still to come.' }).optional(),
  evaluative: z.boolean().meta({ description: 'It praises, blames or weighs.' }).optional(),
  inferred: z.boolean().meta({ description: 'The editor concluded it from the words.' }).optional(),
};

/** A claim in its long form. */
export const claimShape = z.strictObject({
  quote: z
    .union([passage, z.array(passage).min(1).max(50)])
    .meta({ description: 'The passage that carries the claim, or several: words, or first words … last words.' }),
  ...defaults,
  key: key.optional(),
  conflictsWith: assertionRecord.shape.conflictsWith.optional(),
  edtf: assertionRecord.shape.edtf,
});

/** A claim in either form: its passage, or a block. */
export const anyClaimShape = z.union([passage, claimShape]);
export type ClaimFields = Partial<z.infer<typeof claimShape>>;

const claimGrammar = '[not] subject [for whom][, subject …] VERB [object[, object …]] ["words"]: passage';

/** A block of claims of one sentence, its claims not yet looked at. */
export const blockShape = z.strictObject({
  s: whole(1).meta({ description: 'The number of the sentence.' }),
  at: key
    .meta({ description: 'The meeting where what is demanded, presented or promised in this block was so.' })
    .optional(),
  ...defaults,
  claims: z.record(z.string(), z.unknown()).meta({ description: claimGrammar }),
});
export type Block = z.infer<typeof blockShape>;

const reason = words(500);

/** The parts of a dossier, each still unread: a mistake in one must not hide those in another. */
export const topShape = z.strictObject({
  article: z.unknown(),
  entities: z.unknown().optional(),
  uncoded: z.unknown().optional(),
  passages: z.unknown().optional(),
});

export const uncodedShape = reason;

const entitiesShape = (shapeOf: typeof entityShape | typeof registerEntityShape) =>
  z.strictObject(Object.fromEntries(declaredNouns.map((noun) => [noun, z.record(key, shapeOf(noun)).nullish()])));

/** A whole dossier; the schema for editors is made from it. */
export const dossierShape = z.strictObject({
  article: headerShape,
  entities: entitiesShape(entityShape).nullish(),
  uncoded: z.record(z.string().regex(/^[1-9]\d{0,5}$/), reason).nullish(),
  passages: z
    .array(blockShape.extend({ claims: z.record(z.string(), anyClaimShape).meta({ description: claimGrammar }) }))
    .nullish(),
});

/** A whole register; the schema for editors is made from it. */
export const registerShape = z.strictObject({ entities: entitiesShape(registerEntityShape).nullish() });

/** The parts of a register, still unread. */
export const registerTop = z.strictObject({ entities: z.unknown().optional() });
