import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from '../../explorer/src/article/passages.ts';
import { runsOf } from '../../explorer/src/article/runsOf.ts';

const claim = (id: string, ...evidence: readonly (readonly [sentence: number, start: number, end: number])[]) => ({
  id,
  evidence: evidence.map(([sentence, start, end]) => ({ sentence, start, end })),
});

describe('the passages of a text', () => {
  it('are cut where one begins within another, and give the text back whole', () => {
    const text = 'Alpha met Beta.\n\nGamma spoke.';
    const paragraphs = paragraphsOf(text, [claim('a', [1, 0, 9]), claim('b', [1, 6, 14]), claim('c', [2, 17, 22])]);
    expect(paragraphs.map(({ stretches }) => stretches)).toEqual([
      [
        { text: 'Alpha ', claims: ['a'] },
        { text: 'met', claims: ['a', 'b'] },
        { text: ' Beta', claims: ['b'] },
        { text: '.', claims: [] },
      ],
      [
        { text: 'Gamma', claims: ['c'] },
        { text: ' spoke.', claims: [] },
      ],
    ]);
    expect(paragraphs.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  it('are counted in characters, where the browser counts some as two', () => {
    const [first] = paragraphsOf('𝒜𝒜 met', [claim('a', [1, 3, 6])]);
    expect(first?.stretches).toEqual([
      { text: '𝒜𝒜 ', claims: [] },
      { text: 'met', claims: ['a'] },
    ]);
  });
});

describe('the sentences of an article', () => {
  it('stand one by one where something is coded, and in runs where nothing is', () => {
    const both = claim('both', [2, 0, 1], [5, 8, 9]);
    const runs = runsOf([both, claim('one', [5, 4, 6])], 7);
    expect(runs.map(({ from, to, own, also }) => [from, to, own.length, also.length])).toEqual([
      [1, 1, 0, 0],
      [2, 2, 1, 0],
      [3, 4, 0, 0],
      [5, 5, 1, 1],
      [6, 7, 0, 0],
    ]);
  });
});
