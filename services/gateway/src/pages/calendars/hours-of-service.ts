/** When the doors of a service are open, as entries of its calendar. */
import { type CalendarTime, calendarTimes } from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform';
import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarHours, CalendarPlace, ServiceCalendar } from '../postings/answers.ts';
import { leavingOut, locationOf, type Surroundings, stamp, titled, wallClock } from './entry-parts.ts';

const DAY = 86_400_000;
/** For calendars that keep what is over. */
const BACK_DAYS = 31;
/** How far closed days and public holidays are taken out of rules; whoever subscribes gets the next ones long before. */
const AHEAD_DAYS = 731;

export const hoursOfService = (service: ServiceCalendar, surroundings: Surroundings): ICalEventData[] => [
  ...(service.locations ?? []).flatMap((place) => hoursThere({ service, place, hours: place.openingHours, surroundings })),
  ...(service.openingHours === null ? [] : hoursThere({ service, place: null, hours: service.openingHours, surroundings })),
];

interface Hours {
  service: ServiceCalendar;
  /** Null: a helpline's. */
  place: CalendarPlace | null;
  hours: CalendarHours;
  surroundings: Surroundings;
}

const hoursThere = ({ service, place, hours, surroundings: { host, publicUrl, now, words } }: Hours): ICalEventData[] => {
  const window = { from: now.getTime() - BACK_DAYS * DAY, to: now.getTime() + AHEAD_DAYS * DAY };
  const schedules = hours.schedules.map((schedule) => ({ ...schedule, note: [] }));
  const events = (service.events ?? []).map(({ startsAt, endsAt }) => ({
    startsAt: new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }));
  const changed = new Date(service.updatedAt ?? now);
  const shown = place && { ...{ street: null, postalCode: null, city: null }, ...place.address, ...place, hidden: place.address === null };
  const entriesOf = (id: string, time: CalendarTime): ICalEventData[] => {
    const { timezone = 'UTC', note = null } = hours.schedules[time.schedule] ?? {};
    const wall = (moment: Date) => wallClock(moment, timezone);
    const common: ICalEventData = {
      id,
      timezone,
      start: wall(time.startsAt),
      end: time.endsAt && wall(time.endsAt),
      stamp: changed,
      lastModified: changed,
      summary: titled(service.content.name, service.demonstration, words),
      description: [service.content.summary, note?.value, hours.byAppointment === true ? words.byAppointment : undefined]
        .filter((text) => text !== undefined)
        .join('\n\n'),
      url: `${publicUrl}/service/${service.id}`,
      status: ICalEventStatus.CONFIRMED,
      // An open door makes nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...locationOf(shown, null, words),
    };
    if (time.rrule === null) return [common];
    return [
      { ...common, repeating: `RRULE:${time.rrule}${leavingOut(time.excluded, timezone)}` },
      ...time.changed.map(({ at, startsAt, endsAt }) => ({
        ...common,
        recurrenceId: wall(at),
        start: wall(startsAt),
        end: endsAt && wall(endsAt),
      })),
    ];
  };
  const idOf = ({ schedule, part, startsAt }: CalendarTime): string => {
    const { rrule, start, end, timezone, validFrom, validTo } = hours.schedules[schedule] ?? {};
    const rule = JSON.stringify([rrule, start, end, timezone, validFrom, validTo]);
    const which = part === null ? stamp(startsAt) : stableId('hours', rule, String(part));
    return `${[service.id, ...(place ? [place.id] : []), which].join('-')}@${host}`;
  };
  // Of two that begin together the longer one.
  const times = calendarTimes(schedules, window, events).sort((one, other) => Number(one.endsAt) - Number(other.endsAt));
  return [...new Map(times.map((time) => [idOf(time), time]))].flatMap(([id, time]) => entriesOf(id, time));
};
