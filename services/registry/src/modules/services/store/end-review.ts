import type { Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';

/** Ends the review that waits for a service, if one does. At most one revision of a service is in review: the author's newest word counts. */
export const endReview = async (transaction: Transaction, service: ServiceEntity, message: string): Promise<void> => {
  const { em, now } = transaction;
  const waiting = await em.findOne(ServiceRevisionEntity, { serviceId: service.id, status: 'IN_REVIEW' });
  if (!waiting) return;
  waiting.status = 'REJECTED';
  waiting.message = message;
  waiting.decidedAt = now;
  recordAudit(transaction, {
    action: 'REPLACE_REVISION',
    recordType: 'revision',
    recordId: waiting.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before: { status: 'IN_REVIEW', version: waiting.version },
    after: { status: 'REJECTED', version: waiting.version },
  });
  // Before another one takes its place: an index allows one review of a service.
  await em.flush();
};
