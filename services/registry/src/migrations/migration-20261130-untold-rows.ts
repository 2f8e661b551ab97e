import { Migration } from '@mikro-orm/migrations';

/** Which rows of a source that nobody can read have stood beside all of its records: they are none of those that are missing later. */
export class UntoldRowsOfSources extends Migration {
  override name = '20261130-untold-rows';

  override up(): void {
    this.addSql('alter table registry.source add untold jsonb');
  }
}
