import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { examples } from 'virtual:examples';
import type { Shared } from '../shareLink.ts';

interface OperationFacts {
  documentAST?: DocumentNode;
  operations: OperationDefinitionNode[];
  operationName?: string;
}

/** A document's operations and the name of the first; none when the text is no GraphQL. */
function operationsOf(query: string): OperationFacts {
  try {
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
  } catch {
    return { operations: [] };
  }
}

/** Reads and fills the playground's editors; only within GraphiQL. */
export function useEditors() {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  /** What stands in the editors now. */
  const read = (): Shared => ({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });

  /**
   * Puts an operation into the editors: into a new tab when the present one holds somebody's own words, so that none are
   * lost. GraphiQL learns the operation's name from what is typed, a moment later; it is set here at once, else a run
   * that follows would send the name of the operation before.
   */
  const fill = ({ query, variables }: Shared): void => {
    const present = read().query.trim();
    const replaceable =
      present === '' || present === query.trim() || examples.some((one) => one.query.trim() === present);
    if (!replaceable) actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    const facts = operationsOf(query);
    actions.setOperationFacts(facts);
    actions.updateActiveTabValues({ query, variables, operationName: facts.operationName ?? null });
  };

  return { ready: queryEditor !== undefined, read, fill, run: () => actions.run() };
}
