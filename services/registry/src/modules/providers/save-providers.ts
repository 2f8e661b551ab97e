import type { ProviderRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { sameJson } from '../../values/same-json.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity } from './provider-entity.ts';
import { takeProviders } from './provider-lock.ts';
import { publishProviders } from './publish-providers.ts';

export interface ProviderToSave {
  id: string;
  record: ProviderRecord;
  /** Of what was not written here: whose it is, or which import brings it. */
  origin?: Pick<ProviderEntity, 'sourceId' | 'externalId' | 'provenance'> | Pick<ProviderEntity, 'importedFrom'>;
}

export interface SavedProvider {
  provider: ProviderEntity;
  change: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

export const saveProvider = async (transaction: Transaction, order: ProviderToSave): Promise<SavedProvider> =>
  (await saveProviders(transaction, [order]))[0] as SavedProvider;

/**
 * Creates approved providers or updates them, and what the public knows of them; answers in the given order. Their services are the
 * caller's to publish again. `stays`: what of those that are here is not to be written over.
 */
export const saveProviders = async (
  transaction: Transaction,
  orders: readonly ProviderToSave[],
  stays: (present: ProviderEntity) => boolean = () => false,
): Promise<SavedProvider[]> => {
  const { em } = transaction;
  const ids = orders.map(({ id }) => id);
  await takeProviders(em, ids);
  const present = new Map((await em.find(ProviderEntity, { id: { $in: ids } })).map((provider) => [provider.id, provider]));
  const saved = orders.map((order): SavedProvider => {
    const before = present.get(order.id);
    if (before && (stays(before) || sameJson(before.record, order.record))) return { provider: before, change: 'UNCHANGED' };
    return { provider: save(transaction, order, before), change: before ? 'UPDATED' : 'CREATED' };
  });
  await em.flush();
  await publishProviders(
    transaction,
    saved.flatMap(({ provider, change }) => (change !== 'UNCHANGED' && provider.status === 'APPROVED' ? [provider] : [])),
  );
  return saved;
};

const save = (transaction: Transaction, { id, record, origin }: ProviderToSave, present: ProviderEntity | undefined): ProviderEntity => {
  const { em, now } = transaction;
  const municipalityKey = record.municipality?.slice(0, 6) ?? null;
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
  return provider;
};
