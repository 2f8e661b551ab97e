import type { RecordSource } from '@drogowskaz/directory';
import { isUuid, stableId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import type { KnownHere } from './known-here.ts';
import { isItsOwner, originKey, originOf, siteOf } from './rules/origin.ts';
import type { HarvestedSource } from './take-organization.ts';

interface Foreign {
  id: string;
  externalId: string;
  origin: RecordSource | null;
}

export interface FoundId {
  /** KNOWN: our own record, or its owner's word. PASSED_ON: here by another way, which has it from its owner, too. */
  outcome: 'TAKE' | 'KNOWN' | 'PASSED_ON';
  id: string;
}

interface Kept {
  id: string;
  source_id: string | null;
  external_id: string | null;
  provenance: RecordSource | null;
  /** Whoever brought it still gives it. */
  given: boolean;
  /** Whoever brought it is its owner, and is still followed. */
  of_owner: boolean;
}

/** An organisation is given with its services: others may have added some that are not. */
const GIVEN = {
  provider: `exists (select from registry.service s where s.provider_id = r.id and s.source_id = r.source_id and s.status = 'PUBLISHED')`,
  service: "r.status = 'PUBLISHED'",
};

const COLUMNS = (table: 'provider' | 'service'): string => `r.id, r.source_id, r.external_id, r.provenance, ${GIVEN[table]} as given,
  exists (select from registry.source o where o.id = r.source_id and o.state not in ('REMOVED', 'IMPORTED')
    and coalesce(o.hub::text, o.url) = coalesce(r.provenance ->> 'hub', r.provenance ->> 'url')) as of_owner`;

/** Records that could be meant: of this id, of this source, or of the same origin. */
const KEPT = (table: 'provider' | 'service'): string => `
  select ${COLUMNS(table)} from registry.${table} r where r.id = any(select jsonb_array_elements_text(?::jsonb)::uuid)
  union
  select ${COLUMNS(table)} from registry.${table} r
    where r.source_id = ? and r.external_id in (select jsonb_array_elements_text(?::jsonb))
  union
  select ${COLUMNS(table)} from jsonb_to_recordset(?::jsonb) as o(origin text, id text)
    join registry.${table} r on coalesce(r.provenance ->> 'hub', r.provenance ->> 'url') = o.origin and r.provenance ->> 'id' = o.id
      and r.provenance is not null`;

/**
 * Which record of this hub each of these is. What we have given away does not come back as somebody else's; what came by one way is not
 * taken a second time by another while it is given, but for its owner, who comes before those that only pass it on: as long as she is followed,
 * they bring nothing of hers.
 */
export const findIds = async (
  { em }: Transaction,
  table: 'provider' | 'service',
  source: HarvestedSource,
  here: KnownHere,
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
  return wanted.map(({ id, externalId, origin, otherwise }, at) => {
    if (isOfHere(source, here, origin, records[at]?.origin ?? null)) return { outcome: 'KNOWN', id };
    const same = byOrigin.get(originKey(origin)) ?? bySource.get(externalId);
    if (same) {
      if (same.source_id === source.id || isItsOwner(source, same.provenance)) return { outcome: 'TAKE', id: same.id };
      if (same.of_owner) return { outcome: 'KNOWN', id: same.id };
      return { outcome: same.given ? 'PASSED_ON' : 'TAKE', id: same.id };
    }
    return { outcome: 'TAKE', id: byId.has(id) ? otherwise : id };
  });
};

/** Our own, by whatever of us it names, or of a hub from which it comes anyway. */
const isOfHere = (source: HarvestedSource, here: KnownHere, { hub }: Pick<RecordSource, 'hub'>, said: RecordSource | null): boolean => {
  if (here.site !== null && said?.url != null && siteOf(said.url) === here.site) return true;
  return hub !== null && (hub === here.hub || (hub !== source.hub && here.owners.has(hub)));
};
