import { hashOf, sha256 } from '../../src/lib/hash.ts';

/**
 * The state of a graph: its articles and the register's entities in use, each by id and content hash, whatever the order
 * in which they came. It is a sum of hashes (AdHash: Bellare and Micciancio, 1997), so that one thing more or less costs
 * the same in a graph of any size.
 */
export class RevisionSum {
  #sum = 0n;

  /** Takes a thing in. */
  add(kind: 'article' | 'shared', id: string, hash: string): void {
    this.#sum = BigInt.asUintN(256, this.#sum + numberOf(kind, id, hash));
  }

  /** Takes out what was taken in before. */
  subtract(kind: 'article' | 'shared', id: string, hash: string): void {
    this.#sum = BigInt.asUintN(256, this.#sum - numberOf(kind, id, hash));
  }

  /** The revision: 20 URL-safe characters. */
  get text(): string {
    return hashOf(this.#sum.toString(36));
  }
}

function numberOf(kind: string, id: string, hash: string): bigint {
  return BigInt(`0x${sha256(`${kind}\n${id}\n${hash}`)}`);
}
