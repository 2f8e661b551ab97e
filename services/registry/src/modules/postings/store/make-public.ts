import type { PostingRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../../database/transaction.ts';
import type { PostingEntity } from '../posting-entity.ts';
import { type AnyPostingKind, ownerOf } from '../posting-kind.ts';

/** From now on the public reads this record. */
export const makePublic = async (
  transaction: Transaction,
  kind: AnyPostingKind,
  posting: PostingEntity,
  record: PostingRecord,
): Promise<void> => {
  const publishedAt = posting.publishedAt ?? transaction.now;
  transaction.em.assign(posting, { publishedRecord: record, publishedAt }, { merge: false });
  await transaction.em.flush();
  await kind.publish(transaction, { id: posting.id, ...ownerOf(posting), record, publishedAt });
};
