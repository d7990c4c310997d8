import { describe, expect, it } from '@jest/globals';
import { adaptiveLimit } from '../../src/http/admission.ts';

/** A limit on a clock of its own, in which so many answers take so long while the house is full. */
function limitAfter(answers: number, ms: number, most = 256): number {
  let now = 0;
  const adaptive = adaptiveLimit(most, () => now);
  for (let each = 0; each < answers; each += 1) {
    now += 20;
    adaptive.took(ms, adaptive.limit());
  }
  return adaptive.limit();
}

describe('how many may run at once', () => {
  it('goes down while the answers of a full house are late, though never to nobody', () => {
    expect(limitAfter(20, 900)).toBeLessThan(limitAfter(5, 900));
    expect(limitAfter(2000, 900)).toBe(4);
  });

  it('goes down while the event loop comes round late, however soon answers are there', () => {
    let now = 0;
    const adaptive = adaptiveLimit(256, () => now);
    const before = adaptive.limit();
    const answered = (loopMs: number) => {
      now += 100;
      adaptive.took(50, adaptive.limit(), loopMs);
    };
    answered(20);
    expect(adaptive.limit()).toBeGreaterThan(before);
    for (let each = 0; each < 50; each += 1) answered(30);
    expect(adaptive.limit()).toBe(4);
  });

  it('goes up while they are in time, though never past the most', () => {
    expect(limitAfter(2000, 50)).toBeGreaterThan(limitAfter(1, 50));
    expect(limitAfter(200_000, 50)).toBe(256);
  });

  it('goes up fast until an answer was late for the first time, slowly from then on', () => {
    const adaptive = adaptiveLimit(256, () => 0);
    const before = adaptive.limit();
    const inTime = () => Array.from({ length: 10 }).forEach(() => adaptive.took(50, adaptive.limit()));
    inTime();
    expect(adaptive.limit()).toBe(before + 10);
    adaptive.took(900, adaptive.limit());
    const lowered = adaptive.limit();
    expect(lowered).toBeLessThan(before + 10);
    inTime();
    expect(adaptive.limit() - lowered).toBeLessThanOrEqual(1);
  });

  it('stays as it is while the house is not full', () => {
    const adaptive = adaptiveLimit(256);
    const before = adaptive.limit();
    for (let each = 0; each < 100; each += 1) adaptive.took(900, 3);
    expect(adaptive.limit()).toBe(before);
  });
});
