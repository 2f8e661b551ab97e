import { Migration } from '@mikro-orm/migrations';
import { administrator, changePolicies, ownMunicipality, ownProvider, serveTable, signedIn } from './policies.ts';

/**
 * Postings: events, notices and what follows them are small records with one simple life, in one private table; each kind has its own
 * public table. Collections get a municipality that looks after them.
 */
export class Postings extends Migration {
  override name = '20261126-postings';

  override up(): void {
    for (const statement of [...tables.split(';\n\n'), ...collections.split(';\n\n')]) {
      if (statement.trim() !== '') this.addSql(statement);
    }
    const own = `${administrator} or ${ownProvider('provider_id')} or ${ownMunicipality('home_key')}`;
    for (const statement of serveTable('posting', { read: own, write: own })) this.addSql(statement);
    for (const [table, policies] of Object.entries(changed)) for (const sql of changePolicies(table, policies)) this.addSql(sql);
    this.addSql(`alter policy remove on registry.collection_service using (${ofOwnCollection})`);
  }
}

const tables = `
create table registry.posting (
  id uuid primary key,
  kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
  provider_id uuid references registry.provider,
  home_key text check (home_key ~ '^[0-9]{6}$'),
  state text not null check (state in ('DRAFT', 'WAITING', 'PUBLISHED', 'WITHDRAWN')),
  version integer not null,
  record jsonb not null,
  published_record jsonb,
  published_at timestamptz,
  message text,
  request_key uuid unique,
  author_key_id uuid,
  author_account_id uuid,
  submitted_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  edited_at timestamptz,
  check (state <> 'WITHDRAWN' or published_record is null),
  check (state <> 'PUBLISHED' or published_record is not null)
);

create index posting_provider on registry.posting (provider_id, kind);

create index posting_home on registry.posting (home_key, kind);

create index posting_waiting on registry.posting (submitted_at, id) where state = 'WAITING';

create table directory.event (
  id uuid primary key,
  provider_id uuid,
  service_id uuid,
  municipality_key text,
  categories text[] not null,
  languages text[] not null,
  first_at timestamptz not null,
  last_at timestamptz,
  record jsonb not null,
  updated_at timestamptz not null
);

create index event_first_at on directory.event (first_at, last_at);

create index event_provider on directory.event (provider_id);

create index event_service on directory.event (service_id);

create table directory.notice (
  id uuid primary key,
  audience text not null,
  published_at timestamptz not null,
  expires_on text,
  service_ids uuid[] not null,
  record jsonb not null,
  updated_at timestamptz not null
);

create index notice_published_at on directory.notice (published_at desc, id desc);

create index notice_services on directory.notice using gin (service_ids);

grant select on directory.event, directory.notice to drogowskaz_registry, drogowskaz_indexer;

grant insert, update, delete on directory.event, directory.notice to drogowskaz_registry;

`;

/** Those that were there already are the hub's own. The key is what the audit log names, as ids of collections are words. */
const collections = `
alter table registry.collection
  add key uuid not null default gen_random_uuid(),
  add description jsonb not null default '[]',
  add home_key text check (home_key ~ '^[0-9]{6}$'),
  add published boolean not null default true,
  add version integer not null default 1,
  add updated_at timestamptz not null default now(),
  add edited_at timestamptz;

create function registry.collection_exists(word text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from registry.collection c where c.id = word)
$$;

revoke all on function registry.collection_exists(text) from public;

grant execute on function registry.collection_exists(text) to drogowskaz_registry;

alter table directory.collection
  add description jsonb not null default '[]',
  add home_key text;

`;

const ofOwnCollection = `${administrator} or exists (
  select from registry.collection c where c.id = collection_id and ${ownMunicipality('c.home_key')})`;
/** What is approved for others is read for them, too. People, their invitations and keys are their own municipality's alone. */
const ofRecords = `record_type in ('provider', 'service', 'revision', 'location', 'claim', 'problem', 'delegation', 'posting', 'collection')`;
const changed = {
  audit_entry: {
    read: `${administrator}
      or (${ofRecords} and ${ownMunicipality('municipality_key')})
      or ((select registry.caller_role()) = 'MUNICIPAL_ADMINISTRATOR' and municipality_key = (select registry.caller_municipality()))
      or ((select registry.caller_role()) = 'NGO_OWNER' and provider_id = (select registry.caller_provider()))`,
  },
  // The publishing step sees published ones alone, so that what is put together in quiet reaches no projection.
  collection: {
    read: `${administrator} or ${ownMunicipality('home_key')} or (published and ${signedIn})`,
    write: `${administrator} or ${ownMunicipality('home_key')}`,
  },
  collection_service: {
    read: `${signedIn} and exists (select from registry.collection c where c.id = collection_id)`,
    write: ofOwnCollection,
  },
};
