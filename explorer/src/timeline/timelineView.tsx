import { useMemo } from 'react';
import { ThingLink } from '../shell/link.tsx';
import { Answered } from '../views/answered.tsx';
import { ViewHeading } from '../shell/heading.tsx';
import { Claims } from '../views/claims.tsx';
import { DataTable, type Column } from '../views/dataTable.tsx';
import { Dates } from '../views/dates.tsx';
import { save } from '../views/save.ts';
import { ShowQuery } from '../views/showQuery.tsx';
import { ThingPicker } from '../views/thingPicker.tsx';
import { TrustControl, trustOf } from '../views/trust.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { dateWords } from '../views/words.ts';
import { fetchTimeline, timelineAsCsv, type Timeline, type TimelineRow as Row } from './fetchTimeline.ts';
import type { Span } from './lanes.ts';
import { lanes, TimeChart } from './timeChart.tsx';
import './timeline.css';

/** When an actor met, or a subject was dealt with: held, planned and cancelled, and what has no date. */
export function TimelineView() {
  const [search, setSearch] = useSearch();
  const id = search.get('of') ?? '';
  const choose = (of: string) => {
    const next = new URLSearchParams(search);
    next.set('of', of);
    setSearch(next);
  };
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <ViewHeading id="timeline-title" title="Timeline" />
      <ThingPicker
        label="Timeline of"
        kinds={[
          'OFFICIAL',
          'COUNTRY',
          'ORGANIZATION',
          'DELEGATION',
          'TOPIC',
          'INSTRUMENT',
          'DEMAND',
          'COMMITMENT',
          'PLACE',
        ]}
        choose={choose}
      />
      <Dates search={search} change={setSearch} />
      <TrustControl search={search} change={setSearch} />
      {id === '' ? (
        <p>Choose an actor, a topic, a text or a place to see its meetings in time.</p>
      ) : (
        <Meetings id={id} search={search} />
      )}
    </section>
  );
}

function Meetings({ id, search }: { readonly id: string; readonly search: URLSearchParams }) {
  const since = search.get('since');
  const until = search.get('until');
  const between = { ...(since && { from: since }), ...(until && { to: until }) };
  const trust = trustOf(search);
  const asked = useAsked(JSON.stringify([id, between, trust]), () => fetchTimeline(id, between, trust));
  return <Answered asked={asked}>{(timeline) => <Drawing timeline={timeline} />}</Answered>;
}

function Drawing({ timeline }: { readonly timeline: Timeline }) {
  const { name, rows, total } = timeline;
  const spans = useMemo(() => rows.flatMap(spanOf), [rows]);
  const undated = rows.filter(({ node }) => node.startDate === null);
  return (
    <>
      <h2>
        <ThingLink id={timeline.id} name={name} />
      </h2>
      <p role="status">
        {rows.length === 0
          ? 'No meeting is told of.'
          : `${rows.length} ${rows.length === 1 ? 'meeting' : 'meetings'}, ${undated.length} of them without a date.`}
        {total > rows.length ? ` These are the newest of ${total}: narrow the dates to see others.` : ''}
      </p>
      <p className="timeline-tools">
        <button
          type="button"
          onClick={() => save('timeline.csv', new Blob([timelineAsCsv(timeline)], { type: 'text/csv' }))}
        >
          CSV
        </button>{' '}
        <ShowQuery {...timeline.question} />
      </p>
      {spans.length > 0 && <TimeChart spans={spans} />}
      {undated.length > 0 && <Undated rows={undated} />}
      {rows.length > 0 && <MeetingTable rows={rows} />}
    </>
  );
}

/** The lane of what no article dates, with the words that stand in place of a date. */
function Undated({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <section aria-labelledby="undated-title" className="timeline-undated">
      <h3 id="undated-title">Without a date, in the article’s words</h3>
      <ul>
        {rows.map(({ node: { id, name, status, dateText } }) => (
          <li key={id} data-status={status ?? 'UNKNOWN'}>
            <ThingLink id={id} name={name} /> <span className="soft">{statusWord(status)}</span>{' '}
            {dateText === null ? <span className="soft">no words for when</span> : <q dir="auto">{dateText}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const columns: readonly Column<Row>[] = [
  { head: 'Meeting', cell: ({ node }) => <ThingLink {...node} /> },
  { head: 'Status', cell: ({ node }) => statusWord(node.status) },
  {
    head: 'Date',
    cell: ({ node: { date, dateText } }) => {
      if (date !== null) return dateWords(date);
      return dateText === null ? 'not stated' : <q dir="auto">{dateText}</q>;
    },
  },
  { head: 'Place', cell: ({ node: { place } }) => (place === null ? 'not stated' : <ThingLink {...place} />) },
];

function MeetingTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Meetings">
      <DataTable
        caption="Meetings"
        columns={columns}
        rows={rows}
        rowKey={({ node }) => node.id}
        name={({ node }) => node.name}
        opens={({ assertions }) => <Claims claims={assertions} />}
      />
    </div>
  );
}

function statusWord(status: string | null): string {
  return (lanes.find((lane) => lane.status === status) ?? lanes[3]).word.toLowerCase();
}

function spanOf({ node }: Row): readonly Span[] {
  if (node.startDate === null || node.endDate === null) return [];
  const { id, name, status, startDate, endDate } = node;
  return [{ id, name, lane: status ?? 'UNKNOWN', start: Date.parse(startDate), end: Date.parse(endDate) }];
}
