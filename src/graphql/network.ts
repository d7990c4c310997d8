import type { Network, NetworkEdge, NetworkNode } from '../lib/gexf.ts';
import { nounOfId } from '../model/ids.ts';
import { verbByName } from '../model/verbs.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What was met on a walk through an answer. */
interface Found {
  readonly nodes: Map<string, NetworkNode>;
  readonly edges: Map<string, NetworkEdge>;
  directed: boolean;
}

/**
 * The things of an answer that came with their ids, and what joins them: the verb of a list's edge or of a path's step,
 * meetings shared, a pair that was counted, or else the field by which one thing stands beneath another.
 */
export function networkOf(answer: unknown): Network {
  const found: Found = { nodes: new Map(), edges: new Map(), directed: false };
  walk(found, answer, undefined, '');
  return { directed: found.directed, nodes: [...found.nodes.values()], edges: [...found.edges.values()] };
}

/** Looks at a value that stands under this field of the thing above it. */
function walk(found: Found, value: unknown, above: string | undefined, field: string): void {
  if (Array.isArray(value)) return value.forEach((each: unknown) => walk(found, each, above, field));
  if (!isThing(value) || field === 'assertions') return;
  if (Array.isArray(value['steps'])) return walkPath(found, value);
  if (isThing(value['across'])) return addPair(found, value, value['across']);
  const id = addNode(found, value);
  if (id !== undefined && above !== undefined) join(found, above, id, { label: field }, true);
  for (const [key, child] of Object.entries(value)) {
    if (key === 'node' && isThing(child)) walkEdge(found, value, child, id ?? above, field);
    else walk(found, child, id ?? above, isPage(key) ? field : key);
  }
}

/** The edge of a list: its node belongs to the thing that the list is of. */
function walkEdge(found: Found, edge: Thing, node: Thing, above: string | undefined, field: string): void {
  const below = addNode(found, node);
  if (below !== undefined && above !== undefined) joinBy(found, edge, above, below, field);
  for (const [key, child] of Object.entries(node)) walk(found, child, below, key);
}

function walkPath(found: Found, path: Thing): void {
  let at = addNode(found, path['start']);
  for (const step of Array.isArray(path['steps']) ? path['steps'] : []) {
    if (!isThing(step)) continue;
    const next = addNode(found, step['node']);
    if (at !== undefined && next !== undefined) joinBy(found, step, at, next, 'paths');
    at = next;
  }
}

function joinBy(found: Found, edge: Thing, above: string, below: string, field: string): void {
  const verb = words(edge['predicate']);
  const claims = Array.isArray(edge['assertions']) ? edge['assertions'].filter(isThing) : [];
  const facts = {
    label: verb ?? (typeof edge['count'] === 'number' ? 'met' : field),
    weight: whole(edge['count']),
    start: words(edge['firstDate']),
    end: words(edge['lastDate']),
    factuality: words(edge['factuality']),
    articleCount: whole(edge['articleCount']),
    ...receiptOf(claims[0]),
  };
  const forward = typeof edge['forward'] === 'boolean' ? edge['forward'] : !leadsUp(verb, above, below);
  const [source, target] = forward ? [above, below] : [below, above];
  join(found, source, target, facts, typeof edge['count'] !== 'number');
}

/** Whether the verb can only be read from the lower thing to the upper. */
function leadsUp(verb: string | undefined, above: string, below: string): boolean {
  const { subjects = [], objects = [] } = verbByName.get(verb ?? '') ?? {};
  const [upper, lower] = [nounOfId(above), nounOfId(below)];
  return upper !== undefined && lower !== undefined && subjects.includes(lower) && objects.includes(upper);
}

function receiptOf(claim: Thing | undefined) {
  const [passage] = Array.isArray(claim?.['evidence']) ? claim['evidence'].filter(isThing) : [];
  const article = claim?.['article'] ?? passage?.['article'];
  return { article: isThing(article) ? words(article['title']) : undefined, excerpt: words(passage?.['excerpt']) };
}

/** Two things that were counted together. */
function addPair(found: Found, one: Thing, other: Thing): void {
  const [source, target] = [addNode(found, asNode(one)), addNode(found, asNode(other))];
  if (source === undefined || target === undefined) return;
  join(found, source, target, { label: 'together', weight: whole(one['count']) }, false);
}

function asNode({ key, label }: Thing): Thing {
  return { id: key, name: label };
}

function join(
  found: Found,
  source: string,
  target: string,
  facts: Omit<NetworkEdge, 'source' | 'target'>,
  directed: boolean,
): void {
  // Who met whom is told from both sides.
  const ends = directed ? [source, target] : [source, target].sort();
  const key = JSON.stringify([...ends, facts.label]);
  if (!found.edges.has(key)) found.edges.set(key, { source, target, ...facts });
  found.directed ||= directed;
}

/** Notes a thing, and what is newly known of its days; undefined for what is no thing of the graph. */
function addNode(found: Found, value: unknown): string | undefined {
  const id = isThing(value) ? words(value['id']) : undefined;
  const kind = id === undefined ? undefined : nounOfId(id);
  if (!isThing(value) || id === undefined || kind === undefined) return undefined;
  const known = found.nodes.get(id);
  found.nodes.set(id, {
    id,
    label: words(value['name']) ?? words(value['title']) ?? known?.label ?? id,
    kind,
    start: words(value['startDate']) ?? known?.start,
    end: words(value['endDate']) ?? known?.end,
  });
  return id;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPage(key: string): boolean {
  return key === 'edges' || key === 'nodes';
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
