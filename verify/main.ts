import { Command, InvalidArgumentError } from 'commander';
import { telling } from '../bin/telling.ts';
import { BadConfig } from '../src/errors.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { promises } from './promises.ts';
import { stopGraph } from './support/graph.ts';
import { here, keep, keptLine, type KeptLine } from './support/kept.ts';

interface Outcome {
  readonly name: string;
  readonly held: boolean;
  readonly seconds: number;
  readonly seed: number;
  readonly long: boolean;
  /** Why it did not hold. */
  readonly broken?: string;
  readonly figures: Figures;
}

const defaultSeed = 1985;

async function tried(promised: Promised, trial: Trial): Promise<Outcome> {
  const begun = performance.now();
  const told = (held: boolean, figures: Figures) => ({
    name: promised.name,
    held,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
    seed: trial.seed,
    long: trial.long,
    figures,
  });
  try {
    return told(true, await promised.check(trial));
  } catch (error) {
    if (error instanceof Broken) return { ...told(false, error.figures), broken: error.message };
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...told(false, {}), broken: why };
  }
}

/** The outcome with its figures beside it, and where it was had. */
function lineOf({ figures, ...outcome }: Outcome): KeptLine {
  return keptLine.parse({ ...figures, ...outcome, ...here() });
}

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, held, seconds, figures, broken }) => {
    const told = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
    return [name, held ? 'held' : 'BROKEN', `${seconds} s`, broken?.split('\n')[0] ?? told.join(', ')];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function chosen(names: readonly string[]): readonly Promised[] {
  if (names.length === 0) return promises;
  const known = promises.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new BadConfig(`No promise is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  return promises.filter(({ name }) => names.includes(name));
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 0 to 999999999.');
  return Number(text);
}

const command = new Command('verify')
  .description('Tries to break what Rapporteur promises; one line of JSON a promise, then a table.')
  .argument('[names...]', 'promises; all when left out')
  .option('--long', 'the long form, as docs/reliability.md tells of it', false)
  .option('--keep', 'keep the figures for docs/reliability.md; short ones do not take the place of long ones', false)
  .option('--seed <number>', 'where random choices begin', wholeNumber, defaultSeed)
  .action((names: readonly string[], { long, seed, keep: keepThem }: { long: boolean; seed: number; keep: boolean }) =>
    telling(async () => {
      const outcomes: Outcome[] = [];
      try {
        for (const promised of chosen(names)) {
          const say = (text: string) => void process.stderr.write(`${promised.name}: ${text}\n`);
          const outcome = await tried(promised, { long, seed, say });
          outcomes.push(outcome);
          const line = lineOf(outcome);
          process.stdout.write(`${JSON.stringify(line)}\n`);
          if (keepThem) keep(line);
          if (outcome.broken !== undefined) process.stderr.write(`${outcome.name}: ${outcome.broken}\n`);
        }
      } finally {
        await stopGraph();
      }
      process.stdout.write(`\n${table(outcomes)}\n`);
      if (outcomes.some(({ held }) => !held)) process.exitCode = 1;
    }),
  );

// Ended by a signal, a process runs none of its endings, and the servers it started would stay.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await command.parseAsync();
process.exit();
