import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/** Other people's directories that this one follows, whose records are kept read-only and under their owners' names. */
export class Harvest extends Migration {
  override name = '20261127-harvest';

  override up(): void {
    for (const statement of [...identity, ...sources, ...provenance, ...serveTable('harvest_row', ofOperators), ...readOnly, ...forgetting])
      this.addSql(statement);
  }
}

const ofOperators = { read: administrator, write: administrator, delete: administrator };

/** Made once, and part of every back-up: two hubs that harvest each other know by it what is their own. */
const identity = [
  'create table registry.hub (id uuid primary key, only_one boolean not null default true unique check (only_one))',
  'insert into registry.hub (id) values (gen_random_uuid())',
  ...serveTable('hub', { read: administrator }),
  `create function registry.hub_id() returns uuid language sql stable security definer set search_path = '' as $$ select id from registry.hub $$`,
  'revoke all on function registry.hub_id() from public',
  'grant execute on function registry.hub_id() to drogowskaz_registry',
];

const sources = [
  `alter table registry.source
     add kind text check (kind in ('DROGOWSKAZ', 'HSDS')),
     add hub uuid,
     add state text not null default 'IMPORTED'
       check (state in ('IMPORTED', 'NEW', 'WELL', 'FAILING', 'HELD', 'VANISHED', 'REMOVED')),
     add attribution text,
     add every_minutes integer check (every_minutes between 5 and 10080),
     add allow_private boolean not null default false,
     add options jsonb not null default '{}',
     add cursor timestamptz,
     add whole_at timestamptz,
     add tried_at timestamptz,
     add next_at timestamptz,
     add failures integer not null default 0,
     add problem text,
     add held jsonb,
     add run jsonb,
     add report jsonb,
     add added_at timestamptz`,
  `create unique index source_url on registry.source (url) where state <> 'IMPORTED'`,
  // What a run has read and not yet taken in: a run that was killed goes on from here.
  `create table registry.harvest_row (
     source_id uuid not null references registry.source on delete cascade,
     position bigint not null,
     kind text not null check (kind in ('ORGANIZATION', 'DELETION')),
     external_id text not null,
     payload jsonb not null,
     primary key (source_id, position)
   )`,
];

/** `provenance`: who says it, under which licence, and which record of which hub or feed it is, by whatever way it came. */
const provenance = ['provider', 'service'].flatMap((table) => [
  `alter table registry.${table} add provenance jsonb, add check (provenance is null or source_id is not null)`,
  `create unique index ${table}_external on registry.${table} (source_id, external_id) where source_id is not null`,
  `create unique index ${table}_origin on registry.${table} ((coalesce(provenance ->> 'hub', provenance ->> 'url')), (provenance ->> 'id'))
     where provenance is not null`,
]);

/** Behind the checks of the stores: what belongs to somebody else is changed by taking in what she says, and in no other way. */
const readOnly = [
  // Also for those who may not see the provider's row.
  `create function registry.foreign_provider(provider uuid) returns table (source_id uuid, provenance jsonb)
     language sql stable security definer set search_path = '' as $$
     select p.source_id, p.provenance from registry.provider p where p.id = provider and p.source_id is not null
   $$`,
  'revoke all on function registry.foreign_provider(uuid) from public',
  'grant execute on function registry.foreign_provider(uuid) to drogowskaz_registry',
  `create function registry.harvesting() returns boolean language sql stable
     as $$ select coalesce(current_setting('drogowskaz.harvest', true), '') = 'on' $$`,
  `create function registry.keep_foreign_service() returns trigger language plpgsql as $$
   begin
     if not registry.harvesting() and (select s.source_id from registry.service s where s.id = new.service_id) is not null then
       raise exception 'This service belongs to another source; it is changed there.' using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
  `create trigger keep_foreign before insert on registry.service_revision
     for each row execute function registry.keep_foreign_service()`,
  `create function registry.keep_foreign_provider() returns trigger language plpgsql as $$
   begin
     if not registry.harvesting() then
       raise exception 'This provider belongs to another source; it is changed there.' using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
  `create trigger keep_foreign before update on registry.provider for each row
     when (old.source_id is not null and new.record is distinct from old.record) execute function registry.keep_foreign_provider()`,
];

/**
 * Of other people's records only what they say now is kept: a place that they hide, or a service that they take away, must not live on in
 * an old revision here. A revision is deleted in no other way, therefore by the owner of the table.
 */
const forgetting = [
  `create function registry.forget_foreign(services uuid[]) returns void language plpgsql security definer set search_path = '' as $$
   declare foreign_ids uuid[];
   begin
     if registry.caller_role() <> 'ADMINISTRATOR' or not registry.harvesting() then
       raise exception 'Only a harvest forgets.' using errcode = 'insufficient_privilege';
     end if;
     select coalesce(array_agg(s.id), '{}') into foreign_ids from registry.service s where s.id = any(services) and s.source_id is not null;
     delete from registry.revision_note n using registry.service_revision r, registry.service s
       where n.revision_id = r.id and r.service_id = s.id and s.id = any(foreign_ids) and r.id is distinct from s.published_revision_id;
     delete from registry.service_revision r using registry.service s
       where r.service_id = s.id and s.id = any(foreign_ids) and r.id is distinct from s.published_revision_id;
     delete from registry.service_location l using registry.service s
       where l.service_id = s.id and s.id = any(foreign_ids) and s.published_revision_id is null;
     delete from registry.location l using registry.provider p
       where l.provider_id = p.id and p.source_id is not null
         and p.id in (select s.provider_id from registry.service s where s.id = any(foreign_ids))
         and not exists (select from registry.service_location sl where sl.location_id = l.id);
   end $$`,
  'revoke all on function registry.forget_foreign(uuid[]) from public',
  'grant execute on function registry.forget_foreign(uuid[]) to drogowskaz_registry',
];
