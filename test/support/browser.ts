import { buildExplorer } from '../../bin/explorerBuild.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main.ts';
import { articleRecords } from './articles.ts';
import { runJest } from './jest.ts';
import { startTestNeo4j, testConnection } from './neo4j.ts';
import { loadBeside, loadFresh, silent } from './service.ts';
import { strangeRecords } from './strangeArticle.ts';

/**
 * Runs the browser tests against the real service, over a real Neo4j with the first article and the summits; then those of
 * `strange` with an article of odd names beside them.
 */
const patterns = process.argv.slice(2);
const server = await startTestNeo4j((line) => void process.stdout.write(`${line}\n`));
Object.assign(process.env, server.env);
try {
  await buildExplorer();
  await loadFresh(await articleRecords('seed', 'seed/samples/summits'));
  process.exitCode = await runOn('e2e', patterns);
  if (process.exitCode === 0 && patterns.length === 0) {
    await loadBeside(strangeRecords());
    process.exitCode = await runOn('strange', []);
  }
} finally {
  await server.stop();
}

async function runOn(tier: string, only: readonly string[]): Promise<number> {
  const service = await serve(readConfig({ PORT: '0' }), testConnection(), silent);
  try {
    return await runJest([tier], only, { RAPPORTEUR_URL: service.url });
  } finally {
    await service.close();
  }
}
