import { describe, expect, it } from '@jest/globals';
import { results, type Results } from '../../bench/results.ts';
import { claimsOf } from '../../bench/targets.ts';

const run = (rps: number, nodeMs = 1) => ({ rps, refused: 0, p50: 1, p99: 2, nodeMs, neo4jMs: 1 });
const shape = (name: string) => ({ name, title: name, bytes: 1, targets: {}, cannot: {}, note: null });
const point = (name: string, contestant: string, rates: readonly number[], nodeMs?: number) => ({
  shape: name,
  contestant,
  connections: 16,
  rate: null,
  runs: rates.map((rps) => run(rps, nodeMs)),
});

function found(points: readonly object[], more: object = {}): Results {
  return results.parse({
    taken: '2026-01-01T00:00:00.000Z',
    machine: { cpus: 2, model: 'any', node: 'v20', neo4j: '5.26' },
    size: '100k',
    loaded: { relationships: 1, assertions: 1, articles: 1, seconds: 1 },
    shapes: ['Q1', 'Q9', 'Q9+'].map(shape),
    points,
    work: [],
    ...more,
  });
}

const verdicts = (of: Results) => claimsOf(of).map(({ text, holds }) => `${holds ? 'met' : 'missed'}: ${text}`);

describe('the targets of the bench', () => {
  it('take the geometric mean of the medians of paired bursts, the late page left out', () => {
    const points = [
      point('Q1', 'ours', [900, 800, 10]),
      point('Q1', 'P0', [100, 100, 10]),
      point('Q9', 'ours', [200]),
      point('Q9', 'P0', [100]),
      point('Q9+', 'ours', [1000]),
      point('Q9+', 'P0', [1]),
    ];
    expect(verdicts(found(points))).toContain('met: Geometric mean over Q1–Q9: 4.00 × P0 (≥ 4)');
  });

  it('miss when one shape alone is slower than the generated API by its index', () => {
    const points = [
      point('Q1', 'ours', [200]),
      point('Q1', 'P1x', [100]),
      point('Q9', 'ours', [90]),
      point('Q9', 'P1x', [100]),
    ];
    expect(verdicts(found(points))).toContain('missed: Least of all shapes against P1x: 0.90 in Q9 (never below 1)');
  });

  it('hold pages and sizes to each other by computing, in the middle of bursts in turn', () => {
    const costs = (...nodeMs: readonly number[]) => nodeMs.map((ms) => run(100, ms));
    const flat = [
      { what: 'page', before: costs(1, 1, 1), after: costs(1.6, 1.5, 1) },
      { what: 'Q1', before: costs(1, 1, 3), after: costs(1.5, 9, 3) },
    ];
    expect(verdicts(found([], { flat }))).toEqual([
      "missed: Page 100 of the hub's meetings takes 1.25 × the computing of page 1 (1.00–1.30, ≤ 1.2)",
      'met: Q1 at 1m takes 1.25 × its computing at 100k (1.00–5.00, ≤ 1.3)',
    ]);
  });

  it('call memory flat while the last quarter holds a tenth more than the second at most', () => {
    const memory = (megabytes: readonly number[], most = 290) => ({
      memory: { connections: 64, minutes: 10, megabytes, most, answers: 1 },
    });
    const held = (more: object) => claimsOf(found([], more)).map(({ holds }) => holds);
    expect(held(memory([100, 200, 250, 219]))).toEqual([true]);
    expect(held(memory([100, 200, 250, 221]))).toEqual([false]);
    expect(held(memory([100, 200, 250, 219], 301))).toEqual([false]);
  });

  it('take from readers beside loads the middle of what is added in each pair', () => {
    const pair = (alone: number, beside: number) => ({
      alone: { p50: 1, p99: alone },
      beside: { p50: 1, p99: beside },
    });
    const besideLoad = (pairs: readonly object[]) => ({
      besideLoad: { rate: 1, pairs, load: { assertions: 1, seconds: 1 } },
    });
    const held = (pairs: readonly object[]) => claimsOf(found([], besideLoad(pairs))).map(({ holds }) => holds);
    expect(held([pair(10, 12), pair(10, 13), pair(10, 90)])).toEqual([true]);
    expect(held([pair(10, 12), pair(10, 14), pair(10, 90)])).toEqual([false]);
  });
});
