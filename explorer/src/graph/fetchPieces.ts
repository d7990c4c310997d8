import {
  GraphBetweenDocument,
  GraphNeighbourhoodDocument,
  GraphWayDocument,
  type DrawnFragment,
  type Trust,
} from '../operations.ts';
import { ask, NoAnswer } from '../views/ask.ts';
import type { GraphAddress } from './graphAddress.ts';
import { linkKey, type DrawnLink, type DrawnThing, type Piece } from './picture.ts';

/** With the thing in the middle 60, as many as a reader can take in at first. */
const pageSize = 59;
/** Pages of claims between things shown; more than these would not be legible. */
const mostPages = 3;

/** What the address asks for, in its order, and the revision it is of. */
export interface Fetched {
  readonly pieces: readonly Piece[];
  readonly revision: string;
}

interface Page extends Piece {
  readonly revision: string;
  readonly next: string | undefined;
}

const pages = new Map<string, Promise<Page>>();

/** Fetches what the address asks for; pages that are here already are not asked again. */
export async function fetchPieces(address: GraphAddress, trust: Trust): Promise<Fetched> {
  const way = address.from && address.to ? [await wayBetween(address.from, address.to, trust)] : [];
  const around = await Promise.all([...new Set(address.of)].map((id) => pagesAround(id, address, trust)));
  const found = [...way, ...around.flat()];
  const ids = [...new Set(found.flatMap(({ things }) => things.map(({ id }) => id)))];
  const between = ids.length > 2 ? await linksBetween(ids, trust) : [];
  return {
    pieces: [...found, { things: [], links: between }],
    revision: found[0]?.revision ?? '',
  };
}

async function pagesAround(id: string, { of }: GraphAddress, trust: Trust): Promise<readonly Page[]> {
  const found: Page[] = [];
  let after: string | undefined;
  for (let page = of.filter((each) => each === id).length; page > 0; page--) {
    const one = await remembered(['around', id, trust, after], () => pageAround(id, trust, after));
    found.push(one);
    after = one.next;
    if (after === undefined) break;
  }
  return found;
}

async function pageAround(id: string, trust: Trust, after: string | undefined): Promise<Page> {
  const variables = { id, trust, first: pageSize, after: after ?? null };
  const { entity, revision } = await ask(GraphNeighbourhoodDocument, variables);
  if (!entity)
    throw new NoAnswer(`There is nothing with the id ${id}. The link may be old: search for the name instead.`);
  const { totalCount, pageInfo, edges } = entity.neighbours;
  return {
    revision,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    things: [drawn(entity), ...edges.map(({ node }) => drawn(node))],
    links: edges.map((edge) => linkOf(id, edge)),
    around: { id, total: totalCount },
  };
}

async function wayBetween(from: string, to: string, trust: Trust): Promise<Page> {
  return remembered(['way', from, to, trust], async () => {
    const { paths, revision } = await ask(GraphWayDocument, { from, to, trust });
    const things = paths.flatMap(({ start, steps }) => [drawn(start), ...steps.map(({ node }) => drawn(node))]);
    const links = paths.flatMap(({ start, steps }) =>
      steps.map((step, index) => linkOf(steps[index - 1]?.node.id ?? start.id, step)),
    );
    return { revision, next: undefined, things, links };
  });
}

/** Relationships among things shown, read from the claims that carry them. */
async function linksBetween(ids: readonly string[], trust: Trust): Promise<readonly DrawnLink[]> {
  const { links } = await remembered(['between', ids, trust], async () => {
    const found = new Map<string, DrawnLink & { articles: ReadonlySet<string> }>();
    let after: string | null = null;
    for (let page = 0; page < mostPages; page++) {
      const { assertions }: Awaited<ReturnType<typeof askBetween>> = await askBetween(ids, trust, after);
      for (const { predicate, subject, object, factuality, article, evidence } of assertions.nodes) {
        if (!object || subject.id === object.id) continue;
        const key = linkKey(subject.id, predicate, object.id);
        const known = found.get(key);
        const articles = new Set([...(known?.articles ?? []), article.id]);
        const sure = known && surer(known.factuality, factuality) ? known.factuality : factuality;
        found.set(key, {
          article: article.title,
          excerpt: evidence[0]?.excerpt,
          ...known,
          key,
          source: subject.id,
          target: object.id,
          verb: predicate,
          factuality: sure,
          articles,
          articleCount: articles.size,
        });
      }
      after = assertions.pageInfo.hasNextPage ? (assertions.pageInfo.endCursor ?? null) : null;
      if (after === null) break;
    }
    return { revision: '', next: undefined, things: [], links: [...found.values()] };
  });
  return links;
}

function askBetween(ids: readonly string[], trust: Trust, after: string | null) {
  return ask(GraphBetweenDocument, { ids: [...ids], trust, after });
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
