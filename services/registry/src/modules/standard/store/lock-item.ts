import { HubError, isUuid } from '@drogowskaz/platform';
import { LockMode } from '@mikro-orm/postgresql';
import type { Transaction } from '../../../database/transaction.ts';
import { StandardItemEntity } from '../standard-entities.ts';

/** An item of the draft. Throws NOT_FOUND. */
export const findItem = async ({ em }: Transaction, id: string, lockMode: LockMode = LockMode.NONE): Promise<StandardItemEntity> => {
  const item = isUuid(id) ? await em.findOne(StandardItemEntity, { id }, { lockMode }) : null;
  if (item) return item;
  throw new HubError('NOT_FOUND', 'There is no such item of the standard. The query "standardDraft" lists those that there are.');
};

/** The same, held until the end of the transaction by somebody who may write it. */
export const lockItem = (transaction: Transaction, id: string): Promise<StandardItemEntity> =>
  findItem(transaction, id, LockMode.PESSIMISTIC_WRITE);

export const somebodyWasFaster = ({ version }: StandardItemEntity): HubError =>
  new HubError('CONFLICT', `Somebody was faster: this item is at version ${version}. Read it again and repeat your change on it.`, {
    currentVersion: version,
  });
