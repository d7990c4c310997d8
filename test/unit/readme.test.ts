import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readExamples } from '../../src/lib/examples.ts';
import { shownQuestions, withQuestions } from '../../src/lib/readmeQuestions.ts';

const root = new URL('../../', import.meta.url);

describe('the README', () => {
  it('shows its questions and answers as the examples have them', async () => {
    const examples = await readExamples(fileURLToPath(new URL('examples/', root)));
    const answers = new Map(
      shownQuestions.map((name) => [
        name,
        JSON.parse(readFileSync(new URL(`examples/answers/${name}.json`, root), 'utf8')) as unknown,
      ]),
    );
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    expect(withQuestions(readme, examples, answers)).toBe(readme);
  });
});
