import { Fragment, type ReactNode } from 'react';
import type { ShownClaimFragment } from '../operations.ts';
import { Link, ThingLink } from '../shell/link.tsx';
import { addressOf, sentenceAddress } from '../shell/address.ts';

type Claim = ShownClaimFragment;
type Passage = Claim['evidence'][number];

const wordings: Readonly<Record<Claim['attribution']['kind'], string>> = {
  METADATA: 'about the article itself',
  NARRATOR: 'in the author’s own words',
  INDIRECT: 'paraphrased',
  PARTIAL_QUOTE: 'quoted in part',
  DIRECT_QUOTE: 'quoted',
  HEARSAY: 'hearsay',
};
const sureness = { CERTAIN: 3, PROBABLE: 2, POSSIBLE: 1 } as const;
const voiceKinds = { AUTHOR: 'author', NAMED: 'named', UNNAMED: 'unnamed source', DOCUMENT: 'document' } as const;

/** A claim with all that makes it believable or not: its words, where they stand, and through whom they came. */
export function Receipt({ claim }: { readonly claim: Claim }) {
  return (
    <article className={`receipt${claim.negated ? ' denied' : ''}`} aria-label={`Claim: ${claim.summary}`}>
      <p className="receipt-claim" dir="auto">
        {claim.summary}
      </p>
      <Marks claim={claim} />
      {claim.evidence.map((passage) => (
        <Words key={`${passage.start} ${passage.end}`} passage={passage} article={claim.article} />
      ))}
      <Voices chain={claim.attribution.chain} cue={claim.attribution.cue} />
      <p className="receipt-about">
        About <ThingLink {...claim.subject} />
        {claim.object && (
          <>
            {' '}
            and <ThingLink {...claim.object} />
          </>
        )}
      </p>
      {claim.conflictsWith.length > 0 && <Conflicts claims={claim.conflictsWith} />}
    </article>
  );
}

function Mark({
  kind,
  title,
  children,
}: {
  readonly kind: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={`mark ${kind}`} title={title}>
      {children}
    </li>
  );
}

/** How the claim is made: wording, sureness, and whether it is denied, to come, a judgement or a conclusion. */
function Marks({
  claim: { attribution, factuality, negated, future, evaluative, inferred },
}: {
  readonly claim: Claim;
}) {
  return (
    <ul className="marks" aria-label="How it is said">
      {negated && (
        <Mark kind="warn" title="The claim is that this is not so">
          denied
        </Mark>
      )}
      <Mark kind="sure" title="How sure the last voice is, not how true it is">
        <span className="sure-dots" aria-hidden="true" data-sure={sureness[factuality]} />
        {factuality.toLowerCase()}
      </Mark>
      <Mark kind={attribution.kind === 'HEARSAY' ? 'warn' : ''} title="The kind of wording">
        {wordings[attribution.kind]}
      </Mark>
      {future && (
        <Mark kind="" title="It had not happened when the article spoke">
          yet to happen
        </Mark>
      )}
      {evaluative && (
        <Mark kind="" title="It praises, blames or weighs: no fact-finder could settle it">
          a judgement
        </Mark>
      )}
      {inferred && (
        <Mark kind="warn" title="A step beyond what the words say, taken by the editor">
          concluded by the editor
        </Mark>
      )}
    </ul>
  );
}

/** A passage, whole or its first and last words, with the place where it stands. */
function Words({ passage, article }: { readonly passage: Passage; readonly article: Claim['article'] }) {
  const { quote, excerpt, quotedWords, sentence } = passage;
  return (
    <figure className="words">
      <blockquote dir="auto">
        <Quoted text={quote ?? excerpt} words={quotedWords} />
      </blockquote>
      <figcaption>
        <Link to={sentenceAddress(article.id, sentence)}>
          <bdi>{article.title}</bdi>
        </Link>
        , sentence {sentence}
        {quote === null && excerpt.includes(' … ') ? '; its first and last words' : ''}
      </figcaption>
    </figure>
  );
}

/** A passage with the words that stand in quotation marks told apart. */
function Quoted({ text, words }: { readonly text: string; readonly words: string | null }) {
  const at = words === null || words === '' ? -1 : text.indexOf(words);
  if (words === null || at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark title="In quotation marks in the article">{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}

/** The voices that passed it on, outermost first, joint ones side by side. */
function Voices({ chain, cue }: { readonly chain: Claim['attribution']['chain']; readonly cue: string | null }) {
  const links = [...new Set(chain.map(({ depth }) => depth))].map((depth) =>
    chain.filter((one) => one.depth === depth),
  );
  return (
    <div className="voices">
      <span className="voices-label">Said by</span>
      <ol aria-label="Through whom it reached the page">
        {links.map((joint) => (
          <li key={joint[0]?.depth}>
            {joint.map(({ name, kind, source }, index) => (
              <Fragment key={source.id}>
                {index > 0 && ' and '}
                <span className={`voice ${kind.toLowerCase()}`}>
                  <Link to={addressOf(source.id)}>
                    <bdi>{name}</bdi>
                  </Link>{' '}
                  <small>{voiceKinds[kind]}</small>
                </span>
              </Fragment>
            ))}
          </li>
        ))}
      </ol>
      {cue !== null && (
        <span className="cue">
          with “<bdi>{cue}</bdi>”
        </span>
      )}
    </div>
  );
}

function Conflicts({ claims }: { readonly claims: Claim['conflictsWith'] }) {
  return (
    <div className="conflicts">
      <p className="conflicts-title">Stands against</p>
      <ul>
        {claims.map(({ id, summary, article, evidence }) => (
          <li key={id}>
            <span dir="auto">{summary}</span>
            {evidence.slice(0, 1).map(({ quote, excerpt, sentence }) => (
              <Fragment key={sentence}>
                {': '}
                <q dir="auto">{quote ?? excerpt}</q>{' '}
                <Link to={sentenceAddress(article.id, sentence)}>
                  <bdi>{article.title}</bdi>, sentence {sentence}
                </Link>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
