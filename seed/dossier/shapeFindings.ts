import type { z } from 'zod';
import type { Findings, Place } from './findings.ts';
import type { Source } from './source.ts';
import { placeOfPath, plainOf, type Path, type YamlNode } from './yamlTree.ts';

type Issue = z.core.$ZodIssue;

/** A part of a file that is read by a shape: what it is called, and which fields it may have. */
export interface Part {
  readonly source: Source;
  readonly node: YamlNode;
  /** What is read, for messages, such as "the header". */
  readonly what: string;
  readonly fields?: readonly string[];
}

/** The value of a part after its shape; undefined after findings, each at the line of its mistake. */
export function take<Shape extends z.ZodType>(
  shape: Shape,
  part: Part,
  findings: Findings,
): z.infer<Shape> | undefined {
  const result = shape.safeParse(plainOf(part.node));
  if (result.success) return result.data;
  tellIssues(result.error.issues, part, findings);
  return undefined;
}

/** Findings for what a shape refused in a part, each at the line of its mistake. */
export function tellIssues(issues: readonly Issue[], part: Part, findings: Findings): void {
  for (const issue of issues) tell(issue, [], part, findings);
}

function tell(issue: Issue, before: Path, part: Part, findings: Findings): void {
  const path = [...before, ...issue.path];
  const { source, node, what, fields } = part;
  const place = placeOfPath(source, node, path);
  const add = (at: Place, message: string, advice: string) => findings.add(source.file, at, message, advice);
  const name = path.length === 0 ? what : `${path.map(String).join('.')} of ${what}`;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const known = fields === undefined ? 'remove it' : `use one of ${fields.join(', ')}, or remove it`;
      add(placeOfPath(source, node, [...path, key], true), `unknown field "${key}" in ${what}`, known);
    }
  } else if (issue.code === 'invalid_union' && valueAt(node, path) !== undefined) {
    const branch = nearest(issue.errors);
    if (branch === undefined) add(place, `${name} has the wrong form`, 'write words, or a block of fields');
    else for (const inner of branch) tell(inner, path, part, findings);
  } else if (valueAt(node, path) === undefined) {
    add(place, `${name} is missing`, 'add it');
  } else if (issue.code === 'invalid_type') {
    const right = expected(issue.expected);
    add(
      place,
      `${name} is not ${right}`,
      `write ${right}; words that look like something else belong in quotation marks`,
    );
  } else if (issue.code === 'invalid_value') {
    add(place, `${name} has an unknown value`, `write one of ${issue.values.map(String).join(', ')}`);
  } else {
    add(place, `${name}: ${issue.message}`, 'correct it');
  }
}

/** The branch of a union that was meant: the one that did not fail by its very kind. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
}

function expected(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    record: 'a block',
    object: 'a block',
    int: 'a whole number',
    number: 'a whole number',
  };
  return names[type] ?? type;
}

function valueAt(node: YamlNode, path: Path): YamlNode | undefined {
  let at: YamlNode | undefined = node;
  for (const step of path)
    at = at?.entries.get(String(step))?.value ?? (typeof step === 'number' ? at?.items[step] : undefined);
  return at;
}
