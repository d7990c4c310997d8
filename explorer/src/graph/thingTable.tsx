import { isKind, kindLooks } from './kinds.ts';
import type { GraphState } from './useGraph.ts';

interface TableProps {
  readonly graph: GraphState;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}

/** The things of the picture, each with what can be done with it. */
export function ThingTable({ graph, selected, select }: TableProps) {
  const { picture, centres } = graph;
  return (
    <details className="graph-table">
      <summary>Things ({picture.things.length})</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Things of the picture">
        <table>
          <thead>
            <tr>
              <th scope="col">Thing</th>
              <th scope="col">Kind</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {picture.things.map(({ id, name, kind }) => (
              <tr key={id} aria-current={selected === id ? 'true' : undefined}>
                <th scope="row">
                  <button type="button" className="plain" onClick={() => select(id)}>
                    <bdi>{name}</bdi>
                  </button>
                </th>
                <td>{isKind(kind) ? kindLooks[kind].word : kind}</td>
                <td>
                  {(picture.more.has(id) || !centres.has(id)) && (
                    <button type="button" aria-label={`Expand ${name}`} onClick={() => graph.expand(id)}>
                      {picture.more.has(id) ? `+${picture.more.get(id)} more` : 'Expand'}
                    </button>
                  )}{' '}
                  <button type="button" aria-label={`Hide ${name}`} onClick={() => graph.hideThing(id)}>
                    Hide
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
