import { factPasses, joined, type Condition, type Trust } from '../ask/trust.ts';
import type { QueryPathsArgs } from '../model/contract.ts';
import { relationVerbs } from '../model/verbs.ts';

/** The longest path and the most paths that may be asked. */
export const mostSteps = 6;
export const mostPaths = 20;

/** Never through an article; only verbs; what is avoided and what trust refuses is left out of the search itself. */
function allowed(args: QueryPathsArgs, trust: Trust | null) {
  const passing = factPasses(trust, { grades: 'r.grades', facts: '[r.id]' });
  const steps = [
    ...(args.predicates ? [{ text: 'type(r) IN $predicates', params: { predicates: args.predicates } }] : []),
    ...passing,
  ];
  const { text, params } = joined(steps);
  const avoid = args.avoid ?? [];
  return {
    step: text,
    // A test that every relationship passes would still be made of each.
    everyStep: steps.length === 0 ? '' : `all(r IN relationships(p) WHERE ${text}) AND `,
    // The label is at hand, the id has to be read: most nodes are judged by the first.
    node: `(NOT n:Article OR n.id IN $ends)${avoid.length > 0 ? ' AND NOT n.id IN $avoid' : ''}`,
    params: { ...params, ends: [args.from, args.to], ...(avoid.length > 0 && { avoid }) },
  };
}

/** The clauses that find up to `limit` ways between two different things, shorter ones first, each bound as `p`. */
export function pathsBetween(args: QueryPathsArgs, trust: Trust | null): Condition {
  const { step, everyStep, node, params } = allowed(args, trust);
  const types = relationVerbs.join('|');
  const most = args.maxLength ?? mostSteps;
  const limit = args.limit ?? 1;
  const tests = `${everyStep}all(n IN nodes(p) WHERE ${node})`;
  const once = 'all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))';
  const ends = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})';
  const shortest = limit === 1 ? 'shortestPath' : 'allShortestPaths';
  const found =
    args.shortestOnly === false && limit > 1
      ? // What stands outside these brackets would judge only the first few that were found.
        `MATCH SHORTEST ${mostPaths} (p = (a) (()-[r:${types}]-(n) WHERE ${step} AND ${node}){1,${most}} (b) WHERE ${once})`
      : `MATCH p = ${shortest}((a)-[:${types}*..${most}]-(b)) WHERE ${tests}`;
  return {
    text: `${ends} ${found} WITH p ORDER BY length(p) LIMIT toInteger($limit)`,
    params: { ...params, from: args.from, to: args.to, limit },
  };
}
