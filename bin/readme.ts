import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readExamples } from '../src/lib/examples.ts';
import { withQuestions } from '../src/lib/readmeQuestions.ts';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const examples = await readExamples(fileURLToPath(new URL('examples/', root)));
const answers = new Map(
  examples.map(({ name }) => [
    name,
    JSON.parse(readFileSync(new URL(`examples/answers/${name}.json`, root), 'utf8')) as unknown,
  ]),
);
writeFileSync(readme, withQuestions(readFileSync(readme, 'utf8'), examples, answers));
