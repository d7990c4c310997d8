import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { int, type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { nodeArgs } from '../bin/nodeArgs.ts';
import type { Connection } from '../src/neo4j/driver.ts';
import { serverOf, startServer } from './processes.ts';
import { profileOf } from './profile.ts';
import { askedOnce, type Prepared } from './questions.ts';
import type { Work } from './results.ts';
import type { Contestant } from './shapes/shape.ts';

const sent = z.object({ text: z.string(), params: z.record(z.string(), z.unknown()) });
type Sent = z.infer<typeof sent>;

const asked = 10;

/** Statements and database hits for each request, by a server of its own that is spied on and not timed. */
export async function workOf(
  prepared: readonly Prepared[],
  contestants: readonly Contestant[],
  connection: Connection,
  driver: Driver,
): Promise<Work[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const found: Work[] = [];
  try {
    for (const server of new Set(contestants.map((each) => serverOf[each]))) {
      const file = join(folder, server);
      writeFileSync(file, '');
      // Polling belongs to no request: it is made rare here.
      const running = await startServer(server, connection, { BENCH_SPY: file, POLL_INTERVAL_MS: '10000' }, [
        ...nodeArgs,
        '--import',
        './bench/spy.ts',
      ]);
      for (const { shape, questions } of prepared) {
        for (const { contestant, bodies } of questions.filter((each) => serverOf[each.contestant] === server)) {
          const few = bodies.slice(0, asked);
          await askedOnce(running, few[0] ?? '');
          writeFileSync(file, '');
          for (const body of few) await askedOnce(running, body);
          const statements = readSent(file);
          let hits = 0;
          for (const { text, params } of statements) {
            hits += (await profileOf(text, revived(params), driver, connection.database)).hits;
          }
          const [statementsEach, hitsEach] = [statements.length / few.length, Math.round(hits / few.length)];
          found.push({ shape: shape.name, contestant, statements: statementsEach, hits: hitsEach });
        }
      }
      running.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

function readSent(file: string): readonly Sent[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sent.parse(JSON.parse(line)));
}

/** The driver's integers, which JSON writes as their two halves. */
function revived(params: Sent['params']): Record<string, unknown> {
  const halves = z.strictObject({ low: z.number(), high: z.number() });
  const revive = (value: unknown): unknown => {
    const whole = halves.safeParse(value);
    if (whole.success) return int(whole.data.high * 2 ** 32 + (whole.data.low >>> 0));
    if (Array.isArray(value)) return value.map(revive);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revive(each)]));
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, revive(value)]));
}
