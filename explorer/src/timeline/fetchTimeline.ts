import { csv } from '../../../src/lib/csv.ts';
import {
  TimelineOfActorDocument,
  TimelineOfDocument,
  TimelineSubjectDocument,
  type MeetingFilter,
  type ShownClaimFragment,
  type TimelineMeetingFragment,
  type Trust,
} from '../operations.ts';
import { ask, NoAnswer } from '../views/ask.ts';

/** One meeting of a timeline, with one of the claims it stands on. */
export interface TimelineRow {
  readonly node: TimelineMeetingFragment;
  readonly assertions: readonly ShownClaimFragment[];
}

/** Meetings of a thing, newest first, at most a hundred. */
export interface Timeline {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly rows: readonly TimelineRow[];
  readonly revision: string;
  /** The question that was asked. */
  readonly question: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

type Between = Pick<MeetingFilter, 'from' | 'to'>;
const actors: readonly string[] = ['Official', 'Country', 'Organization', 'Delegation'];
const subjects: readonly string[] = ['Topic', 'Instrument', 'Demand', 'Commitment'];

/** The meetings that an actor attended or is expected at, that dealt with a subject, or that were in a place. */
export async function fetchTimeline(id: string, between: Between, trust: Trust): Promise<Timeline> {
  const { entity } = await ask(TimelineSubjectDocument, { id });
  if (!entity)
    throw new NoAnswer(`There is nothing with the id ${id}. The link may be old: search for the name instead.`);
  const { name, __typename: kind } = entity;
  if (actors.includes(kind)) return { id, name, ...(await meetingsOfActor(id, between, trust)) };
  if (subjects.includes(kind)) return { id, name, ...(await meetingsWith({ about: [id], ...between }, trust)) };
  if (kind === 'Place') return { id, name, ...(await meetingsWith({ places: [id], ...between }, trust)) };
  throw new NoAnswer(`${name} is no actor, subject or place: it has no timeline.`);
}

async function meetingsOfActor(id: string, between: Between, trust: Trust): Promise<Omit<Timeline, 'id' | 'name'>> {
  const variables = { id, between, trust };
  const { entity, revision } = await ask(TimelineOfActorDocument, variables);
  const meetings = entity && 'meetings' in entity ? entity.meetings : undefined;
  const question = { query: TimelineOfActorDocument.toString(), variables };
  return { total: meetings?.totalCount ?? 0, rows: meetings?.edges ?? [], revision, question };
}

async function meetingsWith(filter: MeetingFilter, trust: Trust): Promise<Omit<Timeline, 'id' | 'name'>> {
  const variables = { filter, trust };
  const { meetings, revision } = await ask(TimelineOfDocument, variables);
  const rows = meetings.nodes.map((node) => ({ node, assertions: node.assertions.nodes }));
  const question = { query: TimelineOfDocument.toString(), variables };
  return { total: meetings.totalCount, rows, revision, question };
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
