import type { Transaction } from '../../../database/transaction.ts';
import { asPublisher } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid } from '../../../values/user-error.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { withdrawServices } from '../publication/withdraw-services.ts';
import { endReview } from './end-review.ts';
import { lockService } from './lock-service.ts';
import type { ServiceOutcome } from './outcome.ts';

/** Takes a service away from the public for good; a tombstone stays, so that feeds and indexes can follow. */
export const archiveService = async (transaction: Transaction, id: string, reason: string): Promise<ServiceOutcome> => {
  const { caller, now } = transaction;
  const service = await lockService(transaction, id, 'ARCHIVE_SERVICE');
  const { providerId, homeKey, status } = service;
  const decision = requireRight(caller, 'ARCHIVE_SERVICE', { providerId, homeKey, state: status });
  if (decision === 'ALREADY_DONE') return { serviceId: id, status, userErrors: [] };
  const problem = messageProblem(reason);
  if (problem !== null) return { serviceId: id, status, userErrors: [invalid(problem, 'reason')] };

  await endReview(transaction, service, 'The service was archived.');
  service.status = 'ARCHIVED';
  service.archiveReason = reason.normalize('NFC');
  service.updatedAt = now;
  recordAudit(transaction, {
    action: 'ARCHIVE_SERVICE',
    recordType: 'service',
    recordId: id,
    providerId,
    municipalityKey: homeKey,
    before: { status },
    after: { status: 'ARCHIVED' },
  });
  if (status === 'PUBLISHED') await asPublisher(transaction, () => withdrawServices(transaction, [id]));
  return { serviceId: id, status: 'ARCHIVED', userErrors: [] };
};
