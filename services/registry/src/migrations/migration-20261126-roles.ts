import { Migration } from '@mikro-orm/migrations';
import { administrator, changePolicies, ownMunicipality, ownProvider, publisher } from './policies.ts';

/**
 * All roles of issue D, and accounts beside API keys. Policies ask what the caller's own provider and municipalities are, not which role
 * she has, so that a new role does not touch every table. Keys of the role NGO become keys of an editor.
 */
export class Roles extends Migration {
  override name = '20261126-roles';

  override up(): void {
    for (const statement of [...settings, ...keys, ...audit]) this.addSql(statement);
    for (const [table, policies] of Object.entries(access)) for (const statement of changePolicies(table, policies)) this.addSql(statement);
  }
}

const settings = [
  `create function registry.caller_account() returns uuid language sql stable parallel safe
     as $$ select nullif(current_setting('drogowskaz.account', true), '')::uuid $$`,
  `create function registry.own_provider() returns uuid language sql stable parallel safe
     as $$ select case when registry.caller_role() in ('NGO_EDITOR', 'NGO_OWNER') then registry.caller_provider() end $$`,
  `create function registry.own_municipalities() returns text[] language sql stable parallel safe
     as $$ select case when registry.caller_role() in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR')
       then array_remove(array[registry.caller_municipality()], null) else '{}' end $$`,
];

const keys = [
  'alter table registry.api_key drop constraint api_key_role_check, drop constraint api_key_check, drop constraint api_key_check1',
  `update registry.api_key set role = 'NGO_EDITOR' where role = 'NGO'`,
  `alter table registry.api_key
     add constraint role_known check (role in ('NGO_EDITOR', 'MODERATOR', 'ADMINISTRATOR')),
     add constraint provider_named check (role <> 'NGO_EDITOR' or provider_id is not null),
     add constraint municipality_named check (role <> 'MODERATOR' or municipality_key is not null)`,
];

const audit = [
  `alter table registry.audit_entry add actor_account_id uuid,
     add origin text not null default 'API' check (origin in ('PORTAL', 'API', 'PUBLIC', 'JOB', 'OPERATOR'))`,
  `update registry.audit_entry set origin = 'OPERATOR' where actor_key_id is null`,
  'alter table registry.audit_entry alter origin drop default',
];

const ownRows = `${administrator} or ${ownProvider('provider_id')} or ${ownMunicipality('home_key')}`;
/** A moderator reads the providers and places of what she moderates, wherever they sit. */
const providerOfHome = `((select registry.own_municipalities()) <> '{}' and exists (select from registry.service s where s.provider_id = provider.id))`;
const placeOfOwnProvider = `((select registry.own_municipalities()) <> '{}' and exists (
  select from registry.provider p where p.id = provider_id and ${ownMunicipality('p.municipality_key')}))`;

const access = {
  provider: {
    read: `${administrator} or ${publisher} or ${ownProvider('id')} or ${ownMunicipality('municipality_key')} or ${providerOfHome}`,
    write: `${administrator} or ${ownProvider('id')} or ${ownMunicipality('municipality_key')}`,
  },
  service: { read: `${ownRows} or ${publisher}`, write: `${ownRows} or ${publisher}` },
  location: {
    read: `${administrator} or ${publisher} or ${ownProvider('provider_id')} or ${ownMunicipality('municipality_key')} or ${placeOfOwnProvider}`,
  },
  audit_entry: {
    read: `${administrator} or ${ownProvider('provider_id')} or ${ownMunicipality('municipality_key')}`,
    // Somebody without an account leaves a trace, too: a registration, a one-time link. Nobody signs with another name.
    append: `actor_role = (select registry.caller_role()) and actor_key_id is not distinct from (select registry.caller_key())
      and actor_account_id is not distinct from (select registry.caller_account())`,
  },
};
