import { Migration } from '@mikro-orm/migrations';

/** Sources are looked after in the portal, too; and of providers the public is told whose record they are. */
export class Sources extends Migration {
  override name = '20261127-sources';

  override up(): void {
    for (const statement of [...orders, ...ofProviders, administratorsToo]) this.addSql(statement);
  }
}

const orders = [
  // What somebody has asked for in the portal: the job does it, and goes on with it however often it is killed.
  `alter table registry.source add asked text check (asked in ('RUN', 'ACCEPT', 'REMOVE'))`,
  // What is said of the source with each of its records has changed since they were published.
  'alter table registry.source add tell_again boolean not null default false',
  `create function registry.wake_harvest() returns void language sql security definer set search_path = '' as $$
     select graphile_worker.drogowskaz_add_job('harvest', '{}', 'harvest')
   $$`,
  'revoke all on function registry.wake_harvest() from public',
  'grant execute on function registry.wake_harvest() to drogowskaz_registry',
];

const ofProviders = [
  'alter table directory.provider add source jsonb',
  // The job fills it.
  `update registry.source set tell_again = true where state <> 'REMOVED'`,
];

/** Administrators of the hub belong to no municipality: they are written to when they are asked for. */
const administratorsToo = `
  create or replace function accounts.recipients(provider uuid, municipality text, roles text[])
    returns table (account_id uuid, email text, name text, locale text)
    language sql stable security definer set search_path = '' as $$
    select distinct p.id, p.email, p.name, p.locale from registry.membership m join accounts.person p on p.id = m.account_id
    where (m.provider_id = provider or m.municipality_key = municipality or m.role = 'ADMINISTRATOR'
        or m.municipality_key = (select d.to_key from registry.delegation d where d.from_key = municipality))
      and m.role = any(roles) and p.work_mails
  $$`;
