import { HubError, isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity } from '../providers/provider-entity.ts';
import { ApiKeyEntity } from './api-key-entity.ts';

/** The municipality that answers for a key: its own, or that of its provider. */
const homeOf = async ({ em }: Transaction, { municipalityKey, providerId }: ApiKeyEntity): Promise<string | null> =>
  municipalityKey ?? (providerId && (await em.findOne(ProviderEntity, { id: providerId }))?.municipalityKey) ?? null;

/** Ends a key at once; ended again, nothing happens. */
export const endApiKey = async (transaction: Transaction, key: ApiKeyEntity): Promise<void> => {
  if (key.revokedAt !== null) return;
  key.revokedAt = transaction.now;
  recordAudit(transaction, {
    action: 'REVOKE_API_KEY',
    recordType: 'api_key',
    recordId: key.id,
    providerId: key.providerId,
    municipalityKey: await homeOf(transaction, key),
  });
};

/** Ends a key of the caller's provider or municipality. One that she may not see is to her as one that there is not. */
export const revokeApiKey = async (transaction: Transaction, id: string): Promise<ApiKeyEntity> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'REVOKE_API_KEY');
  const key = isUuid(id) ? await em.findOne(ApiKeyEntity, { id }) : null;
  if (!key) throw new HubError('NOT_FOUND', 'There is no such key of yours. The query "apiKeys" lists those that are.');
  const homeKey = await homeOf(transaction, key);
  requireRight(caller, 'REVOKE_API_KEY', { providerId: key.providerId, homeKey, state: key.revokedAt === null ? 'ACTIVE' : 'ENDED' });
  await endApiKey(transaction, key);
  return key;
};
