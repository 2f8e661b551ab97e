import { Migration } from '@mikro-orm/migrations';
import { administrator, changePolicies } from './policies.ts';

/** Keys of partner sites, scopes, and who besides the operator issues and ends keys. */
export class Keys extends Migration {
  override name = '20261126-keys';

  override up(): void {
    for (const statement of [...keys, ...identify, ...changePolicies('api_key', { read: managed, write: managed })]) this.addSql(statement);
  }
}

const keys = [
  `alter table registry.api_key drop constraint role_known,
     add constraint role_known check (role in ('PARTNER', 'NGO_EDITOR', 'MODERATOR', 'ADMINISTRATOR')),
     add scopes text[] not null default '{READ,WRITE,MODERATE}'
       check (scopes <> '{}' and scopes <@ '{READ,WRITE,MODERATE}' and (role <> 'PARTNER' or scopes = '{READ}'))`,
  `update registry.api_key set scopes = '{READ,WRITE}' where role = 'NGO_EDITOR'`,
  'alter table registry.api_key alter scopes drop default',
];

const identify = [
  'drop function registry.identify_key(bytea, timestamptz)',
  `create function registry.identify_key(key_hash bytea, moment timestamptz)
     returns table (key_id uuid, key_role text, provider uuid, municipality text, key_scopes text[])
     language plpgsql security definer set search_path = '' as $$
   begin
     return query
       select k.id, k.role, k.provider_id, k.municipality_key, k.scopes from registry.api_key k
       where k.hash = key_hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment);
     -- Known to five minutes: a write for each question would cost more than the question.
     update registry.api_key k set last_used_at = moment
       where k.hash = key_hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment)
         and (k.last_used_at is null or k.last_used_at < moment - interval '5 minutes');
   end $$`,
  'revoke all on function registry.identify_key(bytea, timestamptz) from public',
  'grant execute on function registry.identify_key(bytea, timestamptz) to drogowskaz_registry',
];

const own = (column: string) => `${column} = (select registry.caller_municipality())`;
/** An owner's provider; a municipal administrator's own municipality and its providers. Never by delegation, never a hub's key. */
const managed = `${administrator}
  or ((select registry.caller_role()) = 'NGO_OWNER' and provider_id = (select registry.caller_provider()))
  or ((select registry.caller_role()) = 'MUNICIPAL_ADMINISTRATOR' and role <> 'ADMINISTRATOR' and (${own('municipality_key')}
    or exists (select from registry.provider p where p.id = provider_id and ${own('p.municipality_key')})))`;
