import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleRecords } from '../support/articles.ts';
import { startService, type ServedProcess } from '../support/served.ts';
import { loadFresh } from '../support/service.ts';
import { openWire, type Wire } from '../support/wire.ts';

const key = 'a-key-of-24-characters-1';
const friend = 'https://friend.example';
const lines: string[] = [];

let revision: string;
let wire: Wire;
let served: ServedProcess;
beforeAll(async () => {
  revision = await loadFresh(await articleRecords('seed'));
  wire = await openWire();
  const settings = { API_KEYS: `another-key-of-characters,${key}`, CORS_ORIGINS: friend, LOG_LEVEL: 'debug' };
  served = await startService(settings, wire.connection, (line) => lines.push(line));
  await ask('{ meetings { totalCount } }');
}, 120_000);
afterAll(async () => {
  await served.close();
  await wire.cut();
});

const ask = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body: JSON.stringify({ query }),
  });
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${served.url}${path}`, { headers });
const metrics = async () => (await get('/metrics', { 'x-api-key': key })).text();

describe('what the service tells of itself', () => {
  it('is bound to this machine unless told otherwise', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('is up at /healthz, and ready at /readyz with the revision, without a key', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'up' });
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { revision }]);
  });

  it('is not ready while the database is away, and is again by itself', async () => {
    wire.set('refuse');
    wire.sever();
    await new Promise((resolve) => setTimeout(resolve, 600));
    const away = await get('/readyz');
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await away.json()).toEqual({ reason: 'The graph cannot be reached.' });
    expect((await get('/healthz')).status).toBe(200);
    wire.set('pass');
    for (let tries = 50; tries > 0 && (await get('/readyz')).status !== 200; tries -= 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await get('/readyz')).status).toBe(200);
  });

  it('times operations by allow-listed names alone, whatever clients call theirs', async () => {
    await ask('query WhoAttended { revision }');
    await ask('query SomethingOfMyOwn { revision }');
    const text = await metrics();
    expect(text).toMatch(/rapporteur_operation_seconds_count\{operation="WhoAttended"\} 1/);
    expect(text).toMatch(/rapporteur_operation_seconds_count\{operation="other"\} \d/);
    expect(text).not.toContain('SomethingOfMyOwn');
  });

  it.each([
    'rapporteur_statement_seconds_count{end="answered"}',
    'rapporteur_kept_answers_total{found="miss"}',
    'rapporteur_refused_total{reason="BUSY"}',
    'rapporteur_refused_total{reason="KEY"}',
    'rapporteur_event_loop_stall_seconds',
    'rapporteur_pool_busy',
    'rapporteur_pool_size',
    'rapporteur_requests_running',
  ])('counts %s', async (series) => {
    expect((await metrics()).split('\n').some((line) => line.startsWith(`${series} `))).toBe(true);
  });

  it('gives a request the id of the proxy, one of its own where that is none, and logs under it as JSON', async () => {
    const given = await ask('{ revision }', { 'x-request-id': 'from-the-proxy.1' });
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy.1');
    const own = await ask('{ revision }', { 'x-request-id': 'not harmless: {}' });
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const entries = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as object);
    expect(entries).toContainEqual(
      expect.objectContaining({ requestId: 'from-the-proxy.1', method: 'POST', path: '/graphql', status: 200 }),
    );
    expect(lines.join('\n')).not.toContain(key);
  });
});

describe('who is let in', () => {
  it.each([
    ['no key', {}],
    ['a wrong key', { authorization: `Bearer ${key}x` }],
    ['the beginning of a key', { 'x-api-key': key.slice(0, -1) }],
  ])('refuses %s with 401, at the API, at /q and at /metrics', async (_, headers) => {
    const statuses = await Promise.all([
      get('/graphql?query={revision}', headers),
      get('/q', headers),
      get('/metrics', headers),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  it('lets each of the keys in, by either header', async () => {
    expect((await ask('{ revision }')).status).toBe(200);
    expect((await get('/q', { 'x-api-key': 'another-key-of-characters' })).status).toBe(200);
  });

  it('lets pages ask whose origin is listed, and no others', async () => {
    const allowed = async (origin: string) =>
      (await ask('{ revision }', { origin })).headers.get('access-control-allow-origin');
    expect(await allowed(friend)).toBe(friend);
    expect(await allowed('https://stranger.example')).not.toBe('https://stranger.example');
  });

  it('sends the headers that keep a reply from being taken for a page', async () => {
    const { headers } = await ask('{ revision }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
