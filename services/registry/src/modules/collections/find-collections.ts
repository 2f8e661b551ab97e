import type { Transaction } from '../../database/transaction.ts';
import { decide, requireRightAtAll } from '../accounts/index.ts';
import { CollectionEntity } from './collection-entities.ts';
import { servicesOf } from './save-collection.ts';

export interface FoundCollection {
  collection: CollectionEntity;
  /** In its own order, also those that are not public at the moment. */
  services: string[];
}

/** The collections that she may change, in the order of their names; there are few. */
export const findCollections = async (transaction: Transaction): Promise<FoundCollection[]> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'READ_COLLECTIONS');
  const all = await em.find(CollectionEntity, {}, { orderBy: { id: 'asc' } });
  const own = all.filter(
    ({ homeKey, published }) =>
      decide(caller, 'WRITE_COLLECTION', { providerId: null, homeKey, state: published ? 'PUBLISHED' : 'DRAFT' }) === 'ALLOWED',
  );
  const found: FoundCollection[] = [];
  for (const collection of own) found.push({ collection, services: await servicesOf(transaction, collection.id) });
  return found;
};
