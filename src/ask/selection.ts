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
