import { Migration } from '@mikro-orm/migrations';
import { administrator, ownMunicipality, serveTable } from './policies.ts';

/** Imports of other people's data: what was asked, how far it is, and what became of the rows. */
export class Imports extends Migration {
  override name = '20261127-import';

  override up(): void {
    for (const statement of [
      ...tables,
      ...serveTable('import_run', { read: ownRuns, write: ownRuns, delete: ownRuns }),
      ...serveTable('import_done', { read: ofRun, write: ofRun, delete: ofRun }),
      ...serveTable('import_finding', { read: ofRun, append: ofRun, delete: ofRun }),
    ])
      this.addSql(statement);
  }
}

const ownRuns = `${administrator} or ${ownMunicipality('municipality_key')}`;
const ofRun = 'exists (select from registry.import_run r where r.id = run_id)';

const tables = [
  // The file of somebody who sent one in the portal lies here until it has been read; see forgetImports.
  `create table registry.import_run (
     id uuid primary key,
     fingerprint text not null,
     name text not null,
     municipality_key text check (municipality_key ~ '^[0-9]{6}$'),
     account_id uuid references accounts.person on delete set null,
     options jsonb not null,
     content bytea,
     dry_run boolean not null,
     state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
     problem text,
     summary jsonb not null,
     created_at timestamptz not null,
     finished_at timestamptz
   )`,
  'create index import_run_created on registry.import_run (created_at)',
  'create index import_run_fingerprint on registry.import_run (fingerprint)',
  `create table registry.import_done (
     run_id uuid not null references registry.import_run on delete cascade,
     organization text not null,
     primary key (run_id, organization)
   )`,
  `create table registry.import_finding (
     run_id uuid not null references registry.import_run on delete cascade,
     position integer not null,
     finding jsonb not null,
     primary key (run_id, position)
   )`,
];
