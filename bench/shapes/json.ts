import { z } from 'zod';
import type { Cell, Cells } from './shape.ts';

/** Something of unknown JSON, read by a path of names and places; undefined where there is nothing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, name) => {
    if (Array.isArray(found)) return typeof name === 'number' ? (found as readonly unknown[])[name] : undefined;
    return typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }, value);
}

/** The list at a path; an empty one where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  return z
    .array(z.unknown())
    .catch([])
    .parse(at(value, ...path));
}

/** Some members of an object, null where it lacks one. */
export function only(value: unknown, ...names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, at(value, name) ?? null]));
}

/** JSON of a text, a number, a flag, a list of these, or null. */
export const json = (value: Cell): string => JSON.stringify(value ?? null);

/** A cell that holds a list. */
export const cells = (value: Cell): Cells => (typeof value === 'object' && value !== null ? value : []);

/** Written things in JSON's brackets. */
export const jsonList = (value: Cell, write: (row: Cells) => string): string =>
  `[${cells(value)
    .map((row) => write(cells(row)))
    .join(',')}]`;
