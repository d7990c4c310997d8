import {
  geometricMean,
  median,
  ratioOf,
  type BesideLoad,
  type Cached,
  type Memory,
  type Point,
  type Results,
  type Run,
  type ShapeResult,
} from './results.ts';
import type { Contestant } from './shapes/shape.ts';

/** Whom ours is held against, in the order of the tables. */
export const others = ['P0', 'P1', 'P1x', 'R0', 'R1'] as const;

/** Rows of cells as text in columns, the first one to the left. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The closed bursts of one contestant. */
export function runsOf(
  { points }: Results,
  shape: string,
  contestant: Contestant,
  connections: number,
): readonly Run[] {
  const is = (point: Point) =>
    point.shape === shape &&
    point.contestant === contestant &&
    point.connections === connections &&
    point.rate === null;
  return points.find(is)?.runs ?? [];
}

/** A number with three digits that matter. */
export const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Right answers a second, and how many requests were turned away. */
export function rateOf(runs: readonly Run[]): string {
  if (runs.length === 0) return '–';
  const refused = median(runs.map((run) => run.refused)) * 100;
  return `${digits(median(runs.map(({ rps }) => rps)))}${refused > 0 ? ` (${refused.toFixed(0)} % refused)` : ''}`;
}

function ratioCell(results: Results, shape: ShapeResult, other: Contestant, connections: number): string {
  if (shape.cannot[other] !== undefined) return 'cannot';
  const ratio = ratioOf(
    runsOf(results, shape.name, 'ours', connections),
    runsOf(results, shape.name, other, connections),
  );
  if (!ratio) return '–';
  const target = shape.targets[other];
  const held = target === undefined ? '' : ratio.median >= target ? ` ≥${target} ✓` : ` ≥${target} ✗`;
  return `${digits(ratio.median)} (${digits(ratio.min)}–${digits(ratio.max)})${held}`;
}

/** Requests a second of ours, and by how much that is more than others', with the targets. */
export function ratioTable(results: Results, connections: number): string {
  const rows = results.shapes.map((shape) => {
    const ours = runsOf(results, shape.name, 'ours', connections);
    const of = (name: keyof Run) => middle(ours, name);
    return [
      `${shape.name} ${shape.title}`,
      rateOf(ours),
      of('p50'),
      of('p99'),
      ...others.map((other) => ratioCell(results, shape, other, connections)),
    ];
  });
  const means = others.map((other) => {
    // The hub's late page is a question of its own; the mean is over the nine shapes.
    const nine = results.shapes.filter(({ name }) => name !== 'Q9+');
    const ratios = nine.flatMap((shape) => {
      const ratio = ratioOf(
        runsOf(results, shape.name, 'ours', connections),
        runsOf(results, shape.name, other, connections),
      );
      return ratio ? [ratio.median] : [];
    });
    return ratios.length > 0 ? digits(geometricMean(ratios)) : '–';
  });
  const head = [
    `${results.size}, ${connections} connections`,
    'ours/s',
    'p50 ms',
    'p99 ms',
    ...others.map((o) => `× ${o}`),
  ];
  return columns([head, ...rows, ['geometric mean', '', '', '', ...means]]);
}

/**
 * What a request costs each contestant: its rate, times, milliseconds of computing in Node and in Neo4j, statements and
 * database hits.
 */
export function costTable(results: Results, connections: number): string {
  const rows = results.shapes.flatMap((shape) =>
    (['ours', ...others] as const).flatMap((contestant) => {
      const runs = runsOf(results, shape.name, contestant, connections);
      if (runs.length === 0) return [];
      const of = (name: keyof Run) => middle(runs, name);
      const work = results.work.find((each) => each.shape === shape.name && each.contestant === contestant);
      const [statements, hits] = work ? [digits(work.statements), String(work.hits)] : ['–', '–'];
      const costs = [rateOf(runs), of('p50'), of('p99'), of('nodeMs'), of('neo4jMs'), statements, hits];
      return [[`${shape.name} ${contestant}`, ...costs]];
    }),
  );
  return columns([
    [`${connections} connections`, 'req/s', 'p50 ms', 'p99 ms', 'Node ms', 'Neo4j ms', 'statements', 'hits'],
    ...rows,
  ]);
}

/** The middle of what some runs found; empty where there is none, since the answers were errors. */
export function middle(runs: readonly Run[], name: keyof Run): string {
  return runs.length > 0 ? digits(median(runs.map((run) => run[name]))) : '';
}

/** Times when requests come at even distances, at half the rate of the closed loops; undefined where none was taken. */
export function openTable({ points }: Results): string | undefined {
  const rows = points.flatMap(({ shape, contestant, connections, rate, runs }) => {
    if (rate === null) return [];
    const of = (name: keyof Run) => middle(runs, name);
    return [[`${shape} ${contestant}`, String(connections), digits(rate), rateOf(runs), of('p50'), of('p99')]];
  });
  if (rows.length === 0) return undefined;
  return columns([['open loops', 'connections', 'sent/s', 'answered/s', 'p50 ms', 'p99 ms'], ...rows]);
}

/** How near a cached answer comes to canned bytes. */
export function cachedLine({ bytes, ours, canned }: Cached): string {
  const ratio = ratioOf(ours, canned);
  const share = (value = NaN) => `${(value * 100).toFixed(0)} %`;
  const rps = (runs: readonly Run[]) => digits(median(runs.map((run) => run.rps)));
  return `C cached answer of ${(bytes / 1000).toFixed(0)} KB: ${rps(ours)}/s, canned bytes ${rps(canned)}/s: ${share(ratio?.median)} (${share(ratio?.min)}–${share(ratio?.max)}), ≥ 80 %`;
}

/** What loads add to the times of readers. */
export function loadLine({ rate, pairs, load, cores }: BesideLoad): string {
  const more = pairs.map(({ alone, beside }) => (beside.p99 / alone.p99 - 1) * 100);
  const [least, most] = [Math.min(...more), Math.max(...more)];
  const of = (which: 'alone' | 'beside', quantile: 'p50' | 'p99') =>
    digits(median(pairs.map((pair) => pair[which][quantile])));
  return `Readers at ${digits(rate)}/s beside loads of ${load.assertions} assertions in ${digits(load.seconds)} s: p99 ${of('alone', 'p99')} → ${of('beside', 'p99')} ms (${median(more).toFixed(0)} % more, ${least.toFixed(0)}–${most.toFixed(0)}; ≤ 30 %), p50 ${of('alone', 'p50')} → ${of('beside', 'p50')} ms${coresText(cores)}`;
}

/** Who kept the cores busy; more than there are says that all wait for them. */
function coresText(cores: BesideLoad['cores']): string {
  if (!cores) return '';
  const each = Object.entries(cores).map(([name, of]) => `${name} ${of.toFixed(2)}`);
  return `; cores in use: ${each.join(', ')}`;
}

/** How much our service held. */
export function memoryLine({ connections, minutes, megabytes, most, answers, kept }: Memory): string {
  const quarter = Math.floor(megabytes.length / 4);
  const flat =
    quarter > 0
      ? `, ${median(megabytes.slice(quarter, 2 * quarter))} MB in the second quarter, ${median(megabytes.slice(-quarter))} MB in the last (flat: ≤ 10 % more)`
      : '';
  const executed = kept === undefined ? '' : ` (${kept} of them kept)`;
  return `Memory under ${connections} connections, ${answers} answers${executed} in ${minutes} minutes: ${most} MB at most (≤ 300)${flat}`;
}
