import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf, placeSpans } from '../../explorer/src/timeline/lanes.ts';

const span = fc.record({
  id: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 80 }),
  lane: fc.constantFrom('HELD', 'PLANNED'),
  start: fc.nat(900),
  days: fc.nat(100),
});

describe('the lines of a timeline', () => {
  it('hold spans and labels that do not touch, every one of them, and as many lines as needed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(span, { selector: ({ id }) => id, maxLength: 40 }),
        fc.integer({ min: 300, max: 1400 }),
        (all, width) => {
          const spans = all.map(({ days, ...rest }) => ({ ...rest, end: rest.start + days }));
          const x = (moment: number) => (moment / 1000) * width;
          const placed = placeSpans(spans, { x, width, letter: 6 });
          expect(placed.map(({ id }) => id).sort()).toEqual(spans.map(({ id }) => id).sort());
          const extent = (one: (typeof placed)[number]) =>
            one.before
              ? [x(one.start) - one.label.length * 6, x(one.end)]
              : [x(one.start), x(one.end) + one.label.length * 6];
          for (const one of placed) {
            const [left = 0, right = 0] = extent(one);
            const beside = placed.filter(
              (other) => other !== one && other.lane === one.lane && other.line === one.line,
            );
            for (const other of beside) {
              const [from = 0, to = 0] = extent(other);
              expect(right < from || to < left).toBe(true);
            }
            expect(one.line).toBeLessThan(linesOf(placed).get(one.lane) ?? 0);
          }
        },
      ),
    );
  });
});
