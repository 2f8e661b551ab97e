import { Migration } from '@mikro-orm/migrations';
import { administrator, publisher, serveTable } from './policies.ts';

/** By whom and when something was confirmed, what was asked by mail, and what the public no longer reads because nobody answered. */
export class VerificationTables extends Migration {
  override name = '20261126-verification-tables';

  override up(): void {
    for (const statement of tables.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    const ofVisibleService = `not ${publisher} and exists (select from registry.service s where s.id = service_id)`;
    for (const sql of serveTable('confirmation', { read: ofVisibleService, append: ofVisibleService, delete: administrator }))
      this.addSql(sql);
    for (const sql of serveTable('verification_letter', { read: ofVisibleService, write: administrator, delete: administrator }))
      this.addSql(sql);
  }
}

const tables = `
alter table registry.service
  add verified_by text check (verified_by in ('OWNER', 'MUNICIPALITY', 'TELEPHONE')),
  add lapse text check (lapse in ('UNCONFIRMED', 'NOT_OFFERED')),
  add lapsed_at timestamptz,
  add change_announced_at timestamptz,
  add check ((lapse is null) = (lapsed_at is null));

create index service_lapsed on registry.service (lapsed_at) where lapse is not null;

alter table registry.service_location
  add verified_at timestamptz,
  add verified_by text check (verified_by in ('OWNER', 'MUNICIPALITY', 'TELEPHONE'));

create table registry.confirmation (
  id uuid primary key,
  service_id uuid not null references registry.service,
  location_id uuid,
  at timestamptz not null,
  by text not null check (by in ('OWNER', 'MUNICIPALITY', 'TELEPHONE')),
  note text
);

create index confirmation_service on registry.confirmation (service_id, at);

create table registry.verification_letter (
  id uuid primary key,
  service_id uuid not null references registry.service,
  due_at timestamptz not null,
  step integer not null,
  recipient bytea not null check (length(recipient) = 32),
  token_hash bytea not null unique check (length(token_hash) = 32),
  written_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  answer text check (answer in ('STILL_TRUE', 'CHANGED', 'NOT_OFFERED')),
  unique (service_id, due_at, step, recipient)
);

`;
