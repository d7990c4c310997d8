import { Fragment, useEffect, useState } from 'react';
import { ThingLink } from '../shell/link.tsx';
import { Opener } from '../views/dataTable.tsx';
import { ReceiptsOf } from '../views/receiptsOf.tsx';
import { words } from '../views/words.ts';
import type { ArticleClaim } from './claimsOfArticle.ts';
import { runsOf } from './runsOf.ts';

interface SentencesProps {
  readonly claims: readonly ArticleClaim[];
  /** The last sentence whose claims are all at hand. */
  readonly last: number;
  /** The sentence that a link leads to. */
  readonly target: number | undefined;
  /** True when some claims are left out by what the reader believes. */
  readonly narrowed: boolean;
}

/** An article sentence by sentence: the claims of each, and where nothing is coded. */
export function Sentences({ claims, last, target, narrowed }: SentencesProps) {
  useEffect(() => {
    const sentence = target === undefined ? null : document.getElementById(`sentence-${target}`);
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
  }, [target]);
  return (
    <ol className="sentences">
      {runsOf(claims, last).map(({ from, to, own, also }) => {
        const aimed = target !== undefined && target >= from && target <= to;
        const coded = own.length + also.length > 0;
        return (
          <li
            key={from}
            id={`sentence-${aimed ? target : from}`}
            tabIndex={-1}
            className={[coded ? 'coded' : 'uncoded', aimed ? 'aimed' : ''].join(' ')}
          >
            <span className="sentence-number">{from === to ? `Sentence ${from}` : `Sentences ${from} to ${to}`}</span>
            {coded ? (
              <ul>
                {own.map((claim) => (
                  <OneClaim key={claim.id} claim={claim} />
                ))}
                {also.map((claim) => (
                  <li key={claim.id} className="soft">
                    also carries “<bdi>{claim.summary}</bdi>”, see sentence {claim.evidence[0]?.sentence}
                  </li>
                ))}
              </ul>
            ) : (
              <span className="soft">{narrowed ? 'no claim that you believe' : 'nothing is coded'}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function OneClaim({ claim }: { readonly claim: ArticleClaim }) {
  const [shown, setShown] = useState(false);
  const { speakers } = claim.attribution;
  return (
    <li>
      <div className="sentence-claim">
        <span>
          <span dir="auto">{claim.summary}</span>{' '}
          <small className="soft">
            {words(claim.factuality)}
            {claim.attribution.kind === 'HEARSAY' && ', hearsay'}
            {speakers.length > 0 && ', said by '}
            {speakers.map((one, index) => (
              <Fragment key={one.id}>
                {index > 0 && ' and '}
                <ThingLink {...one} />
              </Fragment>
            ))}
          </small>
        </span>
        <Opener shown={shown} name={claim.summary} toggle={() => setShown(!shown)} />
      </div>
      {shown && <ReceiptsOf ids={[claim.id]} />}
    </li>
  );
}
