import type { Choice } from './fetchPieces.ts';
import { KindMark } from './kindMark.tsx';
import { isKind, kindLooks, kinds, verbWords } from './kinds.ts';
import type { GraphState } from './useGraph.ts';

/** The legend, which is also the filter by kind, and the filter by verb; with none chosen all are shown. */
export function Choices({ graph }: { readonly graph: GraphState }) {
  const { address, toggleVerb } = graph;
  const verbs = withChosen(graph.asked.answer?.verbs ?? [], address.verbs);
  return (
    <div className="graph-choices">
      <Legend graph={graph} />
      <details>
        <summary>Verbs{address.verbs.length > 0 ? ` (${address.verbs.length} chosen)` : ''}</summary>
        <fieldset>
          <legend>Only along these; none chosen for all</legend>
          {verbs.map(({ name, count }) => (
            <span key={name} className="graph-choice">
              <label>
                <input type="checkbox" checked={address.verbs.includes(name)} onChange={() => toggleVerb(name)} />
                {verbWords(name)}
              </label>
              <HowMany count={count} />
            </span>
          ))}
        </fieldset>
      </details>
    </div>
  );
}

function Legend({ graph: { picture, asked, address, toggleKind } }: { readonly graph: GraphState }) {
  const drawn = picture.things.map(({ kind }) => kind);
  const counted = asked.answer?.kinds ?? [];
  const present = kinds.filter(
    (kind) => drawn.includes(kind) || address.kinds.includes(kind) || counted.some(({ name }) => name === kind),
  );
  return (
    <fieldset>
      <legend>Kinds; choose to see only these</legend>
      {present.filter(isKind).map((kind) => (
        <span key={kind} className="graph-choice">
          <label>
            <input type="checkbox" checked={address.kinds.includes(kind)} onChange={() => toggleKind(kind)} />
            <KindMark kind={kind} />
            {kindLooks[kind].word}
          </label>
          <HowMany count={counted.find(({ name }) => name === kind)?.count} />
        </span>
      ))}
    </fieldset>
  );
}

function HowMany({ count }: { readonly count: number | undefined }) {
  return count === undefined ? null : <small className="soft">{count.toLocaleString('en')}</small>;
}

/** What was chosen stays to be taken back, also where nothing has it. */
function withChosen(choices: readonly Choice[], chosen: readonly string[]): readonly Choice[] {
  const missing = chosen.filter((name) => !choices.some((choice) => choice.name === name));
  return [...choices, ...missing.map((name) => ({ name, count: 0 }))];
}
