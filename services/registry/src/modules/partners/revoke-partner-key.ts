import { HubError, isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { PartnerKeyEntity } from './partner-key-entity.ts';

/** Ends a key: gateways hear of it within ten seconds. Ended again, nothing happens. */
export const revokePartnerKey = async (transaction: Transaction, id: string): Promise<PartnerKeyEntity> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'REVOKE_PARTNER_KEY');
  const key = isUuid(id) ? await em.findOne(PartnerKeyEntity, { id }) : null;
  if (!key) throw new HubError('NOT_FOUND', 'There is no such key of yours. The query "partnerKeys" lists those that are.');
  const { municipalityKey } = key;
  requireRight(caller, 'REVOKE_PARTNER_KEY', {
    providerId: null,
    homeKey: municipalityKey,
    state: key.revokedAt === null ? 'ACTIVE' : 'ENDED',
  });
  if (key.revokedAt !== null) return key;
  key.revokedAt = now;
  recordAudit(transaction, { action: 'REVOKE_PARTNER_KEY', recordType: 'partner_key', recordId: key.id, municipalityKey });
  return key;
};
