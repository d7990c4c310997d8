import { given } from '../ask/conditions.ts';
import { listFragment, type Order } from '../ask/fragment.ts';
import { nounsOfKinds } from '../entity/kinds.ts';
import type { QuerySearchArgs } from '../model/contract.ts';
import { wordQuery } from './words.ts';

/** The most hits of a search. */
const mostHits = 200;
/** How many entries of an index are looked at: enough to fill the hits after filtering, bounded for common words. */
const mostEntries = 1000;

const byRank: Order = { orderBy: 'rank_', keys: ['rank_'], after: 'rank_ > $after0', start: [-1] };

/** Names first, then the words of claims (told of their subject), best first; the cursor is the rank. */
export const searchAtRoot = listFragment<QuerySearchArgs>({
  name: 'searchAtRoot',
  item: 'Entity',
  parent: 'root',
  groups: true,
  source: (args) => ({
    match: [
      'CALL () {',
      "CALL db.index.fulltext.queryNodes('names', $query, {limit: $entries}) YIELD node AS k_, score AS score_",
      'MATCH (e_:Entity)-[x_:NAMED]->(k_) RETURN e_ AS n_, 0 AS tier_, score_, x_.text AS matched_',
      'UNION ALL',
      "CALL db.index.fulltext.queryNodes('claims', $query, {limit: $entries}) YIELD node AS a_, score AS score_",
      'WITH a_, score_ WHERE NOT a_.negated',
      'MATCH (e_:Entity) WHERE e_.id = a_.subject RETURN e_ AS n_, 1 AS tier_, score_, coalesce(a_.text, a_.summary) AS matched_',
      '} WITH n_, tier_, score_, matched_',
    ].join(' '),
    params: { query: wordQuery(args.text) ?? 'nothing', entries: wordQuery(args.text) === null ? 0 : mostEntries },
    then: [
      'WITH n_, tier_, score_, matched_ ORDER BY tier_, score_ DESC, n_.byName, matched_',
      'WITH n_, collect({tier: tier_, score: score_, matched: matched_})[0] AS best_',
      `ORDER BY best_.tier, best_.score DESC, n_.byName LIMIT ${mostHits}`,
      'WITH collect({n: n_, matched: best_.matched}) AS hits_',
      'UNWIND range(0, size(hits_) - 1) AS rank_ WITH rank_, hits_[rank_].n AS n_, hits_[rank_].matched AS matched_',
    ].join(' '),
  }),
  where: (args) => given(nounsOfKinds(args.kinds), 'n_.noun IN $nouns', 'nouns'),
  order: byRank,
  edge: { on: 'row', values: { matched: 'matched_' } },
});
