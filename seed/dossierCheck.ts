import { Command, Option } from 'commander';
import { readDossiers } from './dossier/compile.ts';
import { reportOf } from './dossier/report.ts';
import { findingLine } from './finding.ts';

interface Options {
  readonly articles: string;
  readonly register: readonly string[];
}

const program = new Command('dossier:check')
  .description('Checks dossiers, against the texts where these are at hand, and tells what they hold.')
  .argument('[folders...]', 'folders of dossiers, or of one dossier', ['seed/articles'])
  .addOption(new Option('--articles <dir>', 'copies of the texts').env('ARTICLES_DIR').default('articles'))
  .addOption(new Option('--register <files...>', 'entities that articles share').default(['seed/register.yaml']))
  .action(async (roots: string[], { articles, register }: Options) => {
    const { findings, dossiers } = await readDossiers({ roots, registers: register, articlesDir: articles }, false);
    for (const dossier of dossiers) console.log(`${reportOf(dossier)}\n`);
    for (const finding of findings) console.error(findingLine(finding));
    console.log(findings.length === 0 ? 'No findings.' : `${findings.length} findings.`);
    process.exitCode = findings.length === 0 ? 0 : 1;
  });

await program.parseAsync();
