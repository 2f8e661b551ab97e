import {
  type ConfirmedBy,
  type LocationRecord,
  type ProviderRecord,
  publicSource,
  type RecordSource,
  type ServiceRecord,
  type SourceNow,
  toldSource,
} from '@drogowskaz/directory';
import { sortKey } from '@drogowskaz/text';
import { findMunicipality } from '@drogowskaz/vocabulary';
import { executeLarge } from '../../../database/execute-large.ts';
import { givenRows } from '../../../database/given-rows.ts';
import type { Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { writeOpenWeeks } from '../../coverage/index.ts';
import { settleLinks } from '../../linking/index.ts';
import { SOURCE_NOW } from '../../provenance/index.ts';
import { holdProviders } from '../../providers/index.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { PLACES } from './approved-places.ts';
import { mayBePublic, projectPublicService } from './project-public-service.ts';
import { withdrawServices } from './withdraw-services.ts';
import { type ToPublish, writePublished } from './write-published.ts';

interface PublishedRow {
  id: string;
  provider_id: string;
  home_key: string | null;
  publication_version: string;
  verified_at: string | null;
  due_at: string | null;
  verified_by: ConfirmedBy | null;
  demonstration: boolean;
  revision_id: string;
  /** null: the caller knows it. */
  record: ServiceRecord | null;
  places: Record<string, LocationRecord> | null;
  confirmed_places: Record<string, { at: string; by: ConfirmedBy }> | null;
  collections: string[] | null;
  provenance: RecordSource | null;
  source_now: SourceNow | null;
}

/**
 * Taken before anything is read, in order of id: a statement that waits for a lock goes on reading what its neighbours had before, and a
 * place that was hidden meanwhile would come to light again.
 */
const LOCK = `select id, provider_id, status from registry.service where id = any(?::uuid[]) order by id for update`;

/**
 * What the projections of these services are made of. Of revisions that the caller knows, without the record. Which of them are published is known
 * by now: asked for here, while the server has not yet counted a directory that grows, an index of all that are published was read for each batch.
 */
const READ = `
  select s.id, s.provider_id, s.home_key, s.publication_version, s.verified_at, s.due_at, s.verified_by, s.demonstration,
    r.id as revision_id, case when r.id <> all(?::uuid[]) then r.record end as record, s.provenance, ${SOURCE_NOW} as source_now,
    ${PLACES} as places,
    (select jsonb_object_agg(sl.location_id, jsonb_build_object('at', sl.verified_at, 'by', sl.verified_by)) from registry.service_location sl
      where sl.service_id = s.id and sl.verified_at is not null) as confirmed_places,
    (select array_agg(c.collection_id order by c.collection_id) from registry.collection_service c where c.service_id = s.id) as collections
  from registry.service s
  join registry.service_revision r on r.id = s.published_revision_id
  left join registry.source o on o.id = s.source_id
  where s.id = any(?::uuid[])
  order by s.id`;

/** Nobody changes them meanwhile: they are held. One may have hundreds of services, and its record is long. */
const PROVIDERS = 'select id, record from registry.provider where id = any(?::uuid[])';

const PROJECTED = givenRows({
  ...{ id: 'uuid', provider_id: 'uuid', sort_name: 'text', municipality_keys: 'text[]', card: 'jsonb', detail: 'jsonb' },
  ...{ version: 'bigint', updated_at: 'timestamptz' },
});

const WRITE = `
  with projected as (${PROJECTED.select}
  ), counted as (
    update registry.service s set publication_version = projected.version from projected where s.id = projected.id
  ), alive as (
    delete from directory.tombstone t using projected where t.service_id = projected.id
  )
  insert into directory.service (id, provider_id, sort_name, municipality_keys, card, detail, version, updated_at)
  select id, provider_id, sort_name, municipality_keys, card, detail, version, updated_at from projected
  on conflict (id) do update set provider_id = excluded.provider_id, sort_name = excluded.sort_name,
    municipality_keys = excluded.municipality_keys, card = excluded.card, detail = excluded.detail,
    version = excluded.version, updated_at = excluded.updated_at`;

const WRITE_COLLECTIONS = `
  with gone as (
    delete from directory.collection_service c where c.service_id = any(?::uuid[])
      and not exists (select from registry.collection_service r where r.collection_id = c.collection_id and r.service_id = c.service_id)
  )
  insert into directory.collection_service (collection_id, service_id, position)
  select r.collection_id, r.service_id, r.position from registry.collection_service r
  where r.service_id = any(?::uuid[]) and exists (select from directory.service s where s.id = r.service_id)
  on conflict (collection_id, service_id) do update set position = excluded.position`;

/** When records changed where they came from, by their ids. */
export type Modified = ReadonlyMap<string, string | null>;

/**
 * Writes the public projection of services anew, set-based, and asks for their indexing. Runs inside `asPublisher`; ids of services
 * that are not published are passed over. `known`: records by their revisions, where the caller has just written them; an approved
 * revision never changes.
 */
export const publishServices = async (
  { em, now }: Transaction,
  ids: readonly string[],
  { modified = new Map(), known = new Map() }: { modified?: Modified; known?: ReadonlyMap<string, ServiceRecord> } = {},
): Promise<void> => {
  if (ids.length === 0) return;
  await em.flush();
  const locked = await em.execute<{ id: string; provider_id: string; status: ServiceEntity['status'] }[]>(LOCK, [uuidArray(ids)]);
  const published = locked.filter(({ status }) => status === 'PUBLISHED');
  if (published.length === 0) return;
  const providerIds = [...new Set(published.map((row) => row.provider_id))];
  await holdProviders(em, providerIds);
  const found = await em.execute<PublishedRow[]>(READ, [uuidArray([...known.keys()]), uuidArray(published.map(({ id }) => id))]);
  const providers = new Map(
    (await em.execute<{ id: string; record: ProviderRecord }[]>(PROVIDERS, [uuidArray(providerIds)])).map(({ id, record }) => [id, record]),
  );
  const rows = found.map((row) => ({
    ...row,
    record: (row.record ?? known.get(row.revision_id)) as ServiceRecord,
    provider_record: providers.get(row.provider_id) as ProviderRecord,
  }));
  const ended = rows.filter((row) => !mayBePublic(row.record, now)).map((row) => row.id);
  await withdrawServices({ em, now }, ended);
  const shown = rows.filter((row) => mayBePublic(row.record, now));
  if (shown.length === 0) return;
  const shownIds = uuidArray(shown.map((row) => row.id));
  const written = shown.map((row) => directoryRow(row, now));
  await executeLarge({ em }, WRITE, PROJECTED.parameters(written));
  await writePublished(
    { em },
    shown.map((row, at) => toPublish(row, written[at] as DirectoryRow, modified)),
  );
  await writeOpenWeeks({ em, now }, written);
  await em.execute(WRITE_COLLECTIONS, [shownIds, shownIds]);
  await em.execute('select registry.enqueue_services(?::uuid[])', [shownIds]);
  await settleLinks(
    { em, now },
    'SERVICE',
    shown.map((row) => row.id),
  );
};

/** With what was read beside it. */
type WholeRow = PublishedRow & { record: ServiceRecord; provider_record: ProviderRecord };
type DirectoryRow = ReturnType<typeof directoryRow>;

const toPublish = (row: WholeRow, { card, version, updated_at }: DirectoryRow, modified: Modified): ToPublish => ({
  id: row.id,
  providerId: row.provider_id,
  // Its owner may have confirmed since what was made up for show.
  record: { ...row.record, demonstration: row.demonstration },
  approved: row.record,
  places: new Map(Object.entries(row.places ?? {})),
  providerName: row.provider_record.name,
  source: toldSource(row.provenance, row.source_now),
  verification: card.verification,
  version,
  updatedAt: updated_at,
  modifiedAt: modified.get(row.id) ?? null,
});

const directoryRow = (row: WholeRow, now: Date) => {
  const version = Number(row.publication_version) + 1;
  const { card, detail, updatedAt } = projectPublicService({
    id: row.id,
    record: row.record,
    provider: { id: row.provider_id, record: row.provider_record },
    places: new Map(Object.entries(row.places ?? {})),
    collections: row.collections ?? [],
    confirmedPlaces: new Map(Object.entries(row.confirmed_places ?? {}).map(([id, { at, by }]) => [id, { at: new Date(at), by }])),
    verifiedBy: row.verified_by,
    verifiedAt: row.verified_at === null ? null : new Date(row.verified_at),
    dueAt: row.due_at === null ? null : new Date(row.due_at),
    demonstration: row.demonstration,
    origin: publicSource('service', row.provenance, row.source_now),
    home: row.home_key === null ? null : (findMunicipality(row.home_key)?.code ?? null),
    version,
    updatedAt: now,
  });
  const original = row.record.texts.find((text) => text.state === 'ORIGINAL');
  return {
    id: row.id,
    provider_id: row.provider_id,
    sort_name: sortKey(original?.name ?? '', original?.locale ?? 'pl'),
    municipality_keys: row.record.municipalities.map((code) => code.slice(0, 6)),
    card,
    detail,
    version,
    updated_at: updatedAt,
  };
};
