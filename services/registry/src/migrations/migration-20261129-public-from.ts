import { Migration } from '@mikro-orm/migrations';

/** What begins to be public at a moment that an import or a source says. Of what others have, nobody looked after its end. */
export class PublicFrom extends Migration {
  override name = '20261129-public-from';

  override up(): void {
    this.addSql('alter table registry.service add public_from timestamptz');
    this.addSql('create index service_public_from on registry.service (public_from) where public_from is not null');
    this.addSql(`
      update registry.service s set expires_at = (r.record ->> 'expiresAt')::timestamptz
      from registry.service_revision r
      where r.id = s.published_revision_id and s.source_id is not null and r.record ? 'expiresAt'`);
  }
}
