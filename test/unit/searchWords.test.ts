import { describe, expect, it } from '@jest/globals';
import { wordQuery } from '../../src/search/words.ts';

describe('the words of a search', () => {
  it('are those of the index: a full stop or an apostrophe within one is part of it', () => {
    expect(wordQuery('U.S. grain')).toBe('+(u.s^4 u.s*^2 us^2) +(grain^4 grain*^2 grain~1)');
    expect(wordQuery("Ukraine's")).toBe("+(ukraine's^4 ukraine's*^2 ukraine^2 ukraine's~2)");
  });

  it('hold no sign that could be read as syntax', () => {
    expect(wordQuery('"+(x) us:ssr* \\ \'a b.')).toBe(
      '+(x^4 x*^2) +(us^4 us*^2) +(ssr^4 ssr*^2) +(a^4 a*^2) +(b^4 b*^2)',
    );
    expect(wordQuery(". ' !")).toBe(null);
  });
});
