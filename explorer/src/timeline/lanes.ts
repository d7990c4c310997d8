/** A dated meeting as it is drawn. */
export interface Span {
  readonly id: string;
  readonly name: string;
  readonly lane: string;
  /** First and last day, in milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** A span with its line within its lane, counted from 0. */
export interface PlacedSpan extends Span {
  readonly line: number;
  /** Its name, as much as there is room for. */
  readonly label: string;
  /** The label stands before the span, where there is no room behind it. */
  readonly before: boolean;
}

/** The room there is: pixels from the left for a moment, the width of all, and of a letter. */
export interface Room {
  readonly x: (moment: number) => number;
  readonly width: number;
  readonly letter: number;
}

/** The longest label, in letters. */
const longest = 34;
const gap = 14;

/** Puts spans on lines so that no two of a line touch, their labels included; the order of time decides. */
export function placeSpans(spans: readonly Span[], { x, width, letter }: Room): readonly PlacedSpan[] {
  const ends = new Map<string, number[]>();
  const most = Math.max(8, Math.min(longest, Math.floor(width / letter / 2.4)));
  return spans
    .toSorted((one, other) => one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1))
    .map((span) => {
      const label = span.name.length > most ? `${span.name.slice(0, most - 1)}…` : span.name;
      const [left, right] = [x(span.start), x(span.end)];
      const room = label.length * letter + gap;
      const before = right + room > width;
      const [from, to] = before ? [left - room, right + gap] : [left - gap, right + room];
      const lines = ends.get(span.lane) ?? [];
      const free = lines.findIndex((end) => end <= from);
      const line = free === -1 ? lines.length : free;
      lines[line] = to;
      ends.set(span.lane, lines);
      return { ...span, line, label, before };
    });
}

/** How many lines each lane needs. */
export function linesOf(placed: readonly PlacedSpan[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { lane, line } of placed) lines.set(lane, Math.max(lines.get(lane) ?? 0, line + 1));
  return lines;
}
