import {
  type LocationRecord,
  type ProviderRecord,
  type RecordSource,
  type ServiceRecord,
  type SourceNow,
  toldSource,
} from '@drogowskaz/directory';
import type { FeedFilter, FeedPort, FeedPosition, FeedProvider, FeedService } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { SOURCE_NOW } from '../provenance/index.ts';
import { PLACES } from '../services/index.ts';

/** Runs work on the database as its operator. */
type AsOperator = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

/**
 * The published records whole, also what is hidden from the public (places, persons, e-mail addresses): for the operator, who owns them and
 * takes them elsewhere. Drafts are not in it. Never for gateways.
 */
export const wholeRecords = (asOperator: AsOperator): Pick<FeedPort<ServiceRecord, ProviderRecord>, 'services' | 'organizations'> => ({
  organizations: ({ filter, position }) =>
    asOperator(async ({ em }) => {
      const { after, limit } = readingOn(position);
      const rows = await em.execute<(FeedProvider<ProviderRecord> & Sourced)[]>(
        `select p.id, p.record, p.provenance, ${SOURCE_NOW} as source_now from registry.provider p left join registry.source o on o.id = p.source_id
         where exists (select from directory.provider d where d.id = p.id) and (?::uuid is null or p.id > ?::uuid)
           and (?::text is null or p.municipality_key = ? or exists (select from registry.service s join registry.service_revision r
             on r.id = s.published_revision_id where s.provider_id = p.id and s.status = 'PUBLISHED' and ${SERVES}))
         order by p.id limit ?`,
        [after, after, ...Array(2).fill(keyOf(filter)), keyOf(filter), limit],
      );
      return { rows: rows.map(({ id, record, ...source }) => ({ id, record, source: sourceOf(source) })), total: null };
    }),
  services: ({ filter, position }) =>
    asOperator(async ({ em }) => {
      const { after, limit } = readingOn(position);
      const rows = await em.execute<Row[]>(
        `select s.id, s.provider_id, r.record, s.verified_at, s.due_at, s.verified_by, s.publication_version, s.provenance, s.demonstration,
           ${SOURCE_NOW} as source_now,
           coalesce(d.modified_at, s.updated_at) as modified_at,
           ${PLACES} as places
         from registry.service s join registry.service_revision r on r.id = s.published_revision_id
           left join directory.published_record d on d.service_id = s.id
           left join registry.source o on o.id = s.source_id
         where s.status = 'PUBLISHED' and (?::uuid is null or s.id > ?::uuid)
           and (?::uuid[] is null or s.provider_id = any(?::uuid[])) and (?::text is null or ${SERVES})
         order by s.id limit ?`,
        [
          after,
          after,
          ...Array(2).fill(filter.organizations ? uuidArray(filter.organizations) : null),
          keyOf(filter),
          keyOf(filter),
          limit,
        ],
      );
      return { rows: rows.map(serviceOf), total: null, providers: [] };
    }),
});

const SERVES = `exists (select from jsonb_array_elements_text(r.record -> 'municipalities') code where left(code, 6) = ?)`;

const keyOf = ({ municipality }: FeedFilter): string | null => municipality?.slice(0, 6) ?? null;

const readingOn = (position: FeedPosition): { after: string | null; limit: number } => {
  if ('after' in position) return position;
  throw new Error('Whole records are read from one end to the other.');
};

interface Sourced {
  provenance: RecordSource | null;
  source_now: SourceNow | null;
}

const sourceOf = ({ provenance, source_now }: Sourced): RecordSource | null => toldSource(provenance, source_now);

interface Row extends Sourced {
  id: string;
  provider_id: string;
  record: ServiceRecord;
  verified_at: Date | null;
  due_at: Date | null;
  verified_by: string | null;
  publication_version: string;
  demonstration: boolean;
  modified_at: Date;
  places: Record<string, LocationRecord> | null;
}

const moment = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString());

const serviceOf = (row: Row): FeedService<ServiceRecord> => ({
  id: row.id,
  providerId: row.provider_id,
  record: {
    ...row.record,
    demonstration: row.demonstration,
    locations: row.record.locations.map((at) => ({ ...at, location: row.places?.[at.location.id] ?? at.location })),
  },
  source: sourceOf(row),
  verification: { verifiedAt: moment(row.verified_at), dueAt: moment(row.due_at), by: row.verified_by },
  version: Number(row.publication_version),
  modifiedAt: new Date(row.modified_at).toISOString(),
});
