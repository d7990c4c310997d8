import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../src/config.ts';
import { CannotStart } from '../src/errors.ts';
import type { Log } from '../src/log.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { recordChecker } from './bundle/check.ts';
import { checkBundle, readBundle } from './bundle/read.ts';
import { checkSources, joined, type Source } from './bundle/sources.ts';
import { hashOfContents, rememberLoaded, reportIfLoaded } from './contents.ts';
import { compileDossiers } from './dossier/compile.ts';
import { RejectedFacts, type Finding } from './finding.ts';
import { load, type LoadReport } from './load/load.ts';
import { writesOf } from './load/write.ts';
import type { BundleRecord } from './records.ts';

const here = fileURLToPath(new URL('./', import.meta.url));

/** What is to be loaded, and where. */
export interface SeedOptions {
  readonly connection: Connection;
  readonly config: Pick<Config, 'articlesDir' | 'pollIntervalMs'>;
  readonly log: Log;
  /** Told one line for a person when all is done. */
  readonly say: (line: string) => void;
  /** Names of samples, each a folder `seed/samples/<name>` with a register and articles of its own. */
  readonly samples?: readonly string[] | undefined;
  /** JSON Lines files to be loaded beside the dossiers. */
  readonly bundles?: readonly string[] | undefined;
  /** Removes the articles that are neither among the dossiers nor in a sample or bundle. */
  readonly prune?: boolean | undefined;
  /** Ids of articles to be removed. */
  readonly remove?: readonly string[] | undefined;
  /** Told how many articles are done, of how many. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/** What the loader did. */
export interface SeedReport extends LoadReport {
  /** True when the bytes of everything to be loaded were known, so that none of it had to be read. */
  readonly recognised: boolean;
}

/**
 * Checks the project's dossiers, the samples and the bundles, and brings the graph to what they say. Throws
 * RejectedFacts with every mistake, before anything is written.
 */
export async function seed(options: SeedOptions): Promise<SeedReport> {
  const driver = openDriver(options.connection);
  const { database } = options.connection;
  try {
    const contents = await contentsOf(options);
    const known = options.remove?.length ? undefined : await reportIfLoaded(driver, database, contents);
    if (known) return told({ ...known, recognised: true }, options);
    const sources = await checkedSources(options);
    const all = sources.reduce((sum, { articles }) => sum + articles.size, 0);
    const report = await load(joined(sources), driver, database, {
      pollIntervalMs: options.config.pollIntervalMs,
      prune: options.prune,
      remove: options.remove,
      progress: ({ articles }) => options.progress?.(articles, all),
    });
    // A file that was changed while it was read is none that is known by its bytes.
    if (!options.remove?.length && contents === (await contentsOf(options))) {
      await rememberLoaded(driver, database, contents, report);
    }
    return told({ ...report, recognised: false }, options);
  } finally {
    await driver.close();
  }
}

function told(report: SeedReport, { log, say }: SeedOptions): SeedReport {
  log.info({ report }, 'Facts are loaded');
  say(reportLine(report));
  return report;
}

/** One hash over everything that a load reads: dossiers, registers, texts, bundles. */
function contentsOf({ config, samples = [], bundles = [], prune = false }: SeedOptions): Promise<string> {
  const folders = [here, ...samples.map(sampleFolder)];
  const dossiers = folders.flatMap((folder) => [`${folder}articles`, `${folder}register.yaml`]);
  return hashOfContents([...dossiers, config.articlesDir, ...bundles], `prune ${prune}`);
}

/** How far a load is, and how long the rest may take if it goes on as it went so far. */
export function progressLine(done: number, all: number, seconds: number): string {
  const left = Math.round((seconds * (all - done)) / Math.max(1, done));
  const time = left < 90 ? `${left} s` : `${Math.round(left / 60)} min`;
  return `${done} of ${all} articles${done < all ? `, about ${time} left` : ''}`;
}

/** The report as a sentence. */
export function reportLine({ articles, assertions, written, unknown, revision, seconds }: LoadReport): string {
  const parts = [
    `${articles.loaded} loaded (${assertions} assertions), ${articles.unchanged} unchanged, ${articles.removed} removed`,
    ...(unknown.length > 0 ? [`not there to be removed: ${unknown.join(', ')}`] : []),
    `${writesOf(written)} writes`,
    `revision ${revision}`,
    `${seconds.toFixed(1)} s`,
  ];
  return `Articles: ${parts.join('; ')}.`;
}

async function checkedSources({ config, samples = [], bundles = [] }: SeedOptions): Promise<readonly Source[]> {
  const folders = [here, ...samples.map(sampleFolder)];
  const { findings, records } = await compileDossiers({
    roots: folders.map((folder) => `${folder}articles`),
    registers: folders.map((folder) => `${folder}register.yaml`),
    articlesDir: config.articlesDir,
  });
  const sources: Source[] = findings.length > 0 ? [] : [dossierSource(records)];
  const mistakes: Finding[] = [...findings];
  for (const file of bundles) {
    if (!existsSync(file)) throw new CannotStart(`There is no bundle ${file}. Name a JSON Lines file that exists.`);
    const checked = await checkBundle(file);
    mistakes.push(...checked.findings);
    sources.push({ ...checked, records: () => readBundle(file) });
  }
  mistakes.push(...checkSources(sources));
  if (mistakes.length > 0) throw new RejectedFacts(mistakes);
  return sources;
}

function dossierSource(records: readonly BundleRecord[]): Source {
  const checker = recordChecker();
  const file = 'seed/register.yaml';
  for (const record of records) checker.add(record, { file: 'seed/articles', line: 0 });
  return { register: checker.register, articles: checker.articles, file, records: () => records };
}

function sampleFolder(name: string): string {
  const all = `${here}samples/`;
  const known = existsSync(all) ? readdirSync(all).sort() : [];
  if (known.includes(name)) return `${all}${name}/`;
  throw new CannotStart(`There is no sample ${name}. Name one of: ${known.join(', ') || 'none is there'}.`);
}
