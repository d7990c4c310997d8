import { claimText, factPasses, joined, trustOf, trustParams, type Trust } from '../ask/trust.ts';
import type { QueryPathsArgs } from '../model/contract.ts';
import { relationVerbs } from '../model/verbs.ts';
import type { Row, Statement } from '../neo4j/statements.ts';

/** The longest path and the most paths that may be asked. */
export const mostSteps = 6;
export const mostPaths = 20;

/** A path as it is found: ids of its nodes in order, and what stands on each step. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly steps: readonly {
    readonly predicate: string;
    readonly forward: boolean;
    readonly fact: string;
    readonly grades: readonly string[];
    readonly articles: readonly string[];
  }[];
}

/** Never through an article; only verbs; what is avoided and what trust refuses is left out of the search itself. */
function allowed(args: QueryPathsArgs, trust: Trust | null) {
  const passing = factPasses(trust, { grades: 'r.grades', facts: '[r.id]' });
  const { text, params } = joined([
    ...(args.predicates ? [{ text: 'type(r) IN $predicates', params: { predicates: args.predicates } }] : []),
    ...passing,
  ]);
  return {
    step: text.replace(/\b([a-z])_(?!\w)/g, '$1'),
    node: '(n.id IN $ends OR NOT n:Article) AND NOT n.id IN $avoid',
    params: { ...params, avoid: args.avoid ?? [], ends: [args.from, args.to] },
  };
}

/** Up to `limit` ways between two different things, shorter ones first. */
export function pathsBetween(args: QueryPathsArgs): Statement {
  const trust = args.trust ? trustOf(args.trust) : null;
  const { step, node, params } = allowed(args, trust);
  const types = relationVerbs.join('|');
  const most = args.maxLength ?? mostSteps;
  const limit = args.limit ?? 1;
  const tests = `all(r IN relationships(p) WHERE ${step}) AND all(n IN nodes(p) WHERE ${node})`;
  const once = 'all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))';
  const ends = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})';
  const shortest = limit === 1 ? 'shortestPath' : 'allShortestPaths';
  const found =
    args.shortestOnly === false && limit > 1
      ? // What stands outside these brackets would judge only the first few that were found.
        `MATCH SHORTEST ${mostPaths} (p = (a) (()-[r:${types}]-(n) WHERE ${step} AND ${node}){1,${most}} (b) WHERE ${once})`
      : `MATCH p = ${shortest}((a)-[:${types}*..${most}]-(b)) WHERE ${tests}`;
  return {
    text: `${ends} ${found} WITH p ORDER BY length(p) LIMIT toInteger($limit) RETURN [${columns(trust)}] AS row`,
    params: { ...params, ...trustParams(trust), from: args.from, to: args.to, limit },
  };
}

function columns(trust: Trust | null): string {
  const claims = `MATCH (c:Assertion) WHERE c.fact = r.id AND ${claimText(trust, 'c')}`;
  return [
    '[n IN nodes(p) | n.id]',
    `[r IN relationships(p) | [type(r), startNode(r).id, r.id, COLLECT { ${claims} RETURN DISTINCT c.grade }, COLLECT { ${claims} RETURN DISTINCT c.article }]]`,
  ].join(', ');
}

/** Reads a row of pathsBetween. */
export function foundPath(row: Row): FoundPath {
  const nodes = textsOf(row[0]);
  const steps = Array.isArray(row[1]) ? (row[1] as readonly Row[]) : [];
  return {
    nodes,
    steps: steps.map(([predicate, start, fact, grades, articles], index) => ({
      predicate: String(predicate),
      forward: start === nodes[index],
      fact: String(fact),
      grades: textsOf(grades),
      articles: textsOf(articles),
    })),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
