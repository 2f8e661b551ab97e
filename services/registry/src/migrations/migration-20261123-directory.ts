import { Migration } from '@mikro-orm/migrations';

/**
 * The public schema: projections that everybody may read, so without row level security (which would take the indexes on arrays and
 * texts away from the serving roles). Nothing private may ever be a column here.
 */
export class DirectoryTables extends Migration {
  override name = '20261123-directory-tables';

  override up(): void {
    for (const statement of [...tables.split(';\n\n'), ...queue.split(';\n\n')]) if (statement.trim() !== '') this.addSql(statement);
  }
}

const tables = `
create schema if not exists directory;

grant usage on schema directory to drogowskaz_registry, drogowskaz_indexer;

create table directory.service (
  id uuid primary key,
  provider_id uuid not null,
  sort_name text collate "C" not null,
  municipality_keys text[] not null,
  card jsonb not null,
  detail jsonb not null,
  version bigint not null,
  updated_at timestamptz not null
);

create index service_provider on directory.service (provider_id, sort_name, id);

create index service_municipality_keys on directory.service using gin (municipality_keys);

create table directory.provider (
  id uuid primary key,
  name text not null,
  sort_name text collate "C" not null,
  description jsonb not null,
  url text,
  municipality text,
  updated_at timestamptz not null
);

create index provider_sort_name on directory.provider (sort_name, id);

create index provider_municipality on directory.provider (left(municipality, 6), sort_name, id);

create table directory.collection (
  id text primary key,
  title jsonb not null
);

create table directory.collection_service (
  collection_id text not null references directory.collection on delete cascade,
  service_id uuid not null references directory.service on delete cascade,
  position integer not null,
  primary key (collection_id, service_id)
);

create index collection_service_position on directory.collection_service (collection_id, position, service_id);

create index collection_service_service on directory.collection_service (service_id);

create table directory.tombstone (
  service_id uuid primary key,
  version bigint not null,
  removed_at timestamptz not null
);

create index tombstone_removed_at on directory.tombstone (removed_at, service_id);

grant select on all tables in schema directory to drogowskaz_registry, drogowskaz_indexer;

grant insert, update, delete on all tables in schema directory to drogowskaz_registry;

`;

/**
 * The serving role may ask for indexing and for nothing else of the queue. Repeats merge by key. Not by graphile-worker's own `add_job`:
 * it loses a change when its job is being taken in that very moment (see prepare-queue.ts in packages/platform).
 */
const queue = `
create function registry.enqueue_services(ids uuid[]) returns void
  language sql security definer set search_path = '' as $$
  select graphile_worker.drogowskaz_add_job('index_service', json_build_object('id', id), 'svc:' || id)
  from (select distinct unnest(ids) as id order by id) services
$$;

create function registry.enqueue_service(id uuid) returns void
  language sql security definer set search_path = '' as $$
  select graphile_worker.drogowskaz_add_job('index_service', json_build_object('id', id), 'svc:' || id)
$$;

revoke all on function registry.enqueue_services(uuid[]), registry.enqueue_service(uuid) from public;

grant execute on function registry.enqueue_services(uuid[]), registry.enqueue_service(uuid) to drogowskaz_registry;

create function registry.exists_somewhere(kind text, id uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select case kind
    when 'service' then exists (select from registry.service s where s.id = $2)
    when 'revision' then exists (select from registry.service_revision r where r.id = $2)
    else false
  end
$$;

revoke all on function registry.exists_somewhere(text, uuid) from public;

grant execute on function registry.exists_somewhere(text, uuid) to drogowskaz_registry;

`;
