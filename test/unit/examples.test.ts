import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseExample, readExamples } from '../../src/lib/examples.ts';

const whole = `# Who came?
#
# The attendees of one meeting,
# by name.
# variables: {"id": "meeting/a"}

query Attendees($id: ID!) { # not a title
  meeting(id: $id) { name }
}

`;

describe('an example', () => {
  it('takes title, description and variables from its leading comments, and nothing from later ones', () => {
    expect(parseExample('who', whole)).toEqual({
      name: 'who',
      title: 'Who came?',
      description: 'The attendees of one meeting, by name.',
      query: 'query Attendees($id: ID!) { # not a title\n  meeting(id: $id) { name }\n}',
      variables: { id: 'meeting/a' },
    });
  });

  it('needs no description and no variables, and may have Windows line ends', () => {
    expect(parseExample('a', '# A\r\n{ revision }\r\n')).toEqual({
      name: 'a',
      title: 'A',
      description: '',
      query: '{ revision }',
      variables: {},
    });
  });

  it.each([
    ['no title', '{ revision }'],
    ['no operation', '# A title\n# and more\n'],
    ['an empty file', ''],
    ['variables that are no JSON', '# A\n# variables: {id: 1}\n{ revision }'],
    ['variables that are no object', '# A\n# variables: [1]\n{ revision }'],
  ])('is refused with the name of its file when it has %s', (_what, text) => {
    expect(() => parseExample('broken', text)).toThrow(/broken\.graphql/);
  });

  it('comes from every .graphql file of the folder, by file name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'examples-'));
    try {
      await writeFile(join(folder, '2-b.graphql'), '# B\n{ revision }');
      await writeFile(join(folder, '1-a.graphql'), '# A\n{ revision }');
      await writeFile(join(folder, 'README.md'), 'not one');
      expect((await readExamples(folder)).map(({ name, title }) => [name, title])).toEqual([
        ['1-a', 'A'],
        ['2-b', 'B'],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
