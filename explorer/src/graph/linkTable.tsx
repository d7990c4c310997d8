import { verbWords } from './kinds.ts';
import type { GraphState } from './useGraph.ts';

interface TableProps {
  readonly graph: GraphState;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}

/** The relationships of the picture; choosing one shows its receipts. */
export function LinkTable({ graph: { picture }, selected, select }: TableProps) {
  const names = new Map(picture.things.map(({ id, name }) => [id, name]));
  return (
    <details className="graph-table" open>
      <summary>Relationships ({picture.links.length})</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Relationships of the picture">
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Verb</th>
              <th scope="col">To</th>
              <th scope="col">Sureness</th>
              <th scope="col">Articles</th>
            </tr>
          </thead>
          <tbody>
            {picture.links.map(({ key, source, verb, target, factuality, articleCount }) => (
              <tr key={key} aria-current={selected === key ? 'true' : undefined}>
                <td>
                  <bdi>{names.get(source)}</bdi>
                </td>
                <td>
                  <button
                    type="button"
                    className="plain"
                    aria-label={`${names.get(source)} ${verbWords(verb)} ${names.get(target)}`}
                    onClick={() => select(key)}
                  >
                    {verbWords(verb)}
                  </button>
                </td>
                <td>
                  <bdi>{names.get(target)}</bdi>
                </td>
                <td>{factuality?.toLowerCase() ?? 'not stated'}</td>
                <td>{articleCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
