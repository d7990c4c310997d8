import { useMemo, useState } from 'react';
import { Opener } from '../views/dataTable.tsx';
import { ReceiptsOf } from '../views/receiptsOf.tsx';
import type { ArticleClaim } from './claimsOfArticle.ts';
import { paragraphsOf, type Paragraph } from './passages.ts';

interface TextProps {
  readonly text: string;
  readonly claims: readonly ArticleClaim[];
}

/** A text with its passages marked, and beside each paragraph the claims that begin in it. */
export function TextWithClaims({ text, claims }: TextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text, claims), [text, claims]);
  const [pointed, point] = useState<string>();
  return (
    <div className="own-text">
      {paragraphs.map((paragraph) => (
        <Row key={paragraph.start} paragraph={paragraph} pointed={pointed} point={point} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly paragraph: Paragraph<ArticleClaim>;
  readonly pointed: string | undefined;
  readonly point: (claim: string | undefined) => void;
}

function Row({ paragraph: { stretches, claims }, pointed, point }: RowProps) {
  return (
    <div className="own-row">
      <p dir="auto">
        {stretches.map(({ text, claims: covering }, index) =>
          covering.length === 0 ? (
            text
          ) : (
            <mark key={index} className={pointed !== undefined && covering.includes(pointed) ? 'pointed' : undefined}>
              {text}
            </mark>
          ),
        )}
      </p>
      {claims.length > 0 && (
        <ul aria-label="Claims of this paragraph">
          {claims.map((claim) => (
            <MarginClaim key={claim.id} claim={claim} point={point} />
          ))}
        </ul>
      )}
    </div>
  );
}

function MarginClaim({ claim, point }: { readonly claim: ArticleClaim; readonly point: RowProps['point'] }) {
  const [shown, setShown] = useState(false);
  return (
    <li
      onMouseEnter={() => point(claim.id)}
      onMouseLeave={() => point(undefined)}
      onFocus={() => point(claim.id)}
      onBlur={() => point(undefined)}
    >
      <span dir="auto">{claim.summary}</span>{' '}
      <Opener shown={shown} name={claim.summary} toggle={() => setShown(!shown)} />
      {shown && <ReceiptsOf ids={[claim.id]} />}
    </li>
  );
}
