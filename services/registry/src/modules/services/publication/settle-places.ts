import type { LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import { executeLarge } from '../../../database/execute-large.ts';
import { givenRows } from '../../../database/given-rows.ts';
import type { Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { placeKeyOf } from '../../locations/index.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { placeChanges } from './place-changes.ts';

export interface Publication {
  service: Pick<ServiceEntity, 'id' | 'providerId'>;
  record: ServiceRecord;
  /** The record that was public before. */
  previous: ServiceRecord | null;
}

interface Place {
  id: string;
  provider_id: string;
  record: LocationRecord;
  version: number;
}

/** Locked: whoever changes one of these places waits until this service is linked to it and will publish it, too, or is waited for. */
const READ = 'select id, provider_id, record, version from registry.location where id = any(?::uuid[]) order by id for update';

const PLACES = givenRows(
  {
    ...{ id: 'uuid', provider_id: 'uuid', record: 'jsonb', municipality_key: 'text', hidden: 'boolean', match_key: 'text' },
    version: 'integer',
  },
  2,
);

/** A place that another provider brings at the same moment stays that one's. */
const WRITE = `
  insert into registry.location as present (id, provider_id, record, municipality_key, hidden, match_key, version, updated_at)
  select id, provider_id, record, municipality_key, hidden, match_key, version, $1::timestamptz from (${PLACES.select}) as given
  on conflict (id) do update set record = excluded.record, municipality_key = excluded.municipality_key, hidden = excluded.hidden,
    match_key = excluded.match_key, version = excluded.version, updated_at = excluded.updated_at
    where present.provider_id = excluded.provider_id`;

const LINK = `
  with wanted as (select * from unnest(?::uuid[], ?::uuid[]) as pair(service, place)),
  gone as (
    delete from registry.service_location l where l.service_id = any(?::uuid[])
      and not exists (select from wanted w where w.service = l.service_id and w.place = l.location_id)
  )
  insert into registry.service_location (service_id, location_id) select service, place from wanted on conflict do nothing`;

/**
 * Sets the approved state of the places that newly approved records bring; what a later one says of a place counts. Runs inside
 * `asPublisher`. Answers all services at places that have changed.
 */
export const settlePlaces = async ({ em, now }: Transaction, publications: readonly Publication[]): Promise<string[]> => {
  const linked = publications.flatMap(({ service, record }) =>
    record.locations.map(({ location }) => ({ service: service.id, place: location.id })),
  );
  const places = uuidArray(linked.map(({ place }) => place));
  const found = await em.execute<Place[]>(READ, [places]);
  const settled = new Map(found.map((place) => [place.id, place]));
  const written = new Map(publications.flatMap((publication) => settle(publication, settled)).map((place) => [place.id, place]));
  // In order of id: two who bring the same places at once wait for each other, and not for ever.
  const placed = [...written.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).map(rowOf);
  if (placed.length > 0) await executeLarge({ em }, WRITE, [now, ...PLACES.parameters(placed)]);
  await em.execute(LINK, [
    uuidArray(linked.map(({ service }) => service)),
    places,
    uuidArray(publications.map(({ service }) => service.id)),
  ]);
  const changed = found.flatMap(({ id }) => (written.has(id) ? [id] : []));
  if (changed.length === 0) return [];
  const rows = await em.execute<{ service_id: string }[]>(
    'select distinct service_id from registry.service_location where location_id = any(?::uuid[])',
    [uuidArray(changed)],
  );
  return rows.map((row) => row.service_id);
};

/** What one publication says anew; `settled` knows it for the next ones. */
const settle = ({ service, record, previous }: Publication, settled: Map<string, Place>): Place[] =>
  placeChanges(previous, record, (id) => settled.get(id)?.record).flatMap((place) => {
    const present = settled.get(place.id);
    // A place belongs to the provider that brought it first; others may give services there and do not describe it.
    if (present && present.provider_id !== service.providerId) return [];
    const changed = { id: place.id, provider_id: service.providerId, record: place, version: (present?.version ?? 0) + 1 };
    settled.set(place.id, changed);
    return [changed];
  });

const rowOf = ({ record, ...place }: Place) => ({
  ...place,
  record,
  municipality_key: record.municipality?.slice(0, 6) ?? null,
  hidden: record.hidden,
  match_key: placeKeyOf(record),
});
