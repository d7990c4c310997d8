import {
  GraphBetweenDocument,
  GraphNeighbourhoodDocument,
  GraphTotalsDocument,
  GraphWayDocument,
  type DrawnFragment,
  type EntityKind,
  type GraphBetweenQuery,
  type GraphBetweenQueryVariables,
  type Predicate,
  type Trust,
} from '../operations.ts';
import { ask, NoAnswer } from '../views/ask.ts';
import type { GraphAddress } from './graphAddress.ts';
import { relationVerbs } from '../../../src/model/verbs.ts';
import { kinds as drawnKinds } from './kinds.ts';
import { linkKey, mostThings, type DrawnLink, type DrawnThing, type Piece } from './picture.ts';

/** With the thing in the middle 60, as many as a reader can take in at first. */
const pageSize = 59;
/** Pages of claims between things shown; more than these would not be legible. */
const mostPages = 5;
/** As many things as one question may name. */
const mostIds = 100;

const entityKinds: readonly EntityKind[] = [
  'OFFICIAL',
  'COUNTRY',
  'ORGANIZATION',
  'DELEGATION',
  'OFFICE',
  'PLACE',
  'TOPIC',
  'MEETING',
  'INSTRUMENT',
  'COMMITMENT',
  'DEMAND',
  'ARTICLE',
];

/** What narrows the questions themselves. */
export interface Narrowed {
  readonly trust: Trust;
  readonly predicates: Predicate[] | null;
  readonly kinds: EntityKind[] | null;
}

/** A verb or kind that can be chosen, and how many relationships it stands for around the things asked for. */
export interface Choice {
  readonly name: string;
  readonly count: number;
}

/** What the address asks for, in its order, and the revision it is of. */
export interface Fetched {
  readonly pieces: readonly Piece[];
  readonly revision: string;
  readonly verbs: readonly Choice[];
  readonly kinds: readonly Choice[];
  /** True where more lies between the things than was fetched. */
  readonly cut: boolean;
}

interface Page extends Piece {
  readonly revision: string;
  readonly next: string | undefined;
  readonly verbs: readonly Choice[];
  readonly kinds: readonly Choice[];
}

const pages = new Map<string, Promise<Page>>();

/** What of an address narrows the questions; names that are no verb or kind are left out. */
export function narrowedBy({ verbs, kinds }: GraphAddress, trust: Trust): Narrowed {
  const chosen = relationVerbs.filter((one) => verbs.includes(one));
  const kept = entityKinds.filter((one) => kinds.some((kind) => kind.toUpperCase() === one));
  return { trust, predicates: chosen.length > 0 ? chosen : null, kinds: kept.length > 0 ? kept : null };
}

/** Fetches what the address asks for; pages that are here already are not asked again. */
export async function fetchPieces(address: GraphAddress, trust: Trust): Promise<Fetched> {
  const narrowed = narrowedBy(address, trust);
  const ways = address.from && address.to ? [await wayBetween(address.from, address.to, address.hide, narrowed)] : [];
  const around = await Promise.all([...new Set(address.of)].map((id) => pagesAround(id, address, narrowed)));
  const found = [...ways, ...around.flat()];
  const ids = [...new Set(found.flatMap(({ things }) => things.map(({ id }) => id)))];
  const between = ids.length > 2 ? await linksBetween(ids.slice(0, mostThings), narrowed) : nothingBetween;
  return {
    pieces: [...found, between],
    revision: found[0]?.revision ?? '',
    verbs: summed(found.flatMap(({ verbs }) => verbs)),
    kinds: summed(found.flatMap(({ kinds }) => kinds)),
    cut: between.next !== undefined,
  };
}

/** How many neighbours each thing has, by its id. */
export async function fetchTotals(ids: readonly string[], narrowed: Narrowed): Promise<ReadonlyMap<string, number>> {
  const parts = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, part) =>
    ids.slice(part * mostIds, (part + 1) * mostIds),
  );
  const answers = await Promise.all(parts.map((part) => ask(GraphTotalsDocument, { ids: part, ...narrowed })));
  return new Map(
    answers.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node && 'neighbours' in node ? [[node.id, node.neighbours.totalCount] as const] : [])),
    ),
  );
}

async function pagesAround(id: string, { of }: GraphAddress, narrowed: Narrowed): Promise<readonly Page[]> {
  const found: Page[] = [];
  let after: string | undefined;
  for (let page = of.filter((each) => each === id).length; page > 0; page--) {
    const one = await remembered(['around', id, narrowed, after], () => pageAround(id, narrowed, after));
    found.push(one);
    after = one.next;
    if (after === undefined) break;
  }
  return found;
}

async function pageAround(id: string, narrowed: Narrowed, after: string | undefined): Promise<Page> {
  const variables = { id, ...narrowed, first: pageSize, after: after ?? null, choices: after === undefined };
  const { entity, revision } = await ask(GraphNeighbourhoodDocument, variables);
  if (!entity)
    throw new NoAnswer(`There is nothing with the id ${id}. The link may be old: search for the name instead.`);
  const { pageInfo, edges } = entity.neighbours;
  return {
    revision,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    things: [drawn(entity), ...edges.map(({ node }) => drawn(node))],
    links: edges.map((edge) => linkOf(id, edge)),
    verbs: entity.all ? choicesOf(entity.all.verbs) : [],
    kinds: entity.all ? choicesOf(entity.all.kinds).map(asKind) : [],
  };
}

function choicesOf(counts: readonly { readonly key: string | null; readonly count: number }[]): readonly Choice[] {
  return counts.flatMap(({ key, count }) => (key === null ? [] : [{ name: key, count }]));
}

/** The count's OFFICIAL is the drawing's Official. */
function asKind({ name, count }: Choice): Choice {
  return { name: drawnKinds.find((kind) => kind.toUpperCase() === name) ?? name, count };
}

function summed(choices: readonly Choice[]): readonly Choice[] {
  const sums = new Map<string, number>();
  for (const { name, count } of choices) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].map(([name, count]) => ({ name, count })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The shortest ways between two things, around what is put away. */
function wayBetween(from: string, to: string, hide: readonly string[], narrowed: Narrowed): Promise<Page> {
  const avoid = hide.filter((id) => id !== from && id !== to);
  const { trust, predicates: along } = narrowed;
  return remembered(['way', from, to, avoid, trust, along], async () => {
    const { paths, revision } = await ask(GraphWayDocument, { from, to, avoid, trust, predicates: along });
    const things = paths.flatMap(({ start, steps }) => [drawn(start), ...steps.map(({ node }) => drawn(node))]);
    const links = paths.flatMap(({ start, steps }) =>
      steps.map((step, index) => ({ ...linkOf(steps[index - 1]?.node.id ?? start.id, step), way: true })),
    );
    const verbs = links.map(({ verb }) => ({ name: verb, count: 1 }));
    return { revision, next: undefined, things, links, verbs: summed(verbs), kinds: [] };
  });
}

const nothingBetween: Page = { revision: '', next: undefined, things: [], links: [], verbs: [], kinds: [] };

/** Relationships among things shown, read from the claims that carry them; with a next page where these are not all. */
function linksBetween(ids: readonly string[], { trust, predicates: along }: Narrowed): Promise<Page> {
  return remembered(['between', ids, trust, along], async () => {
    const found = new Map<string, DrawnLink & { articles: ReadonlySet<string> }>();
    let after: string | null = null;
    for (let page = 0; page < mostPages; page++) {
      const variables = { ids: [...ids], predicates: along, trust, after };
      const { assertions }: Awaited<ReturnType<typeof askBetween>> = await askBetween(variables);
      for (const claim of assertions.nodes) addClaim(found, claim);
      after = assertions.pageInfo.hasNextPage ? (assertions.pageInfo.endCursor ?? null) : null;
      if (after === null) break;
    }
    return { ...nothingBetween, next: after ?? undefined, links: [...found.values()] };
  });
}

function askBetween(variables: GraphBetweenQueryVariables) {
  return ask(GraphBetweenDocument, variables);
}

type ClaimBetween = GraphBetweenQuery['assertions']['nodes'][number];

function addClaim(
  found: Map<string, DrawnLink & { articles: ReadonlySet<string> }>,
  { predicate, subject, object, factuality, article, evidence }: ClaimBetween,
): void {
  if (!object || subject.id === object.id) return;
  const key = linkKey(subject.id, predicate, object.id);
  const known = found.get(key);
  const articles = new Set([...(known?.articles ?? []), article.id]);
  found.set(key, {
    article: article.title,
    excerpt: evidence[0]?.excerpt,
    ...known,
    key,
    source: subject.id,
    target: object.id,
    verb: predicate,
    factuality: known && surer(known.factuality, factuality) ? known.factuality : factuality,
    articles,
    articleCount: articles.size,
  });
}

const sureness = ['POSSIBLE', 'PROBABLE', 'CERTAIN'];

function surer(one: string | undefined, other: string): boolean {
  return sureness.indexOf(one ?? '') >= sureness.indexOf(other);
}

interface Edge {
  readonly predicate: string | null;
  readonly forward: boolean | null;
  readonly factuality: string | null;
  readonly articleCount: number;
  readonly node: DrawnFragment;
  readonly assertions: readonly {
    readonly article: { readonly title: string };
    readonly evidence: readonly { readonly excerpt: string }[];
  }[];
}

function linkOf(from: string, { predicate, forward, factuality, articleCount, node, assertions }: Edge): DrawnLink {
  const [source, target] = forward === false ? [node.id, from] : [from, node.id];
  const verb = predicate ?? '';
  return {
    key: linkKey(source, verb, target),
    source,
    target,
    verb,
    factuality: factuality ?? undefined,
    articleCount,
    article: assertions[0]?.article.title,
    excerpt: assertions[0]?.evidence[0]?.excerpt,
  };
}

function drawn(thing: DrawnFragment): DrawnThing {
  return {
    id: thing.id,
    name: thing.name,
    kind: thing.__typename,
    start: 'startDate' in thing ? (thing.startDate ?? undefined) : undefined,
    end: 'endDate' in thing ? (thing.endDate ?? undefined) : undefined,
  };
}

/** Asks once for the same key; what failed may be asked again. */
function remembered(key: readonly unknown[], make: () => Promise<Page>): Promise<Page> {
  const name = JSON.stringify(key);
  const known = pages.get(name);
  if (known) return known;
  const asked = make();
  pages.set(name, asked);
  asked.catch(() => pages.delete(name));
  return asked;
}
