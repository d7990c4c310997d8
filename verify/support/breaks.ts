/** Code broken on purpose, to see that a promise's check notices. */
export interface Break {
  readonly promise: string;
  /** What is broken, in words. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly from: string;
  readonly to: string;
}

/** At least one for each promise. */
export const breaks: readonly Break[] = [
  {
    promise: 'graph',
    what: 'a country that is present itself is on no side',
    file: 'seed/load/presence.ts',
    from: 'return stands.find(isSide) ?? (isSide(who) ? who : null);',
    to: 'return stands.find(isSide) ?? null;',
  },
  {
    promise: 'http',
    what: 'mistakes are told with 400 to clients that ask for `application/json` by name',
    file: 'src/http/api.ts',
    from: 'status: statusFor(request, reply)',
    to: 'status: reply.status',
  },
  {
    promise: 'http',
    what: 'what stands in the address after the question mark is left out',
    file: 'src/http/api.ts',
    from: 'search: searchOf(request.url),',
    to: "search: '',",
  },
  {
    promise: 'limits',
    what: 'one level more than the most is let through',
    file: 'src/graphql/limits.ts',
    from: 'if (value <= limit) return;',
    to: "if (value <= limit + (what === 'depth' ? 1 : 0)) return;",
  },
  {
    promise: 'limits',
    what: 'the pages of one list cost nothing',
    file: 'src/graphql/cost.ts',
    from: "if (typeof first === 'number') return Math.max(1, first);",
    to: "if (typeof first === 'number') return field.name === 'neighbours' ? 1 : Math.max(1, first);",
  },
  {
    promise: 'hostile',
    what: 'fields are not counted while fragments are opened',
    file: 'src/graphql/limits.ts',
    from: "refuse('number of fields, with its fragments opened,', count, most, 'Spread fewer fragments in each other.', true);",
    to: 'void most;',
  },
  {
    promise: 'fuzz',
    what: 'an empty list has no count',
    file: 'src/ask/page.ts',
    from: 'totalCount: (_, { total }) => total,',
    to: 'totalCount: (_, { total }) => (total === 0 ? null : total),',
  },
  {
    promise: 'inject',
    what: 'the ids of trusted articles are written into the statement',
    file: 'src/ask/trust.ts',
    from: '`${accepted} AND ${variable}.article IN $trusted`',
    to: "`${accepted} AND ${variable}.article IN ['${trust.articles.join(\"', '\")}']`",
  },
  {
    promise: 'inject',
    what: 'signs of the search’s own language are passed on',
    file: 'src/search/words.ts',
    from: '.match(word)',
    to: '.match(/\\S+/gu)',
  },
  {
    promise: 'leaks',
    what: 'that the graph cannot be reached is told in the words of the driver',
    file: 'src/graphql/errors.ts',
    from: "known[1] === 'GRAPH_UNAVAILABLE' ? unavailable :",
    to: "known[1] === 'GRAPH_UNAVAILABLE' ? String(cause.cause) :",
  },
  {
    promise: 'leaks',
    what: 'headers of requests are logged',
    file: 'src/http/requestLog.ts',
    from: '        from: request.ip,',
    to: '        from: request.ip,\n        headers: JSON.stringify(request.headers),',
  },
  {
    promise: 'files',
    what: 'what `JSON.parse` throws for a line is passed on',
    file: 'seed/bundle/read.ts',
    from: "return wrong(columnOf(error), 'the line is not JSON', 'Write one JSON object a line.');",
    to: 'throw error;',
  },
  {
    promise: 'deps',
    what: 'the version of a package is a range',
    file: 'package.json',
    from: '"fastify": "',
    to: '"fastify": "^',
  },
  {
    promise: 'drain',
    what: 'connections are closed as soon as the stop begins',
    file: 'src/http/server.ts',
    from: 'const patience = 9_000;',
    to: 'const patience = 0;',
  },
  {
    promise: 'overload',
    what: 'everybody is admitted',
    file: 'src/http/admission.ts',
    from: 'running >= adaptive.limit()',
    to: 'running >= 1_000_000',
  },
  {
    promise: 'slow',
    what: 'a place is taken before the body has come',
    file: 'src/http/admission.ts',
    from: '(full() ? refuse(reply) : done())',
    to: "{ if (full()) return refuse(reply); running += 1; reply.raw.once('close', () => (running -= 1)); done(); }",
  },
  {
    promise: 'soak',
    what: '600 KB are kept of each question',
    file: 'src/http/api.ts',
    from: '  const length = lengthOfText(body);',
    to: '  ((globalThis as { kept?: Buffer[] }).kept ??= []).push(Buffer.alloc(600_000).fill(1));\n  const length = lengthOfText(body);',
  },
  {
    promise: 'cache',
    what: 'answers of another revision stay',
    file: 'src/http/answers.ts',
    from: 'if (revision !== held) {',
    to: 'if (held === undefined) {',
  },
  {
    promise: 'loads',
    what: 'loads do not wait for each other',
    file: 'seed/load/lock.ts',
    from: '      await transaction.run(takeLock);',
    to: '',
  },
  {
    promise: 'loads',
    what: 'every answer is taken for one of one state',
    file: 'src/graphql/oneState.ts',
    from: 'return from !== undefined && to !== undefined && !from.loading && !to.loading && from.revision === to.revision;',
    to: 'return from !== undefined || to !== undefined || true;',
  },
  {
    promise: 'crash',
    what: 'each statement of an article is a transaction of its own',
    file: 'seed/load/load.ts',
    from: 'const transaction = session.beginTransaction({ timeout: transactionTimeoutMs });',
    to: `let last: Promise<unknown> = Promise.resolve();
    const run = (text: string, params?: Record<string, unknown>) => {
      const result = last.catch(() => undefined).then(async () => {
        const own = this.#driver.session({ database: this.#database });
        return own.run(text, params).finally(() => own.close());
      });
      last = result;
      return result;
    };
    const none = async () => undefined;
    const transaction = { run, commit: none, close: none } as unknown as ReturnType<typeof session.beginTransaction>;`,
  },
  {
    promise: 'faults',
    what: 'what the driver says of its connections is taken for a failure of our own',
    file: 'src/neo4j/driver.ts',
    from: "return !error.code.startsWith('Neo.') || ofServers.test(error.code);",
    to: 'return ofServers.test(error.code);',
  },
  {
    promise: 'faults',
    what: 'connections on which the database has fallen silent are kept',
    file: 'src/service.ts',
    from: 'const helloMs = 5000;\nconst patienceMs = 2000;',
    to: 'const helloMs = 5_000_000;\nconst patienceMs = 5_000_000;',
  },
];
