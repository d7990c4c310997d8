import * as Plot from '@observablehq/plot';
import type { CountRow } from './named.ts';

const ink = 'currentColor';
const accent = 'var(--chart-1)';
/** Pixels for a letter of the charts’ type. */
const letter = 7;

function cut(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

/** Names at the left of bars get no more than this of the width. */
function nameRoom(labels: readonly string[], width: number) {
  const most = Math.max(6, Math.floor((width * 0.42) / letter));
  const longest = Math.max(0, ...labels.map((label) => Math.min(label.length, most)));
  return { most, pixels: longest * letter + 10 };
}

/** About so many ticks, none between two whole numbers. */
function countTicks(largest: number, most: number): number {
  return Math.max(1, Math.min(most, largest));
}

/** Bars by month; rows that state none are left to the words beside the chart. */
export function monthChart(rows: readonly CountRow[], width: number): Element {
  const dated = rows.flatMap(({ key, count }) =>
    key === null ? [] : [{ month: new Date(`${key}-01T00:00:00Z`), count }],
  );
  return Plot.plot({
    width,
    height: 220,
    marginBottom: 34,
    x: { type: 'utc', label: null },
    y: { label: null, grid: true, ticks: countTicks(Math.max(...dated.map(({ count }) => count)), 4), tickFormat: 'd' },
    marks: [
      Plot.rectY(dated, { x: 'month', y: 'count', interval: 'month', fill: accent, inset: 0.5, title: 'count' }),
      Plot.ruleY([0]),
    ],
  });
}

/** A bar for each row, the largest first. */
export function barChart(rows: readonly CountRow[], width: number): Element {
  const room = nameRoom(
    rows.map(({ label }) => label),
    width,
  );
  return Plot.plot({
    width,
    height: rows.length * 24 + 40,
    marginLeft: room.pixels,
    marginRight: 34,
    x: { axis: null },
    y: { label: null, tickSize: 0, tickFormat: (label: string) => cut(label, room.most) },
    style: { fontSize: '12px' },
    marks: [
      Plot.barX(rows, {
        x: 'count',
        y: 'label',
        fill: accent,
        sort: { y: '-x' },
        title: 'label',
        insetTop: 2,
        insetBottom: 2,
      }),
      Plot.text(rows, { x: 'count', y: 'label', text: 'count', textAnchor: 'start', dx: 4, fill: ink }),
    ],
  });
}

/** How far commitments come, from the least to the furthest. */
export const standings = ['MENTIONED', 'PROPOSED', 'DRAFTED', 'MADE'];

/** Bars by the first value, divided by the second. */
export function stackedChart(rows: readonly CountRow[], width: number): Element {
  const named = rows.map(({ label, across, count }) => ({ label: words(label), part: across?.key ?? '', count }));
  const sum = (label: string) => named.reduce((all, row) => all + (row.label === label ? row.count : 0), 0);
  const labels = [...new Set(named.map(({ label }) => label))].sort((one, other) => sum(other) - sum(one));
  const room = nameRoom(labels, width);
  return Plot.plot({
    width,
    height: labels.length * 24 + 70,
    marginLeft: room.pixels,
    x: { label: null, grid: true, ticks: countTicks(Math.max(...labels.map(sum)), 5), tickFormat: 'd' },
    y: { domain: labels, label: null, tickSize: 0, tickFormat: (label: string) => cut(label, room.most) },
    color: {
      domain: standings,
      range: ['var(--chart-4)', 'var(--chart-3)', 'var(--chart-2)', 'var(--chart-1)'],
      legend: true,
      tickFormat: words,
    },
    style: { fontSize: '12px' },
    marks: [
      Plot.barX(named, {
        x: 'count',
        y: 'label',
        fill: 'part',
        order: standings,
        title: ({ label, part, count }: (typeof named)[number]) => `${label}, ${words(part)}: ${count}`,
        insetTop: 2,
        insetBottom: 2,
      }),
    ],
  });
}

/** The most rows and columns of a matrix on a wide page. */
export const mostInMatrix = 14;

/** The actors of a matrix, those with most meetings first, as many as fit. */
export function matrixActors(rows: readonly CountRow[], most: number): readonly string[] {
  const sums = new Map<string, number>();
  for (const { label, across, count } of rows)
    for (const name of [label, across?.label ?? '']) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums]
    .sort(([one, sum], [other, otherSum]) => otherSum - sum || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

/** Who met whom: a cell for each pair, with its number. */
export function matrixChart(rows: readonly CountRow[], width: number): Element {
  const actors = matrixActors(rows, width < 500 ? 8 : mostInMatrix);
  const cells = rows
    .map(({ label, across, count }) => ({ one: label, other: across?.label ?? '', count }))
    .flatMap((cell) => [cell, { one: cell.other, other: cell.one, count: cell.count }])
    .filter(({ one, other }) => actors.includes(one) && actors.includes(other));
  const room = nameRoom(actors, width * 0.75);
  const short = (label: string) => cut(label, room.most);
  return Plot.plot({
    width,
    height: actors.length * 28 + room.pixels * 0.75 + 12,
    marginLeft: room.pixels,
    marginBottom: room.pixels * 0.75 + 8,
    padding: 0.04,
    x: { domain: actors, label: null, tickRotate: -45, tickSize: 0, tickFormat: short },
    y: { domain: actors, label: null, tickSize: 0, tickFormat: short },
    style: { fontSize: '12px' },
    marks: [
      Plot.cell(cells, {
        x: 'one',
        y: 'other',
        fill: accent,
        fillOpacity: ({ count }: (typeof cells)[number]) =>
          0.12 + 0.3 * (count / Math.max(...cells.map((cell) => cell.count))),
        title: ({ one, other, count }: (typeof cells)[number]) => `${one} and ${other}: ${count}`,
      }),
      Plot.text(cells, { x: 'one', y: 'other', text: 'count', fill: ink }),
    ],
  });
}

/** An enum's value, or any label, as words. */
export function words(value: string): string {
  return /^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
}
