import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError } from 'commander';
import { processConfig } from '../src/config.ts';
import { CannotStart } from '../src/errors.ts';
import { Home } from '../neo4j/home.ts';
import { startNeo4j, statusOf, stopNeo4j, type ServerStatus } from '../neo4j/server.ts';
import { telling } from './telling.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const program = new Command('neo4j').description("The project's own Neo4j, on this machine only.");

program
  .command('start')
  .description('fetch it when needed, start it, and leave it running')
  .action(async () => {
    const { local } = processConfig();
    const { connection, pid } = await startNeo4j({ ...local, say, onItsOwn: true });
    say(`Neo4j runs at ${connection.uri} (process ${pid}). npm run neo4j -- stop ends it.`);
  });

program
  .command('stop')
  .description('stop it; its data stays')
  .action(async () =>
    say((await stopNeo4j(processConfig().local.homeDir)) ? 'Neo4j is stopped.' : 'Neo4j was not running.'),
  );

program
  .command('status')
  .description('say whether it runs; exit code 3 when it does not')
  .action(() => {
    const status = statusOf(processConfig().local.homeDir);
    say(
      status
        ? `Neo4j runs ${standingOf(status)} at bolt://127.0.0.1:${status.port} (process ${status.pid}).`
        : 'Neo4j is not running.',
    );
    process.exitCode = status ? 0 : 3;
  });

program
  .command('logs')
  .description('its last lines')
  .option('-n, --lines <count>', 'how many', countOf, 50)
  .action(({ lines }: { lines: number }) => {
    for (const line of new Home(processConfig().local.homeDir).lastLines(lines)) say(line);
  });

program
  .command('reset')
  .description('stop it and delete its data, after asking')
  .option('-y, --yes', 'do not ask')
  .action(async ({ yes }: { yes?: boolean }) => {
    const { homeDir } = processConfig().local;
    const owner = statusOf(homeDir)?.owner;
    if (owner !== undefined) {
      throw new CannotStart(`Process ${owner} is using the graph in ${homeDir}. Stop that one, then reset.`);
    }
    if (
      !yes &&
      !(await confirmed(`Delete the graph in ${homeDir}? It can be loaded again from the dossiers. [y/N] `))
    ) {
      say('Nothing was deleted.');
      return;
    }
    await stopNeo4j(homeDir);
    new Home(homeDir).reset();
    say('The graph is deleted.');
  });

function standingOf({ owner, leftBehind }: ServerStatus): string {
  if (leftBehind) return 'without the run that began it, and ends at the next start,';
  return owner === undefined ? 'on its own' : `as a child of process ${owner}`;
}

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is no whole number above 0.');
  return Number(text);
}

async function confirmed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question).catch(() => '');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

await telling(async () => {
  await program.parseAsync();
});
process.exit();
