import { ClaimsOfLinkDocument, type Predicate } from '../operations.ts';
import { ask } from '../views/ask.ts';
import { Claims } from '../views/claims.tsx';
import { useAsked } from '../views/useAsked.ts';
import { verbWords } from './kinds.ts';
import type { DrawnLink, DrawnThing } from './picture.ts';
import type { GraphState } from './useGraph.ts';

interface ReceiptsProps {
  readonly link: DrawnLink | undefined;
  readonly thing: DrawnThing | undefined;
  readonly graph: GraphState;
}

/** What is chosen: a relationship with its claims, or a thing with what can be done with it. */
export function Receipts({ link, thing, graph }: ReceiptsProps) {
  const name = (id: string) => graph.picture.things.find((one) => one.id === id)?.name ?? id;
  return (
    <aside className="graph-receipts" aria-label="What is chosen" aria-live="polite">
      {link && (
        <>
          <h2>
            <bdi>{name(link.source)}</bdi> {verbWords(link.verb)} <bdi>{name(link.target)}</bdi>
          </h2>
          <LinkClaims link={link} graph={graph} key={link.key} />
        </>
      )}
      {thing && (
        <>
          <h2>
            <bdi>{thing.name}</bdi>
          </h2>
          <p>
            {thing.kind}
            {thing.start === undefined ? '' : `, ${thing.start}${thing.end === thing.start ? '' : ` to ${thing.end}`}`}
          </p>
        </>
      )}
      {!link && !thing && <p>Choose a relationship to read the words that say so, or a thing to expand or hide it.</p>}
    </aside>
  );
}

function LinkClaims({ link, graph: { trust } }: { readonly link: DrawnLink; readonly graph: GraphState }) {
  const { source, verb, target } = link;
  const { answer, problem } = useAsked(link.key, () =>
    // A link's verb came from the service as a value of this very enum.
    ask(ClaimsOfLinkDocument, { subject: source, object: target, predicate: verb as Predicate, trust }),
  );
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!answer) return <p role="status">Asking for the words …</p>;
  return <Claims claims={answer.assertions.nodes} />;
}
