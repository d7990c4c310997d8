import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A text that stands in code: whole, or a part of a template between its holes. */
export interface SourceText {
  /** The file within its folder. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** True for the name of a property. */
  readonly isName: boolean;
}

/** Every text and every name of a property in these lines of code. */
export function textsIn(file: string, code: string): readonly SourceText[] {
  const found: SourceText[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const read = (node: ts.Node): void => {
    const isName = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isName || isText) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const text = isText ? node.text : node.name.getText(source);
      found.push({ file, line: line + 1, text, isName });
    }
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

/** The texts of all code beneath a folder, named from the root of the project. */
export function sourceTexts(folder: string): readonly SourceText[] {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => textsIn(`${folder}/${name}`, readFileSync(`${path}/${name}`, 'utf8')));
}
