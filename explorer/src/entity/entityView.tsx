import { useState } from 'react';
import { EntityHeadDocument, type EntityHeadQuery, type Trust } from '../operations.ts';
import { addressOf, go, idOf, useAddress } from '../shell/address.ts';
import { ViewHeading } from '../shell/heading.tsx';
import { Link } from '../shell/link.tsx';
import { Answered, Skeleton } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { ShowQuery } from '../views/showQuery.tsx';
import { trustOf, TrustControl } from '../views/trust.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { kindWord, lineOf } from '../views/words.ts';
import { Known } from './known.tsx';
import { sectionsOf, type Section } from './sections.tsx';
import { UnknownThing } from './unknownThing.tsx';
import './entity.css';

/** A thing with all that its page says of it. */
export type Thing = NonNullable<EntityHeadQuery['entity']>;

/** The page of a thing: names, what is known of it and what nobody states, and its lists, each row with its receipts. */
export function EntityView() {
  const id = idOf(useAddress().pathname);
  const [search, change] = useSearch();
  const trust = trustOf(search);
  const asked = useAsked(JSON.stringify([id, trust]), (signal) => ask(EntityHeadDocument, { id, trust }, signal));
  if (id.startsWith('article/')) return <Elsewhere id={id} />;
  return (
    <div className="view entity">
      {asked.problem !== undefined && asked.answer === undefined && <ViewHeading title="No answer" />}
      <Answered asked={asked} place={<Skeleton lines={16} />}>
        {({ entity }) =>
          entity === null ? (
            <UnknownThing id={id} />
          ) : (
            <>
              <Head thing={entity} />
              <TrustControl search={search} change={change} />
              <Known thing={entity} trust={trust} />
              <Lists thing={entity} trust={trust} />
              <p className="view-links">
                <ShowQuery query={EntityHeadDocument.toString()} variables={{ id, trust }} />
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}

/** An article has a page of its own kind. */
function Elsewhere({ id }: { readonly id: string }) {
  useState(() => queueMicrotask(() => go(`${addressOf(id)}${location.search}`, 'replace')));
  return <Skeleton />;
}

const drawn = [
  'Official',
  'Country',
  'Organization',
  'Delegation',
  'Topic',
  'Instrument',
  'Demand',
  'Commitment',
  'Place',
];

function Head({ thing }: { readonly thing: Thing }) {
  const line = lineOf(thing);
  const of = new URLSearchParams({ of: thing.id });
  return (
    <header className="entity-head">
      <p className="entity-kind">{kindWord(thing.__typename)}</p>
      <ViewHeading title={thing.name}>
        <bdi>{thing.name}</bdi>
      </ViewHeading>
      {line !== '' && <p className="entity-line">{line}</p>}
      {thing.aliases.length > 0 && (
        <p className="entity-names">
          Also{' '}
          {thing.aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      <p className="view-links">
        <Link to={`/graph?${of}`}>See it in the graph</Link>
        {drawn.includes(thing.__typename) && <Link to={`/timeline?${of}`}>Its timeline</Link>}
        {thing.sameAs.map((address) => (
          <a key={address} href={address} rel="noreferrer external">
            The same at {hostOf(address)}
          </a>
        ))}
      </p>
    </header>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

const atOnce = 3;

/** What these fetch, in their order; a few at once, so that one page does not keep the whole service busy. */
async function inTurns<T>(fetches: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const fetched: T[] = [];
  for (let from = 0; from < fetches.length; from += atOnce) {
    fetched.push(...(await Promise.all(fetches.slice(from, from + atOnce).map((fetchOne) => fetchOne()))));
  }
  return fetched;
}

/** The lists of a thing, all at once, so that nothing jumps. */
function Lists({ thing, trust }: { readonly thing: Thing; readonly trust: Trust }) {
  const asked = useAsked(JSON.stringify([thing.id, trust]), (signal) => inTurns(sectionsOf(thing, trust, signal)));
  return (
    <Answered asked={asked} place={<Skeleton lines={12} />}>
      {(sections) => <Sections sections={sections} />}
    </Answered>
  );
}

function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <div className="entity-lists">
      <nav aria-label="On this page" className="entity-contents">
        <ul>
          {sections.map(({ key, title, total }) => (
            <li key={key}>
              <a href={`#${key}`}>{title}</a> <span className="count">{total}</span>
            </li>
          ))}
        </ul>
      </nav>
      <div className="entity-sections">
        {sections.map(({ key, title, total, empty, list }) => (
          <section key={key} id={key} aria-labelledby={`${key}-title`} className={total === 0 ? 'nothing' : undefined}>
            <h2 id={`${key}-title`}>
              {title} <span className="count">{total}</span>
            </h2>
            {total === 0 ? <p className="soft">{empty}</p> : list}
          </section>
        ))}
      </div>
    </div>
  );
}
