import { hashOf } from '../../src/lib/hash.ts';
import { compare } from './stored.ts';

/** The state of the graph: a hash of its articles and of the register entries in use, each by id and content hash. */
export function revisionOf(articles: ReadonlyMap<string, string>, shared: ReadonlyMap<string, string>): string {
  return hashOf(sortedPairs(articles), sortedPairs(shared));
}

function sortedPairs(hashes: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  return [...hashes].sort(([a], [b]) => compare(a, b));
}
