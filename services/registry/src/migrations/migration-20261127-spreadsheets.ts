import { Migration } from '@mikro-orm/migrations';
import { administrator, ownMunicipality, ownProvider, serveTable } from './policies.ts';

/** Spreadsheets that somebody is bringing, for a few days; and which column of such a sheet held what, for the next time. */
export class Spreadsheets extends Migration {
  override name = '20261127-spreadsheets';

  override up(): void {
    for (const statement of [
      ...tables,
      ...serveTable('spreadsheet', { read: ownRows, write: ownRows, delete: ownRows }),
      ...serveTable('spreadsheet_mapping', { read: ownRows, write: ownRows }),
    ])
      this.addSql(statement);
  }
}

const ownRows = `${administrator} or ${ownProvider('provider_id')} or ${ownMunicipality('home_key')}`;

/** Whose it is: a provider's, with its municipality; else a municipality's; else the hub's. */
const whose = `provider_id uuid references registry.provider on delete cascade, home_key text check (home_key ~ '^[0-9]{4}([0-9]{2})?$')`;

const tables = [
  `create table registry.spreadsheet (
     id uuid primary key,
     ${whose},
     name text not null,
     content text not null,
     choices text not null,
     results text not null,
     created_at timestamptz not null,
     updated_at timestamptz not null
   )`,
  'create index spreadsheet_provider on registry.spreadsheet (provider_id, created_at)',
  'create index spreadsheet_home on registry.spreadsheet (home_key, created_at)',
  `create table registry.spreadsheet_mapping (
     id uuid primary key,
     ${whose},
     fingerprint text not null,
     choices text not null,
     updated_at timestamptz not null
   )`,
  `create unique index spreadsheet_mapping_of on registry.spreadsheet_mapping
     (coalesce(provider_id::text, home_key, ''), fingerprint)`,
];
