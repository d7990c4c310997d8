import { withoutHoles } from '../lib/spans.ts';
import type { Dimension } from './counting.ts';

/** One counted row: key and second key (null: stated by none), and how many. */
export interface Counted {
  readonly key: string | null;
  readonly second: string | null;
  readonly count: number;
}

/** How to write a key for a reader: the thing's name, the span of time, or the value in plain words. */
export function labelOf(key: string | null, of: Dimension['of'], name: unknown): string {
  if (key === null) return 'not stated';
  if (of === 'entity') return typeof name === 'string' ? name : key;
  if (of !== 'value') return key;
  const words = key.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Rows in the order of the schema: by a span of time its spans in order, empty ones with 0 (for every second key), the
 * unstated last, and of too many the latest; else the largest first, then by key.
 */
export function arranged(rows: readonly Counted[], of: Dimension['of'], limit: number): readonly Counted[] {
  if (of !== 'month' && of !== 'year') return rows.slice(0, limit);
  const seconds = [...new Set(rows.map((row) => row.second))].sort(byText);
  const counts = new Map(rows.map((row) => [`${row.key ?? ''}\t${row.second ?? ''}`, row.count]));
  const keys = withoutHoles(
    rows.flatMap((row) => (row.key === null ? [] : [row.key])),
    of,
  );
  const dated = keys.flatMap((key) =>
    seconds.map((second) => ({ key, second, count: counts.get(`${key}\t${second ?? ''}`) ?? 0 })),
  );
  const undated = rows.filter((row) => row.key === null);
  return [...dated, ...undated].slice(-limit);
}

function byText(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}
