import type { ProviderRecord, RecordSource } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { sameJson } from '../../values/same-json.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity } from './provider-entity.ts';
import { takeProvider } from './provider-lock.ts';
import { publishProvider } from './publish-provider.ts';

export interface SavedProvider {
  provider: ProviderEntity;
  change: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

/** For a provider that belongs to another directory. */
export interface ForeignOrigin {
  sourceId: string;
  externalId: string;
  provenance: RecordSource;
}

/** Creates an approved provider or updates one, and what the public knows of it. Its services are the caller's to publish again. */
export const saveProvider = async (
  transaction: Transaction,
  id: string,
  record: ProviderRecord,
  origin?: ForeignOrigin,
): Promise<SavedProvider> => {
  const { em, now } = transaction;
  const municipalityKey = record.municipality?.slice(0, 6) ?? null;
  await takeProvider(em, id);
  const present = await em.findOne(ProviderEntity, { id });
  if (present && sameJson(present.record, record)) return { provider: present, change: 'UNCHANGED' };
  if (present) em.assign(present, { record, municipalityKey, version: present.version + 1, updatedAt: now, ...origin }, { merge: false });
  const provider =
    present ??
    em.create(ProviderEntity, {
      id,
      record,
      municipalityKey,
      status: 'APPROVED',
      version: 1,
      trusted: false,
      createdAt: now,
      updatedAt: now,
      ...origin,
    });
  if (!present) em.persist(provider);
  recordAudit(transaction, {
    action: present ? 'UPDATE_PROVIDER' : 'CREATE_PROVIDER',
    recordType: 'provider',
    recordId: id,
    providerId: id,
    municipalityKey,
    after: { status: provider.status, version: provider.version },
  });
  await em.flush();
  if (provider.status === 'APPROVED') await publishProvider(transaction, provider);
  return { provider, change: present ? 'UPDATED' : 'CREATED' };
};
