import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { corpora, examplesOf } from '../support/corpora.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const withExamples = await Promise.all(corpora.map(async (corpus) => ({ corpus, examples: await examplesOf(corpus) })));

describe.each(withExamples)('every example of $corpus.name', ({ corpus, examples }) => {
  let service: TestService;
  beforeAll(async () => {
    await loadFresh(await corpus.records());
    service = openTestService();
  });
  afterAll(() => service.close());

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s gives its committed answer',
    async (name, example) => {
      const { data, errors } = await service.ask(example.query, example.variables);
      expect(errors).toEqual([]);
      const file = new URL(`../../${corpus.folder}/answers/${name}.json`, import.meta.url);
      expect(data).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    },
  );
});
