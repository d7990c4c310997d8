import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const habits = {
  fontSize: 13,
  // Passages of articles are long lines.
  wordWrap: 'on',
  wrappingIndent: 'deepIndent',
  // Else the page could not be scrolled while the pointer is over an editor that is at its end.
  scrollbar: { alwaysConsumeMouseWheel: false },
} as const;

/**
 * Keeps Tab from the code editor, so that the browser moves the focus on: else the keyboard could enter an editor but not
 * leave it. While suggestions are open, Tab takes one, as ever.
 */
function passTabOn(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
  const editor = event.target.closest('.monaco-editor');
  if (editor !== null && editor.querySelector('.suggest-widget.visible') === null) event.stopPropagation();
}

/** Sets the three editors in smaller type, lets them wrap long lines and pass keyboard and wheel on; shows nothing. */
export function EditorHabits(): null {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(habits);
  }, [queryEditor, variableEditor, responseEditor]);
  useEffect(() => {
    document.addEventListener('keydown', passTabOn, true);
    return () => document.removeEventListener('keydown', passTabOn, true);
  }, []);
  return null;
}
