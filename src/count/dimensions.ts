import type { Dimension } from '../ask/counting.ts';
import { claimText, factPasses, joined, trustParams } from '../ask/trust.ts';

const stored = (text: string): Dimension => ({ of: 'value', keys: () => ({ text }) });
const optional = (property: string) => `[key_ IN [${property}] WHERE key_ IS NOT NULL]`;

/** A span of at most a month (a year) counts under both its ends; a longer one states none. */
const month: Dimension = {
  of: 'month',
  keys: () => ({ text: spanKeys('n_.startDate', 'n_.endDate', 7, 31) }),
};
const year: Dimension = {
  of: 'year',
  keys: () => ({ text: spanKeys('n_.startDate', 'n_.endDate', 4, 366) }),
};

function spanKeys(start: string, end: string, length: number, days: number): string {
  const [from, to] = [`left(${start}, ${length})`, `left(${end}, ${length})`];
  return `CASE WHEN ${start} IS NULL THEN [] WHEN ${from} = ${to} THEN [${from}] WHEN duration.inDays(date(${start}), date(${end})).days <= ${days} THEN [${from}, ${to}] ELSE [] END`;
}

/** Ids at the other end of passing relationships. */
function related(pattern: string, facts = '[x_.id]', grades = 'x_.grades', extra = 'true'): Dimension {
  return {
    of: 'entity',
    keys: (trust) => {
      const { text, params } = joined([{ text: extra }, ...factPasses(trust, { grades, facts })]);
      return { text: `COLLECT { MATCH ${pattern} WHERE ${text} RETURN DISTINCT y_.id }`, params };
    },
  };
}

/** Something of the passing claims that have the item as subject or object. */
function ofClaims(result: string, of: Dimension['of']): Dimension {
  return {
    of,
    keys: (trust) => ({
      text: `COLLECT { MATCH (a_:Assertion)-[:MENTIONS]->(n_) WHERE NOT a_.negated AND (a_.subject = n_.id OR a_.object = n_.id) AND ${claimText(trust, 'a_')} ${result} }`,
      params: trustParams(trust),
    }),
  };
}

const article = ofClaims('RETURN DISTINCT a_.article', 'entity');
const reportedMonth = ofClaims(
  'MATCH (z_:Article) WHERE z_.id = a_.article AND left(z_.startDate, 7) = left(z_.endDate, 7) RETURN DISTINCT left(z_.startDate, 7)',
  'month',
);

const meeting: Readonly<Record<string, Dimension>> = {
  MONTH: month,
  YEAR: year,
  STATUS: stored(optional('n_.status')),
  KIND: stored('[n_.kind]'),
  PLACE: { of: 'entity', keys: () => ({ text: optional('n_.place') }) },
  TOPIC: related('(n_)-[x_:DISCUSSED]->(y_:Topic)'),
  ACTOR: related('(n_)<-[x_:PRESENT_AT]-(y_:Actor)', 'x_.own', 'x_.ownGrades', 'size(x_.own) > 0'),
  COUNTRY: related('(n_)<-[x_:PRESENT_AT]-(y_:Country)', 'x_.facts'),
  ARTICLE: article,
};

const commitment: Readonly<Record<string, Dimension>> = {
  MONTH: month,
  YEAR: year,
  REPORTED_MONTH: reportedMonth,
  ISSUE: stored('n_.issues'),
  STANDING: stored('[n_.standing]'),
  ACTOR: related('(n_)<-[x_:COMMITTED_TO]-(y_:Actor)'),
  COUNTRY: related('(n_)<-[x_:COMMITTED_BY]-(y_:Country)', 'x_.facts'),
  BENEFICIARY: related('(n_)-[x_:BENEFITS]->(y_:Actor)'),
  INSTRUMENT: related('(n_)<-[x_:CONTAINS]-(y_:Instrument)'),
  MEETING: related('(n_)-[x_:MADE_AT]->(y_:Meeting)'),
  ARTICLE: article,
};

const demand: Readonly<Record<string, Dimension>> = {
  MONTH: month,
  YEAR: year,
  REPORTED_MONTH: reportedMonth,
  ISSUE: stored('n_.issues'),
  OUTCOME: stored('[n_.outcome]'),
  ACTOR: related('(n_)<-[x_:DEMANDED]-(y_:Actor)'),
  COUNTRY: related('(n_)<-[x_:DEMANDED_BY]-(y_:Country)', 'x_.facts'),
  MEETING: related('(n_)-[x_:MADE_AT]->(y_:Meeting)'),
  ARTICLE: article,
};

const assertion: Readonly<Record<string, Dimension>> = {
  REPORTED_MONTH: {
    of: 'month',
    keys: () => ({
      text: 'COLLECT { MATCH (z_:Article) WHERE z_.id = n_.article AND left(z_.startDate, 7) = left(z_.endDate, 7) RETURN left(z_.startDate, 7) }',
    }),
  },
  PREDICATE: stored('[n_.predicate]'),
  SUBJECT: { of: 'entity', keys: () => ({ text: '[n_.subject]' }) },
  VOICE: { of: 'entity', keys: () => ({ text: 'n_.speakers' }) },
  CUE: stored(optional('n_.cue')),
  ATTRIBUTION: stored('[n_.kind]'),
  FACTUALITY: stored('[n_.factuality]'),
  ARTICLE: { of: 'entity', keys: () => ({ text: '[n_.article]' }) },
};

/** What lists of a type can be counted by, by the names of the schema. */
export const dimensions: Readonly<Record<string, Readonly<Record<string, Dimension>>>> = {
  Meeting: meeting,
  Commitment: commitment,
  Demand: demand,
  Assertion: assertion,
  Entity: { KIND: stored('[toUpper(n_.noun)]'), PREDICATE: stored('[verb_]') },
};
