import { meetingDated } from '../../src/model/marks.ts';
import { derivedTypes, relationVerbs } from '../../src/model/verbs.ts';
import { nouns } from '../../src/model/vocabulary.ts';

const uniqueIds = ['Entity', 'Actor', ...nouns, 'Assertion', 'Conflict', 'Graph', 'Lock'];
const datedNouns = ['Meeting', 'Commitment', 'Demand', 'Instrument', 'Article'];

/** The verbs whose lists a hub must be able to page by date. */
export const hubVerbs: readonly string[] = ['ATTENDED', 'EXPECTED_TO_ATTEND', 'COMMITTED_TO', 'DEMANDED'];

/** A constraint or an index: its name, and the statement that makes it. */
export interface SchemaItem {
  readonly name: string;
  readonly statement: string;
}

function uniqueNode(label: string, property: string): SchemaItem {
  const name = `unique_${label}`;
  return {
    name,
    statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  };
}

function uniqueRelationship(type: string): SchemaItem {
  const name = `unique_${type}`;
  return { name, statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE` };
}

function nodeIndex(label: string, property: string): SchemaItem {
  const name = `${label}_${property}`;
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})` };
}

function relationshipIndex(type: string, ...properties: readonly string[]): SchemaItem {
  const name = [type, ...properties].join('_');
  const on = properties.map((property) => `r.${property}`).join(', ');
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${on})` };
}

function fullText(name: string, label: string, ...properties: readonly string[]): SchemaItem {
  const on = properties.map((property) => `n.${property}`).join(', ');
  return { name, statement: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${on}]` };
}

/** Constraints: ids are unique, so that a second node or fact of the same id is refused by the store itself. */
export const constraints: readonly SchemaItem[] = [
  ...uniqueIds.map((label) => uniqueNode(label, 'id')),
  uniqueNode('Name', 'key'),
  ...[...relationVerbs, ...derivedTypes].map(uniqueRelationship),
];

/** Indexes that the service's lists and the loader's look-ups seek in. */
export const indexes: readonly SchemaItem[] = [
  ...['fact', 'at', 'article', 'ref'].map((property) => nodeIndex('Assertion', property)),
  ...['a', 'b', 'article'].map((property) => nodeIndex('Conflict', property)),
  ...['Entity', 'Actor', ...nouns].map((label) => nodeIndex(label, 'byName')),
  ...datedNouns.flatMap((label) => [nodeIndex(label, 'newest'), nodeIndex(label, 'oldest')]),
  // On a label of its own: on all of a noun it would tempt the planner to sort what an index by date gives in order.
  nodeIndex(meetingDated.is, 'endDate'),
  nodeIndex('Actor', 'byMeetings'),
  nodeIndex('Article', 'byCoded'),
  relationshipIndex('MENTIONS', 'whom', 'at'),
  ...[...hubVerbs, ...derivedTypes].flatMap((type) => [
    relationshipIndex(type, 'who', 'when'),
    relationshipIndex(type, 'who', 'whenOldest'),
  ]),
  fullText('names', 'Name', 'key'),
  fullText('claims', 'Assertion', 'summary', 'text', 'quotes', 'excerpts'),
];
