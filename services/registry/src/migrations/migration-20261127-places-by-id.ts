import { Migration } from '@mikro-orm/migrations';

/** Public places are found by their id, among all services: a neighbour that requires their coordinates is told them so. */
export class PlacesById extends Migration {
  override name = '20261127-places-by-id';

  override up(): void {
    this.addSql("create index service_places on directory.service using gin (jsonb_path_query_array(detail, '$.locations[*].id'))");
  }
}
