import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import { type ServiceEntity, withdrawServices } from '../services/index.ts';

/** Takes a locked service away from the public until somebody confirms it. */
export const lapse = async (
  transaction: Transaction,
  service: ServiceEntity,
  reason: NonNullable<ServiceEntity['lapse']>,
): Promise<void> => {
  const { status } = service;
  service.status = 'UNPUBLISHED';
  service.lapse = reason;
  service.lapsedAt = transaction.now;
  service.updatedAt = transaction.now;
  recordAudit(transaction, {
    action: 'LAPSE_SERVICE',
    recordType: 'service',
    recordId: service.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before: { status },
    after: { status: 'UNPUBLISHED', reason },
  });
  await asPublisher(transaction, () => withdrawServices(transaction, [service.id]));
};
