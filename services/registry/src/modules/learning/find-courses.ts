import { type DirectoryTables, type LanguageLevel, languageLevels, type PublicCourse } from '@drogowskaz/directory';
import { isUuid } from '@drogowskaz/platform';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';
import { freePlaces, nextChance } from './rules/course-dates.ts';

export interface CourseFilter {
  /** First six digits; what is given over the internet counts everywhere. */
  municipalityKey: string | null;
  providerId: string | null;
  serviceId: string | null;
  /** Any of these codes. */
  categories: readonly string[] | null;
  /** It is given in this language. */
  language: string | null;
  /** The language that is learned. */
  teaches: string | null;
  /** The level that somebody has: what begins above it or leads no further is left out. */
  level: LanguageLevel | null;
  /** Only what is known to have a free place. */
  withPlaces: boolean;
}

export interface ListedCourse {
  course: PublicCourse;
  /** When its next session begins; by appointment: after all others. */
  key: string;
}

const BY_APPOINTMENT = '9999-12-31T00:00:00.000Z';

const current = (db: Kysely<DirectoryTables>, now: Date) =>
  db.selectFrom('directory.course').select('record').where(sql<boolean>`(last_at is null or last_at >= ${now})`);

/** Courses that one can still come to, the soonest first. Dates are worked out when somebody asks, so that they never run dry. */
export const findCourses = async (db: Kysely<DirectoryTables>, filter: CourseFilter, now: Date): Promise<ListedCourse[]> => {
  let query = current(db, now);
  if (filter.municipalityKey) query = query.where(sql<boolean>`(municipality_key = ${filter.municipalityKey} or municipality_key is null)`);
  if (filter.providerId) query = query.where('provider_id', '=', filter.providerId);
  if (filter.serviceId) query = query.where('service_id', '=', filter.serviceId);
  if (filter.categories) query = query.where(sql<boolean>`categories && ${[...filter.categories]}::text[]`);
  if (filter.language) query = query.where(sql<boolean>`${filter.language} = any(languages)`);
  if (filter.teaches) query = query.where(sql<boolean>`record ->> 'teaches' = ${filter.teaches}`);
  const courses = (await query.execute()).map(({ record }) => record);
  return soonestFirst(
    courses.filter((course) => fitsLevel(course, filter.level) && (!filter.withPlaces || (freePlaces(course) ?? 0) > 0)),
    now,
  );
};

/** Those that one can still come to. The dates of each are worked out once, as a weekly course has some sixty. */
const soonestFirst = (courses: readonly PublicCourse[], now: Date): ListedCourse[] =>
  courses
    .flatMap((course) => {
      const next = nextChance(course, now);
      return next === null ? [] : { course, key: next === 'BY_APPOINTMENT' ? BY_APPOINTMENT : next.toISOString() };
    })
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.course.id < other.course.id ? -1 : 1));

const order = (level: LanguageLevel): number => languageLevels.indexOf(level);
const fitsLevel = ({ levelFrom, levelTo }: PublicCourse, level: LanguageLevel | null): boolean => {
  if (level === null) return true;
  if (levelFrom !== undefined && order(levelFrom) > order(level)) return false;
  return levelTo === undefined || order(levelTo) >= order(level);
};

/** One by its id, also when its last session is over: a link to it tells what it was. */
export const findCourse = async (db: Kysely<DirectoryTables>, id: string): Promise<PublicCourse | null> => {
  if (!isUuid(id)) return null;
  return (await db.selectFrom('directory.course').select('record').where('id', '=', id).executeTakeFirst())?.record ?? null;
};

/** Those of many services or providers in one statement. */
export const coursesOf = (
  db: Kysely<DirectoryTables>,
  owner: 'service_id' | 'provider_id',
  now: () => Date,
): DataLoader<string, PublicCourse[]> =>
  new DataLoader(async (ids) => {
    const at = now();
    const rows = await current(db, at)
      .where(sql<boolean>`${sql.ref(owner)} = any(${[...ids]}::uuid[])`)
      .execute();
    const courses = soonestFirst(
      rows.map(({ record }) => record),
      at,
    ).map(({ course }) => course);
    const byOwner = Map.groupBy(courses, (course) => (owner === 'service_id' ? course.service : course.providerId));
    return ids.map((id) => byOwner.get(id) ?? []);
  });
