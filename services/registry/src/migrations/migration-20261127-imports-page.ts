import { Migration } from '@mikro-orm/migrations';
import { serveTable } from './policies.ts';

/** Imports that somebody orders in the portal: by whose right they run, how far they are, and what became of each organisation. */
export class ImportsPage extends Migration {
  override name = '20261127-imports-page';

  override up(): void {
    for (const statement of [
      ...runs,
      ...organizations,
      ...serveTable('import_organization', { read: ofRun, write: ofRun, delete: ofRun }),
      ...waking,
    ])
      this.addSql(statement);
  }
}

const ofRun = 'exists (select from registry.import_run r where r.id = run_id)';

const runs = [
  // Null: by the operator at the machine.
  `alter table registry.import_run
     add ordered_as text check (ordered_as in ('MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR')),
     add key_id uuid,
     add problem_code text,
     add rows_read integer not null default 0,
     add attempts integer not null default 0`,
  `create index import_run_ordered on registry.import_run (created_at) where ordered_as is not null and state in ('WAITING', 'RUNNING')`,
];

/** Nothing was written into the findings before: they are numbered within their organisation, so that one that is taken in keeps its own. */
const organizations = [
  `create table registry.import_organization (
     run_id uuid not null references registry.import_run on delete cascade,
     position integer not null,
     foreign_id text not null,
     name text not null,
     summary jsonb not null,
     primary key (run_id, position)
   )`,
  'alter table registry.import_finding drop constraint import_finding_pkey, add organization integer not null',
  'alter table registry.import_finding add primary key (run_id, organization, position)',
];

/** The serving role may wake who carries imports out, and nothing else of the queue. */
const waking = [
  `create function registry.wake_imports() returns void
     language sql security definer set search_path = '' as $$
     select graphile_worker.drogowskaz_add_job('take_imports', '{}', 'take_imports')
   $$`,
  'revoke all on function registry.wake_imports() from public',
  'grant execute on function registry.wake_imports() to drogowskaz_registry',
];
