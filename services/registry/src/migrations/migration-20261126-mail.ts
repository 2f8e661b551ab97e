import { Migration } from '@mikro-orm/migrations';
import { serveTable } from './policies.ts';

/** The outbox: mails wait in it, written by whoever has a reason, read by the postman alone. */
export class MailTables extends Migration {
  override name = '20261126-mail-tables';

  override up(): void {
    for (const statement of outbox.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    for (const statement of serveTable('mail', { read: postman, write: postman, delete: postman })) this.addSql(statement);
  }
}

const postman = `(select registry.caller_role()) = 'POSTMAN'`;

/**
 * The functions are all that others may do: put a mail into the outbox and wake the postman, in the transaction of what the mail tells of.
 * `content` holds links that open doors, so it goes when the mail has left.
 */
const outbox = `
create table registry.mail (
  id uuid primary key,
  address text not null,
  locale text not null,
  template text not null,
  content jsonb,
  state text not null check (state in ('WAITING', 'HANDED_OVER', 'SENT', 'REFUSED', 'UNCERTAIN')),
  attempts integer not null default 0,
  written_at timestamptz not null,
  next_attempt_at timestamptz not null,
  handed_over_at timestamptz
);

create index mail_waiting on registry.mail (next_attempt_at) where state in ('WAITING', 'HANDED_OVER');

create index mail_written_at on registry.mail (written_at);

create function registry.post_mail(id uuid, address text, locale text, template text, content jsonb, moment timestamptz) returns void
  language sql security definer set search_path = '' as $$
  insert into registry.mail (id, address, locale, template, content, state, written_at, next_attempt_at)
  values (id, address, locale, template, content, 'WAITING', moment, moment);
  select graphile_worker.drogowskaz_add_job('send_mail', '{}', 'send_mail')
$$;

revoke all on function registry.post_mail(uuid, text, text, text, jsonb, timestamptz) from public;

grant execute on function registry.post_mail(uuid, text, text, text, jsonb, timestamptz) to drogowskaz_registry;

`;
