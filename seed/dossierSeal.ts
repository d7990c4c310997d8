import { Command, Option } from 'commander';
import { readDossiers } from './dossier/compile.ts';
import { writeLocks } from './dossier/writeLocks.ts';
import { findingLine } from './finding.ts';

interface Options {
  readonly articles: string;
  readonly register: readonly string[];
}

const program = new Command('dossier:seal')
  .description('Finds every passage in the text at hand and writes passages.lock.json beside each dossier.')
  .argument('[folders...]', 'folders of dossiers, or of one dossier', ['seed/articles'])
  .addOption(new Option('--articles <dir>', 'copies of the texts').env('ARTICLES_DIR').default('articles'))
  .addOption(new Option('--register <files...>', 'entities that articles share').default(['seed/register.yaml']))
  .action(async (roots: string[], { articles, register }: Options) => {
    const options = { roots, registers: register, articlesDir: articles };
    const { findings, dossiers } = await readDossiers(options, true);
    for (const finding of findings) console.error(findingLine(finding));
    if (findings.length > 0) {
      console.error(`${findings.length} findings; nothing was sealed.`);
      process.exitCode = 1;
      return;
    }
    for (const line of await writeLocks(dossiers)) console.log(line);
  });

await program.parseAsync();
