import { Migration } from '@mikro-orm/migrations';

/**
 * What everybody may read has a generation: it is another one as soon as a change of it is committed, so that what was answered before can be
 * recognised. Writers add rows and wait for nobody: one row that all of them count up would be locked until the longest import commits, and
 * a sequence moves before the change can be seen.
 */
export class Generation extends Migration {
  override name = '20261126-generation';

  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table directory.change (
     number bigint generated always as identity primary key,
     mark bigint not null default floor(random() * 1e12)::bigint
   )`,
  'grant select on directory.change to drogowskaz_registry, drogowskaz_indexer',

  // Once in a transaction is enough; what is rolled back to a savepoint takes this setting along.
  `create function directory.tell_change() returns void
     language plpgsql security definer set search_path = '' as $$
   begin
     if current_setting('drogowskaz.change_told', true) is distinct from 'yes' then
       perform set_config('drogowskaz.change_told', 'yes', true);
       insert into directory.change default values;
       perform pg_notify('drogowskaz_directory', '');
     end if;
   end $$`,
  'revoke all on function directory.tell_change() from public',
  'grant execute on function directory.tell_change() to drogowskaz_registry, drogowskaz_indexer',

  `create function directory.tell_table_change() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     perform directory.tell_change();
     return null;
   end $$`,

  // The sum differs also when a transaction commits that took an earlier number, and after a backup was restored.
  `create function directory.generation() returns text
     language sql stable set search_path = '' as $$
     select coalesce(max(number), 0) || '.' || coalesce(sum(mark), 0) from directory.change
   $$`,
  'revoke all on function directory.generation() from public',
  'grant execute on function directory.generation() to drogowskaz_registry, drogowskaz_indexer',

  `create function directory.forget_changes() returns void
     language sql security definer set search_path = '' as $$
     delete from directory.change where number < (select max(number) - 1000 from directory.change);
     select directory.tell_change();
   $$`,
  'revoke all on function directory.forget_changes() from public',
  'grant execute on function directory.forget_changes() to drogowskaz_registry',
];
