import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpora, examplesOf } from './corpora.ts';
import { startTestNeo4j } from './neo4j.ts';
import { loadFresh, openTestService } from './service.ts';

/** Writes the answers of all examples anew; what changed is for a person to read before it is committed. */
const server = await startTestNeo4j((line) => void process.stdout.write(`${line}\n`));
Object.assign(process.env, server.env);
try {
  for (const corpus of corpora) {
    await loadFresh(await corpus.records());
    const service = openTestService();
    const answers = fileURLToPath(new URL(`../../${corpus.folder}/answers/`, import.meta.url));
    mkdirSync(answers, { recursive: true });
    for (const { name, query, variables } of await examplesOf(corpus)) {
      const { data, errors } = await service.ask(query, variables);
      if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      writeFileSync(`${answers}${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
    }
    await service.close();
  }
} finally {
  await server.stop();
}
