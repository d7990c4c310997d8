import type { ShownClaimFragment } from '../operations.ts';

const wordings: Readonly<Record<string, string>> = {
  METADATA: 'about the article itself',
  NARRATOR: 'in the author’s own words',
  INDIRECT: 'paraphrased',
  PARTIAL_QUOTE: 'quoted in part',
  DIRECT_QUOTE: 'quoted',
  HEARSAY: 'hearsay',
};

/** Claims with the words that carry them. */
export function Claims({ claims }: { readonly claims: readonly ShownClaimFragment[] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p>{claim.summary}</p>
          {claim.evidence.map(({ quote, excerpt, sentence }) => (
            <blockquote key={`${sentence}${excerpt}`} dir="auto">
              {quote ?? excerpt} <small>sentence {sentence}</small>
            </blockquote>
          ))}
          <p className="soft">
            {claim.article.title}; {wordings[claim.attribution.kind]}
            {claim.attribution.cue === null ? '' : ` (“${claim.attribution.cue}”)`}; {claim.factuality.toLowerCase()};{' '}
            {claim.attribution.chain.map(({ name }) => name).join(' → ')}
            {claim.inferred ? '; concluded by the editor' : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
