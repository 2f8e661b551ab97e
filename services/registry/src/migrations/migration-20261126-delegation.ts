import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/** A small municipality lets a city or county approve for it; whoever registers a provider writes one that waits. */
export class Delegation extends Migration {
  override name = '20261126-delegation';

  override up(): void {
    for (const statement of [...delegation, ...serveTable('delegation', access), ...ownMunicipalities, ...registration])
      this.addSql(statement);
  }
}

const delegation = [
  `create table registry.delegation (
     id uuid primary key,
     from_key text not null unique check (from_key ~ '^[0-9]{6}$'),
     to_key text not null check (to_key ~ '^([0-9]{4}|[0-9]{6})$' and to_key <> from_key),
     since timestamptz not null
   )`,
  'create index delegation_to on registry.delegation (to_key)',
  // A county has four digits; its moderators may have keys.
  `alter table registry.api_key drop constraint api_key_municipality_key_check,
     add constraint municipality_or_county check (municipality_key ~ '^([0-9]{4}|[0-9]{6})$')`,
];

const own = (column: string) => `${column} = (select registry.caller_municipality())`;
const municipal = `(select registry.caller_role()) in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR')`;
const ofItsAdministrator = `${administrator} or ((select registry.caller_role()) = 'MUNICIPAL_ADMINISTRATOR' and ${own('from_key')})`;
const access = {
  read: `${administrator} or (${municipal} and (${own('from_key')} or ${own('to_key')}))`,
  write: ofItsAdministrator,
  delete: ofItsAdministrator,
};

const ownMunicipalities = [
  `create or replace function registry.own_municipalities() returns text[] language sql stable parallel safe
     as $$ select case when registry.caller_role() in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR') then array(
       select registry.caller_municipality() where registry.caller_municipality() is not null
       union all select from_key from registry.delegation where to_key = registry.caller_municipality()
     ) else '{}' end $$`,
];

/** Beside the other policies: everybody may put a provider before the moderators, and nothing else. */
const registration = [
  `create policy register on registry.provider for insert to drogowskaz_registry with check (status = 'WAITING' and version = 1)`,
];
