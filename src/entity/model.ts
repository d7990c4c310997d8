import type { ListFragment } from '../ask/fragment.ts';
import { within, type Field } from '../ask/selection.ts';
import type { ObjectShape, Reference } from '../ask/shape.ts';

/** What one noun adds to what all entities share. */
export interface EntitySpec {
  /** Cheap properties beyond id and name. */
  readonly line?: readonly string[];
  /** All further properties. */
  readonly full?: readonly string[];
  /** Fields that lead to one other entity: the property that holds its id, and its type. */
  readonly references?: Readonly<Record<string, { readonly property: string; readonly type: string }>>;
  readonly lists: Readonly<Record<string, ListFragment>>;
}

/** The shape of an entity: names first, then what its noun adds. */
export function entityShape({ line = [], full = [], references = {}, lists }: EntitySpec): ObjectShape {
  const further = ['aliases', 'sameAs', ...full];
  return {
    line: ['id', 'noun', 'name', ...line],
    groups: [{ fields: further, properties: further }],
    lists,
    references: (fields) => referencesOf(fields, references),
  };
}

function referencesOf(fields: readonly Field[], known: NonNullable<EntitySpec['references']>): readonly Reference[] {
  return Object.entries(known).flatMap(([slot, { property, type }]) => {
    const asked = fields.some((field) => field.name === slot);
    return asked ? [{ slot, ids: `n_.${property}`, many: false, type, fields: within(fields, slot) }] : [];
  });
}
