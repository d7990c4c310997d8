import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleRecord, assertionRecord, entityRecord } from '../../seed/records.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const [ada, bruno] = ['official/welcome/ada', 'official/welcome/bruno'];
const [first, second] = ['meeting/welcome/first', 'meeting/welcome/second'];
const article = 'article/welcome';

let service: TestService;
beforeAll(async () => {
  const claims = [
    ['WELCOMED', ada, article],
    ['WELCOMED', bruno, article],
    ['ATTENDED', ada, first],
    ['ATTENDED', bruno, second],
    ['FOLLOWS', second, first],
  ];
  await loadFresh([
    articleRecord.parse({
      type: 'article',
      id: 'welcome',
      title: 'Two who welcome what is written',
      sha256: '0'.repeat(64),
      coded: '2026-11-26',
      rights: 'OWN',
      sentenceCount: claims.length,
    }),
    ...[ada, bruno, first, second].map((id) => entityRecord.parse({ type: 'entity', id, name: id })),
    ...claims.map(([predicate, subject, object], index) =>
      assertionRecord.parse({
        type: 'assertion',
        predicate,
        subject,
        object,
        factuality: 'CERTAIN',
        evidence: [{ start: 10 * index, end: 10 * index + 5, sentence: index + 1, excerpt: 'words' }],
      }),
    ),
  ]);
  service = openTestService();
}, 120_000);
afterAll(() => service.close());

async function ways(from: string, to: string, more = ''): Promise<readonly (readonly string[])[]> {
  const query = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to${more}) { steps { node { id } } } }`;
  const { data, errors } = await service.ask(query, { from, to });
  expect(errors).toEqual([]);
  const found = data?.['paths'] as { steps: { node: { id: string } }[] }[];
  return found.map(({ steps }) => steps.map(({ node }) => node.id));
}

describe('a way', () => {
  it.each(['', ', limit: 5', ', limit: 5, shortestOnly: false'])(
    'never leads through an article, though that would be shorter (%s)',
    async (more) => {
      expect(await ways(ada, bruno, more)).toEqual([[first, second, bruno]]);
    },
  );

  it('is not there when all lead through articles', async () => {
    expect(await ways(ada, bruno, `, avoid: ["${first}"]`)).toEqual([]);
    expect(await ways(ada, bruno, ', predicates: [WELCOMED]')).toEqual([]);
  });

  it('may begin or end at one', async () => {
    expect(await ways(ada, article)).toEqual([[article]]);
  });
});
