import type { Transaction } from 'neo4j-driver';
import { chunked } from './grouped.ts';

/** What a load wrote, as the database counts it. */
export interface Written {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

export const nothingWritten: Written = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

/** Both together. */
export function plus(a: Written, b: Written): Written {
  return {
    nodesCreated: a.nodesCreated + b.nodesCreated,
    nodesDeleted: a.nodesDeleted + b.nodesDeleted,
    relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
    relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
    propertiesSet: a.propertiesSet + b.propertiesSet,
  };
}

/** How many single writes these are; none for a load of what is stored already. */
export function writesOf(written: Written): number {
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } = written;
  return nodesCreated + nodesDeleted + relationshipsCreated + relationshipsDeleted + propertiesSet;
}

const rowsAStatement = 2000;

/** One transaction: reads rows, sends writes without waiting for each, and counts what they did. */
export class Work {
  readonly #transaction: Transaction;
  readonly #pending: Promise<void>[] = [];
  #written: Written = nothingWritten;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** The rows of a statement that reads, after all writes sent before it. */
  async read<Row extends Record<string, unknown>>(text: string, params: Record<string, unknown>): Promise<Row[]> {
    const result = await this.#transaction.run<Row>(planned(text), params);
    return result.records.map((record) => record.toObject());
  }

  /** The rows of a statement that reads for each of `$ids`; no statement for none. */
  async readEach<Row extends Record<string, unknown>>(
    text: string,
    ids: Iterable<unknown>,
    params: Record<string, unknown> = {},
  ): Promise<Row[]> {
    const rows: Row[] = [];
    for (const chunk of chunked([...ids], rowsAStatement)) {
      rows.push(...(await this.read<Row>(text, { ...params, ids: chunk })));
    }
    return rows;
  }

  /** Sends a statement that starts with `UNWIND $rows AS x`; with `expected`, it must return the number of rows it met. */
  write(text: string, rows: readonly unknown[], expected?: (chunk: readonly unknown[]) => number): void {
    for (const chunk of chunked(rows, rowsAStatement)) {
      const sent = this.#send(text, chunk, expected?.(chunk));
      // Its failure is thrown by settled(); until then it must not count as unhandled.
      sent.catch(() => undefined);
      this.#pending.push(sent);
    }
  }

  /** Waits for every write sent so far; throws the first failure. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending.splice(0));
  }

  /** What the writes did so far. */
  get written(): Written {
    return this.#written;
  }

  async #send(text: string, rows: readonly unknown[], expected: number | undefined): Promise<void> {
    const result = await this.#transaction.run(planned(text), { rows });
    const counts = result.summary.counters.updates();
    this.#written = plus(this.#written, writtenBy(counts));
    const met: unknown = result.records[0]?.get(0);
    if (expected !== undefined && met !== expected) {
      throw new Error(`A statement met ${String(met)} of ${expected} rows: ${text}`);
    }
  }
}

/**
 * A load changes the statistics all the time, and every statement here names its index: its first plan is as good as any,
 * and making it anew with every doubling of the graph costs more than running it.
 */
function planned(text: string): string {
  return `CYPHER replan=skip ${text}`;
}

function writtenBy(counts: Readonly<Record<string, number>>): Written {
  return {
    nodesCreated: counts['nodesCreated'] ?? 0,
    nodesDeleted: counts['nodesDeleted'] ?? 0,
    relationshipsCreated: counts['relationshipsCreated'] ?? 0,
    relationshipsDeleted: counts['relationshipsDeleted'] ?? 0,
    propertiesSet: counts['propertiesSet'] ?? 0,
  };
}
