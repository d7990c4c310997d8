import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useState } from 'react';
import { examples } from 'virtual:examples';
import { ViewHeading } from '../shell/heading.tsx';
import { fromHash, type Shared } from '../shareLink.ts';
import { askService } from './askService.ts';
import { BrokenLink } from './brokenLink.tsx';
import { EditorHabits } from './editorHabits.ts';
import { EXAMPLES_PLUGIN, variablesText } from './exampleLibrary.tsx';
import { RunOnce } from './runOnce.ts';
import { ShareButton } from './shareButton.tsx';

/** The example that the address names, as a question to begin with. */
function exampleOf(search: string): Shared | undefined {
  const name = new URLSearchParams(search).get('example');
  const example = examples.find((one) => one.name === name);
  return example && { query: example.query, variables: variablesText(example) };
}

const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const anyVariables = examples.some(({ variables }) => Object.keys(variables).length > 0);
const welcome = examples[0]?.query ?? '{\n  revision\n}';

/** GraphiQL on this service's own API, with the example library, documentation, history and links to share. */
export function Playground() {
  const [example] = useState(() => exampleOf(location.search));
  const [shared] = useState(() => fromHash(location.hash) ?? example);
  useEffect(
    // The editor's theme is its own; the other views follow the reader's system.
    () => () => document.body.classList.remove('graphiql-light', 'graphiql-dark'),
    [],
  );
  return (
    <>
      <div className="playground-head">
        <ViewHeading title="Playground" />
        <p>
          Ask the graph in GraphQL. The link button makes a link of question and variables that never leaves the
          browser.
        </p>
      </div>
      {shared && <BrokenLink shared={shared} />}
      <GraphiQL
        fetcher={askService}
        plugins={plugins}
        visiblePlugin={EXAMPLES_PLUGIN}
        defaultQuery={welcome}
        defaultEditorToolsVisibility={anyVariables}
        isHeadersEditorEnabled={false}
        inputValueDeprecation
        schemaDescription
        {...(shared && { initialQuery: shared.query, initialVariables: shared.variables })}
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <ShareButton />
            </>
          )}
        </GraphiQL.Toolbar>
        <EditorHabits />
        {example !== undefined && <RunOnce />}
      </GraphiQL>
    </>
  );
}
