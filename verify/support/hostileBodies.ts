import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes that are no honest request, under a name by which they can be spoken of. */
export interface HostileBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

type Headers = Readonly<Record<string, string>>;

const json = 'application/json';

function posted(name: string, body: string | Uint8Array, headers: Headers = {}): HostileBytes {
  const content = Buffer.from(body);
  const all = { host: 'localhost', 'content-type': json, 'content-length': String(content.length), ...headers };
  const head = Object.entries(all).map(([key, value]) => `${key}: ${value}\r\n`);
  return { name, bytes: Buffer.concat([Buffer.from(`POST /graphql HTTP/1.1\r\n${head.join('')}\r\n`), content]) };
}

function asked(name: string, line: string, headers: Headers = {}): HostileBytes {
  const all = { host: 'localhost', 'apollo-require-preflight': '1', ...headers };
  const head = Object.entries(all).map(([key, value]) => `${key}: ${value}\r\n`);
  return { name, bytes: Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`, 'latin1') };
}

/** Bodies that are no JSON, the wrong JSON, or too much of it. */
function bodies(): readonly HostileBytes[] {
  const question = JSON.stringify({ query: '{ revision }' });
  const bomb = JSON.stringify({ query: `{ revision }${' '.repeat(20_000_000)}` });
  return [
    posted('an empty body', ''),
    ...[
      'null',
      'true',
      '1',
      '"x"',
      '[]',
      '{}',
      '{"query": 1}',
      '{"query": []}',
      '{"query": {}}',
      '{"query": null}',
      '{"query": "{ revision }"',
      '{"query": "{ revision }"}}',
      "{'query': 1}",
      'query={revision}',
      'NaN',
      '\u0000',
      '\ufeff{}',
    ].map((body) => posted(`the body ${JSON.stringify(body)}`, body)),
    ...[1, 10, 1_000, 5_000].map((size) =>
      posted(`a batch of ${size}`, `[${Array.from({ length: size }, () => question).join(',')}]`),
    ),
    ...[1_000, 100_000, 5_000_000].map((size) => posted(`a list ${size} deep`, '['.repeat(size))),
    ...[1_000, 100_000].map((size) => posted(`objects ${size} deep`, `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`)),
    posted('10 MB of one text', JSON.stringify({ query: 'a'.repeat(10_000_000) })),
    posted('10 MB of zeros', Buffer.alloc(10_000_000)),
    posted('100,000 keys', JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])))),
    posted('one key 20,000 times', `{${Array.from({ length: 20_000 }, () => '"query":"{ revision }"').join(',')}}`),
    posted('a prototype', '{"query": "{ revision }", "__proto__": {"x": 1}}'),
    posted('a constructor', '{"query": "{ revision }", "constructor": {"prototype": {"x": 1}}}'),
    posted('a number of 100,000 digits', `{"query": "{ revision }", "variables": {"a": ${'9'.repeat(100_000)}}}`),
    posted('a gzip bomb', gzipSync(bomb), { 'content-encoding': 'gzip' }),
    posted('a brotli bomb', brotliCompressSync(bomb), { 'content-encoding': 'br' }),
    posted('gzip that is none', question, { 'content-encoding': 'gzip' }),
    posted('gzip ten times', question, { 'content-encoding': Array.from({ length: 10 }, () => 'gzip').join(', ') }),
    posted('UTF-16', Buffer.from(question, 'utf16le')),
    posted('UTF-16 that says so', Buffer.from(question, 'utf16le'), {
      'content-type': 'application/json; charset=utf-16le',
    }),
    posted('UTF-7', question, { 'content-type': 'application/json; charset=utf-7' }),
    posted('broken UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])),
    posted('text', question, { 'content-type': 'text/plain' }),
    posted('a form', 'query=%7Brevision%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    posted('a form of parts', '--x\r\n\r\n', { 'content-type': 'multipart/form-data; boundary=x' }),
    posted('GraphQL as such', '{ revision }', { 'content-type': 'application/graphql' }),
    posted('no type', question, { 'content-type': '' }),
    posted(
      'a persisted question that is none',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x'.repeat(100_000) } } }),
    ),
    posted('a persisted question that is no object', JSON.stringify({ extensions: { persistedQuery: [[]] } })),
    posted('extensions that are none', JSON.stringify({ query: '{ revision }', extensions: 'x' })),
  ];
}

/** Requests that are malformed before their body begins. */
function heads(): readonly HostileBytes[] {
  const long = (size: number) => 'a'.repeat(size);
  return [
    asked('an address of 100,000 letters', `GET /${long(100_000)}`),
    asked('a question of 15,000 letters in the address', `GET /graphql?query=${long(15_000)}`),
    asked('broken escapes in the address', 'GET /graphql?query=%E0%A4%A&variables=%'),
    asked('variables in the address that are no JSON', 'GET /graphql?query=%7Brevision%7D&variables=%7B'),
    asked(
      'the same name 2,000 times in the address',
      `GET /q/meetings?${Array.from({ length: 2_000 }, () => 'first=1').join('&')}`,
    ),
    asked('a prototype in the address', 'GET /q/meetings?__proto__=1&constructor=2&toString=3'),
    asked('a name that is a way upwards', 'GET /q/..%2f..%2f..%2fetc%2fpasswd'),
    asked('a file upwards', 'GET /assets/../../../../etc/passwd'),
    asked('a file upwards, escaped', 'GET /assets/..%2f..%2f..%2fpackage.json'),
    asked('a hidden file', 'GET /.env'),
    asked('a zero byte in the address', 'GET /q/a%00b.csv'),
    asked('a filter of JSON 3,000 deep in the address', `GET /q/meetings?from=${'%5B'.repeat(3_000)}`),
    asked('a method that is none', 'BREW /graphql'),
    asked('TRACE', 'TRACE /graphql'),
    asked('CONNECT', 'CONNECT localhost:22'),
    asked('a mutation by GET', 'GET /graphql?query=mutation%7Bx%7D'),
    asked('a header of 100,000 letters', 'GET /graphql?query=%7Brevision%7D', { 'x-long': long(100_000) }),
    asked(
      '3,000 headers',
      'GET /healthz',
      Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`x-${i}`, '1'])),
    ),
    asked('5,000 tags that may match', 'GET /q/meetings', {
      'if-none-match': Array.from({ length: 1_500 }, (_, i) => `"${i}"`).join(','),
    }),
    asked('accepting 2,000 types', 'GET /graphql?query=%7Brevision%7D', {
      accept: Array.from({ length: 1_000 }, (_, i) => `a/b${i}`).join(','),
    }),
    asked('a key with a line break in it', 'GET /graphql?query=%7Brevision%7D', { 'x-request-id': 'a\nb' }),
    asked('two lengths', 'POST /graphql', { 'content-length': '5, 6' }),
    asked('a length below nothing', 'POST /graphql', { 'content-length': '-1' }),
    asked('a length past all', 'POST /graphql', { 'content-type': json, 'content-length': '99999999999999999999' }),
    asked('a length and pieces', 'POST /graphql', { 'content-length': '5', 'transfer-encoding': 'chunked' }),
    asked('pieces in pieces', 'POST /graphql', { 'transfer-encoding': 'chunked, chunked' }),
    {
      name: 'a piece of a size past all',
      bytes: Buffer.from(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: ${json}\r\ntransfer-encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n`,
      ),
    },
    { name: 'no HTTP', bytes: Buffer.from('hello\r\n\r\n') },
    { name: 'the beginning of a secure connection', bytes: Buffer.from('160301020001000', 'hex') },
    { name: 'HTTP/2', bytes: Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n') },
    { name: 'no host', bytes: Buffer.from('GET /healthz HTTP/1.1\r\n\r\n') },
    { name: 'a version that is none', bytes: Buffer.from('GET / HTTP/9.9\r\nhost: x\r\n\r\n') },
    { name: 'bytes of all kinds', bytes: Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 37) % 256)) },
  ];
}

/** All hostile bytes. */
export function hostileBodies(): readonly HostileBytes[] {
  return [...bodies(), ...heads()];
}
