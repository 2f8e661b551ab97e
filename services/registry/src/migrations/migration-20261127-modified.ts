import { Migration } from '@mikro-orm/migrations';

/**
 * When a record itself last changed, wherever it was written, beside when this hub last published it; and tombstones of organizations, which
 * only services had. Those that went before this migration are known by the name that is left of them.
 */
export class Modified extends Migration {
  override name = '20261127-modified';

  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  // A registry of an earlier version that publishes beside knows nothing of it.
  'alter table directory.published_record add modified_at timestamptz not null default now()',
  'update directory.published_record set modified_at = updated_at',

  'create table directory.provider_tombstone (provider_id uuid primary key, removed_at timestamptz not null)',
  'create index provider_tombstone_removed_at on directory.provider_tombstone (removed_at, provider_id)',
  'grant select on directory.provider_tombstone to drogowskaz_registry, drogowskaz_indexer',
  'grant insert, update, delete on directory.provider_tombstone to drogowskaz_registry',
  `insert into directory.provider_tombstone (provider_id, removed_at)
   select p.id, p.updated_at from registry.provider p
   where p.source_id is not null and p.record ->> 'name' = '(withdrawn)' and not exists (select from directory.provider d where d.id = p.id)`,
];
