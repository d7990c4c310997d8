import { relationVerbs } from '../../../src/model/verbs.ts';
import { ClaimsOfLinkDocument } from '../operations.ts';
import { Link, ThingLink } from '../shell/link.tsx';
import { addressOf } from '../shell/address.ts';
import { Answered, Skeleton } from '../views/answered.tsx';
import { ask } from '../views/ask.ts';
import { Claims } from '../views/claims.tsx';
import { useAsked } from '../views/useAsked.ts';
import { dateWords, kindWord } from '../views/words.ts';
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
  const named = (id: string) => ({ id, name: graph.picture.things.find((one) => one.id === id)?.name ?? id });
  return (
    <aside className="graph-receipts" aria-label="What is chosen" aria-live="polite">
      {link && (
        <>
          <h2>
            <ThingLink {...named(link.source)} /> {verbWords(link.verb)} <ThingLink {...named(link.target)} />
          </h2>
          <LinkClaims link={link} graph={graph} key={link.key} />
        </>
      )}
      {thing && <ChosenThing thing={thing} graph={graph} />}
      {!link && !thing && (
        <p className="soft">Choose a relationship to read the words that say so, or a thing to expand or hide it.</p>
      )}
    </aside>
  );
}

function ChosenThing({
  thing: { id, name, kind, start, end },
  graph,
}: {
  readonly thing: DrawnThing;
  readonly graph: GraphState;
}) {
  const more = graph.more.get(id);
  const dated =
    start === undefined ? '' : `, ${dateWords(end === undefined || end === start ? start : `${start}/${end}`)}`;
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p>
        {kindWord(kind)}
        {dated}
      </p>
      {more !== undefined && <p>{more.toLocaleString('en')} of its relationships are not shown; Expand brings more.</p>}
      <p>
        <Link to={addressOf(id)}>Its page</Link>
      </p>
    </>
  );
}

function LinkClaims({ link, graph: { trust } }: { readonly link: DrawnLink; readonly graph: GraphState }) {
  const { source, verb, target } = link;
  const predicate = relationVerbs.find((one) => one === verb);
  const asked = useAsked(JSON.stringify([link.key, trust]), async (signal) =>
    predicate === undefined
      ? undefined
      : ask(ClaimsOfLinkDocument, { subject: source, object: target, predicate, trust }, signal),
  );
  return (
    <Answered asked={asked} place={<Skeleton lines={5} />}>
      {(answer) => (
        <>
          <Claims claims={answer?.assertions.nodes ?? []} />
          {answer && answer.assertions.totalCount > answer.assertions.nodes.length && (
            <p className="soft">
              These are the first {answer.assertions.nodes.length} of {answer.assertions.totalCount} claims.
            </p>
          )}
        </>
      )}
    </Answered>
  );
}
