import { describe, expect, it } from '@jest/globals';
import {
  actorNouns,
  demandOutcomes,
  instrumentStatuses,
  meetingStatuses,
  standings,
} from '../../src/model/vocabulary.ts';
import { randomNumbers } from '../support/operations.ts';
import { randomWorld, recordsOf } from '../support/graph.ts';
import { testConnection } from '../support/neo4j.ts';
import { Reference, snapshot, type AskedTrust, type MeetingTests } from '../support/reference.ts';
import { loadFresh, openTestService, type Answer, type TestService } from '../support/service.ts';

const graphs = Number(process.env['BRUTE_GRAPHS'] ?? 8);
const questions = Number(process.env['BRUTE_QUESTIONS'] ?? 50);
const seed = Number(process.env['BRUTE_SEED'] ?? 1985);

type Pick = <T>(all: readonly T[]) => T;
interface World {
  readonly service: TestService;
  readonly reference: Reference;
  readonly pick: Pick;
  readonly actors: readonly string[];
  readonly ids: readonly string[];
  readonly articles: readonly string[];
}

const trusts: readonly AskedTrust[] = [
  {},
  {},
  { excludeHearsay: true },
  { excludeUnnamed: true },
  { minFactuality: 'PROBABLE' },
  { minFactuality: 'CERTAIN', excludeInferred: true },
  { attribution: ['NARRATOR', 'PARTIAL_QUOTE'] },
];

const trustOf = ({ pick, articles }: World): AskedTrust =>
  pick([0, 1, 2, 3]) === 0 ? { ...pick(trusts), articles: [pick(articles)] } : pick(trusts);

/** All nodes of a paged field, page by page, so that cursors are tried as well. */
async function pages(
  { service }: World,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  at: (data: Readonly<Record<string, unknown>>) => unknown,
): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await service.ask(query, { ...variables, after });
    expect({ query, variables, errors }).toEqual({ query, variables, errors: [] });
    const page = at(data ?? {}) as {
      edges: Record<string, unknown>[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    items.push(...page.edges);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(items.length);
      return items;
    }
    after = page.pageInfo.endCursor;
  }
}

const page = 'totalCount pageInfo { hasNextPage endCursor }';
const nodeOf = (data: Readonly<Record<string, unknown>>) => data['node'] as Record<string, unknown>;
const idOf = (edge: Record<string, unknown>) => (edge['node'] as { id: string }).id;

const mostTries = 5;

/** Ways are looked for in two seconds and no longer, which a busy machine may exceed: it is asked again. */
async function withinBound(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    const exceeded = answer.errors.some(({ extensions }) => extensions?.['code'] === 'BOUND_EXCEEDED');
    if (!exceeded || tries === mostTries) return answer;
  }
}

const kinds: Readonly<Record<string, (world: World) => Promise<void>>> = {
  async meetings(world) {
    const { reference, pick, actors } = world;
    const [id, trust, representatives] = [pick(actors), trustOf(world), pick([true, false])];
    const filter: MeetingTests = pick<MeetingTests>([
      {},
      { statuses: ['HELD'] },
      { from: '2025-06', to: '2025-11-20' },
      { allOf: [pick(actors), pick(actors)] },
      { anyOf: [pick(actors), pick(actors)] },
      { noneOf: [pick(actors)] },
    ]);
    const query = `query ($id: ID!, $f: MeetingFilter, $t: Trust, $r: Boolean!, $after: String) { node(id: $id) { ... on Actor { list: meetings(filter: $f, trust: $t, representatives: $r, first: 3, after: $after) { ${page} edges { node { id } } } } } }`;
    const edges = await pages(
      world,
      query,
      { id, f: filter, t: trust, r: representatives },
      (data) => nodeOf(data)['list'],
    );
    note('meetings', edges.length);
    expect({ id, filter, trust, representatives, ids: edges.map(idOf) }).toEqual({
      id,
      filter,
      trust,
      representatives,
      ids: reference.meetings(id, representatives, trust, filter),
    });
  },
  async metWith(world) {
    const { reference, pick, actors } = world;
    const [id, trust, sameSide, representatives] = [
      pick(actors),
      trustOf(world),
      pick([true, false]),
      pick([true, false]),
    ];
    const query = `query ($id: ID!, $t: Trust, $s: Boolean!, $r: Boolean!, $after: String) { node(id: $id) { ... on Actor { list: metWith(sameSide: $s, trust: $t, representatives: $r, first: 2, after: $after) { ${page} edges { count node { id } meetings { totalCount } } } } } }`;
    const edges = await pages(
      world,
      query,
      { id, t: trust, s: sameSide, r: representatives },
      (data) => nodeOf(data)['list'],
    );
    note('metWith', edges.length);
    const met = edges.map((edge) => ({ id: idOf(edge), count: edge['count'] }));
    expect({ id, trust, sameSide, representatives, met }).toEqual({
      id,
      trust,
      sameSide,
      representatives,
      met: reference.metWith(id, sameSide, representatives, trust),
    });
    for (const edge of edges) expect((edge['meetings'] as { totalCount: number }).totalCount).toBe(edge['count']);
  },
  async neighbours(world) {
    const { reference, pick, ids } = world;
    const [id, trust] = [pick(ids), trustOf(world)];
    const query = `query ($id: ID!, $t: Trust, $after: String) { node(id: $id) { ... on Entity { list: neighbours(trust: $t, first: 4, after: $after) { ${page} edges { predicate node { id } } } } } }`;
    const edges = await pages(world, query, { id, t: trust }, (data) => nodeOf(data)['list']);
    note('neighbours', edges.length);
    const found = edges.map((edge) => `${String(edge['predicate'])} ${idOf(edge)}`);
    expect({ id, trust, found }).toEqual({ id, trust, found: reference.neighbours(id, trust) });
  },
  async paths(world) {
    const { reference, pick, ids, service } = world;
    const [from, to, trust] = [pick(ids), pick(ids), trustOf(world)];
    const [most, limit, shortestOnly] = [pick([1, 2, 3, 4, 6]), pick([1, 3, 20]), pick([true, true, false])];
    const avoid = pick([true, false]) ? [pick(ids)] : [];
    const query = `query ($from: ID!, $to: ID!, $t: Trust, $a: [ID!], $m: Int!, $l: Int!, $s: Boolean!) { paths(from: $from, to: $to, trust: $t, avoid: $a, maxLength: $m, limit: $l, shortestOnly: $s) { length start { id } steps { predicate forward node { id } } } }`;
    const asked = { from, to, t: trust, a: avoid, m: most, l: limit, s: shortestOnly };
    const { data, errors } = await withinBound(() => service.ask(query, asked));
    expect({ asked, errors }).toEqual({ asked, errors: [] });
    const paths = data?.['paths'] as {
      length: number;
      start: { id: string };
      steps: { predicate: string; forward: boolean; node: { id: string } }[];
    }[];
    note(
      'paths',
      paths.reduce((sum, path) => sum + path.length, 0),
    );
    const distance = reference.distance(from, to, most, trust, undefined, avoid);
    expect({ asked, shortest: paths[0]?.length ?? null }).toEqual({ asked, shortest: distance });
    expect(paths.length).toBeLessThanOrEqual(limit);
    for (const path of paths) {
      const nodes = [path.start.id, ...path.steps.map((step) => step.node.id)];
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(path.steps.length).toBe(path.length);
      expect(path.length).toBeLessThanOrEqual(shortestOnly ? (distance ?? 0) : most);
      expect(nodes.at(-1)).toBe(to);
      path.steps.forEach((step, index) => {
        const [here, there] = step.forward ? [nodes[index], nodes[index + 1]] : [nodes[index + 1], nodes[index]];
        expect(reference.hasEdge(step.predicate, here ?? '', there ?? '', trust)).toBe(true);
      });
    }
  },
  async search(world) {
    const { reference, pick, ids } = world;
    const name = String(reference.property(pick(ids), 'name'));
    const text = pick([name, name.slice(0, 7), name.split(' ').at(-1) ?? name, name.split(' ')[1] ?? name]);
    const query = `query ($text: String!, $after: String) { list: search(text: $text, first: 7, after: $after) { ${page} edges { node { id } } } }`;
    const found = (await pages(world, query, { text }, (data) => data['list'])).map(idOf);
    const { closest, things, articles } = reference.named(text);
    note('search', closest.length);
    expect({ text, closest: found.slice(0, closest.length) }).toEqual({ text, closest });
    const place = (id: string) => (found.includes(id) ? found.indexOf(id) : Infinity);
    expect({ text, missing: [...things, ...articles].filter((id) => place(id) === Infinity) }).toEqual({
      text,
      missing: [],
    });
    const last = Math.max(-1, ...things.map(place));
    expect({ text, before: articles.filter((id) => place(id) < last) }).toEqual({ text, before: [] });
  },
  async rootLists(world) {
    const { reference, pick, service } = world;
    const trust = trustOf(world);
    const [noun, field] = pick([
      ['Meeting', 'meetings'],
      ['Commitment', 'commitments'],
      ['Demand', 'demands'],
      ['Instrument', 'instruments'],
    ] as const);
    const query = `query ($t: Trust, $after: String) { list: ${field}(trust: $t, first: 5, after: $after) { ${page} edges { node { id } } } }`;
    const edges = await pages(world, query, { t: trust }, (data) => data['list']);
    note('rootLists', edges.length);
    expect({ noun, trust, ids: edges.map(idOf).sort() }).toEqual({
      noun,
      trust,
      ids: [...reference.rooted(noun, trust)].sort(),
    });
    expect(service).toBeDefined();
  },
  async filteredLists(world) {
    const { reference, pick } = world;
    const trust = pick<AskedTrust>([{}, {}, {}, trustOf(world)]);
    const [noun, field, name, property, values] = pick([
      ['Meeting', 'meetings', 'statuses', 'status', meetingStatuses],
      ['Commitment', 'commitments', 'standings', 'standing', standings],
      ['Demand', 'demands', 'outcomes', 'outcome', demandOutcomes],
      ['Instrument', 'instruments', 'statuses', 'status', instrumentStatuses],
    ] as const);
    const chosen = [pick<string>(values), pick<string>(values)];
    const from = '2025-09';
    const endsAfter = (day: unknown) => typeof day === 'string' && day >= from;
    type Case = readonly [Readonly<Record<string, unknown>>, (id: string) => boolean];
    const byValue: Case = [{ [name]: chosen }, (id) => chosen.includes(String(reference.property(id, property)))];
    const byDate: readonly Case[] = [
      [{ dated: true }, (id) => typeof reference.property(id, 'date') === 'string'],
      [{ dated: false }, (id) => typeof reference.property(id, 'date') !== 'string'],
      [{ dated: true, from }, (id) => endsAfter(reference.property(id, 'endDate'))],
    ];
    const [filter, passes] = pick<Case>(noun === 'Meeting' ? [byValue, ...byDate] : [byValue]);
    const query = `query ($t: Trust, $f: ${noun}Filter, $after: String) { list: ${field}(trust: $t, filter: $f, first: 5, after: $after) { ${page} edges { node { id } } } }`;
    const edges = await pages(world, query, { t: trust, f: filter }, (data) => data['list']);
    note('filteredLists', edges.length);
    expect({ noun, trust, filter, ids: edges.map(idOf).sort() }).toEqual({
      noun,
      trust,
      filter,
      ids: [...reference.rooted(noun, trust)].filter(passes).sort(),
    });
  },
  async actors(world) {
    const { reference, pick } = world;
    const nouns = pick([['Official'], ['Country'], ['Organization'], ['Delegation'], actorNouns] as const);
    const [named, trust] = [pick([true, false]), pick<AskedTrust>([{}, {}, trustOf(world)])];
    const kinds = nouns.length === 1 ? nouns.map((noun) => noun.toUpperCase()) : null;
    const query = `query ($k: [EntityKind!], $n: Boolean, $t: Trust, $after: String) { list: actors(kinds: $k, named: $n, trust: $t, first: 5, after: $after) { ${page} edges { node { id } } } }`;
    const edges = await pages(world, query, { k: kinds, n: named, t: trust }, (data) => data['list']);
    note('actors', edges.length);
    const wanted = nouns.flatMap((noun) => [...reference.rooted(noun, trust)]);
    expect({ nouns, named, trust, ids: edges.map(idOf).sort() }).toEqual({
      nouns,
      named,
      trust,
      ids: wanted.filter((id) => reference.property(id, 'named') === named).sort(),
    });
  },
  async counts(world) {
    const { reference, pick, service } = world;
    const trust = trustOf(world);
    const [noun, field, by, property] = pick([
      ['Meeting', 'meetings', 'STATUS', 'status'],
      ['Meeting', 'meetings', 'PLACE', 'place'],
      ['Commitment', 'commitments', 'ISSUE', 'issues'],
      ['Commitment', 'commitments', 'STANDING', 'standing'],
      ['Demand', 'demands', 'OUTCOME', 'outcome'],
    ] as const);
    const query = `query ($t: Trust) { list: ${field}(trust: $t) { counts(by: ${by}, limit: 1000) { key count } } }`;
    const { data, errors } = await service.ask(query, { t: trust });
    expect(errors).toEqual([]);
    const rows = (data?.['list'] as { counts: { key: string | null; count: number }[] }).counts;
    note('counts', rows.length);
    expect({ by, trust, counts: new Map(rows.map((row) => [row.key, row.count])) }).toEqual({
      by,
      trust,
      counts: reference.countedBy(noun, property, trust),
    });
  },
};

const compared = new Map<string, number>();

/** Notes how much an answer held, so that empty ones cannot pass for a proof. */
function note(kind: string, size: number): void {
  compared.set(kind, (compared.get(kind) ?? 0) + size);
}

describe('answers on generated graphs', () => {
  const names = Object.keys(kinds);
  it.each(Array.from({ length: graphs }, (_, index) => [seed + index]))(
    `equal plain code over the loaded facts: graph %i, ${questions} questions`,
    async (graphSeed) => {
      const records = recordsOf(randomWorld(graphSeed, 5, 40));
      await loadFresh(records);
      const service = openTestService();
      try {
        const below = randomNumbers(graphSeed);
        const pick: Pick = (all) => {
          const chosen = all[below(all.length)];
          if (chosen === undefined) throw new Error('Nothing to pick from.');
          return chosen;
        };
        const reference = new Reference(await snapshot(testConnection()));
        const ids = [...reference.graph.entities.keys()].sort();
        // Those who were somewhere have answers worth comparing; the others stay in, once each.
        const present = reference.graph.derived.map((edge) => edge.from).sort();
        const actors = [...ids.filter((id) => /^(official|country|organization|delegation)\//.test(id)), ...present];
        const articles = ids.filter((id) => id.startsWith('article/'));
        for (let index = 0; index < questions; index++) {
          await kinds[pick(names)]?.({ service, reference, pick, actors, ids, articles });
        }
      } finally {
        await service.close();
      }
    },
    300_000,
  );

  it('hold something to compare, for every kind of question', () => {
    for (const name of names)
      expect({ name, enough: (compared.get(name) ?? 0) >= 2 * graphs }).toEqual({ name, enough: true });
  });
});
