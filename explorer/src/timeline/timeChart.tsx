import * as Plot from '@observablehq/plot';
import { Drawn } from '../views/drawn.tsx';
import { linesOf, placeSpans, type PlacedSpan, type Span } from './lanes.ts';

/** The lanes in their order, each with its word and colour in light and dark. */
export const lanes = [
  { status: 'HELD', word: 'Held', color: 'var(--chart-1)' },
  { status: 'PLANNED', word: 'Planned', color: 'var(--chart-2)' },
  { status: 'CANCELLED', word: 'Cancelled', color: 'var(--chart-3)' },
  { status: 'UNKNOWN', word: 'Status not stated', color: 'var(--soft)' },
] as const;

const day = 86_400_000;
const lineHeight = 24;
const laneGap = 34;
const side = 16;

interface ChartProps {
  readonly spans: readonly Span[];
}

/** Dated meetings on a line of time, a lane for each status. */
export function TimeChart({ spans }: ChartProps) {
  const label = `A timeline of ${spans.length} dated meetings; the table below lists them.`;
  return <Drawn label={label} draw={(width) => timelineOf(spans, width)} key={spans.map(({ id }) => id).join()} />;
}

function timelineOf(spans: readonly Span[], width: number) {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const margin = Math.max((last - first) * 0.02, 120 * day);
  const [from, to] = [first - margin, last + margin];
  const x = (moment: number) => side + ((moment - from) / (to - from)) * (width - 2 * side);
  const placed = placeSpans(spans, { x, width: width - side, letter: 6.4 });
  const lines = linesOf(placed);
  const used = lanes.filter(({ status }) => lines.has(status));
  const tops = new Map<string, number>();
  let top = 0;
  for (const { status } of used) {
    tops.set(status, top + laneGap - 10);
    top += laneGap + (lines.get(status) ?? 0) * lineHeight;
  }
  const y = ({ lane, line }: PlacedSpan) => (tops.get(lane) ?? 0) + line * lineHeight + lineHeight / 2;
  return Plot.plot({
    width,
    height: top + 40,
    marginLeft: side,
    marginRight: side,
    marginTop: 4,
    marginBottom: 34,
    x: { type: 'utc', domain: [from, to], label: null, grid: true },
    y: { axis: null, domain: [0, top], range: [4, top + 4] },
    marks: [
      Plot.text(used, {
        frameAnchor: 'left',
        y: ({ status }: (typeof used)[number]) => (tops.get(status) ?? 0) - 6,
        text: 'word',
        fontWeight: 'bold',
        fontSize: 13,
        textAnchor: 'start',
      }),
      ...used.flatMap(({ status, color }) =>
        spanMarks(
          placed.filter(({ lane }) => lane === status),
          y,
          color,
        ),
      ),
    ],
  });
}

function spanMarks(placed: readonly PlacedSpan[], y: (span: PlacedSpan) => number, color: string) {
  const label = {
    y,
    text: 'label',
    fontSize: 12,
    fill: 'currentColor',
    stroke: 'var(--paper)',
    strokeWidth: 4,
  } as const;
  return [
    Plot.link(placed, {
      x1: 'start',
      x2: 'end',
      y1: y,
      y2: y,
      title: 'name',
      stroke: color,
      strokeWidth: 8,
      strokeLinecap: 'round',
    }),
    Plot.dot(placed, { x: 'start', y, r: 5, fill: color, title: 'name' }),
    Plot.text(
      placed.filter(({ before }) => !before),
      { ...label, x: 'end', dx: 9, textAnchor: 'start' },
    ),
    Plot.text(
      placed.filter(({ before }) => before),
      { ...label, x: 'start', dx: -9, textAnchor: 'end' },
    ),
  ];
}
