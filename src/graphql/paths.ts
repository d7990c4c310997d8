import type { Field } from '../ask/selection.ts';
import { within } from '../ask/selection.ts';
import { quoted } from '../ask/check.ts';
import { trustFor } from '../ask/compile.ts';
import type { Way } from '../ask/ways.ts';
import { BadRequest, BoundExceeded, DeadlineExceeded } from '../errors.ts';
import type { QueryPathsArgs } from '../model/contract.ts';
import { mostPaths, mostSteps, pathsBetween, type ArticlesLeftOut } from '../path/queries.ts';
import type { Context } from './context.ts';

/** How long a search for paths may take in the database, in milliseconds. */
const longest = 2000;

/** Ways between two things; the same thing twice is a path of length 0. */
export async function findPaths(args: QueryPathsArgs, { ask }: Context, field: Field): Promise<readonly unknown[]> {
  checkRange('maxLength', args.maxLength, mostSteps);
  checkRange('limit', args.limit, mostPaths);
  const more = (args.avoid ?? []).length + (args.trust?.articles ?? []).length > 0;
  if (more) await checkIds(args, ask);
  if (args.from !== args.to && !args.avoid?.some((id) => id === args.from || id === args.to)) {
    const found = await search(args, ask, field);
    if (found.length > 0) return found;
  }
  // Where a way was found, its ends need not be looked for.
  if (!more) await checkIds(args, ask);
  const avoided = args.avoid?.includes(args.from) ?? false;
  return args.from === args.to && !avoided
    ? [{ length: 0, start: await nodeOf(args.from, ask, field), steps: [] }]
    : [];
}

async function checkIds(args: QueryPathsArgs, ask: Context['ask']): Promise<void> {
  const named = [
    ['from', [args.from]],
    ['to', [args.to]],
    ['avoid', args.avoid ?? []],
    ['trust.articles', args.trust?.articles ?? []],
  ] as const;
  const known = await ask.known([...new Set(named.flatMap(([, ids]) => ids))]);
  for (const [argument, ids] of named) {
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) {
      throw new BadRequest(
        `paths(${argument}: ${quoted(unknown)}): nothing has this id. Take ids from an answer, or find them with actor(name:).`,
      );
    }
  }
}

function checkRange(argument: string, value: number | null | undefined, most: number): void {
  if (value === null || value === undefined || (value >= 1 && value <= most)) return;
  throw new BadRequest(`paths(${argument}: ${value}): ${argument} is a whole number from 1 to ${most}.`);
}

async function search(args: QueryPathsArgs, ask: Context['ask'], field: Field): Promise<readonly Way[]> {
  const trust = trustFor({ trust: args.trust }, null);
  const most = { ways: args.limit ?? 1, steps: args.maxLength ?? mostSteps };
  try {
    const ways = (leftOut: ArticlesLeftOut) =>
      ask.ways({ head: pathsBetween(args, trust, leftOut), trust, field, most }, longest);
    // Hardly any shortest way leads through an article: searching again costs less than testing every node.
    const first = await ways(args.shortestOnly === false ? 'searching' : 'afterwards');
    const found = first.some(isThroughArticle) ? await ways('searching') : first;
    return [...found].sort(byIds);
  } catch (error) {
    if (!(error instanceof DeadlineExceeded)) throw error;
    throw new BoundExceeded(
      `paths: the search met its bound of ${longest / 1000} s. Narrow it: a smaller maxLength, fewer predicates, or hubs in avoid.`,
    );
  }
}

function isThroughArticle({ between }: Way): boolean {
  return between.some((id) => id.startsWith('article/'));
}

/** Shorter ones first, then by the ids along them. */
function byIds(a: Way, b: Way): number {
  return a.length - b.length || (a.key < b.key ? -1 : 1);
}

async function nodeOf(id: string, ask: Context['ask'], field: Field): Promise<unknown> {
  const [node] = await ask.byId('Entity', [id], { ...field, args: {}, fields: within(field.fields, 'start') });
  return node;
}
