import { ResultsDocument, type EntityKind, type ResultsQuery } from '../operations.ts';
import { withTrust } from '../shell/address.ts';
import { ViewHeading } from '../shell/heading.tsx';
import { Link, ThingLink } from '../shell/link.tsx';
import { longestText } from '../shell/searchBox.tsx';
import { Answered } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { nextOf, Pages, type Page } from '../views/pages.tsx';
import { ShowQuery } from '../views/showQuery.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { kindWord, lineOf } from '../views/words.ts';
import './find.css';

type Hit = ResultsQuery['search']['edges'][number];

const kinds: readonly EntityKind[] = [
  'OFFICIAL',
  'COUNTRY',
  'ORGANIZATION',
  'DELEGATION',
  'OFFICE',
  'PLACE',
  'TOPIC',
  'MEETING',
  'INSTRUMENT',
  'COMMITMENT',
  'DEMAND',
  'ARTICLE',
];

const pageOf = ({ search }: ResultsQuery): Page<Hit> => ({ rows: search.edges, next: nextOf(search.pageInfo) });

/** What a text finds, best first, all kinds or one. */
export function ResultsView() {
  const [search] = useSearch();
  const given = (search.get('text') ?? '').trim();
  const text = given.slice(0, longestText);
  const kind = kinds.find((one) => one === search.get('kind'));
  if (text === '') return <NothingAsked />;
  const shown = text.length > 60 ? `${text.slice(0, 60)} …` : text;
  return (
    <div className="view results">
      <ViewHeading title={`Search: ${shown}`}>
        Results for “<bdi>{shown}</bdi>”
      </ViewHeading>
      {given.length > text.length && (
        <p className="notice">
          The text has {given.length.toLocaleString('en')} characters; its first {longestText} were searched.
        </p>
      )}
      <Found text={text} kind={kind} />
    </div>
  );
}

function NothingAsked() {
  return (
    <div className="view results">
      <ViewHeading title="Search" />
      <p className="lead">
        Nothing was asked. Write a name, or a part of one, into the box above: Gorbachev, Malta, grain.
      </p>
    </div>
  );
}

function Found({ text, kind }: { readonly text: string; readonly kind: EntityKind | undefined }) {
  const variables = { text, kinds: kind === undefined ? null : [kind] };
  const key = JSON.stringify(variables);
  const asked = useAsked(key, (signal) => ask(ResultsDocument, { ...variables, after: null }, signal));
  return (
    <Answered asked={asked}>
      {(answer) => (
        <>
          <Kinds text={text} kind={kind} counts={answer.all.counts} />
          {answer.search.totalCount === 0 ? (
            <NothingFound text={text} kind={kind} />
          ) : (
            <Pages
              key={key}
              first={pageOf(answer)}
              fetchPage={async (after) => pageOf(await ask(ResultsDocument, { ...variables, after }))}
              noun="results"
              total={answer.search.totalCount}
            >
              {(hits) => <Hits hits={hits} />}
            </Pages>
          )}
          <p className="view-links">
            <ShowQuery query={ResultsDocument.toString()} variables={variables} />
          </p>
        </>
      )}
    </Answered>
  );
}

interface KindsProps {
  readonly text: string;
  readonly kind: EntityKind | undefined;
  readonly counts: ResultsQuery['all']['counts'];
}

function Kinds({ text, kind, counts }: KindsProps) {
  const [search] = useSearch();
  const to = (one?: string) => withTrust(`/search?${new URLSearchParams({ text, ...(one && { kind: one }) })}`, search);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav className="chips" aria-label="Kinds of results">
      <Link to={to()} aria-current={kind === undefined ? 'true' : undefined}>
        All <span className="count">{all}</span>
      </Link>
      {counts.map(({ key, label, count }) => (
        <Link key={label} to={to(key ?? '')} aria-current={kind === key ? 'true' : undefined}>
          {kindWord(label)} <span className="count">{count}</span>
        </Link>
      ))}
    </nav>
  );
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol className="things">
      {hits.map(({ node, matched }) => (
        <li key={node.id}>
          <span className="thing-kind">{kindWord(node.__typename)}</span>
          <span className="thing-name">
            <ThingLink {...node} />
            {matched !== null && matched !== node.name && (
              <small>
                {' '}
                also <bdi>{matched}</bdi>
              </small>
            )}
          </span>
          <span className="thing-line">{lineOf(node)}</span>
        </li>
      ))}
    </ol>
  );
}

function NothingFound({ text, kind }: { readonly text: string; readonly kind: EntityKind | undefined }) {
  const [search] = useSearch();
  return (
    <div className="notice">
      <p>
        Nothing is found. The search knows names and other names, forgives typing errors, and finds parts of names; it
        does not search the words of articles. Try fewer words or another spelling
        {kind === undefined ? '' : ', or all kinds'}.
      </p>
      {kind !== undefined && (
        <p>
          <Link to={withTrust(`/search?${new URLSearchParams({ text })}`, search)}>Search all kinds</Link>
        </p>
      )}
    </div>
  );
}
