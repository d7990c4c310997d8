import { spawn } from 'node:child_process';
import { startTestNeo4j } from './neo4j.ts';

/** Runs the command that is given with one Neo4j for all the runs of tests and promises in it, and ends as the command did. */
const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('Say what to run: tsx test/support/sharing.ts <command> <its words>.');

const server = await startTestNeo4j((line) => void process.stdout.write(`${line}\n`));
try {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...server.sharing } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
} finally {
  await server.stop();
}
