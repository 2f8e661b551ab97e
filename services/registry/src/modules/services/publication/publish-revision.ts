import type { LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import { asPublisher, type Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { LocationEntity, placeKeyOf } from '../../locations/index.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { placeChanges } from './place-changes.ts';
import { publishServices } from './publish-services.ts';

export interface Publication {
  service: Pick<ServiceEntity, 'id' | 'providerId'>;
  record: ServiceRecord;
  /** The record that was public before. */
  previous: ServiceRecord | null;
}

/** Sets the approved state of the places that a newly approved record brings, and publishes every service that this touches. */
export const publishRevision = async (transaction: Transaction, publication: Publication): Promise<void> => {
  await asPublisher(transaction, async () => {
    const touched = await settlePlaces(transaction, publication);
    await publishServices(transaction, [publication.service.id, ...touched]);
  });
};

/** Returns the other services at places that have changed. */
export const settlePlaces = async (transaction: Transaction, { service, record, previous }: Publication): Promise<string[]> => {
  const { em } = transaction;
  const ids = record.locations.map(({ location }) => location.id);
  const found = await em.find(LocationEntity, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  const approved = new Map(found.map((location) => [location.id, location]));
  const changes = placeChanges(previous, record, new Map(found.map((location) => [location.id, location.record])));
  for (const place of changes) {
    const present = approved.get(place.id);
    // A place belongs to the provider that brought it first; others may give services there and do not describe it.
    if (present && present.providerId !== service.providerId) continue;
    if (present) em.assign(present, { ...columnsOf(place), version: present.version + 1, updatedAt: transaction.now }, { merge: false });
    else
      em.persist(
        em.create(LocationEntity, {
          id: place.id,
          providerId: service.providerId,
          version: 1,
          updatedAt: transaction.now,
          ...columnsOf(place),
        }),
      );
  }
  await em.flush();
  await em.execute('delete from registry.service_location where service_id = ? and not (location_id = any(?::uuid[]))', [
    service.id,
    uuidArray(ids),
  ]);
  await em.execute('insert into registry.service_location (service_id, location_id) select ?, unnest(?::uuid[]) on conflict do nothing', [
    service.id,
    uuidArray(ids),
  ]);
  const changed = changes.map(({ id }) => id).filter((id) => approved.has(id));
  if (changed.length === 0) return [];
  const rows = await em.execute<{ service_id: string }[]>(
    'select distinct service_id from registry.service_location where location_id = any(?::uuid[])',
    [uuidArray(changed)],
  );
  return rows.map((row) => row.service_id);
};

const columnsOf = (record: LocationRecord) => ({
  record,
  municipalityKey: record.municipality?.slice(0, 6) ?? null,
  hidden: record.hidden,
  matchKey: placeKeyOf(record),
});
