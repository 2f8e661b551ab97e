import { Migration } from '@mikro-orm/migrations';
import { administrator, serveTable } from './policies.ts';

/**
 * What the workflow needs beyond approval: who wrote and who decided in the portal, minor changes, publication at a moment, an end of it,
 * trusted providers, notes of moderators, and keys by which a repeated request is known again.
 */
export class WorkflowTables extends Migration {
  override name = '20261126-workflow';

  override up(): void {
    for (const statement of tables.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    for (const statement of serveTable('revision_note', { read: moderated, append: `${moderated} and ${signedByCaller}` })) {
      this.addSql(statement);
    }
  }
}

const tables = `
alter table registry.provider add trusted boolean not null default false;

alter table registry.service add expires_at timestamptz, add request_key uuid;

create unique index service_request_key on registry.service (provider_id, request_key);

create index service_expires_at on registry.service (expires_at) where status = 'PUBLISHED';

alter table registry.service_revision
  add author_account_id uuid,
  add reviewer_account_id uuid,
  add minor boolean not null default false,
  add publish_at timestamptz,
  add published_at timestamptz,
  add let_through boolean not null default false;

update registry.service_revision set published_at = decided_at where status = 'APPROVED';

create index service_revision_publish_at on registry.service_revision (publish_at) where published_at is null;

create index service_revision_let_through on registry.service_revision (submitted_at, id) where let_through;

create table registry.revision_note (
  id uuid primary key,
  revision_id uuid not null references registry.service_revision,
  author_key_id uuid,
  author_account_id uuid,
  text text not null,
  written_at timestamptz not null
);

create unique index revision_note_once
  on registry.revision_note (revision_id, md5(text), author_key_id, author_account_id) nulls not distinct;

`;

/** Notes stay among moderators: never its author's provider. The revision itself is hidden from others by its own policy. */
const moderated = `(${administrator} or (select registry.own_municipalities()) <> '{}')
  and exists (select from registry.service_revision r where r.id = revision_id)`;
const signedByCaller = `author_key_id is not distinct from (select registry.caller_key())
  and author_account_id is not distinct from (select registry.caller_account())`;
