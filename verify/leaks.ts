import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeArgs } from '../bin/nodeArgs.ts';
import type { Connection } from '../src/neo4j/driver.ts';
import { openWire, type Wire, type WireMode } from '../test/support/wire.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { graph } from './support/graph.ts';
import { hostileBodies } from './support/hostileBodies.ts';
import { hostileDocuments } from './support/hostileDocuments.ts';
import { choices } from './support/random.ts';
import { sendRaw } from './support/raw.ts';
import { service, type VerifiedService } from './support/service.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const key = 'verify-key-4f9c2a71d8';
const wrongKey = 'verify-wrong-key-88d1';
const wrongPassword = 'verify-password-19ab73';

/** What no reply may hold: a stack, a path, Cypher, or words of the database and its driver. */
const leaks: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\\n +at |\n +at \S+ \(/],
  ['a path', new RegExp(`${root.replaceAll('/', '[/]')}|node_modules|file://|\\.[cm]?[jt]s:\\d`)],
  ['Cypher', /\bUNWIND \$|\bMATCH \([a-z]\d*:|\bCOLLECT \{|\bdb\.index|\bRETURN \[/],
  [
    'words of the database',
    /Neo\.[A-Z]\w+Error|Neo4jError|bolt:\/\/|ECONNREFUSED|ServiceUnavailable|java\.|org\.neo4j/,
  ],
];

interface Provoked {
  replies: number;
  errors: number;
}

function look(name: string, reply: string, secrets: readonly string[], seen: Provoked): void {
  seen.replies += 1;
  if (!/^HTTP\/1\.1 200/.test(reply) || reply.includes('"errors":[')) seen.errors += 1;
  const body = reply.slice(reply.indexOf('\r\n\r\n'));
  const found =
    leaks.find(([, pattern]) => pattern.test(body))?.[0] ?? secrets.find((secret) => reply.includes(secret));
  if (found !== undefined) throw new Broken(`${name}: the reply holds ${found}: ${body.slice(0, 600)}`, { ...seen });
}

function posted(body: string, sentKey: string): string {
  return `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${sentKey}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function provoke(
  served: VerifiedService,
  most: number,
  seed: number,
  secrets: readonly string[],
  seen: Provoked,
): Promise<void> {
  const small = hostileDocuments().filter(
    ({ query, variables }) => query.length < 5_000 && JSON.stringify(variables ?? null).length < 5_000,
  );
  const bodies = hostileBodies().filter(({ bytes }) => bytes.length < 20_000);
  const chance = choices(seed);
  for (const end = seen.errors + most; seen.errors < end;) {
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        if (chance.below(8) === 0) {
          const { name, bytes } = chance.pick(bodies);
          return look(name, (await sendRaw(served.url, bytes)).text, secrets, seen);
        }
        const { name, ...document } = chance.pick(small);
        const sentKey = chance.below(10) === 0 ? wrongKey : key;
        look(name, (await sendRaw(served.url, posted(JSON.stringify(document), sentKey), 20_000)).text, secrets, seen);
      }),
    );
  }
}

/** What is done to the wire between service and database while errors are provoked. */
const hurts: readonly WireMode[] = ['pass', 'pass', 'pass', 'pass', 'refuse', 'garble', 'truncate'];

/** Provokes errors while the database answers, and while it does not; then reads the log. */
async function round(wire: Wire, most: number, seed: number, seen: Provoked): Promise<number> {
  const secrets = [key, wrongKey, wire.connection.password];
  const log: string[] = [];
  const served = await service({ API_KEYS: key, LOG_LEVEL: 'trace' }, wire.connection, (line) => void log.push(line));
  try {
    for (const [index, hurt] of hurts.entries()) {
      wire.set(hurt);
      if (hurt === 'refuse') wire.sever();
      await provoke(served, Math.ceil(most / hurts.length), seed + index, secrets, seen);
    }
  } finally {
    wire.set('pass');
    await served.close();
  }
  const told = log.find((line) => secrets.some((secret) => line.includes(secret)));
  if (told !== undefined) throw new Broken(`The log holds a secret: ${told.slice(0, 400)}`, { ...seen });
  return log.length;
}

/** A service that may not come in tells why, and not with what it tried. */
function refusedStart({ uri, user, database }: Connection): void {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_DATABASE: database, NEO4J_PASSWORD: wrongPassword };
  const { stdout, stderr, status } = spawnSync(process.execPath, [...nodeArgs, 'bin/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'trace', API_KEYS: key, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  const told = `${stdout}${stderr}`;
  if (status === 0 || told.trim() === '') throw new Broken('A wrong password stops nothing, or nothing says so.');
  if ([wrongPassword, key].some((secret) => told.includes(secret)))
    throw new Broken(`A start that fails tells a secret: ${told.slice(0, 400)}`);
}

async function check({ long, seed }: Trial): Promise<Figures> {
  const seen: Provoked = { replies: 0, errors: 0 };
  const connection = await graph();
  refusedStart(connection);
  const wire = await openWire(connection);
  try {
    const logLines = await round(wire, long ? 10_000 : 400, seed, seen);
    return { ...seen, logLines };
  } finally {
    await wire.cut();
  }
}

/** What goes wrong inside stays inside. */
export const leaksNothing: Promised = {
  name: 'leaks',
  promise:
    'No provoked error puts a stack, a path, Cypher, words of the database or a secret into a reply, nor a secret into a log.',
  check,
};
