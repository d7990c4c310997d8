import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleRecords } from '../support/articles.ts';
import { testConnection } from '../support/neo4j.ts';
import { Reference, snapshot } from '../support/reference.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

let service: TestService;
let reference: Reference;
beforeAll(async () => {
  await loadFresh(await articleRecords('seed', 'seed/samples/summits'));
  service = openTestService();
  reference = new Reference(await snapshot(testConnection()));
}, 120_000);
afterAll(() => service.close());

interface Edge {
  readonly matched: string;
  readonly node: { readonly id: string; readonly name: string };
}

async function found(text: string): Promise<readonly Edge[]> {
  const query = 'query ($text: String!) { search(text: $text, first: 100) { edges { matched node { id name } } } }';
  const { data, errors } = await service.ask(query, { text });
  expect({ text, errors }).toEqual({ text, errors: [] });
  return (data?.['search'] as { edges: readonly Edge[] }).edges;
}

const idsOf = (edges: readonly Edge[]) => edges.map(({ node }) => node.id);

describe('a search in the first article and the summits', () => {
  it.each([
    ['gorba', 'official/mikhail-gorbachev', 'Gorbachev'],
    ['Reagan', 'official/ronald-reagan', 'Reagan'],
    ['mikhail', 'official/mikhail-gorbachev', 'Mikhail Gorbachev'],
    ['shevardnaze', 'official/eduard-shevardnadze', 'Shevardnadze'],
    ['malta', 'country/malta', 'Malta'],
    ['US', 'country/united-states', 'US'],
    ['united', 'country/united-states', 'United States'],
    ['U.S. delegation', 'delegation/geneva-talks/us-delegation', 'U.S. delegation at the Geneva talks'],
    ["Gorbachev's", 'meeting/governors-island-1988/cuba-visit', "Gorbachev's visit to Cuba"],
    ["Shultz's", 'official/george-shultz', 'Shultz'],
  ])('for “%s” finds %s first', async (text, id, matched) => {
    const [first] = await found(text);
    expect(first).toMatchObject({ matched, node: { id } });
  });

  it('tells names equal to the text, then those beginning with it, then the others, and articles behind each', async () => {
    const names = [...reference.graph.entities.values()].map(({ name }) => String(name));
    const texts = new Set(names.flatMap((name) => [name, name.slice(0, 4), name.split(' ').at(-1) ?? name]));
    let articles = 0;
    for (const text of [...texts].filter((each) => /^[\p{L}\p{N} ]*$/u.test(each)).slice(0, 300)) {
      const wanted = reference.named(text);
      const ids = idsOf(await found(text));
      expect({ text, closest: ids.slice(0, wanted.closest.length) }).toEqual({
        text,
        closest: wanted.closest.slice(0, 100),
      });
      const behind = wanted.articles.filter((id) =>
        wanted.things.some((thing) => ids.indexOf(id) < ids.indexOf(thing)),
      );
      expect({ text, before: behind.filter((id) => ids.includes(id)) }).toEqual({ text, before: [] });
      articles += wanted.articles.length;
    }
    expect(articles).toBeGreaterThan(20);
  }, 120_000);

  it('reads any text as words, whatever signs it holds', async () => {
    for (const text of ['"', "'", '.', 'a.', "'a", 'a..b', '+(x', 'us:ssr', 'N.A.T.O', '1.5', '*', 'AND', '\\'])
      await found(text);
  });
});
