import { openCorpus, usualDataDir } from '../../bench/corpus.ts';
import { buildExplorer } from '../../bin/explorerBuild.ts';
import { warmUp } from '../../bin/warmUp.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main.ts';
import type { Connection } from '../../src/neo4j/driver.ts';
import { articleRecords } from './articles.ts';
import { runJest } from './jest.ts';
import { startTestNeo4j, testConnection } from './neo4j.ts';
import { loadBeside, loadFresh, silent } from './service.ts';
import { strangeRecords } from './strangeArticle.ts';

/**
 * Runs the browser tests against the real service: `e2e` over the first article and the summits, `strange` with an article
 * of odd names beside them; only when it is named, `large` over the bench's graph of 100,000 relationships, which takes
 * minutes to load and is kept for the next run. Words after the command are patterns of files; the name of a tier before
 * them runs that one alone.
 */
const tiers = ['e2e', 'strange', 'large'] as const;
type Tier = (typeof tiers)[number];

const words = process.argv.slice(2);
const named = tiers.find((tier) => tier === words[0]);
const patterns = named ? words.slice(1) : words;
const wanted: readonly Tier[] = named ? [named] : patterns.length > 0 ? ['e2e'] : ['e2e', 'strange'];
const longestWarmUpMs = 120_000;
const say = (line: string) => void process.stdout.write(`${line}\n`);

await buildExplorer();
process.exitCode = (await onArticles()) || (wanted.includes('large') ? await onLargeGraph() : 0);

async function onArticles(): Promise<number> {
  if (!wanted.includes('e2e') && !wanted.includes('strange')) return 0;
  const server = await startTestNeo4j(say);
  Object.assign(process.env, server.env);
  try {
    await loadFresh(await articleRecords('seed', 'seed/samples/summits'));
    const failed = wanted.includes('e2e') ? await runOn('e2e', testConnection()) : 0;
    if (failed || !wanted.includes('strange')) return failed;
    await loadBeside(strangeRecords());
    return await runOn('strange', testConnection());
  } finally {
    await server.stop();
  }
}

/** As after `npm start`: the database has planned what the page asks. */
async function onLargeGraph(): Promise<number> {
  const { neo4j } = await openCorpus('100k', { dataDir: usualDataDir, reload: false, say });
  try {
    return await runOn('large', neo4j.connection, (url) => warmUp(url, AbortSignal.timeout(longestWarmUpMs)));
  } finally {
    await neo4j.stop();
  }
}

/** `first` is done with the service's address before the tests begin. */
async function runOn(tier: Tier, connection: Connection, first?: (url: string) => Promise<void>): Promise<number> {
  const service = await serve(readConfig({ PORT: '0' }), connection, silent);
  try {
    await first?.(service.url);
    return await runJest([tier], patterns, { RAPPORTEUR_URL: service.url });
  } finally {
    await service.close();
  }
}
