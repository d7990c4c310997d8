import type { Row } from '../neo4j/statements.ts';
import type { ListFragment } from './fragment.ts';
import type { Trust } from './trust.ts';

/** Reads something of a row. */
export type Read<T> = (row: Row) => T;

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
  readonly lists: NestedLists;
}

/** Lists that came along in a row, by their key: undefined for one that did not, read anew each time that it is asked for. */
export interface NestedLists {
  get(key: string): unknown;
}

export const noLists: NestedLists = { get: () => undefined };

/** An object of an answer: its fields by name, and what it keeps for those beneath it. */
export interface AnswerObject {
  readonly [field: string]: unknown;
  readonly [asked]: Asked;
}

/** True for an object that the executor read. */
export function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && asked in value;
}

const from: unique symbol = Symbol('from');
const beside: unique symbol = Symbol('beside');

/**
 * The maker of the objects of one place: each stands over a row, or the rows of a page, with something beside it, and a
 * field is read from them when it is asked for; it may look at the object's other fields. An answer has thousands of
 * objects, of which few fields are asked and hardly one twice (measured: docs/decisions/execution.md).
 */
export function objectsOver<Over, Beside>(
  fields: Readonly<Record<string, (over: Over, beside: Beside, self: AnswerObject) => unknown>>,
  keeps: (over: Over, beside: Beside) => Asked,
): (over: Over, beside: Beside) => AnswerObject {
  class Lazy {
    readonly [field: string]: unknown;
    readonly [from]: Over;
    readonly [beside]: Beside;

    constructor(over: Over, other: Beside) {
      this[from] = over;
      this[beside] = other;
    }

    get [asked](): Asked {
      return keeps(this[from], this[beside]);
    }
  }
  for (const [name, read] of Object.entries(fields)) {
    const get = function (this: Lazy) {
      return read(this[from], this[beside], this);
    };
    Object.defineProperty(Lazy.prototype, name, { get, enumerable: true });
  }
  return (over, other) => new Lazy(over, other);
}
