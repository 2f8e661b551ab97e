import { publicSource } from '@drogowskaz/directory';
import { sortKey } from '@drogowskaz/text';
import { executeLarge } from '../../database/execute-large.ts';
import { givenRows } from '../../database/given-rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { UNREACHABLE_SINCE } from '../provenance/index.ts';
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
    source: publicSource('provider', provenance, sources.get(sourceId ?? '') ?? UNKNOWN),
  }));
  await executeLarge({ em }, WRITE, [now, ...PROVIDERS.parameters(rows)]);
  await em.execute('delete from directory.provider_tombstone where provider_id = any(?::uuid[])', [uuidArray(rows.map(({ id }) => id))]);
  const updatedAt = now.toISOString();
  await writePublishedProviders(
    { em },
    providers.map(({ id, record, provenance }) => ({ id, record, source: provenance, updatedAt })),
  );
};

interface SourceNow {
  attribution: string | null;
  unreachableSince: string | null;
}
const UNKNOWN: SourceNow = { attribution: null, unreachableSince: null };

const sourcesOf = async (
  { em }: Pick<Transaction, 'em'>,
  providers: readonly Pick<ProviderEntity, 'sourceId'>[],
): Promise<ReadonlyMap<string, SourceNow>> => {
  const ids = [...new Set(providers.flatMap(({ sourceId }) => sourceId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await em.execute<(SourceNow & { id: string })[]>(
    `select o.id, o.attribution, ${UNREACHABLE_SINCE} as "unreachableSince" from registry.source o where o.id = any(?::uuid[])`,
    [uuidArray(ids)],
  );
  return new Map(rows.map(({ id, ...source }) => [id, source]));
};
