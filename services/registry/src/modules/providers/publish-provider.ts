import { sortKey } from '@drogowskaz/text';
import type { Transaction } from '../../database/transaction.ts';
import type { ProviderEntity } from './provider-entity.ts';
import { writePublishedProviders } from './write-published-providers.ts';

/** Writes what the public may know of a provider, and what feeds may hold of it. E-mail and persons stay inside. */
export const publishProvider = async ({ em, now }: Transaction, { id, record, provenance }: ProviderEntity): Promise<void> => {
  await em.execute(
    `insert into directory.provider (id, name, sort_name, description, url, municipality, updated_at) values (?, ?, ?, ?::jsonb, ?, ?, ?)
     on conflict (id) do update set name = excluded.name, sort_name = excluded.sort_name, description = excluded.description,
       url = excluded.url, municipality = excluded.municipality, updated_at = excluded.updated_at`,
    [id, record.name, sortKey(record.name, 'pl'), JSON.stringify(record.description), record.url ?? null, record.municipality ?? null, now],
  );
  await writePublishedProviders({ em }, [{ id, record, source: provenance, updatedAt: now.toISOString() }]);
};
