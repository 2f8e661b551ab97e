import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/** Public keys of partner sites, the pages that may use them, and how much each day. Nothing of the visitors. */
export class Partners extends Migration {
  override name = '20261126-partners';

  override up(): void {
    for (const statement of [
      ...tables,
      ...serveTable('partner_key', { read: managed, write: managed }),
      ...serveTable('partner_usage', { read: 'exists (select from registry.partner_key k where k.id = key_id)' }),
      ...gateways,
    ])
      this.addSql(statement);
  }
}

/** A municipality's own; never by delegation, as with API keys. */
const managed = `${administrator}
  or ((select registry.caller_role()) in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR') and municipality_key = (select registry.caller_municipality()))`;

const tables = [
  `create table registry.partner_key (
     id uuid primary key,
     name text not null,
     origins text[] not null check (cardinality(origins) between 1 and 20),
     municipality_key text check (municipality_key ~ '^[0-9]{4}([0-9]{2})?$'),
     created_at timestamptz not null,
     revoked_at timestamptz
   )`,
  'create index partner_key_municipality on registry.partner_key (municipality_key, created_at)',
  `create table registry.partner_usage (
     key_id uuid not null references registry.partner_key,
     day date not null,
     requests bigint not null,
     cost bigint not null,
     refused bigint not null,
     primary key (key_id, day)
   )`,
];

/** What gateways ask and tell, as nobody. */
const gateways = [
  `create function registry.partner_origins(key uuid) returns text[]
     language sql stable security definer set search_path = '' as $$
     select k.origins from registry.partner_key k where k.id = key and k.revoked_at is null
   $$`,
  'revoke all on function registry.partner_origins(uuid) from public',
  'grant execute on function registry.partner_origins(uuid) to drogowskaz_registry',
  // In order of key and day, so that two gateways that tell at once do not meet head on.
  `create function registry.add_partner_usage(counted jsonb) returns void
     language sql security definer set search_path = '' as $$
     insert into registry.partner_usage as kept (key_id, day, requests, cost, refused)
     select c.key, c.day, sum(c.requests), sum(c.cost), sum(c.refused)
     from jsonb_to_recordset(counted) as c(key uuid, day date, requests bigint, cost bigint, refused bigint)
     join registry.partner_key k on k.id = c.key
     group by c.key, c.day order by c.key, c.day
     on conflict (key_id, day) do update
       set requests = kept.requests + excluded.requests, cost = kept.cost + excluded.cost, refused = kept.refused + excluded.refused
   $$`,
  'revoke all on function registry.add_partner_usage(jsonb) from public',
  'grant execute on function registry.add_partner_usage(jsonb) to drogowskaz_registry',
];
