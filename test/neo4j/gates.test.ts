import { beforeAll, describe, expect, it } from '@jest/globals';
import { heldAgainst, type Baseline } from '../../bench/gates.ts';
import { figuresNow, readBaseline } from '../support/gates.ts';

let found: Baseline;
beforeAll(async () => {
  found = await figuresNow();
}, 300_000);

describe('what a question takes of the database', () => {
  it('is no more than before: statements, hits, and the plan', () => {
    const { worse, better } = heldAgainst(readBaseline(), found);
    if (better.length > 0) {
      process.stdout.write(`Better than the baseline; renew it with npm run gates:\n  ${better.join('\n  ')}\n`);
    }
    // Where a change is meant, npm run gates writes the baseline anew.
    expect(worse).toEqual([]);
  });
});
