import type { LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import { LockMode } from '@mikro-orm/core';
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
    const touched = await settlePlaces(transaction, [publication]);
    await publishServices(transaction, [...new Set([publication.service.id, ...touched])]);
  });
};

/** The same for many at once; what a later one says of a place counts. Answers all services at places that have changed. */
export const settlePlaces = async (transaction: Transaction, publications: readonly Publication[]): Promise<string[]> => {
  const { em } = transaction;
  const linked = publications.flatMap(({ service, record }) =>
    record.locations.map(({ location }) => ({ service: service.id, place: location.id })),
  );
  // Locked: whoever changes one of these places waits until this service is linked to it and will publish it, too, or is waited for.
  const found = await em.find(
    LocationEntity,
    { id: { $in: [...new Set(linked.map(({ place }) => place))] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const settled = new Map(found.map((location) => [location.id, location]));
  const changed = publications.flatMap((publication) => settle(transaction, publication, settled));
  await em.flush();
  await linkPlaces(
    transaction,
    publications.map(({ service }) => service.id),
    linked,
  );
  if (changed.length === 0) return [];
  const rows = await em.execute<{ service_id: string }[]>(
    'select distinct service_id from registry.service_location where location_id = any(?::uuid[])',
    [uuidArray(changed)],
  );
  return rows.map((row) => row.service_id);
};

/** Answers the places that were there before and have changed. */
const settle = ({ em, now }: Transaction, { service, record, previous }: Publication, settled: Map<string, LocationEntity>): string[] => {
  const changes = placeChanges(previous, record, (id) => settled.get(id)?.record);
  return changes.flatMap((place) => {
    const present = settled.get(place.id);
    if (!present) {
      const location = em.create(LocationEntity, {
        id: place.id,
        providerId: service.providerId,
        version: 1,
        updatedAt: now,
        ...columnsOf(place),
      });
      em.persist(location);
      settled.set(place.id, location);
      return [];
    }
    // A place belongs to the provider that brought it first; others may give services there and do not describe it.
    if (present.providerId !== service.providerId) return [];
    em.assign(present, { ...columnsOf(place), version: present.version + 1, updatedAt: now }, { merge: false });
    return [place.id];
  });
};

const linkPlaces = async ({ em }: Transaction, services: string[], linked: { service: string; place: string }[]): Promise<void> => {
  await em.execute(
    `with wanted as (select * from unnest(?::uuid[], ?::uuid[]) as pair(service, place)),
     gone as (
       delete from registry.service_location l where l.service_id = any(?::uuid[])
         and not exists (select from wanted w where w.service = l.service_id and w.place = l.location_id)
     )
     insert into registry.service_location (service_id, location_id) select service, place from wanted on conflict do nothing`,
    [uuidArray(linked.map(({ service }) => service)), uuidArray(linked.map(({ place }) => place)), uuidArray(services)],
  );
};

const columnsOf = (record: LocationRecord) => ({
  record,
  municipalityKey: record.municipality?.slice(0, 6) ?? null,
  hidden: record.hidden,
  matchKey: placeKeyOf(record),
});
