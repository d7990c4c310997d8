import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../src/neo4j/driver.ts';
import { inTurns, type Burst } from './burst.ts';
import { startCanned, startServer } from './processes.ts';
import { askedOnce } from './questions.ts';
import type { Cached } from './results.ts';
import { meetingsWithAttendees } from './shapes/q3.ts';

interface Repeats {
  readonly repeats: number;
  readonly seconds: number;
  readonly warmUp: number;
}

/** An answer that was given before, from ours with its cache, beside the same bytes from a bare server of Node's. */
export async function cached(
  connection: Connection,
  burst: Burst,
  { repeats, seconds, warmUp }: Repeats,
): Promise<Cached> {
  const body = JSON.stringify({ query: meetingsWithAttendees.ours.query });
  // As it runs in production: what the bench switches off elsewhere is left as it is by default.
  const ours = await startServer('ours', connection, { CACHE_BYTES: '' });
  const text = await askedOnce(ours, body);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const file = join(folder, 'answer.json');
  writeFileSync(file, text);
  const canned = await startCanned(file);
  try {
    const bytes = Buffer.byteLength(text);
    const question = { bodies: [body], lengths: [bytes] };
    const servers = [ours, canned];
    for (const server of servers) await burst(server, question, { connections: 16, count: warmUp * 10 });
    const runs = await inTurns(servers, repeats, (server) => burst(server, question, { connections: 16, seconds }));
    return { bytes, ours: runs.get(ours) ?? [], canned: runs.get(canned) ?? [] };
  } finally {
    ours.stop();
    canned.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
