import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { recordAudit } from '../audit/index.ts';
import { ProviderEntity, takeProviders, withdrawProviders } from '../providers/index.ts';
import { ServiceEntity, withdrawServices } from '../services/index.ts';
import { asHarvest, forgetForeign } from './as-harvest.ts';

/** Takes services away that their owner has taken away; of what they said nothing is kept. Answers how many there were. */
export const withdrawForeignServices = async (
  transaction: Transaction,
  sourceId: string,
  externalIds: readonly string[],
): Promise<number> => {
  const { em, now } = transaction;
  const services = await em.find(
    ServiceEntity,
    { sourceId, externalId: { $in: [...externalIds] }, status: 'PUBLISHED' },
    { orderBy: { id: 'asc' } },
  );
  const ids = services.map(({ id }) => id);
  await takeProviders(
    em,
    services.map(({ providerId }) => providerId),
  );
  await asPublisher(transaction, () => withdrawServices(transaction, ids));
  await asHarvest(transaction, async () => {
    for (const service of services) {
      em.assign(service, {
        status: 'ARCHIVED',
        publishedRevisionId: null,
        archiveReason: 'Its source does not list it any more.',
        updatedAt: now,
      });
      recordAudit(transaction, {
        ...{ action: 'WITHDRAW_HARVESTED', recordType: 'service', recordId: service.id },
        ...{ providerId: service.providerId, municipalityKey: service.homeKey },
        ...{ before: { status: 'PUBLISHED' }, after: { status: 'ARCHIVED' } },
      });
    }
    await em.flush();
    await forgetForeign(transaction, ids);
  });
  return ids.length;
};

/** No provider is called so: whatever its source says of it later is a change. */
const FORGOTTEN = '(withdrawn)';

/** The same for providers, once none of their services is left. */
export const withdrawForeignProviders = async (
  transaction: Transaction,
  sourceId: string,
  externalIds: readonly string[],
): Promise<void> => {
  const { em, now } = transaction;
  const rows = await em.execute<{ id: string }[]>(
    `select p.id from registry.provider p where p.source_id = ? and p.external_id in (select jsonb_array_elements_text(?::jsonb))
       and exists (select from directory.provider d where d.id = p.id) and not exists (select from directory.service s where s.provider_id = p.id)
     order by p.id`,
    [sourceId, JSON.stringify(externalIds)],
  );
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await asHarvest(transaction, async () => {
    for (const provider of await em.find(ProviderEntity, { id: { $in: ids } })) {
      const record = { ...provider.record, name: FORGOTTEN, description: [], identifiers: [], contacts: [], phones: [] };
      const { email: _email, address: _address, url: _url, ...kept } = record;
      em.assign(provider, { record: kept, version: provider.version + 1, updatedAt: now }, { merge: false });
    }
    await em.flush();
    await withdrawProviders(transaction, ids);
  });
};
