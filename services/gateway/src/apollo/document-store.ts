import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { TextCache } from '@drogowskaz/platform';
import type { DocumentNode } from 'graphql';

/** Characters of all documents that are kept, with their plans: some hundred ordinary ones, about 100 MB at worst. */
const KEPT_LENGTH = 400_000;

/** Validated documents by the hash that Apollo gives them. Its own store keeps ten times as much, and prints each document to weigh it. */
export function documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const kept = new TextCache<DocumentNode>(KEPT_LENGTH);
  return {
    get: async (hash) => kept.get(hash),
    set: async (hash, document) => kept.set(hash, document, document.loc?.source.body.length ?? KEPT_LENGTH),
    delete: async () => false,
  };
}
