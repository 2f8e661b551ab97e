import { prepareIndexer } from '@drogowskaz/indexer';
import { ensureRoles, openPool, type Pool, prepareQueue } from '@drogowskaz/platform';
import { migrateRegistry } from '@drogowskaz/registry';
import { prepareBuiltIn, type ServiceDocument } from '@drogowskaz/search';
import { createTestDatabase } from '@drogowskaz/testing';
import { generateServices } from '../generate-services.ts';

export interface BenchDirectory {
  url: string;
  owner: Pool;
  ids: string[];
  /** Publishes a new version, or a new service, with its job, as the registry does. */
  publish(service: ServiceDocument): Promise<void>;
  drop(): Promise<void>;
}

const BATCH = 1_000;

/** A database of a hub with so many public services. */
export const directoryOf = async (size: number): Promise<BenchDirectory> => {
  const database = await createTestDatabase();
  const { url } = database;
  const owner = openPool({ url, max: 4, applicationName: 'bench' });
  await ensureRoles(owner);
  await prepareQueue(owner);
  await migrateRegistry(url);
  await prepareIndexer(owner);
  await prepareBuiltIn(owner);
  const ids: string[] = [];
  let batch: ServiceDocument[] = [];
  for (const service of generateServices(size)) {
    ids.push(service.card.id);
    if (batch.push(service) < BATCH) continue;
    await insert(owner, batch);
    batch = [];
  }
  await insert(owner, batch);
  await owner.query('analyze directory.service');
  return {
    url,
    owner,
    ids,
    publish: async (service) => {
      await insert(owner, [service]);
      await owner.query('select registry.enqueue_service($1)', [service.card.id]);
    },
    drop: async () => {
      await owner.end();
      await database.drop();
    },
  };
};

const insert = (owner: Pool, services: readonly ServiceDocument[]): Promise<unknown> =>
  owner.query(
    `insert into directory.service (id, provider_id, sort_name, municipality_keys, card, detail, version, updated_at)
     select (card ->> 'id')::uuid, (card #>> '{provider,id}')::uuid, name,
       array(select left(code, 6) from jsonb_array_elements_text(card -> 'municipalities') as served(code)), card, detail, version, now()
     from json_to_recordset($1::json) as given (name text, card jsonb, detail jsonb, version bigint)
     on conflict (id) do update set card = excluded.card, detail = excluded.detail, version = excluded.version, updated_at = now()`,
    [JSON.stringify(services.map(({ card, detail, version }) => ({ name: card.texts[0]?.name ?? '', card, detail, version })))],
  );
