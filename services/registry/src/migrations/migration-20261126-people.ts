import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/** What the public reads of volunteers' offers, courses and outcomes; and which letters about an offer that runs out have been written. */
export class PeopleTables extends Migration {
  override name = '20261126-people';

  override up(): void {
    for (const statement of tables.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    for (const statement of serveTable('volunteer_reminder', { read: administrator, append: administrator, delete: administrator }))
      this.addSql(statement);
  }
}

const tables = `
create table registry.volunteer_reminder (
  posting_id uuid not null references registry.posting on delete cascade,
  runs_out_on date not null,
  written_at timestamptz not null,
  primary key (posting_id, runs_out_on)
);

create table directory.volunteer_offer (
  id uuid primary key,
  provider_id uuid not null,
  municipality_key text,
  with_children boolean not null,
  until text not null,
  record jsonb not null,
  updated_at timestamptz not null
);

create index volunteer_offer_provider on directory.volunteer_offer (provider_id);

create table directory.course (
  id uuid primary key,
  provider_id uuid not null,
  service_id uuid,
  municipality_key text,
  categories text[] not null,
  languages text[] not null,
  last_at timestamptz,
  record jsonb not null,
  updated_at timestamptz not null
);

create index course_provider on directory.course (provider_id);

create index course_service on directory.course (service_id);

create table directory.learning_outcome (
  id uuid primary key,
  provider_id uuid not null,
  scope text not null check (scope in ('ALL', 'SKILL')),
  period_from text,
  period_to text,
  wanted integer,
  record jsonb not null,
  updated_at timestamptz not null
);

create index learning_outcome_provider on directory.learning_outcome (provider_id);

grant select on directory.volunteer_offer, directory.course, directory.learning_outcome to drogowskaz_registry, drogowskaz_indexer;

grant insert, update, delete on directory.volunteer_offer, directory.course, directory.learning_outcome to drogowskaz_registry;

`;
