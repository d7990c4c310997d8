import { randomWorld, recordsOf } from '../test/support/graph.ts';
import { startTestNeo4j } from '../test/support/neo4j.ts';
import { loadFresh, openTestService } from '../test/support/service.ts';

/** Times one operation with its lists nested in one statement, and hoisted into one statement a level; prints the ratio. */
const query = (first: number, inner: number) =>
  `{ meetings(first: ${first}) { nodes { name attendees(first: ${inner}) { edges { capacity node { name } assertions(first: 2) { summary } } } } } }`;
const rounds = 30;

const server = await startTestNeo4j((line) => void process.stderr.write(`${line}\n`));
Object.assign(process.env, server.env);
try {
  await loadFresh(recordsOf(randomWorld(7, 400, 40)));
  const nested = openTestService(undefined, { objects: 1_000_000, levels: 10 });
  const hoisted = openTestService(undefined, { objects: 0, levels: 0 });
  for (const [first, inner] of [
    [5, 5],
    [20, 10],
    [50, 20],
    [100, 50],
  ] as const) {
    const times = { nested: [] as number[], hoisted: [] as number[] };
    for (let round = -5; round < rounds; round++) {
      for (const [name, service] of [
        ['nested', nested],
        ['hoisted', hoisted],
      ] as const) {
        const began = performance.now();
        const { errors } = await service.ask(query(first, inner));
        if (errors.length > 0) throw new Error(JSON.stringify(errors));
        if (round >= 0) times[name].push(performance.now() - began);
      }
    }
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const [one, other] = [median(times.nested), median(times.hoisted)];
    process.stdout.write(
      `${first} × ${inner} × 2: nested ${one.toFixed(1)} ms, hoisted ${other.toFixed(1)} ms, ratio ${(other / one).toFixed(2)}\n`,
    );
  }
  await nested.close();
  await hoisted.close();
} finally {
  await server.stop();
}
