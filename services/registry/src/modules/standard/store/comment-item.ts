import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid } from '../../../values/user-error.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { StandardCommentEntity, type StandardItemEntity } from '../standard-entities.ts';
import { findItem } from './lock-item.ts';
import { done, jointly, type Outcome, refused } from './outcome.ts';

/** What one municipality says to the others about an item. The same words of the same person twice are a double click. */
export const commentItem = async (transaction: Transaction, itemId: string, said: string): Promise<Outcome<StandardItemEntity>> => {
  const { em, caller, now } = transaction;
  requireRight(caller, 'COMMENT_STANDARD', jointly);
  const item = await findItem(transaction, itemId);
  const problem = messageProblem(said);
  if (problem !== null) return refused(invalid(problem, 'text'));
  const text = said.normalize('NFC').trim();
  const author = { authorKeyId: caller.keyId, authorAccountId: caller.accountId, municipalityKey: caller.municipality };
  if (await em.findOne(StandardCommentEntity, { itemId, text, ...author })) return done(item);
  em.persist(em.create(StandardCommentEntity, { id: newId(), itemId, text, writtenAt: now, ...author }));
  recordAudit(transaction, {
    action: 'COMMENT_STANDARD_ITEM',
    recordType: 'standard_item',
    recordId: itemId,
    municipalityKey: caller.municipality,
    after: { version: item.version },
  });
  return done(item);
};
