import { Migration } from '@mikro-orm/migrations';

/** What pauses was published with its usual hours. The version tells the index. */
export class TemporarilyClosed extends Migration {
  override name = '20261129-temporarily-closed';

  override up(): void {
    this.addSql(`
      with paused as (
        update registry.service s set publication_version = s.publication_version + 1
        from registry.service_revision r
        where r.id = s.published_revision_id and r.record ->> 'status' = 'temporarily closed'
          and exists (select from directory.service d where d.id = s.id)
        returning s.id, s.publication_version
      )
      update directory.service d set version = paused.publication_version, card = d.card || '{"temporarilyClosed": true}',
        detail = d.detail || jsonb_build_object('schedules', '[]'::jsonb, 'locations', array(
          select place || '{"schedules": []}' from jsonb_array_elements(d.detail -> 'locations') with ordinality as at (place, position) order by position))
      from paused where d.id = paused.id`);
  }
}
