import { factPasses, joined, type Condition, type Trust } from '../ask/trust.ts';
import type { QueryPathsArgs } from '../model/contract.ts';
import { relationVerbs } from '../model/verbs.ts';

/** The longest path and the most paths that may be asked. */
export const mostSteps = 6;
export const mostPaths = 20;

/**
 * When ways through articles are left out: `searching` tests every node that is met, which doubles the work; `afterwards` tests none, so that whoever asks must look, and search
 * again where a way leads through one.
 */
export type ArticlesLeftOut = 'searching' | 'afterwards';

/** Only verbs; what is avoided and what trust refuses is left out of the search itself. */
function allowed(args: QueryPathsArgs, trust: Trust | null, leftOut: ArticlesLeftOut) {
  const passing = factPasses(trust, { grades: 'r.grades', facts: '[r.id]' });
  const steps = [
    ...(args.predicates ? [{ text: 'type(r) IN $predicates', params: { predicates: args.predicates } }] : []),
    ...passing,
  ];
  const { text, params } = joined(steps);
  const avoid = args.avoid ?? [];
  return {
    // A test that everything passes would still be made of each.
    steps: steps.length === 0 ? [] : [text],
    node: [
      // The label is at hand, the id has to be read: most nodes are judged by the first.
      ...(leftOut === 'searching' ? ['(NOT n:Article OR n.id IN $ends)'] : []),
      ...(avoid.length > 0 ? ['NOT n.id IN $avoid'] : []),
    ],
    params: { ...params, ends: [args.from, args.to], ...(avoid.length > 0 && { avoid }) },
  };
}

/** The clauses that find up to `limit` ways between two different things, shorter ones first, each bound as `p`. */
export function pathsBetween(args: QueryPathsArgs, trust: Trust | null, leftOut: ArticlesLeftOut): Condition {
  const { steps, node, params } = allowed(args, trust, leftOut);
  const types = relationVerbs.join('|');
  const most = args.maxLength ?? mostSteps;
  const limit = args.limit ?? 1;
  const tests = [
    ...steps.map((step) => `all(r IN relationships(p) WHERE ${step})`),
    ...(node.length > 0 ? [`all(n IN nodes(p) WHERE ${node.join(' AND ')})`] : []),
  ];
  const where = tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : '';
  const once = 'all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))';
  const ends = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})';
  const shortest = limit === 1 ? 'shortestPath' : 'allShortestPaths';
  const found =
    args.shortestOnly === false && limit > 1
      ? // What stands outside these brackets would judge only the first few that were found.
        `MATCH SHORTEST ${mostPaths} (p = (a) (()-[r:${types}]-(n) WHERE ${[...steps, ...node].join(' AND ') || 'true'}){1,${most}} (b) WHERE ${once})`
      : `MATCH p = ${shortest}((a)-[:${types}*..${most}]-(b))${where}`;
  return {
    text: `${ends} ${found} WITH p ORDER BY length(p) LIMIT toInteger($limit)`,
    params: { ...params, from: args.from, to: args.to, limit },
  };
}
