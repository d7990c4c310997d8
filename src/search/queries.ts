import { listFragment, type Order } from '../ask/fragment.ts';
import { nounsOfKinds } from '../entity/kinds.ts';
import type { QuerySearchArgs } from '../model/contract.ts';
import { wholeKey, wordQuery } from './words.ts';

/** The most hits of a search. */
const mostHits = 200;
/** How many entries of an index are looked at: enough to fill the hits after filtering, bounded for common words. */
const mostEntries = 1000;

const byRank: Order = { orderBy: 'rank_', keys: ['rank_'], after: 'rank_ > $after0', start: [-1], ranked: true };

/** The best of what was found for each thing, closest first: `$wanted` things at most. */
const best = `ORDER BY best_[0], best_[1], n_.byName LIMIT toInteger(CASE WHEN $wanted < ${mostHits} THEN $wanted ELSE ${mostHits} END)`;

/**
 * How close a name is, the less the closer: the text itself, its beginning (the shorter the closer), its words. Titles are
 * sentences, where how they begin says little of what they are about.
 */
const closeness = [
  'CASE WHEN k_.key = $key THEN [CASE WHEN n_:Article THEN 1 ELSE 0 END, 0, x_.text]',
  'WHEN n_:Article THEN [4, -score_, x_.text]',
  'WHEN k_.key STARTS WITH $key THEN [2, size(k_.key), x_.text]',
  'ELSE [3, -score_, x_.text] END',
].join(' ');

/** Names first, then the words of claims (told of their subject), best first; the cursor is the rank. */
export const searchAtRoot = listFragment<QuerySearchArgs>({
  name: 'searchAtRoot',
  item: 'Entity',
  parent: 'root',
  groups: true,
  source: (args) => {
    const nouns = nounsOfKinds(args.kinds);
    const ofKind = nouns ? ' WHERE n_.noun IN $nouns' : '';
    return {
      match: [
        'CALL () {',
        "CALL db.index.fulltext.queryNodes('names', $query, {limit: $entries}) YIELD node AS k_, score AS score_",
        `MATCH (n_)-[x_:NAMED]->(k_)${ofKind}`,
        `WITH n_, min(${closeness}) AS best_ ${best}`,
        'RETURN collect([n_, best_[2]]) AS named_',
        '} CALL (named_) {',
        // Where names are enough, the words of claims are not looked at.
        'WITH named_ WHERE size(named_) < $wanted',
        "CALL db.index.fulltext.queryNodes('claims', $query, {limit: $entries}) YIELD node AS a_, score AS score_",
        'WITH named_, a_, score_ WHERE NOT a_.negated',
        `MATCH (n_:Entity) WHERE n_.id = a_.subject AND NOT n_ IN [h_ IN named_ | h_[0]]${nouns ? ' AND n_.noun IN $nouns' : ''}`,
        'WITH n_, min([CASE WHEN n_:Article THEN 1 ELSE 0 END, -score_, coalesce(a_.text, a_.summary)]) AS best_',
        `${best} RETURN collect([n_, best_[2]]) AS told_`,
        `} WITH (named_ + told_)[..${mostHits}] AS hits_ UNWIND range(0, size(hits_) - 1) AS rank_`,
        'WITH rank_, hits_[rank_][0] AS n_, hits_[rank_][1] AS matched_',
      ].join(' '),
      params: {
        query: wordQuery(args.text) ?? 'nothing',
        key: wholeKey(args.text),
        entries: wordQuery(args.text) === null ? 0 : mostEntries,
        wanted: mostHits,
        ...(nouns && { nouns }),
      },
    };
  },
  order: byRank,
  edge: { on: 'row', values: { matched: 'matched_' } },
});
