import { useState, type ReactNode } from 'react';
import { toHash } from '../shareLink.ts';
import { go } from '../shell/address.ts';
import { Answered } from '../views/answered.tsx';
import { useAsked } from '../views/useAsked.ts';
import { ignoredBy, valuesFor, type Filters } from './filters.ts';
import { askNamed, namedAddress } from './named.ts';

interface PanelProps<Data> {
  readonly title: string;
  /** The question's name. */
  readonly name: string;
  /** The values that the question takes. */
  readonly takes: readonly string[];
  readonly filters: Filters;
  readonly show: (data: Data) => ReactNode;
  readonly table: (data: Data) => ReactNode;
  readonly wide?: boolean;
  /** Shows the table at once, where it says more than a picture. */
  readonly tableFirst?: boolean;
}

/** The frame of everything on the dashboard: the picture, its table, a CSV link and the query. */
export function Panel<Data>({ title, name, takes, filters, show, table, wide, tableFirst }: PanelProps<Data>) {
  const values = valuesFor(filters, takes);
  const asked = useAsked(`${name}?${values}`, () => askNamed<Data>(name, values));
  const ignored = ignoredBy(filters, takes);
  return (
    <section
      className={`panel${wide ? ' wide' : ''}`}
      data-panel={name}
      aria-labelledby={`panel-${name}`}
      aria-busy={asked.waiting}
    >
      <h2 id={`panel-${name}`}>{title}</h2>
      {ignored.length > 0 && <p className="soft">Not narrowed by {ignored.join(' and ')}.</p>}
      <div className="panel-body">
        <Answered asked={asked}>
          {(answer) => (
            <>
              {show(answer)}
              <details open={tableFirst}>
                <summary>Table</summary>
                <div className="table-scroll" tabIndex={0} role="region" aria-label={`Table: ${title}`}>
                  {table(answer)}
                </div>
              </details>
            </>
          )}
        </Answered>
      </div>
      <p className="panel-links">
        <a href={namedAddress(name, values, '.csv')} download>
          CSV<span className="unseen"> of {title}</span>
        </a>{' '}
        <ShowQuery name={name} values={values} title={title} />
      </p>
    </section>
  );
}

/** Opens the playground with the question of a panel; its text is fetched only then. */
function ShowQuery({
  name,
  values,
  title,
}: {
  readonly name: string;
  readonly values: URLSearchParams;
  readonly title: string;
}) {
  const [problem, setProblem] = useState('');
  const open = async () => {
    try {
      const reply = await fetch(namedAddress(name, new URLSearchParams(), '.graphql'));
      if (!reply.ok) throw new Error(reply.statusText);
      const query = await reply.text();
      go(`/playground${toHash({ query, variables: variablesText(values) })}`);
    } catch {
      setProblem('The query could not be fetched. Is the service still running?');
    }
  };
  return (
    <>
      <button type="button" className="plain" onClick={() => void open()}>
        Show the query<span className="unseen"> of {title}</span>
      </button>
      {problem !== '' && <span role="alert">{problem}</span>}
    </>
  );
}

/** Values of an address as GraphQL variables. */
function variablesText(values: URLSearchParams): string {
  const entries = [...new Set(values.keys())].map((key) => {
    const all = values.getAll(key);
    const value = key === 'actors' ? all : all[0] === 'true' ? true : all[0];
    return [key, value] as const;
  });
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries), null, 2);
}
