import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { sizes } from './corpus.ts';
import { ratioOf, results as resultsShape, type Point, type Results, type Run, type ShapeResult } from './results.ts';
import type { Contestant } from './shapes/shape.ts';
import { digits, others, middle, rateOf, runsOf } from './table.ts';
import { claimsOf, mark, meanTargets, means, usualConnections } from './targets.ts';

const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
function read(size: string): Results | undefined {
  const file = fileURLToPath(new URL(`results/report-${size}.json`, import.meta.url));
  return existsSync(file) ? resultsShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function ratio(results: Results, shape: ShapeResult, other: Contestant, connections: number) {
  const ours = runsOf(results, shape.name, 'ours', connections);
  return ratioOf(ours, runsOf(results, shape.name, other, connections));
}

function ratioCell(results: Results, shape: ShapeResult, other: Contestant, connections: number): string {
  const found = ratio(results, shape, other, connections);
  if (!found) return shape.cannot[other] ?? '–';
  const target = shape.targets[other];
  const wanted = target === undefined ? '' : `, ≥ ${target} ${mark(found.median >= target)}`;
  return `**${digits(found.median)}** (${digits(found.min)}–${digits(found.max)}${wanted})`;
}

function ratios(results: Results): string {
  const rows = results.shapes.map((shape) => [
    `${shape.name} ${shape.title}`,
    rateOf(runsOf(results, shape.name, 'ours', usualConnections)),
    ...others.map((other) => ratioCell(results, shape, other, usualConnections)),
  ]);
  const last = means(results).map(({ other, mean }) => {
    if (Number.isNaN(mean)) return '–';
    const target = meanTargets[other];
    return target === undefined ? digits(mean) : `**${digits(mean)}** (≥ ${target} ${mark(mean >= target)})`;
  });
  const head = ['', 'ours, requests/s', ...others.map((other) => `ours / ${other}`)];
  return table(head, [...rows, ['geometric mean, Q1–Q9', '', ...last]]);
}

function costs(results: Results): string {
  const rows = results.points
    .filter(({ connections, rate }) => connections === usualConnections && rate === null)
    .map(({ shape, contestant, runs }) => {
      const of = (name: keyof Run) => middle(runs, name);
      const work = results.work.find((each) => each.shape === shape && each.contestant === contestant);
      const [statements, hits] = work ? [digits(work.statements), String(work.hits)] : ['–', '–'];
      return [
        `${shape} ${contestant}`,
        rateOf(runs),
        of('p50'),
        of('p99'),
        of('nodeMs'),
        of('neo4jMs'),
        statements,
        hits,
      ];
    });
  return table(['', 'requests/s', 'p50 ms', 'p99 ms', 'Node ms', 'Neo4j ms', 'statements', 'database hits'], rows);
}

/** Times at other numbers of connections, and when requests come at even distances. */
function latencies(results: Results): string {
  const kept = ({ connections, rate }: Point) => connections !== usualConnections || rate !== null;
  const rows = results.points.filter(kept).map(({ shape, contestant, connections, rate, runs }) => {
    const how = rate === null ? 'closed' : `open, ${digits(rate)}/s`;
    const answered = runs.length > 0 ? rateOf(runs) : 'fails';
    return [`${shape} ${contestant}`, String(connections), how, answered, middle(runs, 'p50'), middle(runs, 'p99')];
  });
  return rows.length === 0 ? '' : table(['', 'connections', 'loop', 'requests/s', 'p50 ms', 'p99 ms'], rows);
}

/** In words: that a rival answers more requests than ours, or that a target against it is missed. */
function slowerThan(results: Results, shape: ShapeResult, other: Contestant): readonly string[] {
  const found = ratio(results, shape, other, usualConnections);
  const target = shape.targets[other] ?? 1;
  if (!found || found.median >= Math.max(1, target)) return [];
  const missed = found.median < target ? `, ${target} was aimed at` : '';
  return found.median < 1
    ? [`${other} answers ${digits(1 / found.median)} × as many requests (${digits(found.median)}${missed})`]
    : [`${digits(found.median)} × ${other}${missed}`];
}

/** Every target that is missed, and every rival that is faster, in the words of the figures. */
function against(all: readonly Results[]): string {
  const lines: string[] = [];
  for (const results of all) {
    for (const shape of results.shapes) {
      const said = others.flatMap((other) => slowerThan(results, shape, other));
      if (said.length > 0) lines.push(`- ${results.size}, ${shape.name} ${shape.title}: ${said.join('; ')}.`);
    }
  }
  for (const { size, points } of all) {
    for (const { shape, connections, rate, contestant, runs } of points) {
      const how = rate === null ? 'ask at once' : `come evenly, ${digits(rate)}/s`;
      if (contestant === 'ours' && runs.length === 0) {
        lines.push(`- ${size}, ${shape}: ours answers with errors when ${connections} ${how}.`);
      }
    }
  }
  for (const results of all) {
    for (const { text, holds } of claimsOf(results)) if (!holds) lines.push(`- ${results.size}: ${text}.`);
  }
  return lines.join('\n');
}

function loadedHow({ loaded: { seconds, memory } }: Results): string {
  const held = memory
    ? `, by a process of ${memory.early} MB in the second tenth of that time and ${memory.late} MB in the last`
    : '';
  return seconds === null ? '' : `, loaded in ${seconds.toFixed(0)} s${held}`;
}

function sizeSection(results: Results): string {
  const { size, loaded, taken, machine } = results;
  const notes = results.shapes.flatMap(({ name, note }) => (note === null ? [] : [`${name} ${note}`]));
  const unable = results.shapes.flatMap(({ name, cannot }) =>
    Object.entries(cannot).map(([who, why]) => `${who} in ${name}: ${why}.`),
  );
  const elsewhere = latencies(results);
  return [
    `## ${size}`,
    `${loaded.relationships} relationships, ${loaded.assertions} assertions of ${loaded.articles} articles${loadedHow(results)}. Taken ${taken.slice(0, 10)} with Node ${machine.node} and Neo4j ${machine.neo4j} on ${machine.cpus} cores (${machine.model}).`,
    `Requests a second of ours over theirs, ${usualConnections} connections, closed loops: median (least–most) of paired bursts.`,
    ratios(results),
    [...(notes.length > 0 ? [`P0 and P1 are asked ${notes.join(', ')}.`] : []), ...unable].join(' '),
    claimsOf(results)
      .map(({ text, holds }) => `- ${text} ${mark(holds)}`)
      .join('\n'),
    `### What a request costs at ${size}`,
    'Milliseconds of computing in the server’s process and in Neo4j’s, statements sent, and hits of the store as `PROFILE` counts them.',
    costs(results),
    ...(elsewhere === '' ? [] : [`### Other loads at ${size}`, elsewhere]),
  ].join('\n\n');
}

const opening = `# How fast

Made by \`npm run bench:report\` from \`bench/results/report-*.json\`; correct the bench, not this page.

Ours is asked beside rivals that run as processes of their own on the same database, with the same indexes. **P0**:
\`@neo4j/graphql\` on Express and Apollo, as its documentation puts it together. **P1**: the same without Apollo's
cache-control plugin and without a web framework. **P1x**: P1 asked so that the planner can use an index. **R0**: a server
on the driver as its documentation has it (\`executeQuery\`, maps, \`JSON.stringify\`). **R1**: one written for speed
(\`session.run\`, rows by position, JSON written by hand). Answers are brought to one form and compared before anything is
timed, and each timed answer must be as long as a compared one: a wrong one voids the run. Ours runs as in production, but
without its cache of answers (\`CACHE_BYTES=0\`), except in C.

Client, servers and database share the cores: requests a second say what all of them cost together, and p99 is that of a
busy machine. Ratios come from bursts taken in turn; differences under 15 % are ties.`;

const closing = `## Try it

\`npm run bench -- --size 100k\` makes a graph of that size, loads it with the project's own loader, keeps it in
\`bench/.data/\`, and prints all of this in about 25 minutes; \`-- --help\` says how to take it in pieces. \`--report\`
keeps what was found for this page. \`--size 1m\` takes 12 GB on the disk, 10 GB of memory, and the first time half an
hour more.`;

const all = Object.keys(sizes).flatMap((size) => read(size) ?? []);
if (all.length === 0) throw new Error('Nothing to report: run npm run bench -- --report first.');
const text = [opening, ...all.map(sizeSection), '## What does not favour us', against(all), closing].join('\n\n');
writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
process.stdout.write('Written to docs/performance.md.\n');
