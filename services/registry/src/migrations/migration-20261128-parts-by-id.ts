import { Migration } from '@mikro-orm/migrations';

/** Whatever stands in a published record is found by its id: what is brought from elsewhere must not have the id of it. */
export class PartsById extends Migration {
  override name = '20261128-parts-by-id';

  override up(): void {
    // Each lookup would read all entries that wait for their index, and there are thousands of lookups between two publications.
    for (const table of ['published_record', 'published_provider']) {
      this.addSql(`create index ${table}_parts on directory.${table} using gin (jsonb_path_query_array(record, 'strict $.**.id'))
        with (fastupdate = off)`);
    }
  }
}
