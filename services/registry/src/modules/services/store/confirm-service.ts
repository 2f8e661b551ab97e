import { worksForProvider } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../../database/transaction.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { dueAfter } from '../../verification/index.ts';
import { publishServices } from '../publication/publish-services.ts';
import { lockService } from './lock-service.ts';
import { type ServiceOutcome, wrongServiceState } from './outcome.ts';

/** "Still up to date": what is public has been checked now. When its owner says so, it is demonstration data no longer. */
export const confirmService = async (transaction: Transaction, id: string): Promise<ServiceOutcome> => {
  const { caller, now } = transaction;
  const service = await lockService(transaction, id, 'CONFIRM_SERVICE');
  const { providerId, homeKey, status } = service;
  const decision = requireRight(caller, 'CONFIRM_SERVICE', { providerId, homeKey, state: status });
  if (decision !== 'ALLOWED') return { serviceId: id, status, userErrors: [wrongServiceState(status)] };

  const before = { verifiedAt: service.verifiedAt?.toISOString() ?? null };
  service.verifiedAt = now;
  service.dueAt = dueAfter(now);
  if (worksForProvider(caller)) service.demonstration = false;
  recordAudit(transaction, {
    action: 'CONFIRM_SERVICE',
    recordType: 'service',
    recordId: id,
    providerId,
    municipalityKey: homeKey,
    before,
    after: { verifiedAt: now.toISOString(), demonstration: service.demonstration },
  });
  await asPublisher(transaction, () => publishServices(transaction, [id]));
  return { serviceId: id, status, userErrors: [] };
};
