import type { Example } from './examples.ts';

const begin = '<!-- questions: made by `npm run readme` from examples/ -->';
const end = '<!-- end of questions -->';

/** The names of the examples that the README shows, in its order. */
export const shownQuestions = [
  '01-who-attended',
  '05-commitments-of-a-country',
  '07-demands-and-answers',
  '08-what-they-said',
  '16-contradictions',
] as const;

/** How many lines of an answer the README shows. */
const mostLines = 40;

/** The README's text with its questions and answers as they are now; throws when it has no place for them. */
export function withQuestions(
  readme: string,
  examples: readonly Example[],
  answers: ReadonlyMap<string, unknown>,
): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no lines "${begin}" and "${end}".`);
  const parts = shownQuestions.map((name, index) => {
    const example = examples.find((each) => each.name === name);
    if (!example) throw new Error(`There is no example ${name}.`);
    return questionText(index + 1, example, answers.get(name));
  });
  return `${readme.slice(0, from)}${begin}\n\n${parts.join('\n')}\n${readme.slice(to)}`;
}

function questionText(number: number, example: Example, answer: unknown): string {
  const lines = JSON.stringify(answer, null, 2).split('\n');
  const shown =
    lines.length > mostLines
      ? [...lines.slice(0, mostLines), '  … and so on: all of it is in examples/answers/']
      : lines;
  return [
    `### ${number}. ${example.title}`,
    '',
    '```graphql',
    example.query.trimEnd(),
    '```',
    '',
    '<details><summary>Its answer</summary>',
    '',
    '```json',
    ...shown,
    '```',
    '',
    '</details>',
    '',
  ].join('\n');
}
