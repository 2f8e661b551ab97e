import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/**
 * People. Schema `accounts` holds what proves who they are; only the step that signs somebody in (role ACCOUNTS) sees it, no caller does.
 * What they are in the hub, memberships and invitations, stands in schema `registry` beside what it is about.
 */
export class AccountTables extends Migration {
  override name = '20261126-account-tables';

  override up(): void {
    const statements = [
      ...[people, teams, functions].flatMap((sql) => sql.split(';\n\n')),
      ...['person', 'session', 'credential', 'link', 'second_factor', 'attempt'].flatMap((table) =>
        serveTable(`accounts.${table}`, { read: accounts, write: accounts, delete: accounts }),
      ),
      ...serveTable('membership', team),
      ...serveTable('invitation', team),
      `create policy accounts on registry.provider for select to drogowskaz_registry using (${accounts})`,
    ];
    for (const statement of statements) if (statement.trim() !== '') this.addSql(statement);
  }
}

const people = `
create schema accounts;

grant usage on schema accounts to drogowskaz_registry;

create table accounts.person (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email)),
  email_verified boolean not null,
  name text not null,
  image text,
  locale text not null default 'pl' check (locale in ('pl', 'en', 'uk')),
  work_mails boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table accounts.session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references accounts.person on delete cascade,
  token text not null unique,
  user_agent text,
  ip_address text,
  membership_id uuid,
  second_factor_at timestamptz,
  confirmed_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index session_person on accounts.session (person_id);

create index session_expires_at on accounts.session (expires_at);

create table accounts.credential (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references accounts.person on delete cascade,
  issuer text not null,
  subject text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (issuer, subject)
);

create index credential_person on accounts.credential (person_id);

create table accounts.link (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index link_identifier on accounts.link (identifier);

create index link_expires_at on accounts.link (expires_at);

create table accounts.second_factor (
  person_id uuid primary key references accounts.person on delete cascade,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  recovery_codes text[] not null default '{}'
);

create table accounts.attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

`;

const teamColumns = `
  role text not null check (role in ('NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST', 'ADMINISTRATOR')),
  provider_id uuid references registry.provider,
  municipality_key text check (municipality_key ~ '^[0-9]{4}([0-9]{2})?$'),
  check ((role in ('NGO_EDITOR', 'NGO_OWNER')) = (provider_id is not null)),
  check ((role in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST')) = (municipality_key is not null)),
`;

const teams = `
create table registry.membership (
  id uuid primary key,
  account_id uuid not null references accounts.person on delete cascade,
  ${teamColumns}
  created_at timestamptz not null,
  unique nulls not distinct (account_id, provider_id, municipality_key)
);

create index membership_provider on registry.membership (provider_id);

create index membership_municipality on registry.membership (municipality_key);

create table registry.invitation (
  id uuid primary key,
  email text not null check (email = lower(email)),
  token_hash text not null unique,
  ${teamColumns}
  invited_by uuid,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  unique nulls not distinct (email, provider_id, municipality_key)
);

create index invitation_provider on registry.invitation (provider_id);

create index invitation_municipality on registry.invitation (municipality_key);

`;

/** What others may know of people: how to write to those who work for a provider or a municipality, and the name of who did something. */
const functions = `
create function accounts.recipients(provider uuid, municipality text, roles text[])
  returns table (account_id uuid, email text, name text, locale text)
  language sql stable security definer set search_path = '' as $$
  select distinct p.id, p.email, p.name, p.locale from registry.membership m join accounts.person p on p.id = m.account_id
  where (m.provider_id = provider or m.municipality_key = municipality) and m.role = any(roles) and p.work_mails
$$;

create function accounts.names(ids uuid[]) returns table (account_id uuid, name text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.name from accounts.person p where p.id = any(ids)
$$;

revoke all on function accounts.recipients(uuid, text, text[]), accounts.names(uuid[]) from public;

grant execute on function accounts.recipients(uuid, text, text[]), accounts.names(uuid[]) to drogowskaz_registry;

`;

const role = '(select registry.caller_role())';
const accounts = `${role} = 'ACCOUNTS'`;
/** Teams are never delegated: own means the caller's very own. Whoever decides about a provider makes its first owner. */
const leads = `${administrator}
  or (${role} = 'NGO_OWNER' and provider_id = (select registry.caller_provider()))
  or (${role} = 'MUNICIPAL_ADMINISTRATOR' and municipality_key = (select registry.caller_municipality()))
  or (${role} in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR') and role = 'NGO_OWNER' and exists (select from registry.provider p where p.id = provider_id))`;
const team = { read: `${accounts} or ${leads}`, write: `${accounts} or ${leads}`, delete: `${accounts} or ${leads}` };
