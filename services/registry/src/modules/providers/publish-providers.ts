import { publicSource, type SourceNow, toldSource } from '@drogowskaz/directory';
import { sortKey } from '@drogowskaz/text';
import { executeLarge } from '../../database/execute-large.ts';
import { givenRows } from '../../database/given-rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { SOURCE_NOW } from '../provenance/index.ts';
import type { ProviderEntity } from './provider-entity.ts';
import { writePublishedProviders } from './write-published-providers.ts';

const PROVIDERS = givenRows(
  { id: 'uuid', name: 'text', sort_name: 'text', description: 'jsonb', url: 'text', municipality: 'text', source: 'jsonb' },
  2,
);

const WRITE = `
  insert into directory.provider (id, name, sort_name, description, url, municipality, source, updated_at)
  select id, name, sort_name, description, url, municipality, source, $1::timestamptz from (${PROVIDERS.select}) as given
  on conflict (id) do update set name = excluded.name, sort_name = excluded.sort_name, description = excluded.description,
    url = excluded.url, municipality = excluded.municipality, source = excluded.source, updated_at = excluded.updated_at`;

/** Writes what the public may know of providers, and what feeds may hold of them. E-mail and persons stay inside. */
export const publishProviders = async ({ em, now }: Transaction, providers: readonly ProviderEntity[]): Promise<void> => {
  if (providers.length === 0) return;
  const sources = await sourcesOf({ em }, providers);
  const rows = providers.map(({ id, record: { name, description, url, municipality }, sourceId, provenance }) => ({
    ...{ id, name, description, url, municipality },
    sort_name: sortKey(name, 'pl'),
    source: publicSource('provider', provenance, sources.get(sourceId ?? '') ?? null),
  }));
  await executeLarge({ em }, WRITE, [now, ...PROVIDERS.parameters(rows)]);
  await em.execute('delete from directory.provider_tombstone where provider_id = any(?::uuid[])', [uuidArray(rows.map(({ id }) => id))]);
  const updatedAt = now.toISOString();
  await writePublishedProviders(
    { em },
    providers.map(({ id, record, sourceId, provenance }) => ({
      id,
      record,
      source: toldSource(provenance, sources.get(sourceId ?? '') ?? null),
      updatedAt,
    })),
  );
};

const sourcesOf = async (
  { em }: Pick<Transaction, 'em'>,
  providers: readonly Pick<ProviderEntity, 'sourceId'>[],
): Promise<ReadonlyMap<string, SourceNow>> => {
  const ids = [...new Set(providers.flatMap(({ sourceId }) => sourceId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await em.execute<{ id: string; now: SourceNow }[]>(
    `select o.id, ${SOURCE_NOW} as now from registry.source o where o.id = any(?::uuid[])`,
    [uuidArray(ids)],
  );
  return new Map(rows.map(({ id, now }) => [id, now]));
};
