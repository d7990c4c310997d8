import { int } from 'neo4j-driver';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';

type Properties = Record<string, unknown>;

/** Groups of rows, each with the statement that writes them. */
interface Step {
  readonly statement: string;
  readonly rows: readonly Properties[];
}

/**
 * What somebody would write who knows the graph beforehand: it reads the loaded graph into memory, empties the database,
 * and writes every node and every relationship once, a thousand rows a transaction, with the same constraints and
 * indexes in place; returns how many and in how many seconds. It decides nothing, compares nothing, and could not be run again.
 */
export async function handWritten(
  connection: Connection,
  clear: () => Promise<void>,
  say: (line: string) => void,
): Promise<{ rows: number; seconds: number }> {
  const driver = openDriver(connection);
  const read = async <Row extends Properties>(text: string): Promise<Row[]> => {
    const session = driver.session({ database: connection.database, fetchSize: 5000 });
    const { records } = await session.run<Row>(text);
    await session.close();
    return records.map((record) => record.toObject());
  };
  const nodes = await read<{ labels: string[]; p: Properties }>(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS p',
  );
  const relationships = await read<{ type: string; f: string; t: string; from: string; to: string; p: Properties }>(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, coalesce(b.id, b.key) AS to, properties(r) AS p,
       CASE WHEN a:Assertion THEN 'Assertion' ELSE 'Entity' END AS f, CASE WHEN b:Name THEN 'Name' ELSE 'Entity' END AS t`,
  );
  const steps: Step[] = [
    ...groups(nodes, ({ labels }) => labels.join(':')).map(([labels, rows]) => ({
      statement: `UNWIND $rows AS x CREATE (n:${labels}) SET n = x`,
      rows: rows.map(({ p }) => integers(p)),
    })),
    ...groups(relationships, ({ type, f, t }) => `${f}>${type}>${t}`).map(([key, rows]) => {
      const [f = '', type = '', t = ''] = key.split('>');
      const name = t === 'Name' ? 'key' : 'id';
      return {
        statement: `UNWIND $rows AS x MATCH (a:${f} {id: x.from}) MATCH (b:${t} {${name}: x.to}) CREATE (a)-[r:${type}]->(b) SET r = x.p`,
        rows: rows.map(({ from, to, p }) => ({ from, to, p: integers(p) })),
      };
    }),
  ];
  await clear();
  const started = performance.now();
  for (const { statement, rows } of steps) {
    for (let at = 0; at < rows.length; at += 1000) {
      const session = driver.session({ database: connection.database });
      await session.run(statement, { rows: rows.slice(at, at + 1000) });
      await session.close();
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const count = nodes.length + relationships.length;
  say(`hand-written: ${count} rows in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} rows/s`);
  await driver.close();
  return { rows: count, seconds };
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const group = byKey.get(keyOf(row));
    if (group) group.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return [...byKey];
}

/** All numbers of the graph are integers; the driver would send them as floating ones. */
function integers(p: Properties): Properties {
  const integer = (value: unknown): unknown => {
    if (typeof value === 'number') return int(value);
    return Array.isArray(value) ? value.map(integer) : value;
  };
  return Object.fromEntries(Object.entries(p).map(([name, value]) => [name, integer(value)]));
}
