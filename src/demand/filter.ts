import { between, given, idsIn, ofValues, related } from '../ask/conditions.ts';
import type { NamedIds } from '../ask/fragment.ts';
import type { Condition, Trust } from '../ask/trust.ts';
import type { DemandFilter } from '../model/contract.ts';
import { valueMarks } from '../model/marks.ts';
import { actorNouns } from '../model/vocabulary.ts';

/** Which demands a filter keeps; makers and meetings obey the trust, stored fields do not. */
export function demandConditions(
  filter: DemandFilter,
  representatives: boolean,
  trust: Trust | null,
): readonly Condition[] {
  const [by, facts] = representatives ? ['DEMANDED_BY', 'x_.facts'] : ['DEMANDED', '[x_.id]'];
  return [
    ...related(filter.by, 'by', `(n_)<-[x_:${by}]-(y_:Actor)`, trust, facts),
    ...related(filter.at, 'at', '(n_)-[x_:MADE_AT]->(y_:Meeting)', trust),
    ...between(filter),
    ...given(filter.issues, 'any(s_ IN n_.issues WHERE s_ IN $issues)', 'issues'),
    ...ofValues(valueMarks.Demand, filter.outcomes, 'outcomes'),
    ...(filter.parts === false ? [{ text: 'n_.partOf IS NULL' }] : []),
  ];
}

/** Ids that a demand filter names. */
export function demandIds(filter: DemandFilter): readonly NamedIds[] {
  return [...idsIn('by', filter.by, ...actorNouns), ...idsIn('at', filter.at, 'Meeting')];
}
