import { type DirectoryTables, isShown } from '@drogowskaz/directory';
import { homeDay, isUuid, type PageKind, type PagePart, type PublicPage, type PublicPages, pageKinds } from '@drogowskaz/platform';
import { type Kysely, type RawBuilder, sql } from 'kysely';

type Part = RawBuilder<unknown>;

/** Every row has an id, when what its page shows last changed, and whether search engines are told to leave it alone as it is demonstration. */
const rowsOf = (kind: PageKind, at: Date, from: string | null): Part => {
  const after = (column: Part, type: Part = sql`uuid`) => (from === null ? sql`true` : sql`${column} >= ${from}::${type}`);
  const posting = (table: Part, current: Part) =>
    sql`select id, updated_at as changed_at, coalesce((record ->> 'demonstration')::boolean, false) as demonstration
      from ${table} where ${current} and ${after(sql`id`)}`;
  switch (kind) {
    case 'service':
      return sql`select id, updated_at as changed_at, (card ->> 'demonstration')::boolean as demonstration
        from directory.service where ${isShown('SERVICE', 'directory.service.id')} and ${after(sql`id`)}`;
    case 'provider':
      // Its page shows its services and those of whom it stands for, and is demonstration when all of them are.
      return sql`select p.id, greatest(p.updated_at, s.changed_at) as changed_at, coalesce(s.demonstration, false) as demonstration
        from directory.provider p, lateral (
          select max(updated_at) as changed_at, bool_and((card ->> 'demonstration')::boolean) as demonstration
          from directory.service where provider_id = any(array(
            select p.id union all select f.id from directory.linked_record f where f.kind = 'PROVIDER' and f.leader_id = p.id))) s
        where ${isShown('PROVIDER', 'p.id')} and ${after(sql`p.id`)}`;
    case 'collection':
      // One that is empty is nothing to find.
      return sql`select c.id collate "C" as id, max(s.updated_at) as changed_at, bool_and((s.card ->> 'demonstration')::boolean) as demonstration
        from directory.collection c join directory.collection_service o on o.collection_id = c.id
          join directory.service s on s.id = o.service_id
        where ${after(sql`c.id collate "C"`, sql`text`)} group by c.id`;
    case 'event':
      return posting(sql`directory.event`, sql`(last_at is null or last_at >= ${at})`);
    case 'notice':
      return posting(sql`directory.notice`, sql`(expires_on is null or expires_on >= ${homeDay(at)})`);
    case 'course':
      return posting(sql`directory.course`, sql`(last_at is null or last_at >= ${at})`);
    case 'volunteer':
      return posting(sql`directory.volunteer_offer`, sql`until >= ${homeDay(at)}`);
  }
};

/** The public pages of what the directory holds, for a sitemap; of linked records only that of the one that is shown, as the others lead to it. */
export const publicPages = (db: Kysely<DirectoryTables>): PublicPages => ({
  async pageParts({ at, demonstration, size }) {
    const parts: PagePart[] = [];
    for (const kind of pageKinds) {
      const { rows } = await sql<{ from: string; pages: string; changed_at: Date }>`
        select (array_agg(id order by id))[1]::text as "from", count(*) as pages, max(changed_at) as changed_at
        from (select id, changed_at, (row_number() over (order by id) - 1) / ${size}::int as part
          from (${rowsOf(kind, new Date(at), null)}) r where ${demonstration} or not demonstration) numbered
        group by part order by part`.execute(db);
      parts.push(...rows.map(({ from, pages, changed_at }) => ({ kind, from, pages: Number(pages), changedAt: changed_at.toISOString() })));
    }
    return parts;
  },

  async pages({ kind, at, from, demonstration, limit }) {
    if (kind !== 'collection' && !isUuid(from)) return [];
    const { rows } = await sql<{ id: string; changed_at: Date }>`
      select id::text as id, changed_at from (${rowsOf(kind, new Date(at), from)}) r
      where ${demonstration} or not demonstration order by r.id limit ${limit}`.execute(db);
    return rows.map(({ id, changed_at }): PublicPage => ({ id, changedAt: changed_at.toISOString() }));
  },
});
