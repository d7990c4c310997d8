import { ClaimsAboutDocument, EntityHeadDocument, type ClaimsAboutQuery } from '../operations.ts';
import { idOf, useAddress } from '../shell/address.ts';
import { ViewHeading } from '../shell/heading.tsx';
import { Answered } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { Claims } from '../views/claims.tsx';
import { nextOf, Pages } from '../views/pages.tsx';
import { ShowQuery } from '../views/showQuery.tsx';
import { trustOf, TrustControl } from '../views/trust.tsx';
import { useAsked } from '../views/useAsked.ts';
import { useSearch } from '../views/useSearch.ts';
import { kindWord, lineOf } from '../views/words.ts';
import { UnknownThing } from '../entity/unknownThing.tsx';

/** The page of an article: its claims in the order of the text. */
export function ArticleView() {
  const id = idOf(useAddress().pathname);
  const [search, change] = useSearch();
  const trust = trustOf(search);
  const asked = useAsked(id, (signal) => ask(EntityHeadDocument, { id }, signal));
  return (
    <div className="view entity">
      <Answered asked={asked}>
        {({ entity }) =>
          entity === null ? (
            <UnknownThing id={id} />
          ) : (
            <>
              <ViewHeading title={entity.name}>
                <bdi>{entity.name}</bdi>
              </ViewHeading>
              <p className="lead">
                {[kindWord(entity.__typename), lineOf(entity)].filter((part) => part !== '').join(' · ')}
              </p>
              <TrustControl search={search} change={change} />
              <EveryClaim id={id} trust={trust} />
              <p className="view-links">
                <ShowQuery query={ClaimsAboutDocument.toString()} variables={{ id, trust }} />
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}

const pageOf = ({ entity }: ClaimsAboutQuery) => ({
  rows: entity?.assertions.nodes ?? [],
  next: entity ? nextOf(entity.assertions.pageInfo) : null,
});

function EveryClaim({ id, trust }: { readonly id: string; readonly trust: ReturnType<typeof trustOf> }) {
  const key = JSON.stringify([id, trust]);
  const asked = useAsked(key, (signal) => ask(ClaimsAboutDocument, { id, trust, after: null }, signal));
  return (
    <Answered asked={asked}>
      {(answer) => (
        <Pages
          key={key}
          first={pageOf(answer)}
          fetchPage={async (after) => pageOf(await ask(ClaimsAboutDocument, { id, trust, after }))}
          noun="claims"
          total={answer.entity?.assertions.totalCount ?? 0}
        >
          {(claims) => <Claims claims={claims} />}
        </Pages>
      )}
    </Answered>
  );
}
