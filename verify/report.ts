import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { telling } from '../bin/telling.ts';
import type { Promised } from './promise.ts';
import { promises } from './promises.ts';
import { figuresOf, keep, keptLine, keptOf, proofsOf, type KeptLine } from './support/kept.ts';

const page = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));

const opening = `# What is promised, and what was tried against it

Made by \`npm run verify:report\` from \`verify/figures/\` and \`verify/proofs/\`; correct those, not this page.

Each promise is a program that tries to break it: \`npm run verify -- <name>\`, and \`npm run verify\` for all of them in their
short form. \`--long\` takes the long form, \`--seed\` begins the random choices elsewhere,
\`--keep\` keeps the figures for this page. Beside the figures stands what was broken to see that the program notices, and where that is still owed.`;

const closing = `Times are those of a machine of few cores on which service, database and program share them; a program asks again
where a busy machine may be to blame, and a service that is really too slow still fails.`;

/** What was broken and what noticed, then what else is to be told of it. */
function proofOf(name: string): string {
  const proofs = proofsOf(name).map(
    ({ what, file, noticed, seconds, taken }) =>
      `Broken: ${what} (\`${file}\`). Noticed after ${seconds} s, ${taken}: ${noticed === null ? '**nothing**' : inCode(noticed)}`,
  );
  const file = fileURLToPath(new URL(`proofs/${name}.md`, import.meta.url));
  const told = existsSync(file) ? [readFileSync(file, 'utf8').trim()] : [];
  const all = [...proofs, ...told];
  return all.length > 0 ? all.join('\n\n') : 'Nothing was broken on purpose yet.';
}

function inCode(text: string): string {
  return `\`\` ${text} \`\``;
}

/** A figure's name in words: \`memoryGrownMb\` is memory grown, MB. */
function words(name: string): string {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return apart
    .replace(/ ms$/, ', ms')
    .replace(/ mb$/, ', MB')
    .replace(/^p(\d+)/, 'p$1');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function overview(all: readonly { readonly promised: Promised; readonly line: KeptLine | undefined }[]): string {
  const rows = all.map(({ promised: { name, promise }, line }) => {
    const state = line === undefined ? 'no figures kept' : line.held ? 'held' : '**broken**';
    return [`[${name}](#${name})`, promise, state, line ? (line.long ? 'long' : 'short') : '–'];
  });
  return table(['', 'promise', '', 'form'], rows);
}

function section({ name, promise }: Promised, line: KeptLine | undefined): string {
  const told = line
    ? [
        `The ${line.long ? 'long' : 'short'} form, ${line.taken}, ${line.machine}: ${line.held ? 'held' : `**broken**: ${line.broken ?? ''}`} after ${line.seconds} s, seed ${line.seed}.`,
        table(
          ['figure', ''],
          figuresOf(line).map(([key, value]) => [words(key), String(value)]),
        ),
      ]
    : ['No figures are kept.'];
  return [`## ${name}`, promise, ...told, '### Can it fail?', proofOf(name)].join('\n\n');
}

/** Lines of JSON as \`npm run verify\` prints them, with anything else between. */
function take(files: readonly string[]): void {
  for (const file of files)
    for (const text of readFileSync(file, 'utf8')
      .split('\n')
      .filter((each) => each.startsWith('{"name":'))) {
      const line = keptLine.parse(JSON.parse(text));
      process.stdout.write(`${line.name}: ${keep(line) ? 'kept' : 'a long form is kept already'}\n`);
    }
}

await telling(async () => {
  take(process.argv.slice(2));
  const all = promises.map((promised) => ({ promised, line: keptOf(promised.name) }));
  const text = [opening, overview(all), closing, ...all.map(({ promised, line }) => section(promised, line))].join(
    '\n\n',
  );
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  process.stdout.write('Written to docs/reliability.md.\n');
});
