import { Migration } from '@mikro-orm/migrations';
import { administrator, ownMunicipality, serveTable } from './policies.ts';

/** Registrations of providers, and claims of those that are there already. */
export class RegistrationTables extends Migration {
  override name = '20261126-registration';

  override up(): void {
    for (const statement of tables.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    const decides = { read: decider, write: decider, delete: administrator };
    for (const statement of [
      ...serveTable('registration', { ...decides, read: `${decider} or ${registrar}` }),
      ...serveTable('claim', decides),
    ])
      this.addSql(statement);
    for (const statement of beside) this.addSql(statement);
  }
}

const tables = `
alter table registry.provider add edited_at timestamptz;

create table registry.registration (
  provider_id uuid primary key references registry.provider,
  email text not null check (email = lower(email)),
  locale text not null,
  account_id uuid references accounts.person on delete set null,
  token_hash text not null unique,
  confirmed_at timestamptz,
  registered_at timestamptz not null,
  decided_at timestamptz,
  reason text
);

create index registration_email on registry.registration (email);

create table registry.claim (
  id uuid primary key,
  provider_id uuid not null references registry.provider,
  account_id uuid not null references accounts.person on delete cascade,
  message text not null,
  status text not null check (status in ('WAITING', 'APPROVED', 'REFUSED')),
  reason text,
  claimed_at timestamptz not null,
  decided_at timestamptz
);

create unique index claim_once on registry.claim (provider_id, account_id) where status = 'WAITING';

create index claim_queue on registry.claim (claimed_at, id) where status = 'WAITING';

create or replace function registry.exists_somewhere(kind text, id uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select case kind
    when 'service' then exists (select from registry.service s where s.id = $2)
    when 'revision' then exists (select from registry.service_revision r where r.id = $2)
    when 'provider' then exists (select from registry.provider p where p.id = $2)
    when 'claim' then exists (select from registry.claim c where c.id = $2)
    else false
  end
$$;

`;

/** Whoever answers for the provider: never its own people, who must not decide about themselves. */
const decider = `${administrator} or exists (
  select from registry.provider p where p.id = provider_id and ${ownMunicipality('p.municipality_key')})`;
/** The step that takes a registration in: it compares with every provider, of which the caller may know the public part only. */
const registrar = `(select registry.caller_role()) = 'REGISTRAR'`;
const signedByCaller = 'account_id is not distinct from (select registry.caller_account())';

const beside = [
  `create policy compare on registry.provider for select to drogowskaz_registry using (${registrar})`,
  `create policy compare on registry.location for select to drogowskaz_registry using (${registrar})`,
  `create policy register on registry.registration for insert to drogowskaz_registry
     with check (confirmed_at is null and decided_at is null and ${signedByCaller})`,
  `create policy confirm on registry.registration for update to drogowskaz_registry
     using (${registrar}) with check (${registrar} and decided_at is null)`,
  `create policy claim on registry.claim for insert to drogowskaz_registry
     with check (status = 'WAITING' and account_id = (select registry.caller_account()))`,
  `create policy own on registry.claim for select to drogowskaz_registry using (account_id = (select registry.caller_account()))`,
];
