import type { Transaction } from '../../../database/transaction.ts';
import { requireRight } from '../../accounts/index.ts';
import { inOrder } from '../rules/order-items.ts';
import { StandardCommentEntity, StandardItemEntity } from '../standard-entities.ts';
import { jointly } from './outcome.ts';

export interface DraftedItem {
  item: StandardItemEntity;
  /** The oldest first. */
  comments: StandardCommentEntity[];
}

/** The draft with what the municipalities say about it; those that were withdrawn are in it, too, so that they can be taken up again. */
export const findDraft = async ({ em, caller }: Transaction, id?: string): Promise<DraftedItem[]> => {
  requireRight(caller, 'READ_STANDARD_DRAFT', jointly);
  const items = await em.find(StandardItemEntity, id === undefined ? {} : { id });
  const ofItems = id === undefined ? {} : { itemId: id };
  const comments = Map.groupBy(
    await em.find(StandardCommentEntity, ofItems, { orderBy: { writtenAt: 'asc', id: 'asc' } }),
    ({ itemId }) => itemId,
  );
  return inOrder(items).map((item) => ({ item, comments: comments.get(item.id) ?? [] }));
};
