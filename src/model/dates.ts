import edtf from 'edtf';
import { LRUCache } from 'lru-cache';

/** First and last day that a date can mean, as YYYY-MM-DD. */
export interface Days {
  readonly startDate: string;
  readonly endDate: string;
}

/** What is allowed where a date is asked for, for messages. */
export const dateAdvice =
  'a date after ISO 8601-2 (EDTF) between the years 0001 and 9999 with both ends known, such as 2025-11-23, 2025-11, 2025~ or 2025-11-20/2025-11-23';

/** The days an EDTF date can mean; undefined when the text is no such date, is open-ended, or lies outside 0001–9999. */
export function daysOf(text: string): Days | undefined {
  if (text.length > longest) return undefined;
  const known = read.get(text) ?? { days: readDays(text) };
  read.set(text, known);
  return known.days;
}

const longest = 64;
/** Reading a date takes longer than most of what is done with it, and the same dates are asked again and again. */
const read = new LRUCache<string, { readonly days: Days | undefined }>({ max: 2000 });

function readDays(text: string): Days | undefined {
  try {
    const { min, max } = edtf(text);
    const startDate = dayOf(min);
    const endDate = dayOf(max);
    return startDate !== undefined && endDate !== undefined && startDate <= endDate
      ? { startDate, endDate }
      : undefined;
  } catch {
    return undefined;
  }
}

function dayOf(milliseconds: number): string | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  const iso = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(iso) && iso >= '0001' ? iso.slice(0, 10) : undefined;
}

/** True for a calendar day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
