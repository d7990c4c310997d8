import { Fragment } from 'react';
import {
  ClaimsOfEncounterDocument,
  type ActorRowsFragment,
  type BesideRowsFragment,
  type ClaimRowsFragment,
  type CommitmentRowsFragment,
  type DemandRowsFragment,
  type EncounterRowsFragment,
  type MeetingRowsFragment,
  type Predicate,
  type Trust,
} from '../operations.ts';
import { verbWords } from '../graph/kinds.ts';
import { ThingLink } from '../shell/link.tsx';
import { Answered, Skeleton } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { Claims } from '../views/claims.tsx';
import { DataTable } from '../views/dataTable.tsx';
import { ReceiptsOf } from '../views/receiptsOf.tsx';
import { useAsked } from '../views/useAsked.ts';
import { dateWords, kindWord, words } from '../views/words.ts';

type Edge<Rows extends { readonly edges: readonly unknown[] }> = Rows['edges'][number];
interface Edges<Rows extends { readonly edges: readonly unknown[] }> {
  readonly edges: readonly Edge<Rows>[];
}

const unstated = <span className="soft">not stated</span>;

interface Dated {
  readonly date: string | null;
  readonly dateText?: string | null;
}
const when = ({ date, dateText }: Dated) =>
  date !== null ? dateWords(date) : dateText ? <q dir="auto">{dateText}</q> : unstated;

const receipts = ({ assertions }: { readonly assertions: readonly { readonly id: string }[] }) => (
  <ReceiptsOf ids={assertions.map(({ id }) => id)} />
);

interface Named {
  readonly node: { readonly id: string; readonly name: string };
}
const named = ({ node }: Named) => <ThingLink {...node} />;
const nameOf = ({ node }: Named) => node.name;
const keyOf = ({ node }: Named) => node.id;

function Things({ things }: { readonly things: readonly { readonly id: string; readonly name: string }[] }) {
  if (things.length === 0) return unstated;
  return things.map((one, index) => (
    <Fragment key={one.id}>
      {index > 0 && ', '}
      <ThingLink {...one} />
    </Fragment>
  ));
}

/** Meetings of an actor. */
export function MeetingTable({ edges }: Edges<MeetingRowsFragment>) {
  return (
    <DataTable
      caption="Meetings, newest first, undated last"
      rows={edges}
      rowKey={keyOf}
      name={nameOf}
      opens={receipts}
      columns={[
        { head: 'Meeting', cell: named },
        { head: 'When', cell: ({ node }) => when(node) },
        { head: 'Status', cell: ({ node }) => (node.status === null ? unstated : words(node.status)) },
        { head: 'Where', cell: ({ node }) => (node.place === null ? unstated : <bdi>{node.place.name}</bdi>) },
        {
          head: 'As',
          cell: ({ capacity, side }) => (
            <>
              {capacity !== null && <span dir="auto">{capacity}</span>}
              {side && (
                <>
                  {capacity !== null && ', '}for <ThingLink {...side} />
                </>
              )}
              {capacity === null && side === null && unstated}
            </>
          ),
        },
      ]}
    />
  );
}

interface EncounterProps extends Edges<EncounterRowsFragment> {
  readonly id: string;
  readonly trust: Trust;
}

/** Whom an actor met, how often and when. */
export function EncounterTable({ edges, id, trust }: EncounterProps) {
  return (
    <DataTable
      caption="Counterparts, most often met first"
      rows={edges}
      rowKey={keyOf}
      name={nameOf}
      opens={(edge) => <Shared edge={edge} id={id} trust={trust} />}
      columns={[
        { head: 'Met', cell: named },
        { head: 'Kind', cell: ({ node }) => kindWord(node.__typename) },
        { head: 'Meetings', numeric: true, cell: ({ count }) => count },
        { head: 'First', cell: ({ firstDate }) => (firstDate === null ? unstated : dateWords(firstDate)) },
        { head: 'Last', cell: ({ lastDate }) => (lastDate === null ? unstated : dateWords(lastDate)) },
      ]}
    />
  );
}

interface SharedProps {
  readonly edge: Edge<EncounterRowsFragment>;
  readonly id: string;
  readonly trust: Trust;
}

/** The meetings that two shared, and the claims that put the two there themselves. */
function Shared({ edge: { node, meetings }, id, trust }: SharedProps) {
  const variables = { ids: [id, node.id], meetings: meetings.nodes.map((meeting) => meeting.id), trust };
  const asked = useAsked(JSON.stringify(variables), (signal) => ask(ClaimsOfEncounterDocument, variables, signal));
  return (
    <>
      <p className="shared">
        At <Things things={meetings.nodes} />
      </p>
      <Answered asked={asked} place={<Skeleton lines={4} />}>
        {({ assertions }) =>
          assertions.nodes.length > 0 ? (
            <Claims claims={assertions.nodes} />
          ) : (
            <p className="soft">Both were there through others; the pages of the meetings have the words.</p>
          )
        }
      </Answered>
    </>
  );
}

/** Promises. */
export function CommitmentTable({ edges }: Edges<CommitmentRowsFragment>) {
  return (
    <DataTable
      caption="Promises, newest first, undated last"
      rows={edges}
      rowKey={keyOf}
      name={nameOf}
      opens={receipts}
      columns={[
        { head: 'Promise', cell: named },
        { head: 'By', cell: ({ node }) => <Things things={node.makers.nodes} /> },
        { head: 'Standing', cell: ({ node }) => words(node.standing) },
        { head: 'When', cell: ({ node }) => when(node) },
      ]}
    />
  );
}

/** Demands. */
export function DemandTable({ edges }: Edges<DemandRowsFragment>) {
  return (
    <DataTable
      caption="Demands, newest first, undated last"
      rows={edges}
      rowKey={keyOf}
      name={nameOf}
      opens={receipts}
      columns={[
        { head: 'Demand', cell: named },
        { head: 'By', cell: ({ node }) => <Things things={node.makers.nodes} /> },
        { head: 'Outcome', cell: ({ node }) => words(node.outcome) },
        { head: 'When', cell: ({ node }) => when(node) },
      ]}
    />
  );
}

/** Actors with what they did, as what, and for whom. */
export function ActorTable({ edges }: Edges<ActorRowsFragment>) {
  const attended = edges.some(({ capacity, side }) => capacity !== null || side !== null);
  return (
    <DataTable
      caption="Actors"
      rows={edges}
      rowKey={keyOf}
      name={nameOf}
      opens={receipts}
      columns={[
        { head: 'Name', cell: named },
        { head: 'Kind', cell: ({ node }) => kindWord(node.__typename) },
        { head: 'How', cell: ({ predicate }) => (predicate === null ? '' : verbWords(predicate)) },
        ...(attended
          ? [
              {
                head: 'Capacity',
                cell: ({ capacity }: Edge<ActorRowsFragment>) =>
                  capacity === null ? unstated : <span dir="auto">{capacity}</span>,
              },
              {
                head: 'Side',
                cell: ({ side }: Edge<ActorRowsFragment>) => (side ? <ThingLink {...side} /> : unstated),
              },
            ]
          : []),
      ]}
    />
  );
}

/** A verb, and whether the thing of the page is its subject. */
function Verb({ verb, forward }: { readonly verb: Predicate; readonly forward: boolean }) {
  return (
    <>
      <span aria-hidden="true">{forward ? '→ ' : '← '}</span>
      <span className="unseen">{forward ? 'from here: ' : 'towards here: '}</span>
      {verbWords(verb)}
    </>
  );
}

/** What stands beside a thing, along which verb. */
export function BesideTable({ edges }: Edges<BesideRowsFragment>) {
  return (
    <DataTable
      caption="What stands beside it, by verb"
      rows={edges}
      rowKey={({ node, predicate, forward }) => `${node.id} ${predicate} ${forward}`}
      name={nameOf}
      opens={receipts}
      columns={[
        { head: 'Thing', cell: named },
        {
          head: 'How',
          cell: ({ predicate, forward }) =>
            predicate === null ? '' : <Verb verb={predicate} forward={forward !== false} />,
        },
        { head: 'Kind', cell: ({ node }) => kindWord(node.__typename) },
      ]}
    />
  );
}

/** Claims in one line each. */
export function ClaimTable({ edges }: Edges<ClaimRowsFragment>) {
  return (
    <DataTable
      caption="Claims, in the order of the texts"
      rows={edges}
      rowKey={({ node }) => node.id}
      name={({ node }) => node.summary}
      opens={({ node }) => <ReceiptsOf ids={[node.id]} />}
      columns={[
        { head: 'Claim', cell: ({ node }) => <span dir="auto">{node.summary}</span> },
        {
          head: 'Said by',
          cell: ({ node: { attribution } }) =>
            attribution.speakers.length === 0 ? 'the author' : <Things things={attribution.speakers} />,
        },
        { head: 'Sureness', cell: ({ node }) => words(node.factuality) },
      ]}
    />
  );
}
