import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readExamples } from '../../src/lib/examples.ts';
import { articleRecords } from '../support/articles.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const examples = await readExamples(folder);

let service: TestService;
beforeAll(async () => {
  await loadFresh(await articleRecords('seed'));
  service = openTestService();
});
afterAll(() => service.close());

describe('every example of the first article', () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s gives its committed answer',
    async (name, example) => {
      const { data, errors } = await service.ask(example.query, example.variables);
      expect(errors).toEqual([]);
      expect(data).toEqual(JSON.parse(readFileSync(`${folder}answers/${name}.json`, 'utf8')));
    },
  );
});
