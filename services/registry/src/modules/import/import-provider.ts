import { HubError, newId } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { sameJson } from '../../values/same-json.ts';
import { recordAudit } from '../audit/index.ts';
import { placeInCollections } from '../collections/index.ts';
import { ProviderEntity, type SavedProvider, saveProvider } from '../providers/index.ts';
import {
  changedFields,
  homeMunicipality,
  type Publication,
  publishServices,
  ServiceEntity,
  ServiceRevisionEntity,
  settlePlaces,
} from '../services/index.ts';
import type { CheckedProvider, CheckedService } from './directory-import.ts';

export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Edited or archived here since: the import leaves them alone. */
  kept: number;
}
export const noCounts = (): ImportCounts => ({ created: 0, updated: 0, unchanged: 0, kept: 0 });

/** One provider with its services, in the transaction of the caller. */
export const importProvider = async (
  transaction: Transaction,
  { id, record, services }: CheckedProvider,
  /** Those that the import speaks of. */
  collections: readonly string[],
): Promise<ImportCounts> => {
  const { em } = transaction;
  const { provider, change } = await importRecord(transaction, id, record);
  const ids = services.map((service) => service.id);
  const present = new Map((await em.find(ServiceEntity, { id: { $in: ids } })).map((service) => [service.id, service]));
  const published = new Map(
    (
      await em.find(ServiceRevisionEntity, { id: { $in: [...present.values()].flatMap((service) => service.publishedRevisionId ?? []) } })
    ).map((revision) => [revision.serviceId, revision]),
  );
  const counts = noCounts();
  const publications: Publication[] = [];
  for (const service of services) {
    const step = importService(transaction, provider, service, present.get(service.id), published.get(service.id));
    counts[step.outcome] += 1;
    if (step.publication) publications.push(step.publication);
  }
  await em.flush();
  const kept = new Set([...present.values()].filter((service) => service.status === 'ARCHIVED').map((service) => service.id));
  const places = services
    .filter((service) => !kept.has(service.id))
    .flatMap((service) =>
      service.collections.map((collection) => ({ collection: collection.id, service: service.id, position: collection.position })),
    );
  const moved = await placeInCollections(transaction, { collections, services: ids, places });

  await asPublisher(transaction, async () => {
    const touched = await settlePlaces(transaction, publications);
    const all = change === 'UPDATED' ? await servicesOf(transaction, id) : [];
    await publishServices(transaction, [...new Set([...publications.map(({ service }) => service.id), ...touched, ...moved, ...all])]);
  });
  return counts;
};

/** What people have changed here since stays theirs. */
const importRecord = async (transaction: Transaction, id: string, record: CheckedProvider['record']): Promise<SavedProvider> => {
  const present = await transaction.em.findOne(ProviderEntity, { id });
  return present?.editedAt ? { provider: present, change: 'UNCHANGED' } : saveProvider(transaction, id, record);
};

const servicesOf = async ({ em }: Transaction, providerId: string): Promise<string[]> =>
  (await em.execute<{ id: string }[]>('select id from registry.service where provider_id = ?', [providerId])).map((row) => row.id);

interface Step {
  outcome: keyof ImportCounts;
  publication?: Publication;
}

const importService = (
  transaction: Transaction,
  provider: ProviderEntity,
  { id, record }: CheckedService,
  present: ServiceEntity | undefined,
  published: ServiceRevisionEntity | undefined,
): Step => {
  const { em, now } = transaction;
  if (present && present.providerId !== provider.id) {
    throw new HubError('CONFLICT', `Service ${id} belongs to another provider here; give the imported one an id of its own.`);
  }
  // A revision with an author was written by a person, with a key or in the portal: her word counts more than the file's.
  if (present && (present.status === 'ARCHIVED' || published?.authorKeyId || published?.authorAccountId)) return { outcome: 'kept' };
  if (published && sameJson(published.record, record)) return { outcome: 'unchanged' };
  const version = (present?.version ?? 0) + 1;
  const revision = em.create(ServiceRevisionEntity, {
    id: newId(),
    serviceId: id,
    version,
    status: 'APPROVED',
    record,
    changedFields: changedFields(published?.record ?? null, record),
    minor: false,
    letThrough: false,
    createdAt: now,
    submittedAt: now,
    decidedAt: now,
    publishedAt: now,
  });
  const homeKey = homeMunicipality(record, present?.homeKey ?? null, provider.municipalityKey);
  const state = { homeKey, version, status: 'PUBLISHED' as const, publishedRevisionId: revision.id, updatedAt: now };
  if (present) em.assign(present, state);
  else {
    em.persist(
      em.create(ServiceEntity, {
        id,
        providerId: provider.id,
        demonstration: record.demonstration,
        createdAt: now,
        ...state,
      }),
    );
  }
  em.persist(revision);
  recordAudit(transaction, {
    action: 'IMPORT_SERVICE',
    recordType: 'service',
    recordId: id,
    providerId: provider.id,
    municipalityKey: homeKey,
    ...(present && { before: { status: present.status, version: version - 1 } }),
    after: { status: 'APPROVED', version, changedFields: revision.changedFields },
  });
  return {
    outcome: present ? 'updated' : 'created',
    publication: { service: { id, providerId: provider.id }, record, previous: published?.record ?? null },
  };
};
