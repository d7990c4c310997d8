import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { examples } from 'virtual:examples';
import { askService } from './askService.ts';
import { EditorHabits } from './editorHabits.ts';
import { EXAMPLES_PLUGIN } from './exampleLibrary.tsx';
import { ShareButton } from './shareButton.tsx';
import { fromHash } from './shareLink.ts';

const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const anyVariables = examples.some(({ variables }) => Object.keys(variables).length > 0);
const welcome = examples[0]?.query ?? '{\n  revision\n}';

/** GraphiQL on this service's own API, with the example library, documentation, history and links to share. */
export function Playground() {
  const shared = fromHash(location.hash);
  return (
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
    </GraphiQL>
  );
}
