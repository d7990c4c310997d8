import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { articleRecords } from '../support/articles.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  await loadFresh(await articleRecords('seed'));
  service = openTestService();
});
afterAll(() => service.close());

const deep = (levels: number) => {
  const open = Array.from({ length: levels - 2 }, () => '... on Demand { partOf {').join(' ');
  const close = Array.from({ length: levels - 2 }, () => '} }').join(' ');
  return `{ entity(id: "demand/geneva-talks/navigation") { ${open} id ${close} } }`;
};
const aliases = (count: number) =>
  `{ ${Array.from({ length: Math.ceil(count / 2) }, (_, i) => `a${i}: __typename`).join(' ')} actor(name: "Ukraine") { ${Array.from({ length: Math.floor(count / 2) }, (_, i) => `b${i}: id`).join(' ')} } }`;
const roots = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `r${i}: revision`).join(' ')} }`;
const tokens = (count: number) => `{ entities(kinds: [${'TOPIC '.repeat(count - 12)}]) { totalCount } }`;
const costly = (inner: number) => `{ meetings(first: 100) { nodes { attendees(first: ${inner}) { nodes { id } } } } }`;

const limits: readonly (readonly [string, string, string, RegExp])[] = [
  ['depth', deep(12), deep(13), /depth of this operation is 13; at most 12/],
  ['number of root fields', roots(10), roots(11), /root fields of this operation is 11; at most 10/],
  ['number of aliases', aliases(15), aliases(16), /aliases of this operation is 16; at most 15/],
  ['number of tokens', tokens(1000), tokens(1001), /more that 1000 tokens|more than 1000 tokens/],
];

describe('the limit of the', () => {
  it.each(limits)(
    '%s lets pass what reaches it, and refuses one more, before anything runs',
    async (_, at, past, message) => {
      expect((await service.ask(at)).errors).toEqual([]);
      const refused = await service.ask(past);
      expect(refused.errors[0]?.message).toMatch(message);
      expect(refused.statements).toEqual([]);
    },
  );

  it('cost lets pass what reaches it, and refuses more with cost, limit and advice', async () => {
    const cheap = await service.ask(costly(100));
    expect(cheap.errors).toEqual([]);
    const dear = await service.ask(
      '{ meetings(first: 100) { nodes { attendees(first: 100) { nodes { meetings(first: 2) { nodes { id } } } } } } }',
    );
    expect(dear.errors[0]).toMatchObject({
      message: expect.stringMatching(/cost of this operation is 30100; at most 20000.*smaller pages.*in meetings/),
      extensions: { code: 'TOO_EXPENSIVE' },
    });
    expect(dear.statements).toEqual([]);
  });

  it('depth does not hold for the standard introspection', async () => {
    expect((await service.ask(getIntrospectionQuery())).errors).toEqual([]);
  });
});
