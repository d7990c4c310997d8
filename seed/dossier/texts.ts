import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/lib/hash.ts';
import { articleTextOf, type ArticleText } from './articleText.ts';
import { top, type Findings } from './findings.ts';
import { decodeSource } from './source.ts';

/** Longest text of an article that is read. */
const mostTextBytes = 4 * 1024 * 1024;

/** Copies of articles' texts at hand: files of one folder, known by their bytes. */
export interface Texts {
  /** The article whose file has this SHA-256; undefined when it is not at hand, or after a finding when it is no text. */
  readonly find: (sha256: string, findings: Findings) => ArticleText | undefined;
  /** SHA-256 of the file of this name; undefined when there is none. */
  readonly hashOfFile: (name: string) => string | undefined;
  readonly folder: string;
}

/** Looks through a folder, not into its folders; one that does not exist holds no texts. */
export async function readTexts(folder: string): Promise<Texts> {
  const files = await filesOf(folder);
  const read = new Map<string, ArticleText | undefined>();
  return {
    folder,
    hashOfFile: (name) => files.find((file) => file.name === name)?.sha256,
    find: (wanted, findings) => {
      if (read.has(wanted)) return read.get(wanted);
      const file = files.find((each) => each.sha256 === wanted);
      const article = file && textOf(join(folder, file.name), file.bytes, findings);
      read.set(wanted, article);
      return article;
    },
  };
}

interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

async function filesOf(folder: string): Promise<TextFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files: TextFile[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile() || found.size > mostTextBytes) continue;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) files.push({ name, bytes, sha256: sha256(bytes) });
  }
  return files;
}

/** The text of an article's bytes; undefined after a finding when they are no text. */
export function textOf(file: string, bytes: Uint8Array, findings: Findings): ArticleText | undefined {
  const source = decodeSource(file, bytes, findings, Infinity);
  if (source === undefined) return undefined;
  if (source.text.trim() !== '') return articleTextOf(file, source.text);
  findings.add(file, top, 'holds no words', 'put the article into it');
  return undefined;
}
