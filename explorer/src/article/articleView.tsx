import { ArticleClaimsDocument, ArticlePageDocument, type ArticlePageQuery, type Trust } from '../operations.ts';
import { UnknownThing } from '../entity/unknownThing.tsx';
import { idOf, useAddress } from '../shell/address.ts';
import { ViewHeading } from '../shell/heading.tsx';
import { Link } from '../shell/link.tsx';
import { Answered, Skeleton } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { Pages } from '../views/pages.tsx';
import { ShowQuery } from '../views/showQuery.tsx';
import { trustOf, TrustControl } from '../views/trust.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { dateWords } from '../views/words.ts';
import { claimsUntil, pageOfClaims } from './claimsOfArticle.ts';
import { OwnCopy } from './ownCopy.tsx';
import { Sentences } from './sentences.tsx';
import './article.css';

type Article = NonNullable<ArticlePageQuery['article']>;

/** The page of an article: its claims in the order of the text, and the text itself for a reader who has it. */
export function ArticleView() {
  const id = idOf(useAddress().pathname);
  const [search, change] = useSearch();
  const trust = trustOf(search);
  const asked = useAsked(id, (signal) => ask(ArticlePageDocument, { id }, signal));
  return (
    <div className="view article">
      {asked.problem !== undefined && asked.answer === undefined && <ViewHeading title="No answer" />}
      <Answered asked={asked} place={<Skeleton lines={16} />}>
        {({ article }) =>
          article === null ? (
            <UnknownThing id={id} />
          ) : (
            <>
              <Head article={article} />
              <OwnCopy id={id} sha256={article.sha256} trust={trust} />
              <h2>Sentence by sentence</h2>
              <TrustControl search={search} change={change} />
              <Body article={article} trust={trust} sentence={sentenceIn(search, article)} />
              <p className="view-links">
                <ShowQuery query={ArticleClaimsDocument.toString()} variables={{ id, trust }} />
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}

/** The sentence that the address names, if the article has it. */
function sentenceIn(search: URLSearchParams, { sentenceCount }: Article): number | undefined {
  const sentence = Number(search.get('sentence'));
  return Number.isInteger(sentence) && sentence >= 1 && sentence <= sentenceCount ? sentence : undefined;
}

const rights = {
  QUOTATION: 'Only short passages of it may be kept',
  OWN: 'The project’s own text: passages are kept whole',
  LICENSED: 'Used under a licence: passages are kept whole',
} as const;

function Head({
  article: { id, title, author, publisher, published, url, coded, ...article },
}: {
  readonly article: Article;
}) {
  const missing = [author === null && 'author', publisher === null && 'publisher', published === null && 'date'];
  const stated = [author && `By ${author}`, publisher, published && dateWords(published)].filter(Boolean).join(', ');
  const unstated = missing.filter((one) => one !== false);
  return (
    <header className="entity-head">
      <p className="entity-kind">Article</p>
      <ViewHeading title={title}>
        <bdi>{title}</bdi>
      </ViewHeading>
      <p className="entity-line">
        <bdi>{stated}</bdi>
        {stated !== '' && unstated.length > 0 && '; '}
        {unstated.length > 0 && `${unstated.join(' and ')} not stated`}
      </p>
      <p className="soft">
        {article.sentenceCount} sentences, coded until {dateWords(coded)}. {rights[article.rights]}.
      </p>
      <p className="view-links">
        {url !== null && (
          <a href={url} rel="noreferrer external">
            Where it can be read
          </a>
        )}
        <Link to={`/graph?${new URLSearchParams({ of: id })}`}>See it in the graph</Link>
      </p>
    </header>
  );
}

interface BodyProps {
  readonly article: Article;
  readonly trust: Trust;
  readonly sentence: number | undefined;
}

function Body({ article: { id, sentenceCount }, trust, sentence }: BodyProps) {
  const key = JSON.stringify([id, trust, sentence]);
  const asked = useAsked(key, (signal) =>
    claimsUntil(id, trust, ({ rows }) => (rows.at(-1)?.evidence[0]?.sentence ?? 0) > (sentence ?? 0), signal),
  );
  return (
    <Answered asked={asked} place={<Skeleton lines={12} />}>
      {(first) => (
        <Pages
          key={key}
          first={first}
          fetchPage={(after) => pageOfClaims(id, trust, after)}
          noun="claims"
          total={first.total}
        >
          {(claims) => (
            <Sentences
              claims={claims}
              last={claims.length >= first.total ? sentenceCount : (claims.at(-1)?.evidence[0]?.sentence ?? 1) - 1}
              target={sentence}
              narrowed={Object.keys(trust).length > 0}
            />
          )}
        </Pages>
      )}
    </Answered>
  );
}
