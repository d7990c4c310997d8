import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { corpora, examplesOf } from '../support/corpora.ts';
import { startService, type ServedProcess } from '../support/served.ts';
import { loadFresh } from '../support/service.ts';
import { openWire } from '../support/wire.ts';

let served: ServedProcess;
let revision: string;
const summits = corpora.find(({ folder }) => folder === 'examples/dashboard');
const dashboard = summits ? await examplesOf(summits) : [];

beforeAll(async () => {
  if (!summits) throw new Error('The dashboard has no corpus.');
  revision = await loadFresh(await summits.records());
  served = await startService();
});
afterAll(() => served.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${served.url}${path}`, { headers });

async function json(path: string): Promise<Record<string, unknown>> {
  const reply = await get(path);
  return (await reply.json()) as Record<string, unknown>;
}

/** Rows by column, as a library reads them. */
async function rows(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const reply = await get(path);
  if (reply.status !== 200) throw new Error(await reply.text());
  return parse(await reply.text(), { columns: true });
}

/** What a person would call the rows of an answer's part. */
function itemsOf(part: unknown): readonly unknown[] {
  if (Array.isArray(part)) return part;
  const { counts, edges, nodes, neighbours } = part as Readonly<Record<string, unknown[] | undefined>>;
  return counts ?? edges ?? nodes ?? (neighbours ? itemsOf(neighbours) : [part]);
}

async function refusal(path: string): Promise<{ status: number; code: unknown; message: string }> {
  const reply = await get(path);
  const { errors } = (await reply.json()) as { errors: { message: string; extensions: { code: unknown } }[] };
  const [first] = errors;
  return { status: reply.status, code: first?.extensions.code, message: first?.message ?? '' };
}

describe('the list of what can be asked by name', () => {
  it('tells name, title, description and variables of every example', async () => {
    const list = (await json('/q')) as unknown as Readonly<Record<string, unknown>>[];
    const expected = (await Promise.all(corpora.map(examplesOf))).flat();
    expect(list.map(({ name, title, description }) => ({ name, title, description }))).toEqual(
      expect.arrayContaining(expected.map(({ name, title, description }) => ({ name, title, description }))),
    );
    expect(list).toHaveLength(expected.length);
    const byMonth = list.find(({ name }) => name === 'meetings-by-month');
    expect(byMonth?.['variables']).toEqual(
      expect.arrayContaining([
        { name: 'from', type: 'EDTF', required: false },
        { name: 'excludeHearsay', type: 'Boolean!', required: false, default: 'false' },
        { name: 'minFactuality', type: 'Factuality', required: false, values: ['POSSIBLE', 'PROBABLE', 'CERTAIN'] },
      ]),
    );
  });
});

describe('a question asked by name', () => {
  it.each(dashboard.map(({ name }) => name))(
    '%s gives as JSON what the API gives, and as CSV as many rows',
    async (name) => {
      const { query, variables = {} } = dashboard.find((one) => one.name === name) ?? {};
      const asked = Object.entries(variables).map(
        ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      );
      const values = asked.length > 0 ? `?${asked.join('&')}` : '';
      const api = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data } = (await api.json()) as { data: Record<string, unknown> };
      expect(await json(`/q/${name}${values}`)).toEqual({ name, revision, data });
      expect(await json(`/q/${name}.json${values}`)).toEqual({ name, revision, data });
      const found = await rows(`/q/${name}.csv${values}`);
      expect(found).toHaveLength(Object.values(data).flatMap(itemsOf).length);
      expect(found.every((row) => row['revision'] === revision)).toBe(true);
    },
  );

  it('takes its variables from the address, typed by the operation', async () => {
    const all = await rows('/q/meetings.csv?first=100');
    const some = await rows('/q/meetings.csv?first=100&from=1986&to=1987&statuses=HELD&actors=country/united-states');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some.every(({ status }) => status === 'HELD')).toBe(true);
    const repeated = await json('/q/meetings?statuses=HELD&statuses=PLANNED&from=&first=100');
    const commas = await json('/q/meetings?statuses=HELD,PLANNED&first=100');
    expect(repeated).toEqual(commas);
  });

  it('shows its operation, to be asked or changed elsewhere', async () => {
    const { query } = dashboard.find(({ name }) => name === 'meetings') ?? {};
    expect(await (await get('/q/meetings.graphql')).text()).toBe(`${query}\n`);
  });

  it('takes an ISO time for its day', async () => {
    const day = await json('/q/meetings?from=1986-10-11&to=1986-10-12');
    expect(await json('/q/meetings?from=1986-10-11T18:30:00.000Z&to=1986-10-12T23:59:59Z')).toEqual(day);
  });

  it('gives each claim of a row with its article and its excerpt', async () => {
    for (const row of await rows('/q/open-demands.csv')) {
      expect(row['assertions.article.title']).not.toBe('');
      expect(row['assertions.evidence.excerpt']).not.toBe('');
    }
  });

  it('says which list a row is of when there are several, and repeats what stands above a list', async () => {
    const lists = await rows('/q/resting-on-hearsay.csv');
    expect(lists.map(({ list }) => list)).toContain('commitmentsWithoutHearsay');
    const timeline = await rows('/q/35-timeline.csv');
    expect(new Set(timeline.map(({ list }) => list))).toEqual(new Set(['country.meetings.counts', 'country.meetings']));
    expect(new Set(timeline.map((row) => row['country.name']))).toEqual(new Set(['United States']));
  });

  it('joins lists within a row, and leaves unknown values empty', async () => {
    const [path] = await rows('/q/11-how-connected.csv');
    expect(path?.['steps.node.name']?.split(' | ')).toHaveLength(Number(path?.['length']));
    const undated = (await rows('/q/meetings.csv?first=100')).find(({ date }) => date === '');
    expect(undated?.['name']).not.toBe('');
  });
});

describe('an answer by name that is known already', () => {
  it('is not sent again: its tag stays the same for the same facts, question and form', async () => {
    const first = await get('/q/meetings?first=5&from=1986');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('rapporteur-revision')).toBe(revision);
    const again = await get('/q/meetings?from=1986&first=5', { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    for (const other of ['/q/meetings?first=6&from=1986', '/q/meetings.csv?first=5&from=1986', '/q/commitments']) {
      const reply = await get(other, { 'if-none-match': tag });
      await reply.arrayBuffer();
      expect(reply.status).toBe(200);
      expect(reply.headers.get('etag')).not.toBe(tag);
    }
  });

  it('is sent again once the facts are others', async () => {
    const tag = (await get('/q/meetings')).headers.get('etag') ?? '';
    const [first] = corpora;
    if (!first || !summits) throw new Error('There are no corpora.');
    const other = await startService();
    try {
      await loadFresh(await first.records());
      await new Promise((resolve) => setTimeout(resolve, 600));
      const reply = await fetch(`${other.url}/q/meetings`, { headers: { 'if-none-match': tag } });
      expect(reply.status).toBe(200);
      expect(reply.headers.get('etag')).not.toBe(tag);
    } finally {
      await other.close();
      await loadFresh(await summits.records());
    }
  });
});

describe('a mistake in an address', () => {
  it.each([
    ['/q/meetings?form=1986', 'meetings has no variable "form". It takes from, to'],
    ['/q/meetings?statuses=held', '"$statuses" got invalid value "held"; expected one of PLANNED, CANCELLED, HELD'],
    ['/q/meetings?first=many', '"$first" got invalid value "many"; expected a whole number'],
    ['/q/meetings?first=1&first=2', '"$first" got invalid value "1, 2"; expected a single value'],
    ['/q/meetings?excludeHearsay=yes', '"$excludeHearsay" got invalid value "yes"; expected true or false'],
    ['/q/meetings?from=yesterday', '"yesterday" is no EDTF. Expected a date'],
    ['/q/meetings?first=101', '101'],
    ['/q/meetings?actors=country/nowhere', 'country/nowhere'],
    ['/q/01-who-attended?id=1', '01-who-attended has no variable "id". It takes none.'],
    ['/q/meetings?__proto__=1', 'has no variable "__proto__"'],
  ])('%s is refused with variable, value and what is allowed', async (path, message) => {
    for (const address of [path, path.replace('?', '.csv?')]) {
      const { status, code, message: told } = await refusal(address);
      expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(told).toContain(message);
    }
  });

  it('is told where nothing has that name', async () => {
    const { status, message } = await refusal(`/q/${'a'.repeat(90)}.xml`);
    expect(status).toBe(404);
    expect(message).toContain('/q');
    expect((await get('/q/..%2fpackage.json')).status).toBe(404);
  });
});

describe('limits', () => {
  it('hold for questions by name too', async () => {
    const strict = await startService({ MAX_COST: '100' });
    try {
      const reply = await fetch(`${strict.url}/q/meetings?first=100`);
      expect(reply.status).toBe(400);
      expect(await reply.text()).toContain('TOO_EXPENSIVE');
    } finally {
      await strict.close();
    }
  });
});

describe('a question by name while the graph is away', () => {
  it('is answered with 503 and when to come again', async () => {
    const wire = await openWire();
    const away = await startService({}, wire.connection);
    try {
      await wire.cut();
      const reply = await fetch(`${away.url}/q/meetings`);
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await reply.text()).toContain('GRAPH_UNAVAILABLE');
    } finally {
      await away.close();
    }
  });
});
