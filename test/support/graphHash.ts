import type { Driver } from 'neo4j-driver';
import { sha256 } from '../../src/lib/hash.ts';
import { readSession } from '../../src/neo4j/driver.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Everything in a graph, without the store's own ids. */
export interface GraphDump {
  /** Labels joined, then properties; sorted. */
  readonly nodes: readonly { readonly labels: string; readonly p: Properties }[];
  readonly relationships: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly p: Properties;
  }[];
}

/** Everything in the graph but the two nodes that tell its state. */
export async function dumpGraph(driver: Driver, database: string): Promise<GraphDump> {
  const session = readSession(driver, database);
  try {
    const nodes = await session.run<{ labels: string[]; p: Properties }>(
      'MATCH (n) WHERE NOT n:Graph AND NOT n:Lock RETURN labels(n) AS labels, properties(n) AS p',
    );
    const relationships = await session.run<{ type: string; from: string; to: string; p: Properties }>(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to, properties(r) AS p',
    );
    return {
      nodes: nodes.records.map((row) => ({ labels: [...row.get('labels')].sort().join(':'), p: row.get('p') })),
      relationships: relationships.records.map((row) => row.toObject()),
    };
  } finally {
    await session.close();
  }
}

/** Every node and relationship as one line, sorted: equal lines are equal graphs. */
export function graphLines({ nodes, relationships }: GraphDump): string[] {
  return [
    ...nodes.map(({ labels, p }) => `(${labels}) ${sorted(p)}`),
    ...relationships.map(({ type, from, to, p }) => `${from} -${type}-> ${to} ${sorted(p)}`),
  ].sort();
}

/** The lines of a graph without the hashes that only compare, so that a recomputation can tell the same. */
export function comparableLines({ nodes, relationships }: GraphDump): string[] {
  const plain = nodes.map(({ labels, p: { h: _h, hash: _hash, ...p } }) => ({
    labels,
    p: labels === 'Conflict' ? { ...p, id: '' } : p,
  }));
  return graphLines({ nodes: plain, relationships });
}

/** A hash over all nodes and relationships, sorted; the revision is no part of it. */
export async function graphHash(driver: Driver, database: string): Promise<string> {
  return sha256(graphLines(await dumpGraph(driver, database)).join('\n'));
}

function sorted(p: Properties): string {
  return JSON.stringify(Object.fromEntries(Object.entries(p).sort(([a], [b]) => (a < b ? -1 : 1))));
}
