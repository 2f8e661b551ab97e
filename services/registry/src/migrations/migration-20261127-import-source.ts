import { Migration } from '@mikro-orm/migrations';

/**
 * Which import brought a record of the hub's own, so that another one with the same id does not write over it. Before, only the directory
 * that the operator imports came this way: what nobody has written is its.
 */
export class ImportSource extends Migration {
  override name = '20261127-import-source';

  override up(): void {
    for (const table of ['provider', 'service']) {
      this.addSql(`alter table registry.${table} add imported_from text, add check (imported_from is null or source_id is null)`);
    }
    this.addSql(`
      update registry.service s set imported_from = 'drogowskaz:directory' from registry.service_revision r
      where r.id = s.published_revision_id and r.author_key_id is null and r.author_account_id is null and s.source_id is null`);
    this.addSql(`
      update registry.provider p set imported_from = 'drogowskaz:directory'
      where p.source_id is null and exists (select from registry.service s where s.provider_id = p.id and s.imported_from is not null)`);
  }
}
