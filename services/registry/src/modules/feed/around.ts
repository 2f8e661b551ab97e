import { type DirectoryTables, EARTH_RADIUS } from '@drogowskaz/directory';
import { type Kysely, type RawBuilder, sql } from 'kysely';

const METRES_PER_DEGREE = 111_320;

/**
 * The condition on places `l` that lie in a postcode, or at most so many metres from it. There is no table of postcodes here: one lies where
 * the open places that name it lie, on average. Hidden places have neither postcode nor position, so nothing is to be found out of them.
 */
export const around = async (
  db: Kysely<DirectoryTables>,
  { postcode, metres }: { postcode: string; metres: number | null },
): Promise<RawBuilder<unknown>> => {
  const inPostcode = sql`l.postal_codes @> array[${postcode}]::text[]`;
  if (metres === null) return inPostcode;
  const { rows } = await sql<{ latitude: number | null; longitude: number | null }>`
    select avg(l.latitude) as latitude, avg(l.longitude) as longitude from directory.published_place l where ${inPostcode}`.execute(db);
  const { latitude = null, longitude = null } = rows[0] ?? {};
  if (latitude === null || longitude === null) return sql`false`;
  const north = metres / METRES_PER_DEGREE + 0.01;
  return sql`l.latitude between ${latitude - north} and ${latitude + north}
    and 2 * ${EARTH_RADIUS}::float8 * asin(least(1, sqrt(
      sin(radians(l.latitude - ${latitude}) / 2) ^ 2
      + cos(radians(${latitude})) * cos(radians(l.latitude)) * sin(radians(l.longitude - ${longitude}) / 2) ^ 2))) <= ${metres}`;
};
