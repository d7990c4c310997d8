import { constraints, indexes } from '../seed/load/schema.ts';
import { openDriver, readSession, type Connection } from '../src/neo4j/driver.ts';
import { comparableLines, dumpGraph } from '../test/support/graphHash.ts';
import { recompute } from '../test/support/recompute.ts';
import { Broken, type Figures, type Promised } from './promise.ts';
import { graph as loadedGraph, graphRecords } from './support/graph.ts';
import { graphOf, graphRules, type Graph } from './support/graphRules.ts';

/** The graph obeys its rules, and so does what its files say: both are the same. */
export const graph: Promised = {
  name: 'graph',
  promise: `The live graph obeys ${graphRules.length} rules of integrity, and is what a plain recomputation makes of the files.`,
  check: async () => {
    const connection = await loadedGraph();
    const driver = openDriver(connection);
    try {
      const dump = await dumpGraph(driver, connection.database);
      const files = recompute(await graphRecords());
      const live = judged(graphOf(dump), 'the live graph');
      const told = judged(graphOf(files), 'the files');
      for (const [index, { name }] of graphRules.entries()) {
        if (live[index] !== told[index]) {
          throw new Broken(`“${name}” is about ${live[index]} things of the graph and ${told[index]} of the files.`);
        }
      }
      compare(comparableLines(dump), comparableLines(files));
      const state = await checkState(connection);
      const looked = live.reduce((sum, count) => sum + count, 0);
      const { nodes, relationships } = dump;
      return { rules: graphRules.length, looked, nodes: nodes.length, relationships: relationships.length, ...state };
    } finally {
      await driver.close();
    }
  },
};

/** How many things each rule looked at; throws Broken for the first that is not obeyed. */
function judged(whole: Graph, where: string): readonly number[] {
  return graphRules.map(({ name, judge }) => {
    const judgements = judge(whole);
    const wrong = judgements.filter((each) => each !== undefined);
    if (wrong.length > 0) {
      throw new Broken(
        `In ${where}, ${wrong.length} of ${judgements.length} break “${name}”: ${wrong.slice(0, 3).join(', ')}`,
      );
    }
    return judgements.length;
  });
}

function compare(live: readonly string[], files: readonly string[]): void {
  const [has, needs] = [new Set(live), new Set(files)];
  const missing = files.filter((line) => !has.has(line));
  const extra = live.filter((line) => !needs.has(line));
  if (missing.length + extra.length + (live.length - files.length) === 0) return;
  const some = [
    ...missing.slice(0, 1).map((line) => `missing ${line}`),
    ...extra.slice(0, 1).map((line) => `extra ${line}`),
  ];
  throw new Broken(
    `The graph is not what its files say: ${missing.length} missing, ${extra.length} extra; ${some.join('; ')}`,
  );
}

/** What is no node or relationship of the facts: one state at rest, one lock, every constraint and index serving. */
async function checkState({ ...connection }: Connection): Promise<Figures> {
  const driver = openDriver(connection);
  const session = readSession(driver, connection.database);
  try {
    const state = await session.run<{ states: number; loading: number; locks: number }>(
      `RETURN COUNT { (:Graph) } AS states, COUNT { (g:Graph) WHERE g.loading OR g.revision IS NULL } AS loading,
         COUNT { (:Lock) } AS locks`,
    );
    const { states, loading, locks } = state.records[0]?.toObject() ?? {};
    if (states !== 1 || loading !== 0 || locks !== 1) {
      throw new Broken(`There are ${states} states, ${loading} of them unfinished, and ${locks} locks.`);
    }
    const online = await session.run<{ name: string }>(
      "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
    );
    const serving = new Set(online.records.map((record) => record.get('name')));
    const wanted = [...constraints, ...indexes].map(({ name }) => name);
    const missing = wanted.filter((name) => !serving.has(name));
    if (missing.length > 0) throw new Broken(`These do not serve: ${missing.join(', ')}.`);
    return { constraintsAndIndexes: wanted.length };
  } finally {
    await session.close();
    await driver.close();
  }
}
