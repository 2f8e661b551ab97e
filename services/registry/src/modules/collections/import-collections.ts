import type { LocalizedString } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';

export interface CollectionInput {
  /** A stable word: "good-practices". */
  id: string;
  title: LocalizedString;
  description?: LocalizedString;
  /** TERC code of the municipality that looks after it. */
  home?: string;
  /** Its services in order, by id; left out: services name it themselves. */
  services?: readonly string[];
}

/** Creates or renames collections, for the registry and for the public; what people have changed here since stays theirs. */
export const importCollections = async ({ em, now }: Transaction, collections: readonly CollectionInput[]): Promise<void> => {
  for (const { id, title, description = [], home } of collections) {
    const values = [id, JSON.stringify(title), JSON.stringify(description), home?.slice(0, 6) ?? null];
    const kept = await em.execute<unknown[]>(
      `insert into registry.collection as present (id, title, description, home_key, updated_at) values (?, ?::jsonb, ?::jsonb, ?, ?)
       on conflict (id) do update set title = excluded.title, description = excluded.description, home_key = excluded.home_key
         where present.edited_at is null
       returning id`,
      [...values, now],
    );
    if (kept.length === 0) continue;
    await em.execute(
      `insert into directory.collection as present (id, title, description, home_key) values (?, ?::jsonb, ?::jsonb, ?)
       on conflict (id) do update set title = excluded.title, description = excluded.description, home_key = excluded.home_key
         where (present.title, present.description, present.home_key) is distinct from (excluded.title, excluded.description, excluded.home_key)`,
      values,
    );
  }
};

export interface CollectionPlace {
  collection: string;
  service: string;
  position: number;
}

/**
 * Sets which of the given services stand in which of the given collections. Those that people have put together since are left alone.
 * Answers the services for which something changed.
 */
export const placeInCollections = async (
  { em }: Transaction,
  { collections, services, places }: { collections: readonly string[]; services: readonly string[]; places: readonly CollectionPlace[] },
): Promise<string[]> => {
  const rows = await em.execute<{ service_id: string }[]>(
    `with theirs as (
       select id from registry.collection where id = any(?::text[]) and edited_at is null
     ), wanted as (
       select * from jsonb_to_recordset(?::jsonb) as row(collection text, service uuid, position integer)
       where collection in (select id from theirs)
     ), gone as (
       delete from registry.collection_service c where c.service_id = any(?::uuid[]) and c.collection_id in (select id from theirs)
         and not exists (select from wanted w where w.collection = c.collection_id and w.service = c.service_id)
       returning c.service_id
     ), placed as (
       insert into registry.collection_service (collection_id, service_id, position) select collection, service, position from wanted
       on conflict (collection_id, service_id) do update set position = excluded.position
         where collection_service.position <> excluded.position
       returning service_id
     )
     select service_id from gone union select service_id from placed`,
    [`{${collections.map((id) => JSON.stringify(id)).join(',')}}`, JSON.stringify(places), uuidArray(services)],
  );
  return rows.map((row) => row.service_id);
};

/** Puts into collections what they list, in their order. Answers the services for which something changed. */
export const fillCollections = async ({ em }: Transaction, collections: readonly CollectionInput[]): Promise<string[]> => {
  const moved: string[] = [];
  for (const { id, services } of collections) {
    if (!services) continue;
    const rows = await em.execute<{ service_id: string }[]>(
      `with theirs as (
         select id from registry.collection where id = ? and edited_at is null
       ), wanted as (
         select service, position - 1 as position from unnest(?::uuid[]) with ordinality as row(service, position)
         where service in (select id from registry.service) and exists (select from theirs)
       ), gone as (
         delete from registry.collection_service c where c.collection_id in (select id from theirs)
           and c.service_id not in (select service from wanted)
         returning c.service_id
       ), placed as (
         insert into registry.collection_service (collection_id, service_id, position) select ?, service, position from wanted
         on conflict (collection_id, service_id) do update set position = excluded.position
           where collection_service.position <> excluded.position
         returning service_id
       )
       select service_id from gone union select service_id from placed`,
      [id, uuidArray(services), id],
    );
    moved.push(...rows.map((row) => row.service_id));
  }
  return [...new Set(moved)];
};
