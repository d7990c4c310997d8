import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { sha256 } from '../src/lib/hash.ts';
import { Findings } from './dossier/findings.ts';
import { newDossier } from './dossier/newDossier.ts';
import { readTexts, textOf } from './dossier/texts.ts';
import { findingLine } from './finding.ts';

interface Options {
  readonly articles: string;
  readonly root: string;
  readonly furniture: number;
}

function lines(value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new InvalidArgumentError('Write a whole number of lines.');
  return Number(value);
}

function key(value: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    throw new InvalidArgumentError('Use lower-case letters, digits and single hyphens, such as camp-david.');
  }
  return value;
}

/** Writes the dossier unless there is one; the sentence to be told. */
async function start(id: string, file: string, { articles, root, furniture }: Options): Promise<string> {
  const bytes = await readFile(file);
  const findings = new Findings();
  const article = textOf(file, bytes, findings);
  if (article === undefined) throw new Error(findings.list.map(findingLine).join('\n'));
  const hash = sha256(bytes);
  const target = join(root, id, 'dossier.yaml');
  await mkdir(join(root, id), { recursive: true });
  const coded = new Date().toISOString().slice(0, 10);
  await writeFile(target, newDossier(article, { id, sha256: hash, coded, furniture }), { flag: 'wx' });
  const atHand = (await readTexts(articles)).find(hash, findings) !== undefined;
  return atHand
    ? `${target} begun.`
    : `${target} begun. Put a copy of ${file} into ${articles} so that it can be sealed.`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const path = 'path' in error ? String(error.path) : '';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return `${path} is there already and was left as it is.`;
  if (code === 'ENOENT') return `${path} is not there; name the file that holds the text of the article.`;
  return error.message;
}

const program = new Command('dossier:new')
  .description('Begins a dossier from the text of an article: its header, and its sentences numbered as comments.')
  .argument('<id>', 'the key of the article, also the name of its folder', key)
  .argument('<file>', 'the text of the article')
  .addOption(new Option('--articles <dir>', 'copies of the texts').env('ARTICLES_DIR').default('articles'))
  .option('--root <dir>', 'the folder of all dossiers', 'seed/articles')
  .option('--furniture <lines>', 'lines of page furniture at the top of the text', lines, 0)
  .action(async (id: string, file: string, options: Options) => {
    try {
      console.log(await start(id, file, options));
    } catch (error) {
      console.error(reasonOf(error));
      process.exitCode = 1;
    }
  });

await program.parseAsync();
