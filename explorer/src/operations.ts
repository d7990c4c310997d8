/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kind of wording in which a claim reaches the page. */
export type AttributionKind =
  /** A whole sentence in the article’s quotation marks. */
  | 'DIRECT_QUOTE'
  /** Passed on as told by nobody in particular (“reportedly”). */
  | 'HEARSAY'
  /** Somebody’s words, paraphrased. */
  | 'INDIRECT'
  /** About the article itself: its title and byline. */
  | 'METADATA'
  /** The author’s own telling, without another voice. */
  | 'NARRATOR'
  /** Words in the article’s quotation marks, less than a whole sentence. */
  | 'PARTIAL_QUOTE';

/** Kinds of entity: its type, in capitals. */
export type EntityKind =
  /** An Article the graph was made from. */
  | 'ARTICLE'
  /** A Commitment: something promised, drafted or proposed. */
  | 'COMMITMENT'
  /** A Country: a state. */
  | 'COUNTRY'
  /** A Delegation: a team sent to talks. */
  | 'DELEGATION'
  /** A Demand: something asked for. */
  | 'DEMAND'
  /** An Instrument: a text. */
  | 'INSTRUMENT'
  /** A Meeting. */
  | 'MEETING'
  /** An Office: a post. */
  | 'OFFICE'
  /** An Official: a person in a public role. */
  | 'OFFICIAL'
  /** An Organization: a body or group. */
  | 'ORGANIZATION'
  /** A Place that is not a state. */
  | 'PLACE'
  /** A Topic: what is talked about. */
  | 'TOPIC';

/** How sure the innermost voice of a claim is, weakest first. */
export type Factuality =
  /** Said, agreed or plainly told. */
  | 'CERTAIN'
  /** May, possible, appears. */
  | 'POSSIBLE'
  /** Suggest, reportedly, by all accounts, is expected. */
  | 'PROBABLE';

/**
 * Which meetings; every field given must hold. A field left out sets no limit, an unknown id is BAD_USER_INPUT, and an
 * empty list matches nothing (in allOf and noneOf: sets no limit).
 */
export type MeetingFilter = {
  /** That dealt with one of the topics, instruments, demands or commitments with these ids. */
  readonly about?: ReadonlyArray<string | number> | null | undefined;
  /** Attended by all actors with these ids; expected attendance counts, unless statuses narrows it. */
  readonly allOf?: ReadonlyArray<string | number> | null | undefined;
  /** Attended by one at least of the actors with these ids; expected attendance counts too. */
  readonly anyOf?: ReadonlyArray<string | number> | null | undefined;
  /** True: only those with a calendar date; false: only those without; null: both. */
  readonly dated?: boolean | null | undefined;
  /** Can lie on or after the first day of this date: undated ones stay. */
  readonly from?: string | null | undefined;
  /** Only meetings of these kinds. */
  readonly kinds?: ReadonlyArray<MeetingKind> | null | undefined;
  /** Attended by none of the actors with these ids; expected attendance counts too. */
  readonly noneOf?: ReadonlyArray<string | number> | null | undefined;
  /** In one of the places or countries with these ids, or in a place within them. */
  readonly places?: ReadonlyArray<string | number> | null | undefined;
  /** Only with one of these statuses; those that state none do not match. */
  readonly statuses?: ReadonlyArray<MeetingStatus> | null | undefined;
  /** Can lie on or before the last day of this date: undated ones stay. */
  readonly to?: string | null | undefined;
};

/** Sorts of meeting. */
export type MeetingKind =
  /** By telephone or video. */
  | 'CALL'
  /** Many sides meet under one programme. */
  | 'CONFERENCE'
  /** Sides inform or sound out each other, without negotiating. */
  | 'CONSULTATION'
  /** Any other meeting, and where the editor says nothing. */
  | 'OTHER'
  /** Heads of state or government meet. */
  | 'SUMMIT'
  /** Negotiations. */
  | 'TALKS'
  /** One goes to see another. */
  | 'VISIT';

/** How far a meeting has come, in this order; the furthest counts. */
export type MeetingStatus =
  /** Called off. */
  | 'CANCELLED'
  /** It took place; implied by any attendance. */
  | 'HELD'
  /** Announced or expected; where it is only expected, the claim is PROBABLE. */
  | 'PLANNED';

/** The verbs, each with the kinds it leads from and to: subject first, then the verb, then its object or its words. */
export type Predicate =
  /** An actor blamed an actor for the words. Actor → Actor and words. The subject becomes the last voice. */
  | 'ACCUSED'
  /** A commitment or text answers a demand. Commitment, Instrument → Demand. Makes a demand ANSWERED. */
  | 'ADDRESSES'
  /** A text or commitment is meant to do the words. Instrument, Commitment → words. Several are allowed. */
  | 'AIM'
  /** An actor took part in a meeting that was held. Actor → Meeting. Makes the meeting HELD; carries capacity and side. */
  | 'ATTENDED'
  /** An article is by the words. Article → words. */
  | 'AUTHOR'
  /** An actor stands behind a commitment or text with means. Actor → Commitment, Instrument. */
  | 'BACKS'
  /** A commitment serves an actor. Commitment → Actor. Only where an article says so. */
  | 'BENEFITS'
  /** An actor undertook something. Actor → Commitment. Makes the commitment MADE. */
  | 'COMMITTED_TO'
  /** A commitment or demand is to do with something. Commitment, Demand → Entity. */
  | 'CONCERNS'
  /** A commitment holds only under the words. Commitment → words. */
  | 'CONDITION'
  /** A text contains a commitment. Instrument → Commitment. Makes a commitment DRAFTED at least. */
  | 'CONTAINS'
  /**
   * A meeting or text has the words as its date. Meeting, Instrument → words. A calendar date stands beside the words
   * where one is given.
   */
  | 'DATE'
  /** A post or actor has the last word on a text or commitment. Actor, Office → Instrument, Commitment. */
  | 'DECIDES_ON'
  /** An actor asked for something. Actor → Demand. A named thing, not a wish in general. */
  | 'DEMANDED'
  /** Anything an article says of a thing that no other verb holds. Entity → words. */
  | 'DESCRIBED_AS'
  /** An actor told an actor to do the words. Actor → Actor and words. The subject becomes the last voice. */
  | 'DIRECTED'
  /** A meeting dealt with a topic, text, demand or commitment. Meeting → Topic, Instrument, Demand, Commitment. */
  | 'DISCUSSED'
  /** A meeting lasted the words. Meeting → words. */
  | 'DURATION'
  /** An actor is to take part in a meeting to come. Actor → Meeting. Makes the meeting PLANNED. */
  | 'EXPECTED_TO_ATTEND'
  /** A meeting comes after another of its series. Meeting → Meeting. */
  | 'FOLLOWS'
  /** An official holds a post. Official → Office. */
  | 'HOLDS_OFFICE'
  /** An actor was host of a meeting. Actor → Meeting. */
  | 'HOSTED'
  /** An official heads a delegation, body or country. Official → Delegation, Organization, Country. */
  | 'LEADS'
  /** A place lies in a place or country. Place → Place, Country. */
  | 'LOCATED_IN'
  /** A commitment or demand was made at a meeting. Commitment, Demand → Meeting. */
  | 'MADE_AT'
  /** An actor belongs to a delegation or body. Official, Country, Organization → Delegation, Organization. */
  | 'MEMBER_OF'
  /** A post belongs to a country or body. Office → Country, Organization. */
  | 'OFFICE_OF'
  /** An actor is bound or named as a side of something, without saying who owes whom. Actor → Commitment, Instrument. */
  | 'PARTY_TO'
  /** A thing is part of a wider thing of its kind. Entity → the same noun. It spells out the wider one. */
  | 'PART_OF'
  /** An actor put something forward. Actor → Commitment, Instrument. Makes a commitment PROPOSED at least. */
  | 'PRESENTED'
  /** An actor turned something down. Actor → Commitment, Demand, Instrument. Makes a demand that nothing answers REJECTED. */
  | 'REJECTED'
  /**
   * A delegation or body acts for a country or body. Delegation, Organization → Country, Organization. Persons act for a
   * side by attendance, leadership or office instead.
   */
  | 'REPRESENTS'
  /** A text replaces an earlier text. Instrument → Instrument. */
  | 'REVISES'
  /** An actor signed a text. Actor → Instrument. */
  | 'SIGNED'
  /** A meeting or text has come as far as the words: a value of its status. Meeting, Instrument → words. */
  | 'STATUS'
  /** A text summarizes a meeting. Instrument → Meeting. */
  | 'SUMMARIZES'
  /** An actor thanked an actor, for the words. Actor → Actor and words. The subject becomes the last voice. */
  | 'THANKED'
  /** A commitment is due or takes effect as the words say. Commitment → words. */
  | 'TIMING'
  /** An article is headed by the words. Article → words. */
  | 'TITLE'
  /** A meeting was in a place or country. Meeting → Place, Country. */
  | 'TOOK_PLACE_IN'
  /** An actor went to a place or country. Actor → Place, Country. */
  | 'TRAVELLED_TO'
  /** An actor is pleased with something. Actor → Entity. Only the attitude is told, not the words. */
  | 'WELCOMED';

/**
 * Which claims to believe: a claim must pass all of it, and a relationship stays while one of its claims does. It holds
 * here and in everything beneath, until a field below sets its own; {} believes all again. It judges the claims of the
 * verb that a list follows, never who represents whom, and leaves stored fields (status, dates, standing, outcome,
 * condition, place and the like) alone.
 */
export type Trust = {
  /** Only claims of the articles with these ids; null for all. An unknown id is BAD_USER_INPUT. */
  readonly articles?: ReadonlyArray<string | number> | null | undefined;
  /** Only these kinds of wording; null for all, an empty list believes nothing. */
  readonly attribution?: ReadonlyArray<AttributionKind> | null | undefined;
  /** True: without claims whose wording is HEARSAY. */
  readonly excludeHearsay?: boolean;
  /** True: without what the editor concluded beyond the words. */
  readonly excludeInferred?: boolean;
  /** True: without claims that any unnamed voice of the chain stands behind. */
  readonly excludeUnnamed?: boolean;
  /** At least this sure; null for any. */
  readonly minFactuality?: Factuality | null | undefined;
};

/** Sorts of voice. */
export type VoiceKind =
  /** Who wrote the article; the outermost voice of every claim. */
  | 'AUTHOR'
  /** A text that is cited. */
  | 'DOCUMENT'
  /** An actor with a name. */
  | 'NAMED'
  /** An actor only described, such as “officials”. */
  | 'UNNAMED';

type Drawn_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly name: string };

type Drawn_Commitment_Fragment = { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string };

type Drawn_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Drawn_Delegation_Fragment = { readonly __typename: 'Delegation', readonly id: string, readonly name: string };

type Drawn_Demand_Fragment = { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string };

type Drawn_Instrument_Fragment = { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string };

type Drawn_Meeting_Fragment = { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string };

type Drawn_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly name: string };

type Drawn_Official_Fragment = { readonly __typename: 'Official', readonly id: string, readonly name: string };

type Drawn_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type Drawn_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Drawn_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string };

export type DrawnFragment =
  | Drawn_Article_Fragment
  | Drawn_Commitment_Fragment
  | Drawn_Country_Fragment
  | Drawn_Delegation_Fragment
  | Drawn_Demand_Fragment
  | Drawn_Instrument_Fragment
  | Drawn_Meeting_Fragment
  | Drawn_Office_Fragment
  | Drawn_Official_Fragment
  | Drawn_Organization_Fragment
  | Drawn_Place_Fragment
  | Drawn_Topic_Fragment
;

export type GraphNeighbourhoodQueryVariables = Exact<{
  id: string | number;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  trust?: Trust | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GraphNeighbourhoodQuery = { readonly revision: string, readonly entity:
    | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Delegation', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
            | { readonly __typename: 'Article', readonly id: string, readonly name: string }
            | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> } }
   | null };

export type GraphWayQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  trust?: Trust | null | undefined;
}>;


export type GraphWayQuery = { readonly revision: string, readonly paths: ReadonlyArray<{ readonly length: number, readonly start:
      | { readonly __typename: 'Article', readonly id: string, readonly name: string }
      | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    , readonly steps: ReadonlyArray<{ readonly predicate: Predicate, readonly forward: boolean, readonly factuality: Factuality, readonly articleCount: number, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly name: string }
        | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      , readonly assertions: ReadonlyArray<{ readonly article: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> }> }> };

export type GraphBetweenQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type GraphBetweenQuery = { readonly assertions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly factuality: Factuality, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly excerpt: string }> }> } };

export type TimelineSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type TimelineSubjectQuery = { readonly entity:
    | { readonly __typename: 'Article', readonly id: string, readonly name: string }
    | { readonly __typename: 'Commitment', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Demand', readonly id: string, readonly name: string }
    | { readonly __typename: 'Instrument', readonly id: string, readonly name: string }
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
   | null };

export type TimelineOfActorQueryVariables = Exact<{
  id: string | number;
  between?: MeetingFilter | null | undefined;
  trust?: Trust | null | undefined;
}>;


export type TimelineOfActorQuery = { readonly revision: string, readonly entity:
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } }
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } }
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } }
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type TimelineOfQueryVariables = Exact<{
  filter: MeetingFilter;
  trust?: Trust | null | undefined;
}>;


export type TimelineOfQuery = { readonly revision: string, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }, readonly place:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type TimelineMeetingFragment = { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null };

export type FindThingsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type FindThingsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matched: string | null, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly name: string }
        | { readonly __typename: 'Commitment', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Demand', readonly id: string, readonly name: string }
        | { readonly __typename: 'Instrument', readonly id: string, readonly name: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
       }> } };

export type NamesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article', readonly name: string, readonly id: string }
    | { readonly __typename: 'Assertion', readonly id: string }
    | { readonly __typename: 'Commitment', readonly name: string, readonly id: string }
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Delegation', readonly name: string, readonly id: string }
    | { readonly __typename: 'Demand', readonly name: string, readonly id: string }
    | { readonly __typename: 'Instrument', readonly name: string, readonly id: string }
    | { readonly __typename: 'Meeting', readonly name: string, readonly id: string }
    | { readonly __typename: 'Office', readonly name: string, readonly id: string }
    | { readonly __typename: 'Official', readonly name: string, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
   | null> };

export type ClaimsOfLinkQueryVariables = Exact<{
  subject: string | number;
  object: string | number;
  predicate: Predicate;
  trust?: Trust | null | undefined;
}>;


export type ClaimsOfLinkQuery = { readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> } };

export type ShownClaimFragment = { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on Entity {
  __typename
  id
  name
  ... on Meeting {
    startDate
    endDate
  }
  ... on Instrument {
    startDate
    endDate
  }
  ... on Commitment {
    startDate
    endDate
  }
  ... on Demand {
    startDate
    endDate
  }
}
    `, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const TimelineMeetingFragmentDoc = new TypedDocumentString(`
    fragment TimelineMeeting on Meeting {
  id
  name
  status
  date
  startDate
  endDate
  dateText
  place {
    name
  }
}
    `, {"fragmentName":"TimelineMeeting"}) as unknown as TypedDocumentString<TimelineMeetingFragment, unknown>;
export const ShownClaimFragmentDoc = new TypedDocumentString(`
    fragment ShownClaim on Assertion {
  id
  summary
  factuality
  inferred
  future
  negated
  evaluative
  article {
    id
    title
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
    }
  }
  evidence {
    quote
    excerpt
    sentence
  }
}
    `, {"fragmentName":"ShownClaim"}) as unknown as TypedDocumentString<ShownClaimFragment, unknown>;
export const GraphNeighbourhoodDocument = new TypedDocumentString(`
    query GraphNeighbourhood($id: ID!, $predicates: [Predicate!], $kinds: [EntityKind!], $trust: Trust, $first: Int!, $after: String) {
  revision
  entity(id: $id) {
    ...Drawn
    neighbours(
      predicates: $predicates
      kinds: $kinds
      trust: $trust
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        predicate
        forward
        factuality
        articleCount
        node {
          ...Drawn
        }
        assertions(first: 1) {
          article {
            title
          }
          evidence {
            excerpt
          }
        }
      }
    }
  }
}
    fragment Drawn on Entity {
  __typename
  id
  name
  ... on Meeting {
    startDate
    endDate
  }
  ... on Instrument {
    startDate
    endDate
  }
  ... on Commitment {
    startDate
    endDate
  }
  ... on Demand {
    startDate
    endDate
  }
}`) as unknown as TypedDocumentString<GraphNeighbourhoodQuery, GraphNeighbourhoodQueryVariables>;
export const GraphWayDocument = new TypedDocumentString(`
    query GraphWay($from: ID!, $to: ID!, $predicates: [Predicate!], $avoid: [ID!], $trust: Trust) {
  revision
  paths(
    from: $from
    to: $to
    limit: 5
    predicates: $predicates
    avoid: $avoid
    trust: $trust
  ) {
    length
    start {
      ...Drawn
    }
    steps {
      predicate
      forward
      factuality
      articleCount
      node {
        ...Drawn
      }
      assertions(first: 1) {
        article {
          title
        }
        evidence {
          excerpt
        }
      }
    }
  }
}
    fragment Drawn on Entity {
  __typename
  id
  name
  ... on Meeting {
    startDate
    endDate
  }
  ... on Instrument {
    startDate
    endDate
  }
  ... on Commitment {
    startDate
    endDate
  }
  ... on Demand {
    startDate
    endDate
  }
}`) as unknown as TypedDocumentString<GraphWayQuery, GraphWayQueryVariables>;
export const GraphBetweenDocument = new TypedDocumentString(`
    query GraphBetween($ids: [ID!]!, $predicates: [Predicate!], $trust: Trust, $after: String) {
  assertions(
    filter: {subjects: $ids, objects: $ids, predicates: $predicates, negated: false}
    trust: $trust
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      predicate
      factuality
      subject {
        id
      }
      object {
        id
      }
      article {
        id
        title
      }
      evidence {
        excerpt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphBetweenQuery, GraphBetweenQueryVariables>;
export const TimelineSubjectDocument = new TypedDocumentString(`
    query TimelineSubject($id: ID!) {
  entity(id: $id) {
    __typename
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TimelineSubjectQuery, TimelineSubjectQueryVariables>;
export const TimelineOfActorDocument = new TypedDocumentString(`
    query TimelineOfActor($id: ID!, $between: MeetingFilter, $trust: Trust) {
  revision
  entity(id: $id) {
    ... on Actor {
      meetings(filter: $between, order: NEWEST, trust: $trust, first: 100) {
        totalCount
        edges {
          node {
            ...TimelineMeeting
          }
          assertions(first: 1) {
            ...ShownClaim
          }
        }
      }
    }
  }
}
    fragment TimelineMeeting on Meeting {
  id
  name
  status
  date
  startDate
  endDate
  dateText
  place {
    name
  }
}
fragment ShownClaim on Assertion {
  id
  summary
  factuality
  inferred
  future
  negated
  evaluative
  article {
    id
    title
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
    }
  }
  evidence {
    quote
    excerpt
    sentence
  }
}`) as unknown as TypedDocumentString<TimelineOfActorQuery, TimelineOfActorQueryVariables>;
export const TimelineOfDocument = new TypedDocumentString(`
    query TimelineOf($filter: MeetingFilter!, $trust: Trust) {
  revision
  meetings(filter: $filter, order: NEWEST, trust: $trust, first: 100) {
    totalCount
    nodes {
      ...TimelineMeeting
      assertions(as: [SUBJECT], first: 1) {
        nodes {
          ...ShownClaim
        }
      }
    }
  }
}
    fragment TimelineMeeting on Meeting {
  id
  name
  status
  date
  startDate
  endDate
  dateText
  place {
    name
  }
}
fragment ShownClaim on Assertion {
  id
  summary
  factuality
  inferred
  future
  negated
  evaluative
  article {
    id
    title
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
    }
  }
  evidence {
    quote
    excerpt
    sentence
  }
}`) as unknown as TypedDocumentString<TimelineOfQuery, TimelineOfQueryVariables>;
export const FindThingsDocument = new TypedDocumentString(`
    query FindThings($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    edges {
      matched
      node {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindThingsQuery, FindThingsQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const ClaimsOfLinkDocument = new TypedDocumentString(`
    query ClaimsOfLink($subject: ID!, $object: ID!, $predicate: Predicate!, $trust: Trust) {
  assertions(
    filter: {subjects: [$subject], objects: [$object], predicates: [$predicate], negated: false}
    trust: $trust
  ) {
    totalCount
    nodes {
      ...ShownClaim
    }
  }
}
    fragment ShownClaim on Assertion {
  id
  summary
  factuality
  inferred
  future
  negated
  evaluative
  article {
    id
    title
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
    }
  }
  evidence {
    quote
    excerpt
    sentence
  }
}`) as unknown as TypedDocumentString<ClaimsOfLinkQuery, ClaimsOfLinkQueryVariables>;