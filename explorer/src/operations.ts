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

/** The part an entity has in a claim. */
export type ClaimRole =
  /** The verb leads to it. */
  | 'OBJECT'
  /** It is an innermost voice. */
  | 'SPEAKER'
  /** The claim is about it. */
  | 'SUBJECT'
  /** It is a voice at any depth, speakers included; the article’s author does not count. */
  | 'VOICE';

/** What became of a demand. */
export type DemandOutcome =
  /** A commitment or text answers it (ADDRESSES), even where somebody turned it down. */
  | 'ANSWERED'
  /** No article says more of it. */
  | 'OPEN'
  /** Somebody turned it down (REJECTED), and nothing answers it. */
  | 'REJECTED';

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

/** Sorts of text. */
export type InstrumentKind =
  /** A treaty, deal or plan, drafts of one included. */
  | 'AGREEMENT'
  /** A statement that its sides publish together or alone. */
  | 'COMMUNIQUE'
  /** Any other text, and where the editor says nothing. */
  | 'OTHER'
  /** A decision of a body. */
  | 'RESOLUTION'
  /** A summary of talks or of another text. */
  | 'SUMMARY';

/** How far a text has come, in this order; the furthest counts. */
export type InstrumentStatus =
  /** Its sides agreed on it, and no signature is reported. */
  | 'AGREED'
  /** Under negotiation. */
  | 'DRAFT'
  /** No longer in force. */
  | 'ENDED'
  /** In force. */
  | 'IN_FORCE'
  /** Signed. */
  | 'SIGNED';

/** Subject matter of commitments, demands and topics, after the PA-X agreement codes. */
export type Issue =
  /** Where a border runs, who guards and who crosses it. */
  | 'BORDERS'
  /** Ending or pausing the fighting. */
  | 'CEASEFIRE'
  /** Networks, and attacks on or through them. */
  | 'CYBER'
  /** Money, loans and other help for an economy. */
  | 'ECONOMIC_SUPPORT'
  /** Votes, referendums and how they are held. */
  | 'ELECTIONS'
  /** Power, fuel, pipelines and plants. */
  | 'ENERGY'
  /** What follows when an agreement is broken, and who makes it hold. */
  | 'ENFORCEMENT'
  /** Relief and protection for people in need. */
  | 'HUMANITARIAN'
  /** Roads, railways, ports, grids and the like. */
  | 'INFRASTRUCTURE'
  /** Passing on what intelligence services know. */
  | 'INTELLIGENCE_SHARING'
  /** Capital put into a country, its firms or funds. */
  | 'INVESTMENT'
  /** Arms, equipment, training or money for forces. */
  | 'MILITARY_AID'
  /** Forces that act, plan or exercise together. */
  | 'MILITARY_COOPERATION'
  /** Watching and verifying that an agreement is kept. */
  | 'MONITORING'
  /** Minerals, water, land and other resources. */
  | 'NATURAL_RESOURCES'
  /** Passage by sea, river or air. */
  | 'NAVIGATION'
  /** Not attacking, not threatening, not using force. */
  | 'NON_AGGRESSION'
  /** Nuclear arms, material and plants. */
  | 'NUCLEAR'
  /** Anything that no other issue holds. */
  | 'OTHER'
  /** Captives, hostages and detained people, and their exchange. */
  | 'PRISONERS'
  /** How talks go on: next rounds, texts, mediators, deadlines. */
  | 'PROCEDURAL'
  /** Rebuilding what a conflict destroyed. */
  | 'RECONSTRUCTION'
  /** People who fled, and their return. */
  | 'REFUGEES'
  /** Imposing, keeping, easing or lifting penalties. */
  | 'SANCTIONS'
  /** A pledge to come to the help of somebody, or to keep them safe. */
  | 'SECURITY_GUARANTEE'
  /** Whose land it is, and who rules it. */
  | 'SOVEREIGNTY_TERRITORY'
  /** Buying and selling across borders, and tariffs. */
  | 'TRADE'
  /** Courts, amnesty, truth and redress after a conflict. */
  | 'TRANSITIONAL_JUSTICE'
  /** Taking forces out of a place, or limiting them there. */
  | 'TROOP_WITHDRAWAL';

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

/** Sorts of body. */
export type OrganizationKind =
  /** A business. */
  | 'COMPANY'
  /** A government or its head’s office. */
  | 'GOVERNMENT'
  /** People only described, such as unnamed sources. */
  | 'GROUP'
  /** A body whose members are states. */
  | 'INTERGOVERNMENTAL'
  /** A ministry or department of a government. */
  | 'MINISTRY'
  /** Any other body, and where the editor says nothing. */
  | 'OTHER';

/** Sorts of place. */
export type PlaceKind =
  /** A city, town or village. */
  | 'CITY'
  /** Any other place, and where the editor says nothing. */
  | 'OTHER'
  /** A region within a state or across states. */
  | 'REGION'
  /** A building or site where people meet. */
  | 'VENUE'
  /** A sea, strait, lake or river. */
  | 'WATER_BODY';

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

/** What may be kept of an article’s words. */
export type Rights =
  /** Used under a licence: passages are kept whole. */
  | 'LICENSED'
  /** Our own text: passages are kept whole. */
  | 'OWN'
  /** Short passages only: at most 25 words each and a quarter of the article in all. */
  | 'QUOTATION';

/** How far a commitment has come, in this order; the furthest counts. */
export type Standing =
  /** It is a clause of a text (CONTAINS), and nobody is said to have undertaken it. */
  | 'DRAFTED'
  /** Somebody undertook it (COMMITTED_TO). */
  | 'MADE'
  /** None of the others: it is only spoken of. */
  | 'MENTIONED'
  /** Somebody put it forward (PRESENTED), no more. */
  | 'PROPOSED';

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

export type ArticlePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly title: string, readonly author: string | null, readonly publisher: string | null, readonly url: string | null, readonly published: string | null, readonly sha256: string, readonly coded: string, readonly rights: Rights, readonly sentenceCount: number } | null };

export type ArticleClaimsQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleClaimsQuery = { readonly article: { readonly assertions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly negated: boolean, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }, readonly evidence: ReadonlyArray<{ readonly sentence: number, readonly start: number, readonly end: number }> }> } } | null };

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
}>;


export type EntityHeadQuery = { readonly entity:
    | { readonly __typename: 'Article', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly publisher: string | null, readonly published: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Commitment', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly standing: Standing, readonly date: string | null, readonly id: string, readonly name: string, readonly issues: ReadonlyArray<Issue>, readonly condition: string | null, readonly timing: string | null, readonly makers: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly by: { readonly totalCount: number }, readonly beneficiaries: { readonly totalCount: number }, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly madeAt: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Country', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly iso2: string | null, readonly iso3: string | null }
    | { readonly __typename: 'Delegation', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly sides: { readonly nodes: ReadonlyArray<
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
        > }, readonly members: { readonly totalCount: number } }
    | { readonly __typename: 'Demand', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly outcome: DemandOutcome, readonly date: string | null, readonly id: string, readonly name: string, readonly issues: ReadonlyArray<Issue>, readonly makers: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly partOf: { readonly id: string, readonly name: string } | null, readonly by: { readonly totalCount: number }, readonly answeredBy: { readonly totalCount: number } }
    | { readonly __typename: 'Instrument', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly instrumentKind: InstrumentKind, readonly instrumentStatus: InstrumentStatus | null, readonly parties: { readonly totalCount: number }, readonly provisions: { readonly totalCount: number } }
    | { readonly __typename: 'Meeting', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly kind: MeetingKind, readonly duration: string | null, readonly place:
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
       | null, readonly attendees: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly capacity: string | null }> } }
    | { readonly __typename: 'Office', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Official', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly named: boolean, readonly id: string, readonly name: string, readonly posts: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organizationKind: OrganizationKind }
    | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind }
    | { readonly __typename: 'Topic', readonly aliases: ReadonlyArray<string>, readonly sameAs: ReadonlyArray<string>, readonly issues: ReadonlyArray<Issue>, readonly id: string, readonly name: string }
   | null };

type KnownOf_Commitment_Fragment = { readonly issues: ReadonlyArray<Issue>, readonly condition: string | null, readonly timing: string | null, readonly by: { readonly totalCount: number }, readonly beneficiaries: { readonly totalCount: number }, readonly instruments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly madeAt: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

type KnownOf_Country_Fragment = { readonly iso2: string | null, readonly iso3: string | null };

type KnownOf_Delegation_Fragment = { readonly members: { readonly totalCount: number } };

type KnownOf_Demand_Fragment = { readonly issues: ReadonlyArray<Issue>, readonly partOf: { readonly id: string, readonly name: string } | null, readonly by: { readonly totalCount: number }, readonly answeredBy: { readonly totalCount: number } };

type KnownOf_Instrument_Fragment = { readonly parties: { readonly totalCount: number }, readonly provisions: { readonly totalCount: number } };

type KnownOf_Meeting_Fragment = { readonly kind: MeetingKind, readonly duration: string | null, readonly place:
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
   | null, readonly attendees: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly capacity: string | null }> } };

export type KnownOfFragment =
  | KnownOf_Commitment_Fragment
  | KnownOf_Country_Fragment
  | KnownOf_Delegation_Fragment
  | KnownOf_Demand_Fragment
  | KnownOf_Instrument_Fragment
  | KnownOf_Meeting_Fragment
;

type Receipted_ActorEdge_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

type Receipted_CommitmentEdge_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

type Receipted_DemandEdge_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

type Receipted_EntityEdge_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

type Receipted_InstrumentEdge_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

type Receipted_MeetingEdge_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

type Receipted_Step_Fragment = { readonly assertions: ReadonlyArray<{ readonly id: string }> };

export type ReceiptedFragment =
  | Receipted_ActorEdge_Fragment
  | Receipted_CommitmentEdge_Fragment
  | Receipted_DemandEdge_Fragment
  | Receipted_EntityEdge_Fragment
  | Receipted_InstrumentEdge_Fragment
  | Receipted_MeetingEdge_Fragment
  | Receipted_Step_Fragment
;

export type MeetingRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly capacity: string | null, readonly side:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly place:
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
       | null }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> };

export type EncounterRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly count: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly node:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    , readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }> } }> };

export type CommitmentRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> };

export type DemandRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> };

export type ActorRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly node:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Official', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    , readonly assertions: ReadonlyArray<{ readonly id: string }> }> };

export type BesideRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
    , readonly assertions: ReadonlyArray<{ readonly id: string }> }> };

export type ClaimRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly article: { readonly id: string, readonly title: string } } }> };

export type MoreMeetingsQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreMeetingsQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly place:
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
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly place:
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
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly place:
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
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly place:
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
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreEncountersQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreEncountersQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly count: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }> } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly count: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }> } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly count: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }> } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly count: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreCommitmentsQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreCommitmentsQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreDemandsQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreDemandsQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreClausesQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreClausesQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly standing: Standing, readonly date: string | null, readonly condition: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreAnsweredQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreAnsweredQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly outcome: DemandOutcome, readonly date: string | null, readonly makers: { readonly nodes: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > } }, readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreActorsQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreActorsQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreBeneficiariesQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreBeneficiariesQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly capacity: string | null, readonly side:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly node:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Delegation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Official', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreAnswersQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreAnswersQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type MoreBesideQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type MoreBesideQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly predicate: Predicate | null, readonly forward: boolean | null, readonly node:
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
          , readonly assertions: ReadonlyArray<{ readonly id: string }> }> } }
   | null };

export type MoreClaimsQueryVariables = Exact<{
  id: string | number;
  trust?: Trust | null | undefined;
  after?: string | null | undefined;
  as?: ReadonlyArray<ClaimRole> | ClaimRole | null | undefined;
}>;


export type MoreClaimsQuery = { readonly entity:
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
    | { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly attribution: { readonly kind: AttributionKind, readonly speakers: ReadonlyArray<
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
              > }, readonly article: { readonly id: string, readonly title: string } } }> } }
   | null };

export type ClaimsOfFactQueryVariables = Exact<{
  id: string | number;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  trust?: Trust | null | undefined;
}>;


export type ClaimsOfFactQuery = { readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
           }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } };

export type ClaimsOfEncounterQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
  meetings?: ReadonlyArray<string | number> | string | number | null | undefined;
  trust?: Trust | null | undefined;
}>;


export type ClaimsOfEncounterQuery = { readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
           }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } };

export type ResultsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ResultsQuery = { readonly all: { readonly counts: ReadonlyArray<{ readonly key: string | null, readonly label: string, readonly count: number }> }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matched: string | null, readonly node:
        | { readonly __typename: 'Article', readonly publisher: string | null, readonly published: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Commitment', readonly standing: Standing, readonly date: string | null, readonly id: string, readonly name: string, readonly makers: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Delegation', readonly id: string, readonly name: string, readonly sides: { readonly nodes: ReadonlyArray<
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
            > } }
        | { readonly __typename: 'Demand', readonly outcome: DemandOutcome, readonly date: string | null, readonly id: string, readonly name: string, readonly makers: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } }
        | { readonly __typename: 'Instrument', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly instrumentKind: InstrumentKind, readonly instrumentStatus: InstrumentStatus | null }
        | { readonly __typename: 'Meeting', readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly place:
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
           | null }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly named: boolean, readonly id: string, readonly name: string, readonly posts: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            > } }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly organizationKind: OrganizationKind }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly placeKind: PlaceKind }
        | { readonly __typename: 'Topic', readonly issues: ReadonlyArray<Issue>, readonly id: string, readonly name: string }
       }> } };

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
  choices: boolean;
}>;


export type GraphNeighbourhoodQuery = { readonly revision: string, readonly entity:
    | { readonly __typename: 'Article', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Commitment', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Delegation', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Demand', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Instrument', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Meeting', readonly startDate: string | null, readonly endDate: string | null, readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Official', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly all?: { readonly verbs: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly predicate: Predicate | null, readonly forward: boolean | null, readonly factuality: Factuality | null, readonly articleCount: number, readonly node:
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

export type GraphTotalsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  trust?: Trust | null | undefined;
}>;


export type GraphTotalsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string, readonly neighbours: { readonly totalCount: number } }
   | null> };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly matched: string | null, readonly node:
        | { readonly __typename: 'Article', readonly publisher: string | null, readonly published: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Commitment', readonly standing: Standing, readonly date: string | null, readonly id: string, readonly name: string, readonly makers: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Delegation', readonly id: string, readonly name: string, readonly sides: { readonly nodes: ReadonlyArray<
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
            > } }
        | { readonly __typename: 'Demand', readonly outcome: DemandOutcome, readonly date: string | null, readonly id: string, readonly name: string, readonly makers: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } }
        | { readonly __typename: 'Instrument', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly instrumentKind: InstrumentKind, readonly instrumentStatus: InstrumentStatus | null }
        | { readonly __typename: 'Meeting', readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly place:
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
           | null }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Official', readonly named: boolean, readonly id: string, readonly name: string, readonly posts: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            > } }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly organizationKind: OrganizationKind }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly placeKind: PlaceKind }
        | { readonly __typename: 'Topic', readonly issues: ReadonlyArray<Issue>, readonly id: string, readonly name: string }
       }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly revision: string, readonly entities: { readonly counts: ReadonlyArray<{ readonly key: string | null, readonly label: string, readonly count: number }> }, readonly assertions: { readonly totalCount: number }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null }> }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly place:
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
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
                 }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> }> } }
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
                 }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> }> } }
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
                 }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> }> } }
    | { readonly meetings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }, readonly assertions: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
                 }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type TimelineOfQueryVariables = Exact<{
  filter: MeetingFilter;
  trust?: Trust | null | undefined;
}>;


export type TimelineOfQuery = { readonly revision: string, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly assertions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
               }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> }, readonly place:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> } };

export type TimelineMeetingFragment = { readonly id: string, readonly name: string, readonly status: MeetingStatus | null, readonly date: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
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


export type ClaimsOfLinkQuery = { readonly assertions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
           }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }> } };

export type ClaimsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ClaimsByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Assertion', readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
           }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> }
    | { readonly __typename: 'Commitment' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'Demand' }
    | { readonly __typename: 'Instrument' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Official' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Topic' }
   | null> };

type ThingLine_Article_Fragment = { readonly __typename: 'Article', readonly publisher: string | null, readonly published: string | null, readonly id: string, readonly name: string };

type ThingLine_Commitment_Fragment = { readonly __typename: 'Commitment', readonly standing: Standing, readonly date: string | null, readonly id: string, readonly name: string, readonly makers: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } };

type ThingLine_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type ThingLine_Delegation_Fragment = { readonly __typename: 'Delegation', readonly id: string, readonly name: string, readonly sides: { readonly nodes: ReadonlyArray<
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
    > } };

type ThingLine_Demand_Fragment = { readonly __typename: 'Demand', readonly outcome: DemandOutcome, readonly date: string | null, readonly id: string, readonly name: string, readonly makers: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } };

type ThingLine_Instrument_Fragment = { readonly __typename: 'Instrument', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly instrumentKind: InstrumentKind, readonly instrumentStatus: InstrumentStatus | null };

type ThingLine_Meeting_Fragment = { readonly __typename: 'Meeting', readonly status: MeetingStatus | null, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly place:
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

type ThingLine_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly name: string };

type ThingLine_Official_Fragment = { readonly __typename: 'Official', readonly named: boolean, readonly id: string, readonly name: string, readonly posts: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

type ThingLine_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly organizationKind: OrganizationKind };

type ThingLine_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly placeKind: PlaceKind };

type ThingLine_Topic_Fragment = { readonly __typename: 'Topic', readonly issues: ReadonlyArray<Issue>, readonly id: string, readonly name: string };

export type ThingLineFragment =
  | ThingLine_Article_Fragment
  | ThingLine_Commitment_Fragment
  | ThingLine_Country_Fragment
  | ThingLine_Delegation_Fragment
  | ThingLine_Demand_Fragment
  | ThingLine_Instrument_Fragment
  | ThingLine_Meeting_Fragment
  | ThingLine_Office_Fragment
  | ThingLine_Official_Fragment
  | ThingLine_Organization_Fragment
  | ThingLine_Place_Fragment
  | ThingLine_Topic_Fragment
;

export type ShownClaimFragment = { readonly id: string, readonly summary: string, readonly factuality: Factuality, readonly inferred: boolean, readonly future: boolean, readonly negated: boolean, readonly evaluative: boolean, readonly article: { readonly id: string, readonly title: string }, readonly subject:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly object:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly attribution: { readonly kind: AttributionKind, readonly cue: string | null, readonly chain: ReadonlyArray<{ readonly depth: number, readonly kind: VoiceKind, readonly name: string, readonly source:
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
       }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly quotedWords: string | null, readonly sentence: number, readonly start: number, readonly end: number }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly article: { readonly id: string, readonly title: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly excerpt: string, readonly sentence: number }> }> };

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
export const KnownOfFragmentDoc = new TypedDocumentString(`
    fragment KnownOf on Entity {
  ... on Country {
    iso2
    iso3
  }
  ... on Delegation {
    members(trust: $trust, first: 1) {
      totalCount
    }
  }
  ... on Meeting {
    kind
    duration
    place {
      id
    }
    attendees(trust: $trust, first: 100) {
      totalCount
      edges {
        capacity
      }
    }
  }
  ... on Instrument {
    parties(trust: $trust, first: 1) {
      totalCount
    }
    provisions(trust: $trust, first: 1) {
      totalCount
    }
  }
  ... on Commitment {
    issues
    condition
    timing
    by: makers(trust: $trust, first: 1) {
      totalCount
    }
    beneficiaries(trust: $trust, first: 1) {
      totalCount
    }
    instruments(trust: $trust, first: 3) {
      nodes {
        id
        name
      }
    }
    madeAt: meetings(trust: $trust, first: 3) {
      nodes {
        id
        name
      }
    }
  }
  ... on Demand {
    issues
    partOf {
      id
      name
    }
    by: makers(trust: $trust, first: 1) {
      totalCount
    }
    answeredBy(trust: $trust, first: 1) {
      totalCount
    }
  }
}
    `, {"fragmentName":"KnownOf"}) as unknown as TypedDocumentString<KnownOfFragment, unknown>;
export const ReceiptedFragmentDoc = new TypedDocumentString(`
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
    `, {"fragmentName":"Receipted"}) as unknown as TypedDocumentString<ReceiptedFragment, unknown>;
export const MeetingRowsFragmentDoc = new TypedDocumentString(`
    fragment MeetingRows on MeetingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    capacity
    side {
      id
      name
    }
    node {
      id
      name
      status
      date
      dateText
      place {
        name
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}`, {"fragmentName":"MeetingRows"}) as unknown as TypedDocumentString<MeetingRowsFragment, unknown>;
export const EncounterRowsFragmentDoc = new TypedDocumentString(`
    fragment EncounterRows on EncounterConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    count
    firstDate
    lastDate
    node {
      __typename
      id
      name
    }
    meetings(first: 20) {
      nodes {
        id
        name
        date
        dateText
      }
    }
  }
}
    `, {"fragmentName":"EncounterRows"}) as unknown as TypedDocumentString<EncounterRowsFragment, unknown>;
export const CommitmentRowsFragmentDoc = new TypedDocumentString(`
    fragment CommitmentRows on CommitmentConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    node {
      id
      name
      standing
      date
      condition
      makers(first: 3) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}`, {"fragmentName":"CommitmentRows"}) as unknown as TypedDocumentString<CommitmentRowsFragment, unknown>;
export const DemandRowsFragmentDoc = new TypedDocumentString(`
    fragment DemandRows on DemandConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    node {
      id
      name
      outcome
      date
      makers(first: 3) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}`, {"fragmentName":"DemandRows"}) as unknown as TypedDocumentString<DemandRowsFragment, unknown>;
export const ActorRowsFragmentDoc = new TypedDocumentString(`
    fragment ActorRows on ActorConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    predicate
    capacity
    side {
      id
      name
    }
    node {
      __typename
      id
      name
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}`, {"fragmentName":"ActorRows"}) as unknown as TypedDocumentString<ActorRowsFragment, unknown>;
export const BesideRowsFragmentDoc = new TypedDocumentString(`
    fragment BesideRows on EntityConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    predicate
    forward
    node {
      __typename
      id
      name
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}`, {"fragmentName":"BesideRows"}) as unknown as TypedDocumentString<BesideRowsFragment, unknown>;
export const ClaimRowsFragmentDoc = new TypedDocumentString(`
    fragment ClaimRows on AssertionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    node {
      id
      summary
      factuality
      attribution {
        kind
        speakers {
          id
          name
        }
      }
      article {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"ClaimRows"}) as unknown as TypedDocumentString<ClaimRowsFragment, unknown>;
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
    id
    name
  }
}
    `, {"fragmentName":"TimelineMeeting"}) as unknown as TypedDocumentString<TimelineMeetingFragment, unknown>;
export const ThingLineFragmentDoc = new TypedDocumentString(`
    fragment ThingLine on Entity {
  __typename
  id
  name
  ... on Official {
    named
    posts: neighbours(predicates: [HOLDS_OFFICE], forward: true, first: 2) {
      nodes {
        id
        name
      }
    }
  }
  ... on Organization {
    organizationKind: kind
  }
  ... on Delegation {
    sides: neighbours(predicates: [REPRESENTS], forward: true, first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
  }
  ... on Topic {
    issues
  }
  ... on Meeting {
    status
    date
    dateText
    place {
      name
    }
  }
  ... on Instrument {
    instrumentKind: kind
    instrumentStatus: status
    date
    dateText
  }
  ... on Commitment {
    standing
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Demand {
    outcome
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Article {
    publisher
    published
  }
}
    `, {"fragmentName":"ThingLine"}) as unknown as TypedDocumentString<ThingLineFragment, unknown>;
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
  }
}
    `, {"fragmentName":"ShownClaim"}) as unknown as TypedDocumentString<ShownClaimFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($id: ID!) {
  article(id: $id) {
    id
    title
    author
    publisher
    url
    published
    sha256
    coded
    rights
    sentenceCount
  }
}
    `) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const ArticleClaimsDocument = new TypedDocumentString(`
    query ArticleClaims($id: ID!, $trust: Trust, $after: String) {
  article(id: $id) {
    assertions(trust: $trust, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        summary
        factuality
        negated
        attribution {
          kind
          speakers {
            id
            name
          }
        }
        evidence {
          sentence
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleClaimsQuery, ArticleClaimsQueryVariables>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!, $trust: Trust) {
  entity(id: $id) {
    ...ThingLine
    aliases
    sameAs
    ...KnownOf
  }
}
    fragment KnownOf on Entity {
  ... on Country {
    iso2
    iso3
  }
  ... on Delegation {
    members(trust: $trust, first: 1) {
      totalCount
    }
  }
  ... on Meeting {
    kind
    duration
    place {
      id
    }
    attendees(trust: $trust, first: 100) {
      totalCount
      edges {
        capacity
      }
    }
  }
  ... on Instrument {
    parties(trust: $trust, first: 1) {
      totalCount
    }
    provisions(trust: $trust, first: 1) {
      totalCount
    }
  }
  ... on Commitment {
    issues
    condition
    timing
    by: makers(trust: $trust, first: 1) {
      totalCount
    }
    beneficiaries(trust: $trust, first: 1) {
      totalCount
    }
    instruments(trust: $trust, first: 3) {
      nodes {
        id
        name
      }
    }
    madeAt: meetings(trust: $trust, first: 3) {
      nodes {
        id
        name
      }
    }
  }
  ... on Demand {
    issues
    partOf {
      id
      name
    }
    by: makers(trust: $trust, first: 1) {
      totalCount
    }
    answeredBy(trust: $trust, first: 1) {
      totalCount
    }
  }
}
fragment ThingLine on Entity {
  __typename
  id
  name
  ... on Official {
    named
    posts: neighbours(predicates: [HOLDS_OFFICE], forward: true, first: 2) {
      nodes {
        id
        name
      }
    }
  }
  ... on Organization {
    organizationKind: kind
  }
  ... on Delegation {
    sides: neighbours(predicates: [REPRESENTS], forward: true, first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
  }
  ... on Topic {
    issues
  }
  ... on Meeting {
    status
    date
    dateText
    place {
      name
    }
  }
  ... on Instrument {
    instrumentKind: kind
    instrumentStatus: status
    date
    dateText
  }
  ... on Commitment {
    standing
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Demand {
    outcome
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Article {
    publisher
    published
  }
}`) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const MoreMeetingsDocument = new TypedDocumentString(`
    query MoreMeetings($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Actor {
      page: meetings(trust: $trust, first: 10, after: $after) {
        ...MeetingRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment MeetingRows on MeetingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    capacity
    side {
      id
      name
    }
    node {
      id
      name
      status
      date
      dateText
      place {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreMeetingsQuery, MoreMeetingsQueryVariables>;
export const MoreEncountersDocument = new TypedDocumentString(`
    query MoreEncounters($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Actor {
      page: metWith(trust: $trust, first: 10, after: $after) {
        ...EncounterRows
      }
    }
  }
}
    fragment EncounterRows on EncounterConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    count
    firstDate
    lastDate
    node {
      __typename
      id
      name
    }
    meetings(first: 20) {
      nodes {
        id
        name
        date
        dateText
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreEncountersQuery, MoreEncountersQueryVariables>;
export const MoreCommitmentsDocument = new TypedDocumentString(`
    query MoreCommitments($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Actor {
      page: commitments(trust: $trust, first: 10, after: $after) {
        ...CommitmentRows
      }
    }
    ... on Meeting {
      page: commitments(trust: $trust, first: 10, after: $after) {
        ...CommitmentRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment CommitmentRows on CommitmentConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    node {
      id
      name
      standing
      date
      condition
      makers(first: 3) {
        nodes {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreCommitmentsQuery, MoreCommitmentsQueryVariables>;
export const MoreDemandsDocument = new TypedDocumentString(`
    query MoreDemands($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Actor {
      page: demands(trust: $trust, first: 10, after: $after) {
        ...DemandRows
      }
    }
    ... on Meeting {
      page: demands(trust: $trust, first: 10, after: $after) {
        ...DemandRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment DemandRows on DemandConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    node {
      id
      name
      outcome
      date
      makers(first: 3) {
        nodes {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreDemandsQuery, MoreDemandsQueryVariables>;
export const MoreClausesDocument = new TypedDocumentString(`
    query MoreClauses($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Instrument {
      page: provisions(trust: $trust, first: 10, after: $after) {
        ...CommitmentRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment CommitmentRows on CommitmentConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    node {
      id
      name
      standing
      date
      condition
      makers(first: 3) {
        nodes {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreClausesQuery, MoreClausesQueryVariables>;
export const MoreAnsweredDocument = new TypedDocumentString(`
    query MoreAnswered($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Instrument {
      page: answers(trust: $trust, first: 10, after: $after) {
        ...DemandRows
      }
    }
    ... on Commitment {
      page: answers(trust: $trust, first: 10, after: $after) {
        ...DemandRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment DemandRows on DemandConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    node {
      id
      name
      outcome
      date
      makers(first: 3) {
        nodes {
          id
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreAnsweredQuery, MoreAnsweredQueryVariables>;
export const MoreActorsDocument = new TypedDocumentString(`
    query MoreActors($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Delegation {
      page: members(trust: $trust, first: 10, after: $after) {
        ...ActorRows
      }
    }
    ... on Meeting {
      page: attendees(trust: $trust, first: 10, after: $after) {
        ...ActorRows
      }
    }
    ... on Instrument {
      page: parties(trust: $trust, first: 10, after: $after) {
        ...ActorRows
      }
    }
    ... on Commitment {
      page: makers(trust: $trust, first: 10, after: $after) {
        ...ActorRows
      }
    }
    ... on Demand {
      page: makers(trust: $trust, first: 10, after: $after) {
        ...ActorRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment ActorRows on ActorConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    predicate
    capacity
    side {
      id
      name
    }
    node {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MoreActorsQuery, MoreActorsQueryVariables>;
export const MoreBeneficiariesDocument = new TypedDocumentString(`
    query MoreBeneficiaries($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Commitment {
      page: beneficiaries(trust: $trust, first: 10, after: $after) {
        ...ActorRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment ActorRows on ActorConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    predicate
    capacity
    side {
      id
      name
    }
    node {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MoreBeneficiariesQuery, MoreBeneficiariesQueryVariables>;
export const MoreAnswersDocument = new TypedDocumentString(`
    query MoreAnswers($id: ID!, $trust: Trust, $after: String) {
  entity(id: $id) {
    ... on Demand {
      page: answeredBy(trust: $trust, first: 10, after: $after) {
        ...BesideRows
      }
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment BesideRows on EntityConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    predicate
    forward
    node {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MoreAnswersQuery, MoreAnswersQueryVariables>;
export const MoreBesideDocument = new TypedDocumentString(`
    query MoreBeside($id: ID!, $trust: Trust, $after: String, $kinds: [EntityKind!]) {
  entity(id: $id) {
    page: neighbours(kinds: $kinds, trust: $trust, first: 10, after: $after) {
      ...BesideRows
    }
  }
}
    fragment Receipted on Fact {
  assertions(first: 20) {
    id
  }
}
fragment BesideRows on EntityConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    ...Receipted
    predicate
    forward
    node {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MoreBesideQuery, MoreBesideQueryVariables>;
export const MoreClaimsDocument = new TypedDocumentString(`
    query MoreClaims($id: ID!, $trust: Trust, $after: String, $as: [ClaimRole!]) {
  entity(id: $id) {
    page: assertions(as: $as, trust: $trust, first: 10, after: $after) {
      ...ClaimRows
    }
  }
}
    fragment ClaimRows on AssertionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
    node {
      id
      summary
      factuality
      attribution {
        kind
        speakers {
          id
          name
        }
      }
      article {
        id
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreClaimsQuery, MoreClaimsQueryVariables>;
export const ClaimsOfFactDocument = new TypedDocumentString(`
    query ClaimsOfFact($id: ID!, $predicates: [Predicate!], $trust: Trust) {
  assertions(
    filter: {subjects: [$id], predicates: $predicates}
    trust: $trust
    first: 20
  ) {
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOfFactQuery, ClaimsOfFactQueryVariables>;
export const ClaimsOfEncounterDocument = new TypedDocumentString(`
    query ClaimsOfEncounter($ids: [ID!], $meetings: [ID!], $trust: Trust) {
  assertions(
    filter: {subjects: $ids, objects: $meetings, predicates: [ATTENDED]}
    trust: $trust
    first: 20
  ) {
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOfEncounterQuery, ClaimsOfEncounterQueryVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($text: String!, $kinds: [EntityKind!], $after: String) {
  all: search(text: $text, first: 1) {
    counts(by: KIND) {
      key
      label
      count
    }
  }
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched
      node {
        ...ThingLine
      }
    }
  }
}
    fragment ThingLine on Entity {
  __typename
  id
  name
  ... on Official {
    named
    posts: neighbours(predicates: [HOLDS_OFFICE], forward: true, first: 2) {
      nodes {
        id
        name
      }
    }
  }
  ... on Organization {
    organizationKind: kind
  }
  ... on Delegation {
    sides: neighbours(predicates: [REPRESENTS], forward: true, first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
  }
  ... on Topic {
    issues
  }
  ... on Meeting {
    status
    date
    dateText
    place {
      name
    }
  }
  ... on Instrument {
    instrumentKind: kind
    instrumentStatus: status
    date
    dateText
  }
  ... on Commitment {
    standing
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Demand {
    outcome
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Article {
    publisher
    published
  }
}`) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const GraphNeighbourhoodDocument = new TypedDocumentString(`
    query GraphNeighbourhood($id: ID!, $predicates: [Predicate!], $kinds: [EntityKind!], $trust: Trust, $first: Int!, $after: String, $choices: Boolean!) {
  revision
  entity(id: $id) {
    ...Drawn
    all: neighbours(trust: $trust) @include(if: $choices) {
      verbs: counts(by: PREDICATE) {
        key
        count
      }
      kinds: counts(by: KIND) {
        key
        count
      }
    }
    neighbours(
      predicates: $predicates
      kinds: $kinds
      trust: $trust
      first: $first
      after: $after
    ) {
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
export const GraphTotalsDocument = new TypedDocumentString(`
    query GraphTotals($ids: [ID!]!, $predicates: [Predicate!], $kinds: [EntityKind!], $trust: Trust) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      neighbours(predicates: $predicates, kinds: $kinds, trust: $trust) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphTotalsQuery, GraphTotalsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  search(text: $text, first: 8) {
    edges {
      matched
      node {
        ...ThingLine
      }
    }
  }
}
    fragment ThingLine on Entity {
  __typename
  id
  name
  ... on Official {
    named
    posts: neighbours(predicates: [HOLDS_OFFICE], forward: true, first: 2) {
      nodes {
        id
        name
      }
    }
  }
  ... on Organization {
    organizationKind: kind
  }
  ... on Delegation {
    sides: neighbours(predicates: [REPRESENTS], forward: true, first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
  }
  ... on Topic {
    issues
  }
  ... on Meeting {
    status
    date
    dateText
    place {
      name
    }
  }
  ... on Instrument {
    instrumentKind: kind
    instrumentStatus: status
    date
    dateText
  }
  ... on Commitment {
    standing
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Demand {
    outcome
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Article {
    publisher
    published
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  revision
  entities(first: 1) {
    counts(by: KIND) {
      key
      label
      count
    }
  }
  assertions(first: 1) {
    totalCount
  }
  articles(first: 6) {
    totalCount
    nodes {
      id
      title
      publisher
      published
    }
  }
  meetings(first: 6) {
    totalCount
    nodes {
      ...ThingLine
    }
  }
}
    fragment ThingLine on Entity {
  __typename
  id
  name
  ... on Official {
    named
    posts: neighbours(predicates: [HOLDS_OFFICE], forward: true, first: 2) {
      nodes {
        id
        name
      }
    }
  }
  ... on Organization {
    organizationKind: kind
  }
  ... on Delegation {
    sides: neighbours(predicates: [REPRESENTS], forward: true, first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
  }
  ... on Topic {
    issues
  }
  ... on Meeting {
    status
    date
    dateText
    place {
      name
    }
  }
  ... on Instrument {
    instrumentKind: kind
    instrumentStatus: status
    date
    dateText
  }
  ... on Commitment {
    standing
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Demand {
    outcome
    date
    makers(first: 2) {
      nodes {
        name
      }
    }
  }
  ... on Article {
    publisher
    published
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
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
    id
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
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
    id
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOfLinkQuery, ClaimsOfLinkQueryVariables>;
export const ClaimsByIdDocument = new TypedDocumentString(`
    query ClaimsById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Assertion {
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
  subject {
    id
    name
  }
  object {
    id
    name
  }
  attribution {
    kind
    cue
    chain {
      depth
      kind
      name
      source {
        id
      }
    }
  }
  evidence {
    quote
    excerpt
    quotedWords
    sentence
    start
    end
  }
  conflictsWith {
    id
    summary
    article {
      id
      title
    }
    evidence {
      quote
      excerpt
      sentence
    }
  }
}`) as unknown as TypedDocumentString<ClaimsByIdQuery, ClaimsByIdQueryVariables>;