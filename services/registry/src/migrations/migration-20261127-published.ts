import { Migration } from '@mikro-orm/migrations';

/**
 * The approved records as the public may have them: what feeds and exports are made of. The projection is written by the registry
 * (services/publication, providers); rows that were public before this migration are filled by `fillPublished`, as what may go out of a
 * record is said in TypeScript, once, and not in SQL again.
 */
export class Published extends Migration {
  override name = '20261127-published';

  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  // Rows leave together with what they stand beside: whatever withdraws a service need not know of this table.
  `create table directory.published_record (
     service_id uuid primary key references directory.service on delete cascade,
     provider_id uuid not null,
     record jsonb not null,
     source jsonb,
     verification jsonb not null,
     municipality_keys text[] not null,
     terms text[] not null,
     words tsvector not null,
     version bigint not null,
     updated_at timestamptz not null
   )`,
  'create index published_record_provider on directory.published_record (provider_id, service_id)',
  'create index published_record_updated on directory.published_record (updated_at, service_id)',
  'create index published_record_terms on directory.published_record using gin (terms)',
  'create index published_record_words on directory.published_record using gin (words)',

  `create table directory.published_place (
     id uuid not null,
     service_id uuid not null references directory.published_record on delete cascade,
     position integer not null,
     postal_codes text[] not null,
     latitude double precision,
     longitude double precision,
     primary key (id, service_id)
   )`,
  'create index published_place_service on directory.published_place (service_id)',
  'create index published_place_postal_codes on directory.published_place using gin (postal_codes)',
  'create index published_place_latitude on directory.published_place (latitude, longitude)',

  `create table directory.published_provider (
     id uuid primary key references directory.provider on delete cascade,
     record jsonb not null,
     source jsonb,
     words tsvector not null,
     updated_at timestamptz not null
   )`,
  'create index published_provider_updated on directory.published_provider (updated_at, id)',
  'create index published_provider_words on directory.published_provider using gin (words)',

  `grant select on directory.published_record, directory.published_place, directory.published_provider
     to drogowskaz_registry, drogowskaz_indexer`,
  `grant insert, update, delete on directory.published_record, directory.published_place, directory.published_provider
     to drogowskaz_registry`,
];
