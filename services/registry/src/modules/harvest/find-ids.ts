import type { RecordSource } from '@drogowskaz/directory';
import { isUuid, stableId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { originKey, originOf } from './rules/origin.ts';
import type { HarvestedSource } from './take-organization.ts';

interface Foreign {
  id: string;
  externalId: string;
  origin: RecordSource | null;
}

export interface FoundId {
  /** KNOWN: our own record, or one that is here by another way. */
  outcome: 'TAKE' | 'KNOWN';
  id: string;
}

interface Kept {
  id: string;
  source_id: string | null;
  external_id: string | null;
  provenance: RecordSource | null;
}

/** Records that could be meant: of this id, of this source, or of the same origin. */
const KEPT = (table: 'provider' | 'service'): string => `
  select id, source_id, external_id, provenance from registry.${table} where id = any(select jsonb_array_elements_text(?::jsonb)::uuid)
  union
  select id, source_id, external_id, provenance from registry.${table}
    where source_id = ? and external_id in (select jsonb_array_elements_text(?::jsonb))
  union
  select r.id, r.source_id, r.external_id, r.provenance from jsonb_to_recordset(?::jsonb) as o(origin text, id text)
    join registry.${table} r on coalesce(r.provenance ->> 'hub', r.provenance ->> 'url') = o.origin and r.provenance ->> 'id' = o.id
      and r.provenance is not null`;

/**
 * Which record of this hub each of these is. What we have given away does not come back as somebody else's; what came by one way is not
 * taken a second time by another, but for its owner, who comes before those that only pass it on.
 */
export const findIds = async (
  { em }: Transaction,
  table: 'provider' | 'service',
  source: HarvestedSource,
  own: string,
  records: readonly Foreign[],
): Promise<FoundId[]> => {
  const wanted = records.map(({ id, externalId, origin }) => ({
    ...{ id, externalId, origin: originOf(source, externalId, origin) },
    otherwise: stableId(source.id, table, externalId),
  }));
  const kept = await em.execute<Kept[]>(KEPT(table), [
    JSON.stringify(wanted.flatMap(({ id, otherwise }) => [id, otherwise]).filter(isUuid)),
    source.id,
    JSON.stringify(wanted.map(({ externalId }) => externalId)),
    JSON.stringify(wanted.map(({ origin }) => ({ origin: origin.hub ?? origin.url, id: origin.id }))),
  ]);
  const byId = new Map(kept.map((row) => [row.id, row]));
  const bySource = new Map(kept.flatMap((row) => (row.source_id === source.id ? [[row.external_id ?? '', row]] : [])));
  const byOrigin = new Map(kept.flatMap((row) => (row.provenance ? [[originKey(row.provenance), row]] : [])));
  return wanted.map(({ id, externalId, origin, otherwise }) => {
    if (origin.hub === own) return { outcome: 'KNOWN', id };
    const same = byOrigin.get(originKey(origin)) ?? bySource.get(externalId);
    if (same) {
      const itsOwner = source.hub !== null ? origin.hub === source.hub : source.url !== null && origin.url === source.url;
      return { outcome: same.source_id === source.id || itsOwner ? 'TAKE' : 'KNOWN', id: same.id };
    }
    return { outcome: 'TAKE', id: byId.has(id) ? otherwise : id };
  });
};
