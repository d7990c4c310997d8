import { acceptedGrades, grades, unattested, type GradeTrust } from '../model/grades.ts';

/** Which claims count; null stands for all of them. */
export interface Trust {
  /** Stored grades that are accepted. */
  readonly accepted: readonly string[];
  /** Ids of the only articles that are; null for all. */
  readonly articles: readonly string[] | null;
}

/** Trust as it is asked. */
export interface AskedTrust extends GradeTrust {
  readonly articles?: readonly string[] | null | undefined;
}

/** The trust that was asked, or null when it believes everything. */
export function trustOf(asked: AskedTrust): Trust | null {
  const accepted = acceptedGrades(asked);
  const articles = asked.articles ?? null;
  return accepted.length === grades.length && articles === null ? null : { accepted, articles };
}

/** A part of a WHERE, with the values it needs. */
export interface Condition {
  readonly text: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** The same in labels, where they say it. */
  readonly inLabels?: InLabels;
}

/**
 * What a condition says of a node in labels (`src/model/marks.ts`): that it is attested; that it bears one of those whose case holds; or that it bears a label and passes the
 * condition's own text.
 */
export type InLabels =
  | { readonly says: 'attested' }
  | { readonly says: 'cases'; readonly cases: readonly { readonly when: string; readonly label: string }[] }
  | { readonly says: 'among'; readonly label: string };

/** What the claims of a relationship are found by: the grades stored on it, and an expression for its fact ids. */
export interface Judged {
  readonly grades: string;
  readonly facts: string;
}

/** The relationship `variable` stands on a claim that passes; several trusts of one mount share their parameters. */
export function factPasses(trust: Trust | null, { grades: stored, facts }: Judged): readonly Condition[] {
  if (trust === null) return [];
  const params = trustParams(trust);
  if (trust.articles === null) return [{ text: `any(g_ IN ${stored} WHERE g_ IN $accepted)`, params }];
  return [{ text: `EXISTS { MATCH (t_:Assertion) WHERE t_.fact IN ${facts} AND ${claimText(trust, 't_')} }`, params }];
}

/** The node `n_` is subject or object of a claim that is not negated and passes. */
export function nodePasses(trust: Trust | null): readonly Condition[] {
  if (trust === null) return [{ text: `NOT n_:${unattested}`, inLabels: { says: 'attested' } }];
  const params = trustParams(trust);
  if (trust.articles === null) return [{ text: 'any(g_ IN n_.grades WHERE g_ IN $accepted)', params }];
  return [
    {
      text: `EXISTS { MATCH (t_:Assertion)-[:MENTIONS]->(n_) WHERE NOT t_.negated AND (t_.subject = n_.id OR t_.object = n_.id) AND ${claimText(trust, 't_')} }`,
      params,
    },
  ];
}

/** The claim `n_` itself passes. */
export function claimPasses(trust: Trust | null): readonly Condition[] {
  return trust === null ? [] : [{ text: claimText(trust, 'n_'), params: trustParams(trust) }];
}

/** A test of the claim in this variable, to be joined by AND; always true without trust. */
export function claimText(trust: Trust | null, variable: string): string {
  if (trust === null) return 'true';
  const accepted = `${variable}.grade IN $accepted`;
  return trust.articles === null ? accepted : `${accepted} AND ${variable}.article IN $trusted`;
}

/** The values that trust's tests need. */
export function trustParams(trust: Trust | null): Readonly<Record<string, unknown>> {
  if (trust === null) return {};
  return trust.articles === null ? { accepted: trust.accepted } : { accepted: trust.accepted, trusted: trust.articles };
}

/** Several conditions as one text joined by AND, true when there are none, with all their values. */
export function joined(conditions: readonly Condition[]): Required<Pick<Condition, 'text' | 'params'>> {
  const params: Record<string, unknown> = {};
  for (const condition of conditions) Object.assign(params, condition.params);
  return { text: conditions.map(({ text }) => text).join(' AND ') || 'true', params };
}
