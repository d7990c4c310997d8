import type { ListFragment } from './fragment.ts';
import type { Field } from './selection.ts';

/** Another thing that an object leads to: one, or several in the order of their ids. */
export interface Reference {
  /** Under which name the object has it. */
  readonly slot: string;
  /** An expression for the id, or with `many` for the list of ids. */
  readonly ids: string;
  readonly many: boolean;
  /** Its type in the schema. */
  readonly type: string;
  readonly fields: readonly Field[];
}

/** Stored values by property, and what the references led to by slot. */
export type Stored = Readonly<Record<string, unknown>>;

/** How objects of one type are read from their node `n_`. */
export interface ObjectShape {
  /** Cheap properties, enough for a line in a list: id and name alone where nothing more of them is asked. */
  readonly line: readonly string[];
  /** All further properties, in groups: a group is read when one of its fields is asked, such as `evidence` or `evidence.quote`. */
  readonly groups: readonly { readonly fields: readonly string[]; readonly properties: readonly string[] }[];
  references(fields: readonly Field[]): readonly Reference[];
  /** List fields of this type, by name. */
  readonly lists: Readonly<Record<string, ListFragment>>;
  /** Fields that are made of what was stored, by name. */
  readonly computed?: Readonly<Record<string, (stored: Stored) => unknown>>;
}

/** The shapes of all types of object, by name. */
export type Shapes = Readonly<Record<string, ObjectShape>>;
