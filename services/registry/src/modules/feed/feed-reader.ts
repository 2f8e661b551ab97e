/** The published records as feeds ask for them. Reads what is public: no transaction, no rights needed. */
import type { DirectoryTables, ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type {
  FeedDeletion,
  FeedFilter,
  FeedPlace,
  FeedPort,
  FeedPosition,
  FeedProvider,
  FeedRows,
  FeedService,
  FeedSource,
} from '@drogowskaz/platform';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { askedWords } from '../../values/published-words.ts';
import { postcodeKey } from '../services/index.ts';
import { around } from './around.ts';
import { publicPages } from './public-pages.ts';

type Condition = RawBuilder<unknown>;
type Database = Kysely<DirectoryTables>;

interface ServiceRow {
  service_id: string;
  provider_id: string;
  record: ServiceRecord;
  source: FeedSource | null;
  verification: FeedService<ServiceRecord>['verification'];
  version: string;
  modified_at: Date;
}

const NOTHING = sql`false`;

const all = (conditions: readonly Condition[]): Condition => (conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `));

/** Of each list of terms one must be there; a list without any finds nothing. */
const termConditions = (terms: FeedFilter['terms'], column: Condition): Condition[] =>
  (terms ?? []).map((any) => (any.length === 0 ? NOTHING : sql`${column} && ${any}::text[]`));

const wordConditions = (search: string | undefined, words: Condition, terms?: Condition): Condition[] => {
  const asked = search === undefined ? null : askedWords(search);
  // Something was asked that holds no word: it is found nowhere, and not everywhere.
  if (asked === null) return search === undefined || search.trim() === '' ? [] : [NOTHING];
  return asked.map(({ words: word, categories }) => {
    const met = sql`${words} @@ ${word}::tsquery`;
    return terms === undefined || categories.length === 0 ? met : sql`(${met} or ${terms} && ${categories}::text[])`;
  });
};

const onServices = ({ ids, search, terms, organizations, modifiedAfter, municipality }: FeedFilter): Condition[] => [
  ...(ids ? [sql`r.service_id = any(${ids}::uuid[])`] : []),
  ...wordConditions(search, sql`r.words`, sql`r.terms`),
  ...termConditions(terms, sql`r.terms`),
  ...(organizations ? [sql`r.provider_id = any(${organizations}::uuid[])`] : []),
  ...(modifiedAfter === undefined ? [] : [sql`r.updated_at >= ${modifiedAfter}::timestamptz`]),
  ...(municipality === undefined ? [] : [sql`${municipality.slice(0, 6)} = any(r.municipality_keys)`]),
];

const onProviders = ({ ids, search, terms, organizations, modifiedAfter, municipality }: FeedFilter): Condition[] => [
  ...(ids ? [sql`p.id = any(${ids}::uuid[])`] : []),
  ...(organizations ? [sql`p.id = any(${organizations}::uuid[])`] : []),
  ...wordConditions(search, sql`p.words`),
  ...(terms
    ? [sql`exists (select from directory.published_record r where r.provider_id = p.id and ${all(termConditions(terms, sql`r.terms`))})`]
    : []),
  ...(modifiedAfter === undefined ? [] : [sql`p.updated_at >= ${modifiedAfter}::timestamptz`]),
  ...(municipality === undefined
    ? []
    : [
        sql`(left(p.record ->> 'municipality', 6) = ${municipality.slice(0, 6)} or exists (
          select from directory.published_record r where r.provider_id = p.id and ${municipality.slice(0, 6)} = any(r.municipality_keys)))`,
      ]),
];

/** The conditions, order and part of the rows that a position means. */
const part = (position: FeedPosition, id: Condition, conditions: readonly Condition[]): Condition =>
  'offset' in position
    ? sql`where ${all(conditions)} order by ${id} offset ${position.offset} limit ${position.limit}`
    : sql`where ${all([...conditions, ...(position.after === null ? [] : [sql`${id} > ${position.after}::uuid`])])}
        order by ${id} limit ${position.limit}`;

export const feedReader = (db: Database): FeedPort<ServiceRecord, ProviderRecord> => {
  const count = async (position: FeedPosition, from: Condition, conditions: readonly Condition[]): Promise<number | null> => {
    if (!('offset' in position)) return null;
    const { rows } = await sql<{ count: string }>`select count(*) as count from ${from} where ${all(conditions)}`.execute(db);
    return Number(rows[0]?.count);
  };

  const providersOf = async (ids: readonly string[]): Promise<FeedProvider<ProviderRecord>[]> => {
    if (ids.length === 0) return [];
    const rows = await db
      .selectFrom('directory.published_provider')
      .select(['id', 'record', 'source'])
      .where('id', 'in', [...new Set(ids)])
      .orderBy('id')
      .execute();
    return rows.map(providerOf);
  };

  const servicesWhere = async (rest: Condition): Promise<FeedService<ServiceRecord>[]> => {
    const { rows } = await sql<ServiceRow>`
      select r.service_id, r.provider_id, r.record, r.source, r.verification, r.version, r.modified_at
      from directory.published_record r ${rest}`.execute(db);
    return rows.map(serviceOf);
  };

  return {
    ...publicPages(db),

    async services({ filter, position }) {
      const conditions = onServices(filter);
      // Ids first: only the rows of the page are read whole.
      const page = sql`select r.service_id from directory.published_record r ${part(position, sql`r.service_id`, conditions)}`;
      const [rows, total] = await Promise.all([
        servicesWhere(sql`where r.service_id in (${page}) order by r.service_id`),
        count(position, sql`directory.published_record r`, conditions),
      ]);
      return { rows, total, providers: await providersOf(rows.map(({ providerId }) => providerId)) };
    },

    async organizations({ filter, position }) {
      const conditions = onProviders(filter);
      const [{ rows }, total] = await Promise.all([
        sql<ProviderRow>`select p.id, p.record, p.source from directory.published_provider p
          ${part(position, sql`p.id`, conditions)}`.execute(db),
        count(position, sql`directory.published_provider p`, conditions),
      ]);
      return { rows: rows.map(providerOf), total };
    },

    async serviceAtLocations({ filter: { ids, ...filter }, position, near }) {
      const conditions = [
        ...(ids ? [sql`l.id = any(${ids}::uuid[])`] : []),
        ...onServices(filter),
        ...(near ? [await around(db, { postcode: postcodeKey(near.postcode), metres: near.metres })] : []),
      ];
      const from = sql`directory.published_place l join directory.published_record r on r.service_id = l.service_id`;
      const [places, total] = await Promise.all([
        sql<{ id: string; service_id: string }>`select l.id, l.service_id from ${from} ${part(position, sql`l.id`, conditions)}`.execute(
          db,
        ),
        count(position, from, conditions),
      ]);
      const rows: FeedPlace[] = places.rows.map(({ id, service_id }) => ({ id, serviceId: service_id }));
      const wanted = [...new Set(rows.map(({ serviceId }) => serviceId))];
      const services = wanted.length === 0 ? [] : await servicesWhere(sql`where r.service_id = any(${wanted}::uuid[])`);
      return { rows, total, services, providers: await providersOf(services.map(({ providerId }) => providerId)) };
    },

    async deletions({ filter: { ids, modifiedAfter }, position }): Promise<FeedRows<FeedDeletion>> {
      const conditions = [
        ...(ids ? [sql`t.id = any(${ids}::uuid[])`] : []),
        ...(modifiedAfter === undefined ? [] : [sql`t.removed_at >= ${modifiedAfter}::timestamptz`]),
      ];
      const [{ rows }, total] = await Promise.all([
        sql<DeletionRow>`select t.id, t.type, t.removed_at from ${DELETIONS} ${part(position, sql`t.id`, conditions)}`.execute(db),
        count(position, DELETIONS, conditions),
      ]);
      return { rows: rows.map(({ removed_at, ...row }) => ({ ...row, removedAt: removed_at.toISOString() })), total };
    },

    async hub() {
      const { rows } = await sql<{ id: string; restored_at: Date | null }>`
        select registry.hub_id() as id, registry.hub_restored_at() as restored_at`.execute(db);
      return { id: rows[0]?.id ?? '', restoredAt: rows[0]?.restored_at?.toISOString() ?? null };
    },
  };
};

const DELETIONS = sql`(
  select service_id as id, 'service' as type, removed_at from directory.tombstone
  union all
  select provider_id, 'organization', removed_at from directory.provider_tombstone
) t`;

interface DeletionRow extends Pick<FeedDeletion, 'id' | 'type'> {
  removed_at: Date;
}

interface ProviderRow {
  id: string;
  record: ProviderRecord;
  source: FeedSource | null;
}

const providerOf = ({ id, record, source }: ProviderRow): FeedProvider<ProviderRecord> => ({ id, record, source });

const serviceOf = (row: ServiceRow): FeedService<ServiceRecord> => ({
  id: row.service_id,
  providerId: row.provider_id,
  record: row.record,
  source: row.source,
  verification: row.verification,
  version: Number(row.version),
  modifiedAt: row.modified_at.toISOString(),
});
