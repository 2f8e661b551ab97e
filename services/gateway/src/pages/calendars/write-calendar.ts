/** Events and dates of services as a calendar file (RFC 5545), for people to subscribe to: the same id stays the same event. */
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarSeries, EventPlace } from '../postings/answers.ts';

export interface CalendarWords {
  /** What the calendar is called. */
  name: string;
  online: string;
  addressOnContact: string;
  demonstration: string;
}

/** One date, of a service that does not come every week. */
export interface CalendarDate {
  id: string;
  title: string;
  description: string;
  startsAt: string;
  endsAt: string | null;
  location: string | null;
  url: string;
  updatedAt: string | null;
  demonstration: boolean;
}

export interface CalendarContent {
  series: readonly CalendarSeries[];
  dates: readonly CalendarDate[];
  /** `PUBLIC_URL`. */
  publicUrl: string;
  now: Date;
  words: CalendarWords;
}

/** The clock of a time zone, as programs without a list of them need it; under the name that the events have for it, an old one or not. */
const clockOf = (zone: string): string | null => {
  const [block = ''] = [tzlib_get_ical_block(zone)].flat();
  return block === '' ? null : block.replace(/^TZID:[^\r\n]*/m, `TZID:${zone}`);
};

/** "2026-12-03T17:00:00" as clocks show it there. Without an offset, as the library writes out what it reads. */
const wallClock = (iso: string | Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(iso)).replace(' ', 'T');

const compact = (wall: string): string => wall.replace(/[-:]/g, '');

const where = (place: EventPlace | null, onlineUrl: string | null, words: CalendarWords): string | null => {
  if (place === null) return onlineUrl === null ? null : words.online;
  if (place.hidden) return `${place.name} – ${words.addressOnContact}`;
  const town = [place.postalCode, place.city].filter((part) => part !== null).join(' ');
  return [place.name, place.street, town].filter((part) => part !== null && part !== '').join(', ');
};

const titled = (title: string, demonstration: boolean, { demonstration: mark }: CalendarWords): string =>
  demonstration ? `${title} (${mark})` : title;

export const writeCalendar = ({ series, dates, publicUrl, now, words }: CalendarContent): string => {
  const { host } = new URL(publicUrl);
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Drogowskaz', product: 'directory', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: clockOf },
    // Who subscribes is asked to look again so often: what was called off must not wait for a week.
    ttl: 3_600,
  });
  for (const each of series) for (const event of eventsOf(each, { host, publicUrl, now, words })) calendar.createEvent(event);
  for (const date of dates) {
    calendar.createEvent({
      id: `${date.id}@${host}`,
      start: new Date(date.startsAt),
      end: date.endsAt === null ? null : new Date(date.endsAt),
      stamp: new Date(date.updatedAt ?? now),
      summary: titled(date.title, date.demonstration, words),
      description: date.description,
      location: date.location,
      url: date.url,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
};

interface Surroundings {
  host: string;
  publicUrl: string;
  now: Date;
  words: CalendarWords;
}

const eventsOf = (series: CalendarSeries, { host, publicUrl, words }: Surroundings): ICalEventData[] => {
  const { id, timezone, start, end, rrule } = series;
  const { place, onlineUrl } = series;
  const geo =
    place && !place.hidden && place.latitude !== null && place.longitude !== null ? { lat: place.latitude, lon: place.longitude } : null;
  const location = where(place, onlineUrl, words);
  const common: Partial<ICalEventData> = {
    timezone,
    stamp: new Date(series.updatedAt),
    lastModified: new Date(series.updatedAt),
    summary: titled(series.title.value, series.demonstration, words),
    description: series.description?.value ?? null,
    url: `${publicUrl}/event/${id}`,
    ...(location !== null && { location: geo ? { title: location, geo } : location }),
  };
  const length = end === null ? null : Date.parse(end) - Date.parse(start);
  const at = (from: string | Date): Pick<ICalEventData, 'start' | 'end'> => ({
    start: wallClock(from, timezone),
    end: length === null ? null : wallClock(new Date(new Date(from).getTime() + length), timezone),
  });
  const uid = `${id}@${host}`;
  const status = (cancelled: boolean) => (cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  const cancelledDays = new Set(series.cancelledDates.map(({ date }) => date));
  const main: ICalEventData = { ...common, ...at(start), id: uid, status: status(series.cancelled) };
  if (rrule !== null) {
    const paused = series.pausedDates.map((date) => compact(wallClock(date, timezone)));
    const exceptions = paused.length > 0 ? `\nEXDATE;TZID=${timezone}:${paused.join(',')}` : '';
    main.repeating = `RRULE:${rrule.replace(/^RRULE:/i, '')}${exceptions}`;
  }
  // A day that falls out stays as one that is called off: who only hides it leaves people to wonder whether they saw it.
  const clock = wallClock(start, timezone).slice(10);
  const calledOff =
    rrule === null || series.cancelled
      ? []
      : [...cancelledDays].map((day): ICalEventData => {
          const begins = `${day}${clock}`;
          const ends = length === null ? null : addTo(begins, length);
          return { ...common, id: uid, recurrenceId: begins, start: begins, end: ends, status: ICalEventStatus.CANCELLED };
        });
  const extra = series.extraDates.map(
    (range): ICalEventData => ({
      ...common,
      id: `${id}-${compact(wallClock(range.start, 'UTC'))}Z@${host}`,
      start: wallClock(range.start, timezone),
      end: range.end === null ? null : wallClock(range.end, timezone),
      status: status(series.cancelled || cancelledDays.has(wallClock(range.start, timezone).slice(0, 10))),
    }),
  );
  return [main, ...calledOff, ...extra];
};

/** So much later on the same clock; no event lasts over the night in which the clock is put. */
const addTo = (wall: string, milliseconds: number): string => new Date(Date.parse(`${wall}Z`) + milliseconds).toISOString().slice(0, 19);
