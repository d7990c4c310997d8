import { csv } from '../../../src/lib/csv.ts';
import {
  TimelineOfDocument,
  TimelineSubjectDocument,
  type MeetingFilter,
  type TimelineOfQuery,
  type TimelineOfQueryVariables,
  type Trust,
} from '../operations.ts';
import { ask, NoAnswer } from '../views/ask.ts';

/** One meeting of a timeline. */
export type TimelineRow = TimelineOfQuery['meetings']['edges'][number];

/** Meetings of a thing, newest first, at most a hundred. */
export interface Timeline {
  readonly name: string;
  readonly total: number;
  readonly rows: readonly TimelineRow[];
  readonly revision: string;
  /** The question that was asked. */
  readonly question: { readonly query: string; readonly variables: TimelineOfQueryVariables };
}

/** What of a meeting a thing of each kind can be. */
const parts: Readonly<Record<string, (id: string) => Pick<MeetingFilter, 'anyOf' | 'about' | 'places'>>> = {
  Official: (id) => ({ anyOf: [id] }),
  Country: (id) => ({ anyOf: [id] }),
  Organization: (id) => ({ anyOf: [id] }),
  Delegation: (id) => ({ anyOf: [id] }),
  Topic: (id) => ({ about: [id] }),
  Instrument: (id) => ({ about: [id] }),
  Demand: (id) => ({ about: [id] }),
  Commitment: (id) => ({ about: [id] }),
  Place: (id) => ({ places: [id] }),
};

/** The meetings that an actor attended or is expected at, that dealt with a subject, or that were in a place. */
export async function fetchTimeline(
  id: string,
  between: Pick<MeetingFilter, 'from' | 'to'>,
  trust: Trust,
): Promise<Timeline> {
  const { entity } = await ask(TimelineSubjectDocument, { id });
  if (!entity)
    throw new NoAnswer(`There is nothing with the id ${id}. The link may be old: search for the name instead.`);
  const part = parts[entity.__typename];
  if (!part) throw new NoAnswer(`${entity.name} is no actor, subject or place: it has no timeline.`);
  const variables = { filter: { ...part(id), ...between }, trust };
  const { meetings, revision } = await ask(TimelineOfDocument, variables);
  const question = { query: TimelineOfDocument.toString(), variables };
  return { name: entity.name, total: meetings.totalCount, rows: meetings.edges, revision, question };
}

/** A timeline as a table, each meeting with one of the claims it rests on, and the revision. */
export function timelineAsCsv({ rows, revision }: Timeline): string {
  return csv(
    ['id', 'name', 'status', 'date', 'startDate', 'endDate', 'dateText', 'place', 'article', 'excerpt', 'revision'],
    rows.map(({ node: { id, name, status, date, startDate, endDate, dateText, place }, assertions: [claim] }) => [
      id,
      name,
      status,
      date,
      startDate,
      endDate,
      dateText,
      place?.name ?? null,
      claim?.article.title ?? null,
      claim?.evidence[0]?.excerpt ?? null,
      revision,
    ]),
  );
}
