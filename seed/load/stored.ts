import { int, type Integer } from 'neo4j-driver';
import { hashOf } from '../../src/lib/hash.ts';

/** Raise it whenever the same records are stored in another way: every article and every entity is then written again. */
export const storedForm = 4;

/** What a property of the graph can hold; every number is an integer. */
export type Value = string | number | boolean | readonly string[] | readonly number[];

/** Properties of a node or a relationship; null and undefined alike mean absent. */
export type Stored = Readonly<Record<string, Value | null | undefined>>;

/** Properties as the driver sends them: without a number that would be taken for a floating one. */
export function packed(stored: Stored): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(stored)) {
    if (value !== undefined) result[name] = packedValue(value);
  }
  return result;
}

function packedValue(value: Value | null): Value | Integer | readonly Integer[] | null {
  if (typeof value === 'number') return int(value);
  return Array.isArray(value) && typeof value[0] === 'number' ? (value as number[]).map((each) => int(each)) : value;
}

/** The same text for equal content: keys sorted, what is null or undefined left out. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  entries.sort(([a], [b]) => compare(a, b));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** A hash of the properties, without `h` itself. */
export function hashOfStored({ h: _h, ...stored }: Stored): string {
  return hashOf(canonical(stored));
}

/** Order of texts by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The distinct texts, sorted by code unit. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compare);
}
