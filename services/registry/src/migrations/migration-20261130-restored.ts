import { Migration } from '@mikro-orm/migrations';

/**
 * When this hub was restored from a back-up: what changed after that was made is undone, with no date of change and no deletion that would tell those
 * who follow. `after-restoring.ts` sets it, on tables of any version, so the column may be there already.
 */
export class Restored extends Migration {
  override name = '20261130-restored';

  override up(): void {
    this.addSql('alter table registry.hub add column if not exists restored_at timestamptz');
    this.addSql(`
      create function registry.hub_restored_at() returns timestamptz language sql stable security definer set search_path = '' as $$
        select restored_at from registry.hub $$`);
    this.addSql('revoke all on function registry.hub_restored_at() from public');
    this.addSql('grant execute on function registry.hub_restored_at() to drogowskaz_registry');
  }
}
