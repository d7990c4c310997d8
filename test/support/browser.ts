import { buildExplorer } from '../../bin/explorerBuild.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main.ts';
import { articleRecords } from './articles.ts';
import { runJest } from './jest.ts';
import { startTestNeo4j, testConnection } from './neo4j.ts';
import { loadFresh, silent } from './service.ts';

/** Runs the browser tests against the real service, over a real Neo4j with the first article and the summits. */
const server = await startTestNeo4j((line) => void process.stdout.write(`${line}\n`));
Object.assign(process.env, server.env);
try {
  await buildExplorer();
  await loadFresh(await articleRecords('seed', 'seed/samples/summits'));
  const service = await serve(readConfig({ PORT: '0' }), testConnection(), silent);
  process.exitCode = await runJest(['e2e'], process.argv.slice(2), { RAPPORTEUR_URL: service.url });
  await service.close();
} finally {
  await server.stop();
}
