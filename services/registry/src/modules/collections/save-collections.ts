import type { LocalizedString } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';

export interface CollectionInput {
  /** A stable word: "good-practices". */
  id: string;
  title: LocalizedString;
}

/** Creates or renames collections, for the registry and for the public. */
export const saveCollections = async ({ em }: Transaction, collections: readonly CollectionInput[]): Promise<void> => {
  for (const { id, title } of collections) {
    for (const schema of ['registry', 'directory']) {
      await em.execute(
        `insert into ${schema}.collection (id, title) values (?, ?::jsonb) on conflict (id) do update set title = excluded.title`,
        [id, JSON.stringify(title)],
      );
    }
  }
};

export interface CollectionPlace {
  collection: string;
  service: string;
  position: number;
}

/** Sets which of the given services stand in which collection. Answers the services for which something changed. */
export const placeInCollections = async (
  { em }: Transaction,
  services: readonly string[],
  places: readonly CollectionPlace[],
): Promise<string[]> => {
  const rows = await em.execute<{ service_id: string }[]>(
    `with wanted as (
       select * from jsonb_to_recordset(?::jsonb) as row(collection text, service uuid, position integer)
     ), gone as (
       delete from registry.collection_service c where c.service_id = any(?::uuid[])
         and not exists (select from wanted w where w.collection = c.collection_id and w.service = c.service_id)
       returning c.service_id
     ), placed as (
       insert into registry.collection_service (collection_id, service_id, position) select collection, service, position from wanted
       on conflict (collection_id, service_id) do update set position = excluded.position
         where collection_service.position <> excluded.position
       returning service_id
     )
     select service_id from gone union select service_id from placed`,
    [JSON.stringify(places), uuidArray(services)],
  );
  return rows.map((row) => row.service_id);
};
