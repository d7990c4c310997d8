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
  }

  type Dated @relationshipProperties {
    who: String!
    when: String!
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
`;
