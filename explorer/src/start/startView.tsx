import { examples } from 'virtual:examples';
import { StartDocument, type StartQuery } from '../operations.ts';
import { ViewHeading } from '../shell/heading.tsx';
import { Link, ThingLink } from '../shell/link.tsx';
import { SearchBox } from '../shell/searchBox.tsx';
import { Answered, Skeleton } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { useAsked } from '../views/useAsked.ts';
import { dateWords, lineOf } from '../views/words.ts';
import './start.css';

/** Search first; then what the graph holds, and questions to begin with. */
export function StartView() {
  const asked = useAsked('start', (signal) => ask(StartDocument, {}, signal));
  return (
    <div className="view start">
      <section className="hero">
        <ViewHeading title="Who met whom, and who promised what" />
        <p className="lead">
          A graph of diplomacy in which every line has its receipt: the words of the article that say so, and through
          whom they came.
        </p>
        <SearchBox large />
      </section>
      <Answered asked={asked} place={<Skeleton lines={14} />}>
        {(answer) => (answer.articles.totalCount === 0 ? <Empty /> : <Holdings answer={answer} />)}
      </Answered>
      <Questions />
    </div>
  );
}

function Empty() {
  return (
    <section className="notice" aria-labelledby="empty-title">
      <h2 id="empty-title">The graph is empty</h2>
      <p>
        No article is loaded yet. <code>npm run seed</code> loads the first one, and{' '}
        <code>npm run seed -- --with summits</code> thirteen more; then look here again.
      </p>
    </section>
  );
}

const plurals: Readonly<Record<string, string>> = {
  Official: 'officials',
  Country: 'countries',
  Organization: 'organizations',
  Delegation: 'delegations',
  Office: 'offices',
  Place: 'places',
  Topic: 'topics',
  Meeting: 'meetings',
  Instrument: 'texts',
  Commitment: 'commitments',
  Demand: 'demands',
  Article: 'articles',
};

function Holdings({ answer: { entities, assertions, articles, meetings } }: { readonly answer: StartQuery }) {
  return (
    <>
      <section aria-labelledby="holds-title">
        <h2 id="holds-title">What the graph holds</h2>
        <ul className="holdings">
          <li>
            <strong>{assertions.totalCount.toLocaleString('en')}</strong> claims
          </li>
          {entities.counts.map(({ label, count }) => (
            <li key={label}>
              <strong>{count.toLocaleString('en')}</strong> {plurals[label] ?? label}
            </li>
          ))}
        </ul>
      </section>
      <div className="columns">
        <section aria-labelledby="newest-title">
          <h2 id="newest-title">Newest meetings</h2>
          <ul className="plain-list">
            {meetings.nodes.map((meeting) => (
              <li key={meeting.id}>
                <ThingLink {...meeting} />
                <small>{lineOf(meeting)}</small>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="articles-title">
          <h2 id="articles-title">
            {articles.totalCount === 1 ? 'The article' : `Newest of ${articles.totalCount} articles`}
          </h2>
          <ul className="plain-list">
            {articles.nodes.map(({ id, title, publisher, published }) => (
              <li key={id}>
                <ThingLink id={id} name={title} />
                <small>
                  {[publisher, published === null ? 'no date is stated' : dateWords(published)]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** The example questions; a card opens one in the playground and runs it. */
function Questions() {
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">Questions to begin with</h2>
      <ul className="cards">
        {examples.map(({ name, title, description }) => (
          <li key={name}>
            <Link to={`/playground?example=${name}`}>{title}</Link>
            {description !== '' && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
