import { HubError, isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity } from '../providers/provider-entity.ts';
import { ApiKeyEntity } from './api-key-entity.ts';

/** Ends a key at once; ended again, nothing happens. */
export const endApiKey = (transaction: Transaction, key: ApiKeyEntity): void => {
  if (key.revokedAt !== null) return;
  key.revokedAt = transaction.now;
  recordAudit(transaction, {
    action: 'REVOKE_API_KEY',
    recordType: 'api_key',
    recordId: key.id,
    providerId: key.providerId,
    municipalityKey: key.municipalityKey,
  });
};

/** Ends a key of the caller's provider or municipality. One that she may not see is to her as one that there is not. */
export const revokeApiKey = async (transaction: Transaction, id: string): Promise<ApiKeyEntity> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'REVOKE_API_KEY');
  const key = isUuid(id) ? await em.findOne(ApiKeyEntity, { id }) : null;
  if (!key) throw new HubError('NOT_FOUND', 'There is no such key of yours. The query "apiKeys" lists those that are.');
  const provider = key.providerId && (await em.findOne(ProviderEntity, { id: key.providerId }));
  const homeKey = key.municipalityKey ?? (provider ? provider.municipalityKey : null);
  requireRight(caller, 'REVOKE_API_KEY', { providerId: key.providerId, homeKey, state: key.revokedAt === null ? 'ACTIVE' : 'ENDED' });
  endApiKey(transaction, key);
  return key;
};
