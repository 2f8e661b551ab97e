import type { LocationRecord, ProviderRecord, PublicVerification, RecordSource, ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { writePublishedProviders } from '../../providers/index.ts';
import { PLACES } from './approved-places.ts';
import { writePublished } from './write-published.ts';

const AT_ONCE = 500;

const PROVIDERS = `
  select d.id, p.record, p.provenance, d.updated_at::text as updated_at from directory.provider d join registry.provider p on p.id = d.id
  where not exists (select from directory.published_provider published where published.id = d.id and published.updated_at = d.updated_at)
  order by d.id limit ${AT_ONCE}`;

const SERVICES = `
  select d.id, d.provider_id, d.version, d.updated_at::text as updated_at, d.card -> 'verification' as verification, r.record, s.provenance, s.demonstration,
    p.record ->> 'name' as provider_name,
    ${PLACES} as places
  from directory.service d
  join registry.service s on s.id = d.id
  join registry.service_revision r on r.id = s.published_revision_id
  join registry.provider p on p.id = s.provider_id
  where d.id = any(?::uuid[])
  order by d.id`;

const MISSING = `
  select d.id from directory.service d
  where not exists (select from directory.published_record published where published.service_id = d.id and published.version = d.version)
  order by d.id limit ${AT_ONCE}`;

interface ProviderRow {
  id: string;
  record: ProviderRecord;
  provenance: RecordSource | null;
  updated_at: string;
}

interface ServiceRow {
  id: string;
  provider_id: string;
  version: string;
  updated_at: string;
  verification: PublicVerification;
  record: ServiceRecord;
  provenance: RecordSource | null;
  demonstration: boolean;
  provider_name: string;
  places: Record<string, LocationRecord> | null;
}

/**
 * Brings the published records to what is public: after the migration that made their tables, and after a registry of an earlier version
 * went on publishing beside. Part by part, so that it can be ended anywhere and run again; what is right already is left alone.
 */
export const fillPublished = async (transaction: Pick<Transaction, 'em'>): Promise<void> => {
  const { em } = transaction;
  for (;;) {
    const rows = await em.execute<ProviderRow[]>(PROVIDERS);
    await writePublishedProviders(
      transaction,
      rows.map(({ id, record, provenance, updated_at }) => ({ id, record, source: provenance, updatedAt: updated_at })),
    );
    if (rows.length < AT_ONCE) break;
  }
  for (;;) {
    const missing = await em.execute<{ id: string }[]>(MISSING);
    const rows = await em.execute<ServiceRow[]>(SERVICES, [uuidArray(missing.map(({ id }) => id))]);
    await writePublished(
      transaction,
      rows.map((row) => ({
        id: row.id,
        providerId: row.provider_id,
        record: { ...row.record, demonstration: row.demonstration },
        approved: row.record,
        source: row.provenance,
        places: new Map(Object.entries(row.places ?? {})),
        providerName: row.provider_name,
        verification: row.verification,
        version: Number(row.version),
        updatedAt: row.updated_at,
        modifiedAt: null,
      })),
    );
    if (missing.length < AT_ONCE || rows.length === 0) break;
  }
};
