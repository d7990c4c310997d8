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

/** What a text of one's own is called where it stands beside its dossier. */
const besideName = 'article.txt';

/**
 * Looks through a folder, not into its folders, and for an `article.txt` in each of the dossiers' own folders: a text of
 * one's own may be committed. A folder that does not exist holds no texts.
 */
export async function readTexts(folder: string, dossiers: readonly string[] = []): Promise<Texts> {
  const own = await Promise.all(dossiers.map((each) => filesOf(each, [besideName])));
  const files = [...(await filesOf(folder)), ...own.flat()];
  const read = new Map<string, ArticleText | undefined>();
  return {
    folder,
    hashOfFile: (name) => files.find((file) => file.name === name)?.sha256,
    find: (wanted, findings) => {
      if (read.has(wanted)) return read.get(wanted);
      const file = files.find((each) => each.sha256 === wanted);
      const article = file && textOf(file.path, file.bytes, findings);
      read.set(wanted, article);
      return article;
    },
  };
}

interface TextFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

async function filesOf(folder: string, only?: readonly string[]): Promise<TextFile[]> {
  const names = only ? [...only] : await readdir(folder).catch(() => []);
  const files: TextFile[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile() || found.size > mostTextBytes) continue;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) files.push({ name, path, bytes, sha256: sha256(bytes) });
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
