import { HubError, isUuid } from '@drogowskaz/platform';
import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../database/transaction.ts';
import { PostingEntity, type PostingKindName } from '../posting-entity.ts';

/**
 * A posting, locked until the end of the transaction. What row level security hides is to her as if it were not there.
 * Throws NOT_FOUND.
 */
export const lockPosting = async ({ em }: Transaction, id: string, kind?: PostingKindName): Promise<PostingEntity> => {
  const posting = isUuid(id)
    ? await em.findOne(PostingEntity, { id, ...(kind && { kind }) }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!posting) throw new HubError('NOT_FOUND', 'There is nothing with this id that you write or answer for. Check the id.');
  return posting;
};
