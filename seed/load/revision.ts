import { hashOf, sha256 } from '../../src/lib/hash.ts';

/**
 * Content hashes by id, and their sum whatever the order in which they came: a sum of hashes (AdHash: Bellare and
 * Micciancio, 1997), so that one thing more or less costs the same among any number.
 */
export class SummedHashes {
  readonly #byId = new Map<string, string>();
  #sum = 0n;

  /** The content hash of each thing. */
  get byId(): ReadonlyMap<string, string> {
    return this.#byId;
  }

  /** The same for the same things with the same contents, as text. */
  get sum(): string {
    return this.#sum.toString(36);
  }

  /** Takes a thing in, or the new content of one. */
  keep(id: string, hash: string): void {
    this.drop(id);
    this.#byId.set(id, hash);
    this.#add(numberOf(id, hash));
  }

  /** Takes a thing out; nothing where there is none. */
  drop(id: string): void {
    const hash = this.#byId.get(id);
    if (hash === undefined) return;
    this.#byId.delete(id);
    this.#add(-numberOf(id, hash));
  }

  clear(): void {
    this.#byId.clear();
    this.#sum = 0n;
  }

  #add(number: bigint): void {
    this.#sum = BigInt.asUintN(256, this.#sum + number);
  }
}

function numberOf(id: string, hash: string): bigint {
  return BigInt(`0x${sha256(`${id}\n${hash}`)}`);
}

/** The state of a graph: its articles and the register's entities in use, as 20 URL-safe characters. */
export function revisionOf(articles: SummedHashes, shared: SummedHashes): string {
  return hashOf(articles.sum, shared.sum);
}
