/** Every kind of entity, spelled as its label and its GraphQL type. */
export const nouns = [
  'Official',
  'Country',
  'Organization',
  'Delegation',
  'Office',
  'Place',
  'Topic',
  'Meeting',
  'Instrument',
  'Commitment',
  'Demand',
  'Article',
] as const;
export type Noun = (typeof nouns)[number];

/** The nouns that can attend, ask, promise and speak. */
export const actorNouns = ['Official', 'Country', 'Organization', 'Delegation'] as const satisfies readonly Noun[];
export type ActorNoun = (typeof actorNouns)[number];

export const organizationKinds = ['GOVERNMENT', 'MINISTRY', 'INTERGOVERNMENTAL', 'COMPANY', 'GROUP', 'OTHER'] as const;
export const placeKinds = ['CITY', 'REGION', 'WATER_BODY', 'VENUE', 'OTHER'] as const;
export const meetingKinds = ['TALKS', 'CONSULTATION', 'SUMMIT', 'VISIT', 'CALL', 'CONFERENCE', 'OTHER'] as const;
export const instrumentKinds = ['AGREEMENT', 'COMMUNIQUE', 'SUMMARY', 'RESOLUTION', 'OTHER'] as const;

/** How far a meeting has come; the furthest wins. */
export const meetingStatuses = ['PLANNED', 'CANCELLED', 'HELD'] as const;
/** How far a text has come; the furthest wins. */
export const instrumentStatuses = ['DRAFT', 'AGREED', 'SIGNED', 'IN_FORCE', 'ENDED'] as const;
/** How far a commitment has come; the furthest wins. */
export const standings = ['MENTIONED', 'PROPOSED', 'DRAFTED', 'MADE'] as const;
export const demandOutcomes = ['OPEN', 'ANSWERED', 'REJECTED'] as const;

/** How sure the innermost voice is (FactBank), weakest first. */
export const factualities = ['POSSIBLE', 'PROBABLE', 'CERTAIN'] as const;
export type Factuality = (typeof factualities)[number];

/** The kind of wording a claim reaches the page in. */
export const attributionKinds = [
  'METADATA',
  'NARRATOR',
  'INDIRECT',
  'PARTIAL_QUOTE',
  'DIRECT_QUOTE',
  'HEARSAY',
] as const;
export type AttributionKind = (typeof attributionKinds)[number];

export const voiceKinds = ['AUTHOR', 'NAMED', 'UNNAMED', 'DOCUMENT'] as const;
export type VoiceKind = (typeof voiceKinds)[number];

/** What may be kept of an article's words. */
export const rights = ['QUOTATION', 'OWN', 'LICENSED'] as const;
export type Rights = (typeof rights)[number];

/** Subject matter, after the PA-X agreement codes. */
export const issues = [
  'SECURITY_GUARANTEE',
  'CEASEFIRE',
  'ENFORCEMENT',
  'MONITORING',
  'MILITARY_AID',
  'MILITARY_COOPERATION',
  'INTELLIGENCE_SHARING',
  'NON_AGGRESSION',
  'TROOP_WITHDRAWAL',
  'SOVEREIGNTY_TERRITORY',
  'BORDERS',
  'NAVIGATION',
  'ENERGY',
  'ECONOMIC_SUPPORT',
  'RECONSTRUCTION',
  'INFRASTRUCTURE',
  'INVESTMENT',
  'TRADE',
  'SANCTIONS',
  'NATURAL_RESOURCES',
  'HUMANITARIAN',
  'PRISONERS',
  'TRANSITIONAL_JUSTICE',
  'ELECTIONS',
  'REFUGEES',
  'NUCLEAR',
  'CYBER',
  'PROCEDURAL',
  'OTHER',
] as const;
export type Issue = (typeof issues)[number];
