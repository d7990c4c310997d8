import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import type { Asking } from '../../src/graphql/context.ts';
import { keepAnswers, tagOf, type Answer, type Answers } from '../../src/http/answers.ts';
import { addApi } from '../../src/http/api.ts';

const asker = () => new AbortController().signal;
const told = (revision: string | undefined, bytes = 'an answer'): Answer => ({
  status: 200,
  headers: {},
  bytes: Buffer.from(bytes),
  revision,
});

/** Asks and says whether the question was executed. */
async function executed(answers: Answers, key: string, answer: Answer): Promise<boolean> {
  let made = false;
  await answers.of(key, () => ((made = true), Promise.resolve(answer)), asker);
  return made;
}

describe('answers that are kept', () => {
  it('are given again while their revision is served, and not for a moment longer', async () => {
    let served: string | undefined = 'one';
    const answers = keepAnswers(10_000, () => served);
    expect(await executed(answers, 'a', told('one'))).toBe(true);
    expect(await executed(answers, 'a', told('one'))).toBe(false);
    served = undefined;
    expect(await executed(answers, 'a', told('one'))).toBe(true);
    served = 'two';
    expect(await executed(answers, 'a', told('two'))).toBe(true);
    expect(await executed(answers, 'a', told('two'))).toBe(false);
    served = 'one';
    expect(await executed(answers, 'a', told('one'))).toBe(true);
  });

  it('are given where the revision had to be asked for first, and are executed where it could not be told', async () => {
    let served: string | undefined = 'one';
    const answers = keepAnswers(10_000, () => Promise.resolve(served));
    expect(await executed(answers, 'a', told('one'))).toBe(true);
    expect(await executed(answers, 'a', told('one'))).toBe(false);
    served = undefined;
    expect(await executed(answers, 'a', told('one'))).toBe(true);
  });

  it('are none that tell of an error or of two states, and none of another revision', async () => {
    const answers = keepAnswers(10_000, () => 'one');
    for (const revision of [undefined, 'two']) {
      expect(await executed(answers, 'a', told(revision))).toBe(true);
      expect(await executed(answers, 'a', told(revision))).toBe(true);
    }
  });

  it('are none that end when another revision is served', async () => {
    let served = 'one';
    const answers = keepAnswers(10_000, () => served);
    const late = answers.of('a', () => new Promise((done) => setTimeout(done, 20, told('one'))), asker);
    served = 'two';
    expect(await executed(answers, 'a', told('two'))).toBe(true);
    await late;
    served = 'one';
    expect(await executed(answers, 'a', told('one'))).toBe(true);
  });

  it('take no more bytes than allowed: what was not asked for longest goes', async () => {
    const answers = keepAnswers(10_000, () => 'one');
    const large = told('one', 'x'.repeat(4000));
    for (const key of ['a', 'b']) await executed(answers, key, large);
    expect(await executed(answers, 'a', large)).toBe(false);
    expect(await executed(answers, 'c', large)).toBe(true);
    expect(await executed(answers, 'a', large)).toBe(false);
    expect(await executed(answers, 'b', large)).toBe(true);
    expect(await executed(answers, 'd', told('one', 'x'.repeat(10_001)))).toBe(true);
    expect(await executed(answers, 'd', told('one', 'x'.repeat(10_001)))).toBe(true);
  });

  it('are none where no bytes are allowed', async () => {
    const answers = keepAnswers(0, () => 'one');
    expect(await executed(answers, 'a', told('one'))).toBe(true);
    expect(await executed(answers, 'a', told('one'))).toBe(true);
  });

  it('are executed once for all who ask the same at one time', async () => {
    const answers = keepAnswers(10_000, () => 'one');
    let executions = 0;
    const make = async () => {
      executions += 1;
      await new Promise((done) => setTimeout(done, 10));
      return told(undefined);
    };
    await Promise.all(Array.from({ length: 20 }, async () => answers.of('a', make, asker)));
    expect(executions).toBe(1);
  });

  it('have a tag that changes with their bytes and with nothing else', () => {
    expect(tagOf(told('one'))).toBe(tagOf(told('two')));
    expect(tagOf(told('one'))).not.toBe(tagOf(told('one', 'another')));
    expect(tagOf(told('one'))).toMatch(/^"[0-9a-f]{32}"$/);
  });
});

describe('the door to kept answers', () => {
  let app: FastifyInstance;
  let url = '';
  let executions = 0;
  beforeAll(async () => {
    const apollo = new ApolloServer<{ by: Asking }>({
      typeDefs: 'type Query { square(of: Int!): Int! }',
      resolvers: {
        Query: {
          square: (_parent: unknown, { of }: { of: number }, { by }: { by: Asking }) => {
            executions += 1;
            by.settled?.('one');
            return of * of;
          },
        },
      },
    });
    await apollo.start();
    app = fastify();
    addApi(app, { apollo, context: (by) => ({ by }), mostText: 64_000, answers: keepAnswers(100_000, () => 'one') });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const query = 'query ($of: Int!) { square(of: $of) }';
  const post = (of: number, accept = 'application/json') =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { of } }),
    });
  const get = (of: number, headers: Record<string, string> = {}) => {
    const search = new URLSearchParams({ query, variables: JSON.stringify({ of }) });
    return fetch(`${url}/graphql?${search.toString()}`, { headers: { 'apollo-require-preflight': 'yes', ...headers } });
  };

  it('tells questions apart by operation, variables and accept header', async () => {
    executions = 0;
    const squares = [];
    for (const number of [2, 3, 2, 3]) squares.push(await (await post(number)).json());
    expect(squares).toEqual([4, 9, 4, 9].map((square) => ({ data: { square } })));
    expect(executions).toBe(2);
    const other = await post(2, 'application/graphql-response+json');
    expect(other.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(executions).toBe(3);
  });

  it('tells a GET that has the answer so with 304 and no bytes', async () => {
    const first = await get(4);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    const again = await get(4, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(5, { 'if-none-match': etag })).status).toBe(200);
  });

  it('tells mistakes in a question with 200 to those who ask for plain JSON by name, and with 400 to all others', async () => {
    const wrong = ['{', '{ cube }', 'query ($of: Int!) { square(of: $of) }'];
    const statuses = async (accept: string | undefined, body: Readonly<Record<string, unknown>>) => {
      const headers = { 'content-type': 'application/json', ...(accept !== undefined && { accept }) };
      const reply = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(await reply.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
      return reply.status;
    };
    for (const query of wrong) {
      expect(await statuses('application/json', { query })).toBe(200);
      for (const accept of [
        undefined,
        '*/*',
        'application/graphql-response+json',
        'application/graphql-response+json, application/json',
      ])
        expect([query, accept, await statuses(accept, { query })]).toEqual([query, accept, 400]);
    }
    // What holds no question at all is a fault of the request, and told as one to everybody.
    expect(await statuses('application/json', { query: 7 })).toBe(400);
  });
});
