import { hashOf } from '../../src/lib/hash.ts';
import { articleId } from '../../src/model/ids.ts';
import type { ArticleRecord, AssertionRecord, EntityRecord } from '../records.ts';
import { claimsOf, type CallEntity, type Claim } from './claim.ts';
import { articleNode, entityNode, type EntityNode } from './entityNode.ts';
import { canonical, compare, distinct, storedForm } from './stored.ts';

/** The records of one article. */
export interface ArticleRecords {
  readonly article: ArticleRecord;
  readonly entities: readonly EntityRecord[];
  readonly assertions: readonly AssertionRecord[];
}

/** Two claims that an article sets against each other, by their refs. */
export interface Conflict {
  readonly id: string;
  readonly article: string;
  readonly a: string;
  readonly b: string;
}

/** An article ready to be stored. */
export interface PreparedArticle {
  readonly id: string;
  readonly hash: string;
  /** The article's own node first. */
  readonly nodes: readonly EntityNode[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

/** A hash of all that the article says, whatever the order of its records. */
export function hashOfArticle({ article, entities, assertions }: ArticleRecords): string {
  const parts = [entities, assertions].map((records) => records.map(canonical).sort(compare));
  return hashOf(storedForm, canonical(article), ...parts);
}

/** The article as it will be stored. `call` looks up what the register declares. */
export function prepareArticle(records: ArticleRecords, hash: string, call: CallEntity): PreparedArticle {
  const nodes = [articleNode(records.article, hash), ...records.entities.map((record) => entityNode(record, false))];
  const own = new Map(nodes.map((node) => [node.id, node]));
  const claims = claimsOf(records.article, records.assertions, (id) => own.get(id) ?? call(id));
  return { id: articleId(records.article.id), hash, nodes, claims, conflicts: conflictsOf(records) };
}

function conflictsOf({ article, assertions }: ArticleRecords): Conflict[] {
  const pairs = assertions.flatMap(({ key, conflictsWith }) =>
    key === undefined ? [] : conflictsWith.map((other) => pairOf(`${article.id}#${key}`, refOf(article.id, other))),
  );
  return distinct(pairs).map((pair) => {
    const [a = '', b = ''] = pair.split('\t');
    const id = `conflict/${hashOf(article.id, a, b)}`;
    return { id, article: articleId(article.id), a, b };
  });
}

function refOf(article: string, key: string): string {
  return key.includes('#') ? key : `${article}#${key}`;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}
