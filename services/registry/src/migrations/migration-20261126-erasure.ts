import { Migration } from '@mikro-orm/migrations';
import { serveTable } from './policies.ts';

/** Who was erased, as fingerprints of numbers that belong to nobody any more; written with the erasure, carried into a file by a job. */
export class ErasureTables extends Migration {
  override name = '20261126-erasure-tables';

  override up(): void {
    this.addSql(`create table registry.erasure (
      fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
      at timestamptz not null
    )`);
    const accounts = `(select registry.caller_role()) = 'ACCOUNTS'`;
    for (const statement of serveTable('erasure', { read: accounts, append: accounts })) this.addSql(statement);
    this.addSql(`create function registry.keep_erasures() returns void
      language sql security definer set search_path = '' as $$
      select graphile_worker.drogowskaz_add_job('keep_erasures', '{}', 'keep_erasures')
    $$`);
    this.addSql('revoke all on function registry.keep_erasures() from public');
    this.addSql('grant execute on function registry.keep_erasures() to drogowskaz_registry');
  }
}
