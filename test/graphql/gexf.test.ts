import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { corpora } from '../support/corpora.ts';
import { fetchNetworkx, readByNetworkx } from '../support/networkx.ts';
import { startService, type ServedProcess } from '../support/served.ts';
import { loadFresh } from '../support/service.ts';

const summits = corpora.find(({ folder }) => folder === 'examples/dashboard');
let served: ServedProcess;
let revision: string;

beforeAll(async () => {
  if (!summits) throw new Error('The dashboard has no corpus.');
  revision = await loadFresh(await summits.records());
  served = await startService();
  fetchNetworkx();
});
afterAll(() => served.close());

const text = async (path: string) => (await fetch(`${served.url}${path}`)).text();

interface Expected {
  /** Ids of the things. */
  readonly nodes: ReadonlySet<string>;
  /** One key for each edge. */
  readonly edges: ReadonlySet<string>;
}

interface Thing {
  readonly id: string;
}
interface Edge {
  readonly predicate: string;
  readonly forward?: boolean;
  readonly node: Thing;
}

const aroundTreaty = '/q/neighbours{}?id=instrument/inf-treaty';
const ways = '/q/ways{}?start=official/ronald-reagan&end=country/lithuania&limit=20';
const presence = '/q/presence{}?from=1985&to=1988';
const together = '/q/who-met-whom{}';

/** What each answer names, read from its JSON by its own shape. */
const cases: readonly (readonly [string, string, boolean, (data: never) => Expected])[] = [
  [
    'a neighbourhood',
    aroundTreaty,
    true,
    ({ entity }: { entity: Thing & { neighbours: { edges: Edge[] } } }) => ({
      nodes: new Set([entity.id, ...entity.neighbours.edges.map(({ node }) => node.id)]),
      edges: new Set(
        entity.neighbours.edges.map(({ predicate, forward, node }) => `${predicate} ${forward} ${node.id}`),
      ),
    }),
  ],
  [
    'paths',
    ways,
    true,
    ({ paths }: { paths: { start: Thing; steps: Edge[] }[] }) => ({
      nodes: new Set(paths.flatMap(({ start, steps }) => [start.id, ...steps.map(({ node }) => node.id)])),
      edges: new Set(
        paths.flatMap(({ start, steps }) =>
          steps.map(({ predicate, forward, node }, index) => {
            const last = steps[index - 1]?.node.id ?? start.id;
            return [predicate, ...(forward ? [last, node.id] : [node.id, last])].join(' ');
          }),
        ),
      ),
    }),
  ],
  [
    'a list of meetings',
    presence,
    true,
    ({ meetings }: { meetings: { nodes: (Thing & { attendees: { edges: Edge[] } })[] } }) => ({
      nodes: new Set(
        meetings.nodes.flatMap(({ id, attendees }) => [id, ...attendees.edges.map(({ node }) => node.id)]),
      ),
      edges: new Set(
        meetings.nodes.flatMap(({ id, attendees }) =>
          attendees.edges.map(({ predicate, node }) => `${predicate} ${node.id} ${id}`),
        ),
      ),
    }),
  ],
  [
    'pairs',
    together,
    false,
    ({ meetings }: { meetings: { counts: { key: string; across: { key: string } }[] } }) => ({
      nodes: new Set(meetings.counts.flatMap(({ key, across }) => [key, across.key])),
      edges: new Set(meetings.counts.map(({ key, across }) => [key, across.key].sort().join(' '))),
    }),
  ],
];

describe.each(cases)('%s as GEXF', (_name, address, directed, expected) => {
  const path = (format: string) => address.replace('{}', format);
  const wanted = async () => expected((JSON.parse(await text(path(''))) as { data: never }).data);

  it('is read by graphology with every thing and every edge, and the revision in the file', async () => {
    const { nodes, edges } = await wanted();
    const file = await text(path('.gexf'));
    const graph = parse(graphology.MultiGraph, file, { allowUndeclaredAttributes: false });
    expect(new Set(graph.nodes())).toEqual(nodes);
    expect(graph.size).toBe(edges.size);
    expect(graph.size).toBeGreaterThan(2);
    expect(graph.everyEdge((edge) => graph.isDirected(edge) === directed)).toBe(true);
    expect(graph.everyNode((_id, { label, kind }) => label !== '' && kind !== '')).toBe(true);
    expect(file).toContain(`revision ${revision}`);
    if (directed) expect(graph.everyEdge((_id, { article, excerpt }) => Boolean(article && excerpt))).toBe(true);
  });

  it('is read by networkx with the same counts', async () => {
    const { nodes, edges } = await wanted();
    const read = readByNetworkx(await text(path('.gexf')));
    expect(new Set(read.nodes.map(([id]) => id))).toEqual(nodes);
    expect([read.edges, read.directed]).toEqual([edges.size, directed]);
    if (directed) expect(read.excerpts).not.toContain('');
  });
});

describe('a question as GEXF', () => {
  it('gives dated things their days', async () => {
    const graph = parse(graphology.MultiGraph, await text(presence.replace('{}', '.gexf')));
    expect(graph.getNodeAttributes('meeting/reykjavik-summit')).toMatchObject({
      kind: 'Meeting',
      startDate: '1986-10-11',
      endDate: '1986-10-12',
    });
    expect(await text(presence.replace('{}', '.gexf'))).toContain('start="1986-10-11" end="1986-10-12"');
  });

  it('is refused where it names no things', async () => {
    const reply = await fetch(`${served.url}/q/commitments-by-issue.gexf`);
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('nothing to draw');
  });
});
