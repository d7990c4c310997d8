import { unattested } from '../model/grades.ts';
import type { Source } from './fragment.ts';
import { joined, type Condition, type InLabels } from './trust.ts';

/**
 * An expression for how many nodes of one label pass the conditions, by labels alone, of each of which the store knows how many bear it; undefined where labels do not say all
 * of it.
 */
export function countInLabels(source: Source, conditions: readonly Condition[]): Condition | undefined {
  const label = /^\(n_:(\w+)\)$/.exec(source.match)?.[1];
  if (label === undefined || source.then !== undefined || source.kept !== undefined) return undefined;
  const said = conditions.flatMap(({ inLabels }) => inLabels ?? []);
  if (said.length < conditions.length) return undefined;
  const attested = said.some(({ says }) => says === 'attested');
  const { params } = joined(conditions);
  const text = textOf(
    label,
    attested,
    conditions.filter(({ inLabels }) => inLabels?.says !== 'attested'),
  );
  return text === undefined ? undefined : { text, params };
}

function textOf(label: string, attested: boolean, tests: readonly Condition[]): string | undefined {
  const [first, ...more] = tests.flatMap(({ inLabels }) => inLabels ?? []);
  if (!first) return counted(label, attested);
  if (first.says === 'cases' && more.length === 0) return sumOf(first.cases, attested);
  const isAmong = (each: InLabels) => first.says === 'among' && each.says === 'among' && each.label === first.label;
  return first.says === 'among' && more.every(isAmong) ? counted(first.label, attested, joined(tests).text) : undefined;
}

/** Of several labels a node bears one at most. */
function sumOf(cases: readonly { readonly when: string; readonly label: string }[], attested: boolean): string {
  return cases.map(({ when, label }) => `CASE WHEN ${when} THEN ${counted(label, attested)} ELSE 0 END`).join(' + ');
}

/** Those that nobody attests are few: they are taken off, since the store knows no number of two labels together. */
function counted(label: string, attested: boolean, test?: string): string {
  const count = (labels: string) => `COUNT { MATCH (n_:${labels})${test === undefined ? '' : ` WHERE ${test}`} }`;
  return attested ? `${count(label)} - ${count(`${label}:${unattested}`)}` : count(label);
}
