import { Migration } from '@mikro-orm/migrations';

/** What pauses is no supply: found without reading any other card. */
export class Paused extends Migration {
  override name = '20261129-paused';

  override up(): void {
    this.addSql("create index service_paused on directory.service (id) where card ? 'temporarilyClosed'");
  }
}
