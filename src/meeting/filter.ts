import { between, given, idsIn, ofValues } from '../ask/conditions.ts';
import type { NamedIds } from '../ask/fragment.ts';
import { factPasses, joined, type Condition, type Trust } from '../ask/trust.ts';
import type { MeetingFilter } from '../model/contract.ts';
import { meetingDated, valueMarks } from '../model/marks.ts';
import { actorNouns } from '../model/vocabulary.ts';

/** Presences of the named actors at the meeting, as a pattern that ends in its conditions. */
function presences(ids: string, representatives: boolean, trust: Trust | null): Condition {
  const judged = representatives
    ? { grades: 'x_.grades', facts: 'x_.facts' }
    : { grades: 'x_.ownGrades', facts: 'x_.own' };
  const own = representatives ? [] : [{ text: 'size(x_.own) > 0' }];
  const { text, params } = joined([{ text: `x_.who IN ${ids}` }, ...own, ...factPasses(trust, judged)]);
  return { text: `MATCH (:Actor)-[x_:PRESENT_AT]->(n_) WHERE ${text}`, params };
}

function attendance(filter: MeetingFilter, representatives: boolean, trust: Trust | null): readonly Condition[] {
  const named = (name: 'allOf' | 'anyOf' | 'noneOf', test: (pattern: string) => string): readonly Condition[] => {
    const ids = filter[name];
    if (!ids) return [];
    const { text, params } = presences(`$${name}`, representatives, trust);
    return [{ text: test(text), params: { ...params, [name]: [...new Set(ids)] } }];
  };
  return [
    ...named('allOf', (pattern) => `COUNT { ${pattern} } = size($allOf)`),
    ...named('anyOf', (pattern) => `EXISTS { ${pattern} }`),
    ...named('noneOf', (pattern) => `NOT EXISTS { ${pattern} }`),
  ];
}

/** Which meetings a filter keeps; attendance and subject matter obey the trust, stored fields do not. */
export function meetingConditions(
  filter: MeetingFilter,
  representatives: boolean,
  trust: Trust | null,
): readonly Condition[] {
  return [
    ...ofValues(valueMarks.Meeting, filter.statuses, 'statuses'),
    ...given(filter.kinds, 'n_.kind IN $kinds', 'kinds'),
    ...between(filter, meetingDated),
    ...given(
      filter.places,
      'EXISTS { MATCH (v_:Entity)-[:LOCATED_IN*0..6]->(w_:Entity) WHERE v_.id = n_.place AND w_.id IN $places }',
      'places',
    ),
    ...aboutConditions(filter.about, trust),
    ...attendance(filter, representatives, trust),
  ];
}

function aboutConditions(about: readonly string[] | null | undefined, trust: Trust | null): readonly Condition[] {
  if (!about) return [];
  const passing = factPasses(trust, { grades: 'x_.grades', facts: '[x_.id]' });
  const { text, params } = joined([{ text: 'y_.id IN $about', params: { about } }, ...passing]);
  return [{ text: `EXISTS { MATCH (n_)-[x_:DISCUSSED]->(y_:Entity) WHERE ${text} }`, params }];
}

/** Ids that a meeting filter names. */
export function meetingIds(filter: MeetingFilter): readonly NamedIds[] {
  return [
    ...idsIn('places', filter.places, 'Place', 'Country'),
    ...idsIn('about', filter.about, 'Topic', 'Instrument', 'Demand', 'Commitment'),
    ...idsIn('allOf', filter.allOf, ...actorNouns),
    ...idsIn('anyOf', filter.anyOf, ...actorNouns),
    ...idsIn('noneOf', filter.noneOf, ...actorNouns),
  ];
}
