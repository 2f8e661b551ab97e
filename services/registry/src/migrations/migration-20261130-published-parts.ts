import { Migration } from '@mikro-orm/migrations';

/**
 * Which ids stand in what is public, a row for each. The index over the records themselves that was there before answers only by descending for
 * each id that is asked for, and by reading each record that it finds; here thousands of ids are one walk through one index.
 */
export class PublishedParts extends Migration {
  override name = '20261130-published-parts';

  override up(): void {
    this.addSql(`create table directory.published_part (
      id uuid not null,
      record_id uuid not null,
      of_provider boolean not null
    )`);
    // Not unique: what is written here is so already, and looking for it in each row took a third longer.
    this.addSql('create index published_part_id on directory.published_part (id)');
    this.addSql('grant select, insert, delete on directory.published_part to drogowskaz_registry');
    for (const { table, key, ofProvider } of HOLDING) {
      this.addSql(`drop index directory.${table}_parts`);
      const partsIn = (rows: string): string => `
        select distinct (part #>> '{}')::uuid as id, record.${key} as record_id, ${ofProvider} as of_provider
        from ${rows} record, jsonb_path_query(record.record, 'strict $.**.id') part`;
      const add = (parts: string): string => `insert into directory.published_part ${parts}`;
      const remove = (parts: string): string => `delete from directory.published_part kept using (${parts}) gone
        where (kept.id, kept.record_id, kept.of_provider) = (gone.id, gone.record_id, gone.of_provider)`;
      this.addSql(add(partsIn(`directory.${table}`)));
      // Whoever publishes or withdraws need not know of these rows; most of what is published anew has the ids that it had. However many change at
      // once, all the others are not read for it. What is inserted or updated runs both triggers, the second mostly for nothing.
      this.addSql(`create function directory.note_parts_of_${table}() returns trigger language plpgsql
        set search_path = '' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
        begin
          if tg_op = 'INSERT' then
            ${add(partsIn('written'))};
          elsif tg_op = 'DELETE' then
            ${remove(partsIn('before'))};
          elsif exists (select from before) then
            ${remove(`${partsIn('before')} except ${partsIn('written')}`)};
            ${add(`${partsIn('written')} except ${partsIn('before')}`)};
          end if;
          return null;
        end $$`);
      const note = (event: string, tables: string): void =>
        this.addSql(`create trigger note_parts_${event} after ${event} on directory.${table} referencing ${tables}
          for each statement execute function directory.note_parts_of_${table}()`);
      note('insert', 'new table as written');
      note('update', 'old table as before new table as written');
      note('delete', 'old table as before');
    }
  }
}

const HOLDING = [
  { table: 'published_record', key: 'service_id', ofProvider: false },
  { table: 'published_provider', key: 'id', ofProvider: true },
];
