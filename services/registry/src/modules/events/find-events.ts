import { type DirectoryTables, type EventDate, eventDates, type PublicEvent } from '@drogowskaz/directory';
import { isUuid } from '@drogowskaz/platform';
import { type Kysely, sql } from 'kysely';

export interface EventFilter {
  /** First six digits of a TERC code; what is given over the internet counts everywhere. */
  municipalityKey?: string | null;
  providerId?: string | null;
  serviceId?: string | null;
  /** Any of these codes. */
  categories?: readonly string[] | null;
  /** It is given in this language; what says none is left out. */
  language?: string | null;
}

export interface DatedEvent extends EventDate {
  event: PublicEvent;
}

/** The order of dates: when they begin, then their events' ids. */
export interface DatePosition {
  startsAt: Date;
  id: string;
}

const rows = (db: Kysely<DirectoryTables>, filter: EventFilter) => {
  let query = db.selectFrom('directory.event').select(['id', 'record']);
  if (filter.municipalityKey) query = query.where(sql<boolean>`(municipality_key = ${filter.municipalityKey} or municipality_key is null)`);
  if (filter.providerId) query = query.where('provider_id', '=', filter.providerId);
  if (filter.serviceId) query = query.where('service_id', '=', filter.serviceId);
  if (filter.categories) query = query.where(sql<boolean>`categories && ${[...filter.categories]}::text[]`);
  if (filter.language) query = query.where(sql<boolean>`${filter.language} = any(languages)`);
  return query;
};

/**
 * The single dates of all events in a window, in order. Series are worked out when somebody asks, so that they never run dry; the window is
 * what it costs.
 */
export const findEventDates = async (
  db: Kysely<DirectoryTables>,
  filter: EventFilter,
  window: { from: Date; to: Date },
): Promise<DatedEvent[]> => {
  const found = await rows(db, filter)
    .where('first_at', '<', window.to)
    .where(sql<boolean>`(last_at is null or last_at >= ${window.from})`)
    .execute();
  return found
    .flatMap(({ record }) => eventDates(record, window).map((date) => ({ ...date, event: record })))
    .sort((one, other) => compare(position(one), position(other)));
};

export const position = ({ startsAt, event }: DatedEvent): DatePosition => ({ startsAt, id: event.id });

export const compare = (one: DatePosition, other: DatePosition): number =>
  one.startsAt.getTime() - other.startsAt.getTime() || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Events as series, for calendars: those that are not over, in the order of their ids. */
export const findEventSeries = async (
  db: Kysely<DirectoryTables>,
  filter: EventFilter,
  { notBefore, first, after }: { notBefore: Date; first: number; after: string | null },
): Promise<PublicEvent[]> => {
  let query = rows(db, filter).where(sql<boolean>`(last_at is null or last_at >= ${notBefore})`).orderBy('id').limit(first);
  if (after !== null) query = query.where('id', '>', after);
  return (await query.execute()).map(({ record }) => record);
};

export const findEvent = async (db: Kysely<DirectoryTables>, id: string): Promise<PublicEvent | null> => {
  if (!isUuid(id)) return null;
  const row = await db.selectFrom('directory.event').select('record').where('id', '=', id).executeTakeFirst();
  return row?.record ?? null;
};
