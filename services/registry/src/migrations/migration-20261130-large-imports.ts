import { Migration } from '@mikro-orm/migrations';

/** What an import cost more for each service the more there were already (`npm run bench -- import` with a hundred thousand). */
export class LargeImports extends Migration {
  override name = '20261130-large-imports';

  override up(): void {
    // The plan is made for the first batch of a connection and kept: one that reads the table, as long as it is small, goes on doing so.
    this.addSql(`create or replace function registry.keep_foreign_service() returns trigger language plpgsql set enable_seqscan = off as $$
      begin
        if not registry.harvesting() and exists (
          select from written w where (select s.source_id from registry.service s where s.id = w.service_id) is not null
        ) then
          raise exception 'This service belongs to another source; it is changed there.' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$`);
    // Each row is written once more when it is published: with 70 every second one had no room beside it, and each index heard of it.
    this.addSql('alter table registry.service set (fillfactor = 50)');
  }
}
