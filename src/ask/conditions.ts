import { rangeOf } from '../model/filters.ts';
import type { EitherMark, ValueMarks } from '../model/marks.ts';
import { factPasses, joined, type Condition, type InLabels, type Trust } from './trust.ts';

/** The condition, or none where its value was not given; an empty list is a value: nothing is in it. */
export function given<T>(value: T | null | undefined, text: string, name: string): readonly Condition[] {
  return value === null || value === undefined ? [] : [{ text, params: { [name]: value } }];
}

/** The property of `n_` has one of the values. */
export function ofValues(
  { property, labels }: ValueMarks,
  values: readonly string[] | null | undefined,
  name: string,
): readonly Condition[] {
  const cases = Object.entries(labels).map(([value, label]) => ({ when: `'${value}' IN $${name}`, label }));
  return given(values, `n_.${property} IN $${name}`, name).map((one) => ({
    ...one,
    inLabels: { says: 'cases', cases },
  }));
}

/** What the condition `$name` says of `n_` by the one label or the other. */
export function eitherOf({ is, isNot }: EitherMark, name: string): InLabels {
  return {
    says: 'cases',
    cases: [
      { when: `$${name}`, label: is },
      { when: `NOT $${name}`, label: isNot },
    ],
  };
}

/** Dates as a filter asks for them. */
interface Dates {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly dated?: boolean | null;
}

/** Keeps what can lie between the days that `from` and `to` mean; what has no date can lie anywhere, unless only dated things are asked for. `mark` are the labels of what has a date. */
export function between({ dated, ...filter }: Dates, mark?: EitherMark): readonly Condition[] {
  const { from, to } = rangeOf(filter);
  const orUndated = (day: string) => (dated ? '' : `n_.${day} IS NULL OR `);
  const told = dated && (from ?? to) !== undefined ? [] : given(dated, '(n_.date IS NOT NULL) = $dated', 'dated');
  const days = [
    ...given(from, `${orUndated('endDate')}n_.endDate >= $from`, 'from'),
    ...given(to, `${orUndated('startDate')}n_.startDate <= $to`, 'to'),
  ];
  if (!mark) return [...days, ...told];
  const among: InLabels = { says: 'among', label: mark.is };
  return [
    ...(dated ? days.map((day) => ({ ...day, inLabels: among })) : days),
    ...told.map((one) => ({ ...one, inLabels: eitherOf(mark, 'dated') })),
  ];
}

/** Ids of a filter as they must exist: the argument's path and the ids, or nothing. */
export function idsIn(argument: string, ids: readonly string[] | null | undefined, ...types: readonly string[]) {
  return ids ? [{ argument: `filter.${argument}`, ids, ...(types.length > 0 ? { types } : {}) }] : [];
}

/** The item `n_` has, by the pattern of `x_` and `y_`, a passing relationship to or from one of these things. */
export function related(
  ids: readonly string[] | null | undefined,
  name: string,
  pattern: string,
  trust: Trust | null,
  facts = '[x_.id]',
): readonly Condition[] {
  if (!ids) return [];
  const passing = factPasses(trust, { grades: 'x_.grades', facts });
  const { text, params } = joined([{ text: `y_.id IN $${name}`, params: { [name]: ids } }, ...passing]);
  return [{ text: `EXISTS { MATCH ${pattern} WHERE ${text} }`, params }];
}
