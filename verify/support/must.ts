import { Broken } from '../promise.ts';

/** The number at this share of all, such as 0.99; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** Throws Broken unless it holds. */
export function must(held: boolean, message: string): asserts held {
  if (!held) throw new Broken(message);
}

/** Tries so often what a machine that is busy with other things may break; what breaks every time is broken. */
export async function repeated<T>(times: number, say: (line: string) => void, act: () => Promise<T>): Promise<T> {
  for (let time = 1; time < times; time += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      say(`once more: ${error.message} ${JSON.stringify(error.figures)}`);
    }
  }
  return act();
}
