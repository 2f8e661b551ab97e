import type { PostingRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../../database/transaction.ts';
import { requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownerOf, type PostingKind } from '../posting-kind.ts';
import { lockPosting } from './lock-posting.ts';
import { type PostingOutcome, refused, written, wrongPostingState } from './outcome.ts';

/** Takes a posting away from the public for good. */
export const withdrawPosting = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  id: string,
): Promise<PostingOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, kind.withdraw);
  const posting = await lockPosting(transaction, id, kind.name);
  const { state: status, version } = posting;
  const decision = requireRight(caller, kind.withdraw, { ...ownerOf(posting), state: status });
  if (decision === 'ALREADY_DONE') return written(posting);
  if (decision !== 'ALLOWED') return refused(wrongPostingState(status));
  em.assign(posting, { state: 'WITHDRAWN', version: version + 1, publishedRecord: null, message: null, updatedAt: now, editedAt: now });
  recordAudit(transaction, {
    action: `WITHDRAW_${kind.name}`,
    recordType: 'posting',
    recordId: id,
    providerId: posting.providerId,
    municipalityKey: posting.homeKey,
    before: { status, version },
    after: { status: 'WITHDRAWN', version: version + 1 },
  });
  await em.flush();
  await kind.hide(transaction, id);
  return written(posting);
};
