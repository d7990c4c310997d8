import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { heldAgainst } from '../../bench/gates.ts';
import { baselineFile, figuresNow, readBaseline } from './gates.ts';
import { startTestNeo4j } from './neo4j.ts';

/** Writes the baseline of the gates anew, and says what became better and worse: the diff is for a person to judge. */
const server = await startTestNeo4j((line) => void process.stdout.write(`${line}\n`));
Object.assign(process.env, server.env);
try {
  const found = await figuresNow();
  const { worse, better } = heldAgainst(existsSync(baselineFile) ? readBaseline() : {}, found);
  for (const line of better) process.stdout.write(`better  ${line}\n`);
  for (const line of worse) process.stdout.write(`worse   ${line}\n`);
  const options = { ...(await resolveConfig(baselineFile)), parser: 'json' };
  writeFileSync(baselineFile, await format(JSON.stringify(found), options));
} finally {
  await server.stop();
}
