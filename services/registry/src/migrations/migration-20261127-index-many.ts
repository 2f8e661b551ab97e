import { Migration } from '@mikro-orm/migrations';

/** Asks for the indexing of many services in one statement of the queue; before, each was a call of its own. */
export class IndexMany extends Migration {
  override name = '20261127-index-many';

  override up(): void {
    this.addSql(`
      create or replace function registry.enqueue_services(ids uuid[]) returns void
        language sql security definer set search_path = '' as $$
        select graphile_worker.drogowskaz_add_jobs('index_service', array_agg(json_build_object('id', id)), array_agg('svc:' || id))
        from (select distinct unnest(ids) as id) services having count(*) > 0
      $$`);
  }
}
