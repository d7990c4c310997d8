import type { Field } from '../ask/selection.ts';
import { within } from '../ask/selection.ts';
import { asked } from '../ask/objects.ts';
import { quoted } from '../ask/check.ts';
import { trustFor } from '../ask/compile.ts';
import { BadRequest, BoundExceeded, DeadlineExceeded } from '../errors.ts';
import { surestOf } from '../model/grades.ts';
import type { QueryPathsArgs } from '../model/contract.ts';
import { foundPath, mostPaths, mostSteps, pathsBetween, type FoundPath } from '../path/queries.ts';
import type { Context } from './context.ts';

/** How long a search for paths may take in the database, in milliseconds. */
const longest = 2000;

/** Ways between two things; the same thing twice is a path of length 0. */
export async function findPaths(args: QueryPathsArgs, { ask }: Context, field: Field): Promise<readonly unknown[]> {
  checkRange('maxLength', args.maxLength, mostSteps);
  checkRange('limit', args.limit, mostPaths);
  const ends = [args.from, args.to, ...(args.avoid ?? []), ...(args.trust?.articles ?? [])];
  const known = await ask.known([...new Set(ends)]);
  for (const [argument, ids] of [
    ['from', [args.from]],
    ['to', [args.to]],
    ['avoid', args.avoid ?? []],
    ['trust.articles', args.trust?.articles ?? []],
  ] as const) {
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) {
      throw new BadRequest(
        `paths(${argument}: ${quoted(unknown)}): nothing has this id. Take ids from an answer, or find them with actor(name:).`,
      );
    }
  }
  if (args.avoid?.some((id) => id === args.from || id === args.to)) return [];
  const found = args.from === args.to ? [{ nodes: [args.from], steps: [] }] : await search(args, ask);
  return objectsOf(found, args, ask, field);
}

function checkRange(argument: string, value: number | null | undefined, most: number): void {
  if (value === null || value === undefined || (value >= 1 && value <= most)) return;
  throw new BadRequest(`paths(${argument}: ${value}): ${argument} is a whole number from 1 to ${most}.`);
}

async function search(args: QueryPathsArgs, ask: Context['ask']): Promise<readonly FoundPath[]> {
  try {
    const rows = await ask.run(pathsBetween(args), longest);
    return rows.map(foundPath).sort(byIds);
  } catch (error) {
    if (!(error instanceof DeadlineExceeded)) throw error;
    throw new BoundExceeded(
      `paths: the search met its bound of ${longest / 1000} s. Narrow it: a smaller maxLength, fewer predicates, or hubs in avoid.`,
    );
  }
}

/** Shorter ones first, then by the ids along them. */
function byIds(a: FoundPath, b: FoundPath): number {
  const [left, right] = [a, b].map((path) => path.nodes.join('\n') + path.steps.map((step) => step.fact).join('\n'));
  return a.steps.length - b.steps.length || ((left ?? '') < (right ?? '') ? -1 : 1);
}

async function objectsOf(found: readonly FoundPath[], args: QueryPathsArgs, ask: Context['ask'], field: Field) {
  const fields = [...within(field.fields, 'start'), ...within(field.fields, 'steps', 'node')];
  const ids = [...new Set(found.flatMap((path) => path.nodes))];
  const objects = ids.length > 0 ? await ask.byId('Entity', ids, { ...field, args: {}, fields }) : [];
  const byId = new Map(ids.map((id, index) => [id, objects[index]]));
  const trust = trustFor({ trust: args.trust }, null);
  return found.map(({ nodes, steps }) => ({
    length: steps.length,
    start: byId.get(nodes[0] ?? ''),
    steps: steps.map((step, index) => ({
      predicate: step.predicate,
      forward: step.forward,
      factuality: surestOf(step.grades),
      articleCount: step.articles.length,
      node: byId.get(nodes[index + 1] ?? ''),
      [asked]: { trust, product: found.length * mostSteps, parent: [step.fact], lists: new Map() },
    })),
  }));
}
