/** Events and opening hours as a calendar file (RFC 5545), for people to subscribe to: the same id stays the same event. */
import ical, { escape as asText, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarSeries, ServiceCalendar } from '../postings/answers.ts';
import { type CalendarWords, leavingOut, locationOf, type Surroundings, stamp, titled, wallClock } from './entry-parts.ts';
import { hoursOfService } from './hours-of-service.ts';

export interface CalendarContent {
  series: readonly CalendarSeries[];
  /** Whose opening hours are in it. */
  service: ServiceCalendar | null;
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

export const writeCalendar = ({ series, service, publicUrl, now, words }: CalendarContent): string => {
  const surroundings = { host: new URL(publicUrl).host, publicUrl, now, words };
  const calendar = ical({
    // The library escapes what entries say, but not this.
    name: asText(words.name, false),
    prodId: { company: 'Drogowskaz', product: 'directory', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: clockOf },
    // Who subscribes is asked to look again so often: what was called off must not wait for a week.
    ttl: 3_600,
  });
  const events = series.flatMap((each) => eventsOf(each, surroundings));
  const hours = service === null ? [] : hoursOfService(service, surroundings);
  for (const entry of [...events, ...hours]) calendar.createEvent(entry);
  return calendar.toString();
};

const eventsOf = (series: CalendarSeries, { host, publicUrl, words }: Surroundings): ICalEventData[] => {
  const { id, timezone, start, end, rrule } = series;
  const common: Partial<ICalEventData> = {
    timezone,
    stamp: new Date(series.updatedAt),
    lastModified: new Date(series.updatedAt),
    summary: titled(series.title.value, series.demonstration, words),
    description: series.description?.value ?? null,
    url: `${publicUrl}/event/${id}`,
    ...locationOf(series.place, series.onlineUrl, words),
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
    main.repeating = `RRULE:${rrule.replace(/^RRULE:/i, '')}${leavingOut(series.pausedDates, timezone)}`;
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
      id: `${id}-${stamp(range.start)}@${host}`,
      start: wallClock(range.start, timezone),
      end: range.end === null ? null : wallClock(range.end, timezone),
      status: status(series.cancelled || cancelledDays.has(wallClock(range.start, timezone).slice(0, 10))),
    }),
  );
  return [main, ...calledOff, ...extra];
};

/** So much later on the same clock; no event lasts over the night in which the clock is put. */
const addTo = (wall: string, milliseconds: number): string => new Date(Date.parse(`${wall}Z`) + milliseconds).toISOString().slice(0, 19);
