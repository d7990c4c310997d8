import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { examples } from 'virtual:examples';
import type { Example } from '../../../src/lib/examples.ts';
import { useEditors } from './useEditors.ts';

/** An example's variables as the editor shows them. */
export function variablesText({ variables }: Example): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}

/** The list of examples beside the editor: a title fills the editor, its button also runs it. */
function ExampleLibrary() {
  const { fill, run, ready } = useEditors();
  const actions = useGraphiQLActions();
  const shown = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query?.trim());

  const choose = (example: Example) => fill({ query: example.query, variables: variablesText(example) });
  const chooseAndRun = (example: Example) => {
    choose(example);
    run();
    document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <p className="examples-intro">
        Choose a question to see how it is asked. The{' '}
        <button type="button" className="examples-link" onClick={() => actions.setVisiblePlugin(DOC_EXPLORER_PLUGIN)}>
          documentation
        </button>{' '}
        describes every type and field; the project’s README tells the rest.
      </p>
      {examples.length === 0 && <p>There are none in this build.</p>}
      <ul>
        {examples.map((example) => (
          <li key={example.name} data-example={example.name} className={shown === example.query.trim() ? 'shown' : ''}>
            <button
              type="button"
              className="examples-choose"
              disabled={!ready}
              aria-pressed={shown === example.query.trim()}
              onClick={() => choose(example)}
            >
              <strong>{example.title}</strong>
              {example.description !== '' && <span>{example.description}</span>}
            </button>
            <button
              type="button"
              className="examples-run"
              disabled={!ready}
              aria-label={`Run: ${example.title}`}
              onClick={() => chooseAndRun(example)}
            >
              Run
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h2M4 12h2M4 19h2M9 5h11M9 12h11M9 19h11" strokeLinecap="round" />
    </svg>
  );
}

/** The example library as a pane of GraphiQL. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExampleLibrary };
