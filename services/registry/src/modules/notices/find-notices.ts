import type { DirectoryTables, NoticeAudience, PublicNotice } from '@drogowskaz/directory';
import { homeDay, isUuid } from '@drogowskaz/platform';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

/** Notices are shown until the end of their last day in Poland. */
const current = (db: Kysely<DirectoryTables>, now: Date) =>
  db.selectFrom('directory.notice').where(sql<boolean>`(expires_on is null or expires_on >= ${homeDay(now)})`);

export interface NoticePosition {
  publishedAt: Date;
  id: string;
}

/** The newest first. What is for everyone is among that for workers and for employers. */
export const findNotices = async (
  db: Kysely<DirectoryTables>,
  { audience, now, limit, after }: { audience: NoticeAudience | null; now: Date; limit: number; after: NoticePosition | null },
): Promise<PublicNotice[]> => {
  let query = current(db, now).select('record').orderBy('published_at', 'desc').orderBy('id', 'desc').limit(limit);
  if (audience === 'EVERYONE') query = query.where('audience', '=', 'EVERYONE');
  else if (audience) query = query.where('audience', 'in', [audience, 'EVERYONE']);
  if (after) query = query.where(sql<boolean>`(published_at, id) < (${after.publishedAt}::timestamptz, ${after.id}::uuid)`);
  return (await query.execute()).map(({ record }) => record);
};

/** One by its id, also when its last day is over: a link to it tells what it was. */
export const findNotice = async (db: Kysely<DirectoryTables>, id: string): Promise<PublicNotice | null> => {
  if (!isUuid(id)) return null;
  const row = await db.selectFrom('directory.notice').select('record').where('id', '=', id).executeTakeFirst();
  return row?.record ?? null;
};

/** Those that are linked to many services, in one statement. */
export const noticesOf = (db: Kysely<DirectoryTables>, now: () => Date): DataLoader<string, PublicNotice[]> =>
  new DataLoader(async (services) => {
    const rows = await current(db, now())
      .select('record')
      .where(sql<boolean>`service_ids && ${[...services]}::uuid[]`)
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return services.map((id) => rows.map(({ record }) => record).filter((notice) => notice.services.includes(id)));
  });
