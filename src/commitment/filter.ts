import { between, given, idsIn, ofValues, related } from '../ask/conditions.ts';
import type { NamedIds } from '../ask/fragment.ts';
import type { Condition, Trust } from '../ask/trust.ts';
import type { CommitmentFilter } from '../model/contract.ts';
import { valueMarks } from '../model/marks.ts';
import { actorNouns } from '../model/vocabulary.ts';

/** Which commitments a filter keeps; makers, beneficiaries, texts and meetings obey the trust, stored fields do not. */
export function commitmentConditions(
  filter: CommitmentFilter,
  representatives: boolean,
  trust: Trust | null,
): readonly Condition[] {
  const [by, facts] = representatives ? ['COMMITTED_BY', 'x_.facts'] : ['COMMITTED_TO', '[x_.id]'];
  return [
    ...related(filter.by, 'by', `(n_)<-[x_:${by}]-(y_:Actor)`, trust, facts),
    ...related(filter.benefiting, 'benefiting', '(n_)-[x_:BENEFITS]->(y_:Actor)', trust),
    ...related(filter.instruments, 'instruments', '(n_)<-[x_:CONTAINS]-(y_:Instrument)', trust),
    ...related(filter.at, 'at', '(n_)-[x_:MADE_AT]->(y_:Meeting)', trust),
    ...between(filter),
    ...ofValues(valueMarks.Commitment, filter.standings, 'standings'),
    ...given(filter.issues, 'any(s_ IN n_.issues WHERE s_ IN $issues)', 'issues'),
    ...given(filter.conditional, '(n_.condition IS NOT NULL) = $conditional', 'conditional'),
  ];
}

/** Ids that a commitment filter names. */
export function commitmentIds(filter: CommitmentFilter): readonly NamedIds[] {
  return [
    ...idsIn('by', filter.by, ...actorNouns),
    ...idsIn('benefiting', filter.benefiting, ...actorNouns),
    ...idsIn('instruments', filter.instruments, 'Instrument'),
    ...idsIn('at', filter.at, 'Meeting'),
  ];
}
