import type { ListFragment } from './fragment.ts';
import type { Trust } from './trust.ts';

/** What an object keeps for the fields beneath it; under a symbol, so that no field of the schema can meet it. */
export const asked: unique symbol = Symbol('asked');

/** What lists beneath an object inherit, and those that came along with it. */
export interface Asked {
  readonly trust: Trust | null;
  /** How many objects of its kind the page sizes above allow. */
  readonly product: number;
  /** What a hoisted list starts from: the object's id, or the ids of an edge's facts. */
  readonly parent: string | readonly string[];
  /** Arguments that lists beneath an edge inherit; none when left out. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** The list that a connection shows a page of. */
  readonly list?: { readonly fragment: ListFragment; readonly args: Readonly<Record<string, unknown>> };
  /** Lists that were nested in the object's own row, by their key. */
  readonly lists: ReadonlyMap<string, unknown>;
}

/** An object of an answer: its fields by name, and what it keeps for those beneath it. */
export interface AnswerObject {
  readonly [field: string]: unknown;
  readonly [asked]: Asked;
}

/** True for an object that the executor read. */
export function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && asked in value;
}
