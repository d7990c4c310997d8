import { mapOfMet } from '../shapes/q5.ts';
import { mapOfWay } from '../shapes/q6.ts';

const quoted = (statement: string) => JSON.stringify(statement.replaceAll(/\s+/g, ' '));

/** What `@neo4j/graphql` is told of the stored graph (docs/graph.md): the nouns and relationships that the shapes ask for. */
export const typeDefs = `#graphql
  type Actor @node {
    id: ID!
    noun: String!
    name: String!
    byName: String!
    aliases: [String!]!
    sameAs: [String!]!
    named: Boolean
    offices: [Office!]! @relationship(type: "HOLDS_OFFICE", direction: OUT)
    meetings: [Meeting!]! @relationship(type: "PRESENT_AT", direction: OUT, properties: "Dated")
    commitments: [Commitment!]! @relationship(type: "COMMITTED_BY", direction: OUT, properties: "Dated")
    metWith: [Encounter!]! @cypher(statement: ${quoted(`WITH this AS a ${mapOfMet}`)}, columnName: "encounter")
  }

  type Dated @relationshipProperties {
    who: String!
    when: String!
  }

  type Encounter {
    count: Int!
    firstDate: String
    lastDate: String
    actor: Named!
  }

  type Named {
    id: ID!
    name: String!
  }

  type Way {
    length: Int!
    steps: [WayStep!]!
  }

  type WayStep {
    predicate: String!
    forward: Boolean!
    node: Named!
    claims: [WayClaim!]!
  }

  type WayClaim {
    summary: String!
    article: Named!
    excerpts: [String!]!
  }

  type Query {
    way(from: ID!, to: ID!): Way @cypher(statement: ${quoted(mapOfWay)}, columnName: "way")
  }

  type Official @node {
    id: ID!
    named: Boolean!
  }

  type Name @node @fulltext(indexes: [{ indexName: "names", queryName: "searchNames", fields: ["key"] }]) {
    key: String!
    entities: [Entity!]! @relationship(type: "NAMED", direction: IN)
  }

  type Entity @node {
    id: ID!
    name: String!
    byName: String!
  }

  type Office @node {
    id: ID!
    name: String!
    countries: [Country!]! @relationship(type: "OFFICE_OF", direction: OUT)
  }

  type Country @node {
    id: ID!
    name: String!
  }

  type Place @node {
    id: ID!
    name: String!
  }

  type Meeting @node {
    id: ID!
    name: String!
    kind: String!
    status: String
    date: String
    endDate: String
    newest: String!
    place: [Place!]! @relationship(type: "TOOK_PLACE_IN", direction: OUT)
    attendees: [Actor!]! @relationship(type: "ATTENDED", direction: IN)
  }

  type Commitment @node {
    id: ID!
    name: String!
    standing: String!
    date: String
    newest: String!
    meetings: [Meeting!]! @relationship(type: "MADE_AT", direction: OUT)
  }

  type Demand @node {
    id: ID!
    outcome: String!
  }

  type HeldMeeting @node {
    id: ID!
  }

  type DatedMeeting @node {
    id: ID!
    endDate: String
  }

  type MadeCommitment @node {
    id: ID!
  }

  type OpenDemand @node {
    id: ID!
  }

  type NamedOfficial @node {
    id: ID!
  }
`;
