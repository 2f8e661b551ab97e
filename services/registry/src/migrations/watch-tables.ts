/** Run as the owner after the migrations: every table of what is public tells of its changes, also one whose author did not think of it. */
export const watchTables = `
  do $$
  declare name text;
  begin
    for name in
      select c.relname from pg_class c
      where c.relnamespace = 'directory'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'change'
        and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_change')
    loop
      execute format('create trigger tell_change after insert or update or delete or truncate on directory.%I
        for each statement execute function directory.tell_table_change()', name);
    end loop;
  end $$`;
