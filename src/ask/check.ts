import { BadRequest } from '../errors.ts';
import { decodeCursor } from '../lib/cursor.ts';
import { isAssertionId, nounOfId } from '../model/ids.ts';
import { trustFor } from './compile.ts';
import type { ListFragment, NamedIds } from './fragment.ts';
import { markOf } from './page.ts';
import type { Field } from './selection.ts';
import type { Shapes } from './shape.ts';
import type { Trust } from './trust.ts';

/** The largest page of any list. */
export const mostItems = 100;

/** Throws BadRequest unless `first` is a page size. */
export function checkFirst(field: Field): void {
  const first = field.args['first'];
  if (first === undefined || isPageSize(first)) return;
  throw new BadRequest(
    `${field.name}(first: ${JSON.stringify(first)}): first is a whole number from 1 to ${mostItems}.`,
  );
}

function isPageSize(first: unknown): boolean {
  return typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= mostItems;
}

/** The keys after which the page begins, undefined without `after`; BadRequest for a cursor of another list or none at all. */
export function keysAfter(
  fragment: ListFragment,
  field: Field,
  parent: string | readonly string[],
  inherited: Trust | null,
): readonly (string | number)[] | undefined {
  const after = field.args['after'];
  if (typeof after !== 'string') return undefined;
  const advice = `Use endCursor of a page of this same list (same parent, filter, order and trust), or leave after out for the first page.`;
  const cursor = decodeCursor(after);
  if (!cursor) throw new BadRequest(`${field.name}(after: ${quoted(after)}): that is no cursor. ${advice}`);
  const order = fragment.order(field.args);
  const fits =
    cursor.keys.length === order.keys.length && cursor.keys.every((key, i) => typeof key === typeof order.start[i]);
  if (!fits || cursor.mark !== markOf(fragment, parent, field.args, trustFor(field.args, inherited))) {
    throw new BadRequest(`${field.name}(after: ${quoted(after)}): that cursor belongs to another list. ${advice}`);
  }
  return cursor.keys;
}

/** All ids that a field's arguments name, those of `trust` included. */
export function namedIds(fragment: ListFragment | undefined, field: Field): readonly NamedIds[] {
  const trust = field.args['trust'];
  const articles =
    typeof trust === 'object' && trust !== null && 'articles' in trust && Array.isArray(trust.articles)
      ? [{ argument: 'trust.articles', ids: trust.articles as string[], types: ['Article'] }]
      : [];
  return [...(fragment?.ids(field.args) ?? []), ...articles];
}

/** Throws BadRequest for the first id that is of the wrong type or that nothing has. */
export function checkIds(field: Field, named: readonly NamedIds[], known: ReadonlySet<string>): void {
  for (const { argument, ids, types } of named) {
    for (const id of ids) {
      const problem = problemOf(id, types, known);
      if (problem) throw new BadRequest(`${field.name}(${argument}: ${quoted(id)}): ${problem}`);
    }
  }
}

function problemOf(id: string, types: readonly string[] | undefined, known: ReadonlySet<string>): string | undefined {
  const type = isAssertionId(id) ? 'Assertion' : nounOfId(id);
  const wanted = types?.length ? ` Expected an id of ${types.join(', ')}.` : '';
  if (type === undefined)
    return `that is no id.${wanted || ' An id begins with its kind, such as country/ukraine.'} Take ids from an answer.`;
  if (types && !types.includes(type)) return `that is an id of ${type}.${wanted}`;
  return known.has(id)
    ? undefined
    : `nothing has this id.${wanted} Take ids from an answer, or find them with actor(name:).`;
}

/** The value as a message shows it: in quotation marks and cut where it is long. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

/** Every list field beneath these, with its fragment where one is known from its parent's type. */
export function listsBeneath(
  shapes: Shapes,
  fields: readonly Field[],
): readonly { readonly field: Field; readonly fragment: ListFragment | undefined }[] {
  return fields.flatMap((field) => {
    const fragment = [...field.types].map((type) => shapes[type]?.lists[field.name]).find((found) => found);
    const own = fragment || 'first' in field.args ? [{ field, fragment }] : [];
    return [...own, ...listsBeneath(shapes, field.fields)];
  });
}

/** True where a list field can be judged without knowing its parent and nothing but unknown ids can be wrong with it. */
export function nestable(field: Field): boolean {
  return typeof field.args['after'] !== 'string' && isPageSize(field.args['first']);
}
