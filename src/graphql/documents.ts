import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of operations; one that was read takes 40 bytes for each, as measured over the examples. */
const mostCharacters = 1_000_000;

/** What is read of the shortest ones takes 20 KB and more, however few characters they have. */
const mostDocuments = 1_000;

/** Operations that were read and found valid, those asked last, so that they are not read again; bounded, however many shapes are sent. */
export function documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({
    max: mostDocuments,
    maxSize: mostCharacters,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? mostCharacters),
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => Promise.resolve(void documents.set(key, document)),
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
