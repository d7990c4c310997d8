import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { telling } from '../bin/telling.ts';
import { BadConfig } from '../src/errors.ts';
import { shareNone } from '../test/support/neo4j.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { promises, timed, writing } from './promises.ts';
import { stopGraph } from './support/graph.ts';
import { inOtherProcess } from './support/otherProcess.ts';
import { figuresOf, here, keep, keptLine, type KeptLine } from './support/kept.ts';

const defaultSeed = 1985;

async function tried(promised: Promised, trial: Trial): Promise<KeptLine> {
  const begun = performance.now();
  const told = (held: boolean, figures: Figures, broken?: string) =>
    keptLine.parse({
      ...figures,
      name: promised.name,
      held,
      seconds: Math.round((performance.now() - begun) / 100) / 10,
      seed: trial.seed,
      long: trial.long,
      broken,
      ...here(),
    });
  try {
    return told(true, await promised.check(trial));
  } catch (error) {
    if (error instanceof Broken) return told(false, error.figures, error.message);
    return told(false, {}, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function table(lines: readonly KeptLine[]): string {
  const rows = lines.map((line) => {
    const told = figuresOf(line).map(([what, figure]) => `${what} ${String(figure)}`);
    const { name, held, seconds, broken } = line;
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

interface Options {
  readonly long: boolean;
  readonly seed: number;
  readonly keep: boolean;
  readonly once: boolean;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** What is told of a promise as soon as it was tried. */
const tell = (line: KeptLine) => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** Tries a promise; `first` is what broke it the time before. */
async function one(promised: Promised, { long, seed, keep: keepThem }: Options, first?: string): Promise<KeptLine> {
  const say = (text: string) => void process.stderr.write(`${promised.name}: ${text}\n`);
  const found = await tried(promised, { long, seed, say });
  const line = first === undefined ? found : keptLine.parse({ ...found, brokenAtFirst: first.split('\n')[0] });
  tell(line);
  if (line.broken !== undefined) say(line.broken);
  if (keepThem) keep(line);
  return line;
}

async function inTurn(some: readonly Promised[], options: Options): Promise<readonly KeptLine[]> {
  const lines: KeptLine[] = [];
  for (const promised of some) lines.push(await one(promised, options));
  return lines;
}

/**
 * A database that is killed and started again and again never lives long enough for what Java's slow compiler makes of it to pay: its
 * quick one alone takes a seventh less for the promises that write.
 */
const quickJava = { JAVA_TOOL_OPTIONS: `${process.env['JAVA_TOOL_OPTIONS'] ?? ''} -XX:TieredStopAtLevel=1`.trim() };

/** Tries them in a process of their own, with a database of its own. */
function beside(some: readonly Promised[], { long, seed, keep: keepThem }: Options): Promise<readonly KeptLine[]> {
  const names = some.map(({ name }) => name);
  const more = [...(long ? ['--long'] : []), ...(keepThem ? ['--keep'] : []), '--seed', String(seed)];
  return inOtherProcess(root, names, more, tell, long ? {} : quickJava);
}

/** Readers and writers at the same time where both are wanted, then what is timed, with nothing beside it. */
async function all(wanted: readonly Promised[], options: Options): Promise<readonly KeptLine[]> {
  const readers = wanted.filter((promised) => !writing.includes(promised) && !timed.includes(promised));
  const writers = wanted.filter((promised) => writing.includes(promised));
  const alone = wanted.filter((promised) => timed.includes(promised));
  const atOnce = readers.length > 0 && writers.length > 0;
  if (writers.length > 0 && !atOnce) shareNone();
  const first = atOnce ? await Promise.all([inTurn(readers, options), beside(writers, options)]) : [];
  const last = atOnce ? alone : [...readers, ...alone, ...writers];
  const lines = [...first.flat(), ...(await inTurn(last, options))];
  return options.long || options.once ? lines : again(wanted, lines, options);
}

/** A busy machine breaks promises of the short form: those that were broken are tried once more alone, and say so. */
async function again(
  wanted: readonly Promised[],
  lines: readonly KeptLine[],
  options: Options,
): Promise<readonly KeptLine[]> {
  const last: KeptLine[] = [];
  for (const line of lines) {
    const promised = wanted.find(({ name }) => name === line.name);
    last.push(line.held || !promised ? line : await one(promised, options, line.broken ?? ''));
  }
  return last;
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
  .option('--once', 'do not try again what was broken in the short form', false)
  .action((names: readonly string[], options: Options) =>
    telling(async () => {
      try {
        const lines = await all(chosen(names), options);
        process.stdout.write(`\n${table(lines)}\n`);
        if (lines.some(({ held }) => !held)) process.exitCode = 1;
      } finally {
        await stopGraph();
      }
    }),
  );

// Ended by a signal, a process runs none of its endings, and the servers it started would stay.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
await command.parseAsync();
process.exit();
