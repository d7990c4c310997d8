import { Fragment, useState, type ReactNode } from 'react';
import { ClaimsOfFactDocument, type Predicate, type Trust } from '../operations.ts';
import { ThingLink } from '../shell/link.tsx';
import { Answered, Skeleton } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { Claims } from '../views/claims.tsx';
import { Opener } from '../views/dataTable.tsx';
import { useAsked } from '../views/useAsked.ts';
import { dateWords, words } from '../views/words.ts';
import type { Thing } from './entityView.tsx';
import { notStated } from './notStated.ts';

/** One thing that is known: what, and the verbs of the claims that say so. */
interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** None for what the editor classified: no claim carries that. */
  readonly predicates?: readonly Predicate[];
}

/** What is known of a thing, each with its receipts, and what no article states. */
export function Known({ thing, trust }: { readonly thing: Thing; readonly trust: Trust }) {
  const facts = factsOf(thing);
  const missing = notStated(thing);
  return (
    <div className="known">
      {facts.length > 0 && (
        <section aria-labelledby="known-title">
          <h2 id="known-title">Known</h2>
          <dl>
            {facts.map((fact) => (
              <Row key={fact.label} fact={fact} id={thing.id} trust={trust} />
            ))}
          </dl>
        </section>
      )}
      {missing.length > 0 && (
        <section aria-labelledby="missing-title" className="missing">
          <h2 id="missing-title">Not stated</h2>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="soft">
            {Object.keys(trust).length > 0
              ? 'No claim that you believe says so; that does not mean it is not so.'
              : 'No loaded article says so; that does not mean it is not so.'}
          </p>
        </section>
      )}
    </div>
  );
}

interface RowProps {
  readonly fact: Fact;
  readonly id: string;
  readonly trust: Trust;
}

function Row({ fact: { label, value, predicates }, id, trust }: RowProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <div className="known-row">
        <dt>{label}</dt>
        <dd>
          <span>{value}</span>
          {predicates && <Opener shown={shown} name={label} toggle={() => setShown(!shown)} />}
          {shown && predicates && <FactClaims id={id} predicates={predicates} trust={trust} />}
        </dd>
      </div>
    </>
  );
}

interface FactClaimsProps {
  readonly id: string;
  readonly predicates: readonly Predicate[];
  readonly trust: Trust;
}

function FactClaims({ id, predicates, trust }: FactClaimsProps) {
  const asked = useAsked(JSON.stringify([id, predicates, trust]), (signal) =>
    ask(ClaimsOfFactDocument, { id, predicates: [...predicates], trust }, signal),
  );
  return (
    <Answered asked={asked} place={<Skeleton lines={4} />}>
      {({ assertions }) => <Claims claims={assertions.nodes} />}
    </Answered>
  );
}

function factsOf(thing: Thing): readonly Fact[] {
  return allFacts(thing).filter(({ value }) => value !== null && value !== '');
}

const linked = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.length === 0
    ? null
    : things.map((one, index) => (
        <Fragment key={one.id}>
          {index > 0 && ', '}
          <ThingLink {...one} />
        </Fragment>
      ));
const quoted = (text: string | null) => (text === null ? null : <q dir="auto">{text}</q>);
const issuesOf = (issues: readonly string[]): Fact => ({
  label: 'Subject matter',
  value: issues.map(words).join(', '),
});
const dated = (date: string | null) => (date === null ? null : dateWords(date));

function allFacts(thing: Thing): readonly Fact[] {
  switch (thing.__typename) {
    case 'Official':
      return [{ label: 'Office', value: linked(thing.posts.nodes), predicates: ['HOLDS_OFFICE'] }];
    case 'Country':
      return [{ label: 'ISO code', value: [thing.iso2, thing.iso3].filter(Boolean).join(', ') }];
    case 'Topic':
      return [issuesOf(thing.issues)];
    case 'Meeting':
      return [
        { label: 'Kind', value: words(thing.kind) },
        {
          label: 'Status',
          value: thing.status && words(thing.status),
          predicates: ['STATUS', 'ATTENDED', 'EXPECTED_TO_ATTEND'],
        },
        { label: 'Date', value: dated(thing.date) ?? quoted(thing.dateText), predicates: ['DATE'] },
        { label: 'Duration', value: quoted(thing.duration), predicates: ['DURATION'] },
        { label: 'Place', value: thing.place && <ThingLink {...thing.place} />, predicates: ['TOOK_PLACE_IN'] },
      ];
    case 'Instrument':
      return [
        { label: 'Kind', value: words(thing.instrumentKind) },
        { label: 'Status', value: thing.instrumentStatus && words(thing.instrumentStatus), predicates: ['STATUS'] },
        { label: 'Date', value: dated(thing.date) ?? quoted(thing.dateText), predicates: ['DATE'] },
      ];
    case 'Commitment':
      return [
        { label: 'Standing', value: words(thing.standing) },
        issuesOf(thing.issues),
        { label: 'Condition', value: quoted(thing.condition), predicates: ['CONDITION'] },
        { label: 'Timing', value: quoted(thing.timing), predicates: ['TIMING'] },
        { label: 'Date', value: dated(thing.date), predicates: ['MADE_AT'] },
        { label: 'Made at', value: linked(thing.madeAt.nodes), predicates: ['MADE_AT'] },
        { label: 'In the text', value: linked(thing.instruments.nodes) },
      ];
    case 'Demand':
      return [
        { label: 'Outcome', value: words(thing.outcome) },
        issuesOf(thing.issues),
        { label: 'Part of', value: thing.partOf && <ThingLink {...thing.partOf} />, predicates: ['PART_OF'] },
        { label: 'Date', value: dated(thing.date), predicates: ['MADE_AT'] },
      ];
    default:
      return [];
  }
}
