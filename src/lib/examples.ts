import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** An operation to learn from: what it answers, and the text and variables to send. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  /** One line. */
  readonly title: string;
  /** One paragraph; empty when the file has none. */
  readonly description: string;
  /** The operation without its leading comments and without a line end. */
  readonly query: string;
  readonly variables: Readonly<Record<string, z.core.util.JSONType>>;
}

const ending = '.graphql';
const jsonObject = z.record(z.string(), z.json());

/**
 * Reads one example: its first leading comment line is the title, the following ones are the description. Values belong
 * into the operation as defaults; where that is not wanted, a leading line `# variables: {"id": "…"}` holds them as JSON.
 * Throws an error that names the file when the title, the operation or the JSON is missing or wrong.
 */
export function parseExample(name: string, text: string): Example {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (first === -1) throw new Error(`${name}${ending} has no operation.`);
  const comments = lines.slice(0, first).map((line) => line.trim().replace(/^#+\s*/, ''));
  const [title, ...rest] = comments.filter((line) => line !== '' && !line.startsWith('variables:'));
  if (title === undefined) throw new Error(`${name}${ending} must begin with a comment that is its title.`);
  const variables = comments.find((line) => line.startsWith('variables:'));
  return {
    name,
    title,
    description: rest.join(' '),
    query: lines.slice(first).join('\n').trimEnd(),
    variables: variables === undefined ? {} : parseVariables(name, variables.slice('variables:'.length)),
  };
}

function parseVariables(name: string, text: string): Example['variables'] {
  try {
    return jsonObject.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`The variables of ${name}${ending} must be a JSON object on one line.`, { cause });
  }
}

/** All examples of a folder, by file name; other files are passed over. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => parseExample(name.slice(0, -ending.length), await readFile(join(folder, name), 'utf8'))),
  );
}
