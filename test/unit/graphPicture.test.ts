import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crowdedOut } from '../../explorer/src/graph/collision.ts';
import { readGraphAddress, withGraphAddress } from '../../explorer/src/graph/graphAddress.ts';
import { cornersOf, kindLooks, kinds } from '../../explorer/src/graph/kinds.ts';
import {
  linkKey,
  moreOf,
  pictureOf,
  type DrawnLink,
  type Piece,
  type Wishes,
} from '../../explorer/src/graph/picture.ts';

const thing = (id: string, kind = 'Official') => ({ id, name: id, kind });
const link = (source: string, verb: string, target: string): DrawnLink => ({
  key: linkKey(source, verb, target),
  source,
  target,
  verb,
  factuality: 'CERTAIN',
  articleCount: 1,
});
const star: Piece = {
  things: [thing('a', 'Meeting'), thing('b'), thing('c', 'Place')],
  links: [link('b', 'ATTENDED', 'a'), link('a', 'TOOK_PLACE_IN', 'c')],
};
const everything: Wishes = { hidden: new Set(), verbs: new Set(), kinds: new Set(), always: new Set(['a']) };
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('the picture of the graph', () => {
  it('holds every thing and relationship once', () => {
    const { things, links } = pictureOf([star, star, { things: [], links: [link('b', 'ATTENDED', 'a')] }], everything);
    expect(ids(things)).toEqual(['a', 'b', 'c']);
    expect(links).toHaveLength(2);
  });

  it('says of each thing how many of its relationships are not fetched, each counted once', () => {
    const totals = new Map([
      ['a', 5],
      ['b', 1],
      ['c', 4],
    ]);
    const again: Piece = { things: [], links: [link('b', 'ATTENDED', 'a'), link('b', 'HOSTED', 'c')] };
    expect(moreOf(totals, [star, again])).toEqual(
      new Map([
        ['a', 3],
        ['c', 2],
      ]),
    );
  });

  it('keeps what is wished by verb and kind, and always the thing in the middle', () => {
    expect(ids(pictureOf([star], { ...everything, verbs: new Set(['ATTENDED']) }).things)).toEqual(['a', 'b']);
    expect(ids(pictureOf([star], { ...everything, kinds: new Set(['Place']) }).things)).toEqual(['a', 'c']);
  });

  it('marks every kind by form and letter together, so that colour alone tells nothing', () => {
    const marks = kinds.map((kind) => `${cornersOf(kind).join()} ${kindLooks[kind].letter}`);
    expect(new Set(marks).size).toBe(kinds.length);
  });

  it('draws no relationship of a thing that is put away', () => {
    const { things, links } = pictureOf([star], { ...everything, hidden: new Set(['b']) });
    expect(ids(things)).toEqual(['a', 'c']);
    expect(links.map(({ verb }) => verb)).toEqual(['TOOK_PLACE_IN']);
  });

  it('holds at most as many things as fit, and says how many do not', () => {
    const many: Piece = {
      things: [thing('a'), ...Array.from({ length: 400 }, (_, index) => thing(`n${index}`))],
      links: Array.from({ length: 400 }, (_, index) => link('a', 'MEMBER_OF', `n${index}`)),
    };
    const { things, links, left } = pictureOf([many], everything);
    expect([things.length, links.length, left]).toEqual([300, 299, 101]);
  });

  it('stands in an address that is read back whole and leaves other values alone', () => {
    const words = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
    fc.assert(
      fc.property(words, words, words, words, fc.string({ minLength: 1 }), (of, hide, verbs, kinds, to) => {
        const address = { of, hide, verbs, kinds, from: 'x', to };
        const search = withGraphAddress(new URLSearchParams('sure=CERTAIN'), address);
        expect(readGraphAddress(new URLSearchParams(search.toString()))).toEqual(address);
        expect(search.get('sure')).toBe('CERTAIN');
      }),
    );
  });
});

describe('labels', () => {
  const box = fc.record({ x1: fc.integer({ max: 500 }), y1: fc.integer({ max: 500 }), weight: fc.nat() });

  it('that stay never cover each other, and only what is covered goes', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (all) => {
        const boxes = all.map(({ x1, y1, weight }, index) => ({
          id: `${index}`,
          x1,
          y1,
          x2: x1 + 90,
          y2: y1 + 20,
          weight,
        }));
        const out = crowdedOut(boxes);
        const overlap = (one: (typeof boxes)[number], other: (typeof boxes)[number]) =>
          Math.abs(one.x1 - other.x1) < 90 && Math.abs(one.y1 - other.y1) < 20;
        const kept = boxes.filter(({ id }) => !out.has(id));
        for (const one of kept) expect(kept.filter((other) => other !== one && overlap(one, other))).toEqual([]);
        for (const gone of boxes.filter(({ id }) => out.has(id)))
          expect(kept.some((other) => other.weight >= gone.weight && overlap(gone, other))).toBe(true);
      }),
    );
  });
});
