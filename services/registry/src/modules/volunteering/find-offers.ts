import type { DirectoryTables, PublicVolunteerOffer } from '@drogowskaz/directory';
import { homeDay, isUuid } from '@drogowskaz/platform';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

/** Asked of the day, not of the job that takes away what has run out: between its runs nothing may show either. */
const current = (db: Kysely<DirectoryTables>, now: Date) =>
  db.selectFrom('directory.volunteer_offer').select('record').where('until', '>=', homeDay(now));

/** All that are public today: some hundreds at most, so that a wish is matched in memory. */
export const allOffers = async (db: Kysely<DirectoryTables>, now: Date): Promise<PublicVolunteerOffer[]> =>
  (await current(db, now).orderBy('id').execute()).map(({ record }) => record);

export interface OfferFilter {
  providerId: string | null;
  /** First six digits; what is given by telephone or over the internet counts everywhere. */
  municipalityKey: string | null;
}

/** The last changed first. */
export const findOffers = async (
  db: Kysely<DirectoryTables>,
  { providerId, municipalityKey }: OfferFilter,
  { now, limit, after }: { now: Date; limit: number; after: { at: Date; id: string } | null },
): Promise<PublicVolunteerOffer[]> => {
  let query = current(db, now).orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(limit);
  if (providerId !== null) query = query.where('provider_id', '=', providerId);
  if (municipalityKey !== null) query = query.where(sql<boolean>`(municipality_key = ${municipalityKey} or municipality_key is null)`);
  if (after)
    query = query.where(sql<boolean>`(date_trunc('milliseconds', updated_at), id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  return (await query.execute()).map(({ record }) => record);
};

export const findOffer = async (db: Kysely<DirectoryTables>, id: string, now: Date): Promise<PublicVolunteerOffer | null> => {
  if (!isUuid(id)) return null;
  return (await current(db, now).where('id', '=', id).executeTakeFirst())?.record ?? null;
};

/** Those of many coordinators in one statement. */
export const volunteerOffersOf = (db: Kysely<DirectoryTables>, now: () => Date): DataLoader<string, PublicVolunteerOffer[]> =>
  new DataLoader(async (providers) => {
    const rows = await current(db, now())
      .where(sql<boolean>`provider_id = any(${[...providers]}::uuid[])`)
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const byProvider = Map.groupBy(rows, ({ record }) => record.providerId);
    return providers.map((id) => (byProvider.get(id) ?? []).map(({ record }) => record));
  });
