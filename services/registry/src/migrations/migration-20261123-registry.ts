import { Migration } from '@mikro-orm/migrations';
import { serveTable, type TablePolicies } from './policies.ts';

/**
 * The private schema. Every table is under forced row level security from the start: the serving role owns nothing and sees what the
 * settings of its transaction let it see (`drogowskaz.role`, `.provider`, `.municipality`, `.key`); without settings, nothing.
 */
export class RegistryTables extends Migration {
  override name = '20261123-registry-tables';

  override up(): void {
    this.addSql('create schema if not exists registry');
    this.addSql('grant usage on schema registry to drogowskaz_registry');
    // The runner made its own table before this migration ran.
    this.addSql('alter table registry.migration enable row level security');
    this.addSql('alter table registry.migration force row level security');
    this.addSql('create policy owner on registry.migration to current_user using (true) with check (true)');
    for (const sql of [settings, providers, services, revisions, locations, accounts, taxonomies, collections]) {
      for (const statement of sql.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    }
    for (const [table, policies] of Object.entries(access)) for (const statement of serveTable(table, policies)) this.addSql(statement);
  }
}

/** After a commit a transaction's setting is '' and not null: both mean "not set". */
const settings = `
create function registry.caller_role() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('drogowskaz.role', true), ''), 'ANONYMOUS') $$;

create function registry.caller_provider() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('drogowskaz.provider', true), '')::uuid $$;

create function registry.caller_municipality() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('drogowskaz.municipality', true), '') $$;

create function registry.caller_key() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('drogowskaz.key', true), '')::uuid $$;

`;

const providers = `
create table registry.source (
  id uuid primary key,
  name text not null unique,
  licence text,
  url text,
  harvested_at timestamptz
);

create table registry.provider (
  id uuid primary key,
  record jsonb not null,
  municipality_key text check (municipality_key ~ '^[0-9]{6}$'),
  status text not null check (status in ('WAITING', 'APPROVED', 'REFUSED')),
  version integer not null default 1,
  source_id uuid references registry.source,
  external_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index provider_municipality on registry.provider (municipality_key);

`;

const services = `
create table registry.service (
  id uuid primary key,
  provider_id uuid not null references registry.provider,
  home_key text check (home_key ~ '^[0-9]{6}$'),
  status text not null check (status in ('UNPUBLISHED', 'PUBLISHED', 'ARCHIVED')),
  version integer not null,
  published_revision_id uuid,
  publication_version bigint not null default 0,
  verified_at timestamptz,
  due_at timestamptz,
  demonstration boolean not null default false,
  archive_reason text,
  source_id uuid references registry.source,
  external_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index service_provider on registry.service (provider_id);

create index service_home on registry.service (home_key);

create index service_due on registry.service (due_at) where status = 'PUBLISHED';

`;

const revisions = `
create table registry.service_revision (
  id uuid primary key,
  service_id uuid not null references registry.service,
  version integer not null,
  status text not null check (status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED')),
  record jsonb not null,
  changed_fields text[] not null,
  message text,
  author_key_id uuid,
  reviewer_key_id uuid,
  created_at timestamptz not null,
  submitted_at timestamptz,
  decided_at timestamptz,
  unique (service_id, version),
  check (status = 'DRAFT' or submitted_at is not null)
);

create index service_revision_queue on registry.service_revision (submitted_at, id) where status = 'IN_REVIEW';

create unique index service_revision_one_in_review on registry.service_revision (service_id) where status = 'IN_REVIEW';

alter table registry.service add foreign key (published_revision_id) references registry.service_revision deferrable initially deferred;

create function registry.keep_submitted_content() returns trigger language plpgsql as $$
begin
  if (new.id, new.service_id) is distinct from (old.id, old.service_id) then
    raise exception 'A revision cannot become another one.' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'DRAFT'
    and (new.version, new.record, new.changed_fields) is distinct from (old.version, old.record, old.changed_fields) then
    raise exception 'The content of a submitted revision cannot change: a moderator approves exactly what she saw.' using errcode = 'restrict_violation';
  end if;
  if old.status in ('APPROVED', 'REJECTED') and new.status <> old.status then
    raise exception 'A decision on a revision stays.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger keep_submitted_content before update on registry.service_revision
  for each row execute function registry.keep_submitted_content();

`;

const locations = `
create table registry.location (
  id uuid primary key,
  provider_id uuid not null references registry.provider,
  record jsonb not null,
  municipality_key text check (municipality_key ~ '^[0-9]{6}$'),
  hidden boolean not null,
  match_key text not null,
  version integer not null default 1,
  updated_at timestamptz not null
);

create index location_match on registry.location (provider_id, match_key);

create table registry.service_location (
  service_id uuid not null references registry.service,
  location_id uuid not null references registry.location,
  primary key (service_id, location_id)
);

create index service_location_location on registry.service_location (location_id);

`;

const accounts = `
create table registry.api_key (
  id uuid primary key,
  name text not null,
  prefix text not null unique,
  hash bytea not null unique check (length(hash) = 32),
  role text not null check (role in ('NGO', 'MODERATOR', 'ADMINISTRATOR')),
  provider_id uuid references registry.provider,
  municipality_key text check (municipality_key ~ '^[0-9]{6}$'),
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  check (role <> 'NGO' or provider_id is not null),
  check (role <> 'MODERATOR' or municipality_key is not null)
);

create function registry.identify_key(key_hash bytea, moment timestamptz)
  returns table (key_id uuid, key_role text, provider uuid, municipality text)
  language plpgsql security definer set search_path = '' as $$
begin
  return query
    select k.id, k.role, k.provider_id, k.municipality_key from registry.api_key k
    where k.hash = key_hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment);
  -- Known to five minutes: a write for each question would cost more than the question.
  update registry.api_key k set last_used_at = moment
    where k.hash = key_hash and k.revoked_at is null and (k.last_used_at is null or k.last_used_at < moment - interval '5 minutes');
end $$;

revoke all on function registry.identify_key(bytea, timestamptz) from public;

grant execute on function registry.identify_key(bytea, timestamptz) to drogowskaz_registry;

create table registry.audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor_role text not null,
  actor_key_id uuid,
  action text not null,
  record_type text not null,
  record_id uuid not null,
  provider_id uuid,
  municipality_key text,
  request_id text not null,
  before jsonb,
  after jsonb
);

create index audit_entry_record on registry.audit_entry (record_id, at);

`;

const taxonomies = `
create table registry.taxonomy (
  id uuid primary key,
  name text not null,
  description text not null,
  uri text,
  version text
);

create table registry.taxonomy_term (
  id uuid primary key,
  taxonomy_id uuid references registry.taxonomy,
  code text,
  name text not null,
  description text not null,
  parent_id uuid references registry.taxonomy_term,
  language text,
  term_uri text,
  unique (taxonomy_id, code)
);

`;

const collections = `
create table registry.collection (
  id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  title jsonb not null
);

create table registry.collection_service (
  collection_id text not null references registry.collection,
  service_id uuid not null references registry.service,
  position integer not null,
  primary key (collection_id, service_id)
);

create index collection_service_service on registry.collection_service (service_id);

`;

const administrator = `(select registry.caller_role()) = 'ADMINISTRATOR'`;
const ngo = (column: string) => `((select registry.caller_role()) = 'NGO' and ${column} = (select registry.caller_provider()))`;
const moderator = (column: string) =>
  `((select registry.caller_role()) = 'MODERATOR' and ${column} = (select registry.caller_municipality()))`;
/** The step that writes the public projection: it sees what other tenants show of a changed place, never what they draft. */
const publisher = `(select registry.caller_role()) = 'PUBLISHER'`;
const signedIn = `(select registry.caller_role()) <> 'ANONYMOUS'`;
const ofVisibleService = (column: string) => `exists (select from registry.service s where s.id = ${column})`;

const ownRows = `${administrator} or ${ngo('provider_id')} or ${moderator('home_key')}`;
const providerOfHome = `((select registry.caller_role()) = 'MODERATOR' and exists (select from registry.service s where s.provider_id = provider.id))`;
const placeOfOwnProvider = `((select registry.caller_role()) = 'MODERATOR' and exists (
  select from registry.provider p where p.id = provider_id and p.municipality_key = (select registry.caller_municipality())))`;

/** Who sees (`read`) and who writes (`write`) which rows of each table. Grants are narrower still: see `serveTable`. */
const access: Record<string, TablePolicies> = {
  source: { read: signedIn, write: administrator },
  provider: {
    read: `${administrator} or ${publisher} or ${ngo('id')} or ${moderator('municipality_key')} or ${providerOfHome}`,
    write: `${administrator} or ${ngo('id')} or ${moderator('municipality_key')}`,
  },
  service: { read: `${ownRows} or ${publisher}`, write: `${ownRows} or ${publisher}` },
  service_revision: {
    read: `(${publisher} and status = 'APPROVED') or ((select registry.caller_role()) <> 'PUBLISHER' and ${ofVisibleService('service_id')})`,
    write: `(select registry.caller_role()) <> 'PUBLISHER' and ${ofVisibleService('service_id')}`,
  },
  location: {
    read: `${administrator} or ${publisher} or ${ngo('provider_id')} or ${moderator('municipality_key')} or ${placeOfOwnProvider}`,
    write: `${administrator} or ${publisher}`,
  },
  service_location: { read: ofVisibleService('service_id'), write: publisher, delete: publisher },
  api_key: { read: administrator, write: administrator },
  audit_entry: {
    read: `${administrator} or ${ngo('provider_id')} or ${moderator('municipality_key')}`,
    append: `${signedIn} and actor_role = (select registry.caller_role()) and actor_key_id is not distinct from (select registry.caller_key())`,
  },
  taxonomy: { read: signedIn, write: administrator },
  taxonomy_term: { read: signedIn, write: administrator },
  collection: { read: signedIn, write: administrator },
  collection_service: { read: signedIn, write: administrator, delete: administrator },
};
