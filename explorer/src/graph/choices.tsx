import { isKind, kindLooks, verbWords } from './kinds.ts';
import type { GraphState } from './useGraph.ts';

/** The legend, which is also the filter by kind, and the filter by verb; with none chosen all are shown. */
export function Choices({ graph: { picture, address, toggleKind, toggleVerb } }: { readonly graph: GraphState }) {
  return (
    <div className="graph-choices">
      <fieldset>
        <legend>Kinds</legend>
        {picture.kinds.filter(isKind).map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={address.kinds.includes(kind)} onChange={() => toggleKind(kind)} />
            <span
              className="graph-dot"
              data-kind={kind}
              style={{ background: `light-dark(${kindLooks[kind].light}, ${kindLooks[kind].dark})` }}
            />
            {kindLooks[kind].word}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>Verbs{address.verbs.length > 0 ? ` (${address.verbs.length} chosen)` : ''}</summary>
        <fieldset>
          <legend>Only along these verbs; none for all</legend>
          {picture.verbs.map((verb) => (
            <label key={verb}>
              <input type="checkbox" checked={address.verbs.includes(verb)} onChange={() => toggleVerb(verb)} />
              {verbWords(verb)}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
