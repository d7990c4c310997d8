import { describe, expect, it } from '@jest/globals';
import { keepAnswers, type Answer } from '../../src/http/answers.ts';

const answer: Answer = { status: 200, headers: {}, bytes: Buffer.from('{}'), revision: '1' };

/** Kept answers, and one that is being made until `finish` is called. */
function shared() {
  const answers = keepAnswers(10_000, () => '1');
  const made: AbortSignal[] = [];
  let finish = (): void => undefined;
  const make = (leaving: AbortSignal) => {
    made.push(leaving);
    return new Promise<Answer>((resolve) => (finish = () => resolve(answer)));
  };
  const ask = () => {
    const asker = new AbortController();
    return { asker, given: answers.of('a question', make, () => asker.signal) };
  };
  return { ask, made, finish: () => finish() };
}

describe('an answer that several wait for', () => {
  it('goes on being made when one of them leaves', async () => {
    const { ask, made, finish } = shared();
    const [one, other] = [ask(), ask()];
    one.asker.abort();
    expect(made.map(({ aborted }) => aborted)).toEqual([false]);
    finish();
    expect(await other.given).toBe(answer);
  });

  it('is given up when the last of them leaves, and made anew for who comes after', () => {
    const { ask, made } = shared();
    const [one, other] = [ask(), ask()];
    one.asker.abort();
    other.asker.abort();
    expect(made.map(({ aborted }) => aborted)).toEqual([true]);
    ask();
    expect(made.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
