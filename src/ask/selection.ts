/** What a reader asks of one field: its arguments and what it wants of the answer. */
export interface Field {
  /** The name under which the answer stands (the alias, or the field's own). */
  readonly key: string;
  readonly name: string;
  /** The types of object it is asked of. */
  readonly types: ReadonlySet<string>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

/** What is asked of all fields with this name together, whatever their alias. */
export function within(fields: readonly Field[], ...path: readonly string[]): readonly Field[] {
  return path.reduce(
    (found: readonly Field[], name) => found.filter((field) => field.name === name).flatMap((field) => field.fields),
    fields,
  );
}

/** True when a field with one of these names is asked. */
export function asks(fields: readonly Field[], ...names: readonly string[]): boolean {
  return fields.some((field) => names.includes(field.name));
}

const listKeys = new WeakMap<Field, string>();

/** What decides the answer of a field, whatever its alias: its name and its arguments. */
export function listKey(field: Field): string {
  const key = listKeys.get(field) ?? `${field.name}\n${JSON.stringify(field.args)}`;
  listKeys.set(field, key);
  return key;
}

/**
 * Fields that have the same answer as one, which asks what any of them asks: the same list may stand under several
 * aliases, and beneath `edges` as well as beneath `nodes`.
 */
export function merged(fields: readonly Field[]): readonly Field[] {
  const known = new Map<string, Field>();
  for (const field of fields) {
    const same = known.get(listKey(field));
    known.set(listKey(field), same ? both(same, field) : field);
  }
  return [...known.values()];
}

function both(one: Field, other: Field): Field {
  return { ...one, types: new Set([...one.types, ...other.types]), fields: [...one.fields, ...other.fields] };
}
