import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/**
 * The range of services that the municipalities set themselves. Drafts and comments are among those who work for a municipality, as they
 * write it together; what one proposes is public and never changes; only a municipality itself adopts.
 */
export class StandardTables extends Migration {
  override name = '20261126-standard';

  override up(): void {
    for (const statement of tables.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    for (const [table, policies] of Object.entries(access)) for (const statement of serveTable(table, policies)) this.addSql(statement);
  }
}

const tables = `
create table registry.standard_item (
  id uuid primary key,
  record jsonb not null,
  status jsonb not null,
  version integer not null,
  withdrawn boolean not null default false,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table registry.standard_comment (
  id uuid primary key,
  item_id uuid not null references registry.standard_item,
  municipality_key text check (municipality_key ~ '^[0-9]{6}$'),
  author_key_id uuid,
  author_account_id uuid,
  text text not null,
  written_at timestamptz not null
);

create index standard_comment_item on registry.standard_comment (item_id, written_at);

create table directory.standard_version (
  id uuid not null unique,
  number integer primary key check (number > 0),
  proposed_at timestamptz not null,
  proposed_by text check (proposed_by ~ '^[0-9]{6}$'),
  note jsonb not null,
  items jsonb not null
);

create table registry.standard_adoption (
  id uuid not null unique,
  version integer not null references directory.standard_version,
  municipality_key text not null check (municipality_key ~ '^[0-9]{6}$'),
  adopted_on date not null,
  resolution text,
  primary key (version, municipality_key)
);

create table directory.standard_adoption (
  version integer not null references directory.standard_version,
  municipality_key text not null,
  adopted_on date not null,
  resolution text,
  primary key (version, municipality_key)
);

create table directory.standard_status (
  item_id uuid primary key,
  status text not null check (status in ('MET', 'PARTLY_MET', 'PLANNED', 'MISSING')),
  status_on date not null,
  note jsonb not null
);

grant select on directory.standard_version, directory.standard_adoption, directory.standard_status to drogowskaz_registry, drogowskaz_indexer;

grant insert on directory.standard_version to drogowskaz_registry;

grant insert, update, delete on directory.standard_adoption, directory.standard_status to drogowskaz_registry;

`;

const role = '(select registry.caller_role())';
const municipality = '(select registry.caller_municipality())';
const ofAMunicipality = (...roles: string[]) =>
  `${administrator} or (${role} in (${roles.map((each) => `'${each}'`).join(', ')}) and length(${municipality}) = 6)`;
const readers = ofAMunicipality('MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST');
const editors = ofAMunicipality('MUNICIPAL_ADMINISTRATOR', 'STRATEGIST');
const adopters = `${administrator} or (${role} = 'MUNICIPAL_ADMINISTRATOR' and municipality_key = ${municipality})`;
const signedByCaller = `author_key_id is not distinct from (select registry.caller_key())
  and author_account_id is not distinct from (select registry.caller_account())
  and municipality_key is not distinct from ${municipality}`;

const access = {
  standard_item: { read: readers, write: editors },
  standard_comment: { read: readers, append: `(${readers}) and ${signedByCaller}` },
  standard_adoption: { read: readers, write: adopters, delete: adopters },
};
