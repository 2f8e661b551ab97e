/** Opening hours as one says them; each becomes a rule of RFC 5545 with the start and end of its first occurrence. */
import type { ServiceRecordInput } from '@drogowskaz/directory';
import { type Localized, localized } from './localized.ts';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
export type Hours = Omit<NonNullable<ServiceRecordInput['schedules']>[number], 'id'>;

const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ZONE = 'Europe/Warsaw';
/** Rules begin with the school year in which the demonstration was written. */
const FIRST_DAY = '2026-09-01';
const DAY = 86_400_000;

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** To make one takes longer than to use it hundreds of times. */
const offsets = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });

/** A wall-clock time in Poland as ISO 8601 with the offset that holds on that day. */
const inPoland = (date: string, time: string): string => {
  const parts = offsets.formatToParts(new Date(`${date}T12:00:00Z`));
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.slice('GMT'.length);
  return `${date}T${time}:00${offset}`;
};

const between = (date: string, from: string, to: string): Pick<Hours, 'start' | 'end' | 'timezone'> => ({
  start: inPoland(date, from),
  // "24:00" and hours past midnight end on the next day.
  end: to > from && to !== '24:00' ? inPoland(date, to) : inPoland(isoDate(Date.parse(date) + DAY), to === '24:00' ? '00:00' : to),
  timezone: ZONE,
});

const firstDay = (matches: (date: Date) => boolean, notBefore = FIRST_DAY): string => {
  let time = Date.parse(notBefore);
  while (!matches(new Date(time))) time += DAY;
  return isoDate(time);
};

const isOneOf =
  (days: readonly Weekday[]) =>
  (date: Date): boolean =>
    days.some((day) => WEEKDAYS[date.getUTCDay()] === day);

/** "on(['MO', 'WE'], '16:00', '18:00')": every week on these days. */
export const on = (days: readonly Weekday[], from: string, to: string): Hours => ({
  rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`,
  ...between(firstDay(isOneOf(days)), from, to),
});

export const weekdays = (from: string, to: string): Hours => on(['MO', 'TU', 'WE', 'TH', 'FR'], from, to);

export const roundTheClock = (): Hours => ({ rrule: 'FREQ=DAILY', ...between(FIRST_DAY, '00:00', '24:00') });

/** Every second week, counted from the first such day on or after `notBefore`. */
export const everyOther = (day: Weekday, from: string, to: string, notBefore = FIRST_DAY): Hours => ({
  rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
  ...between(firstDay(isOneOf([day]), notBefore), from, to),
});

/** "everyNth(2, 'TH', …)": the second Thursday of each month; -1 is the last. */
export const everyNth = (nth: 1 | 2 | 3 | 4 | -1, day: Weekday, from: string, to: string): Hours => ({
  rrule: `FREQ=MONTHLY;BYDAY=${nth}${day}`,
  ...between(
    firstDay((date) => {
      const inWeek =
        nth === -1 ? new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth() : Math.ceil(date.getUTCDate() / 7) === nth;
      return inWeek && isOneOf([day])(date);
    }),
    from,
    to,
  ),
});

export const everyFirst = (day: Weekday, from: string, to: string): Hours => everyNth(1, day, from, to);
export const everyLast = (day: Weekday, from: string, to: string): Hours => everyNth(-1, day, from, to);

/** A single date, for what meets irregularly. */
export const once = (date: string, from: string, to: string): Hours => between(date, from, to);

/** The hours hold only in this time, for example in the school year. */
export const during = (validFrom: string, validTo: string, hours: Hours): Hours => ({ ...hours, validFrom, validTo });

export const noted = (hours: Hours, note: Localized): Hours => ({ ...hours, note: localized(note) });

/** A day on which what is open otherwise is closed. */
export const closedOn = (date: string, note?: Localized): Hours => ({
  ...between(date, '00:00', '24:00'),
  closed: true,
  ...(note && { note: localized(note) }),
});

/** Closed on these days of a month, every year: "closedEveryYear(12, 24, 31)". */
export const closedEveryYear = (month: number, ...days: readonly [number, ...number[]]): Hours => ({
  rrule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${days.join(',')}`,
  ...between(
    firstDay((date) => date.getUTCMonth() + 1 === month && days.includes(date.getUTCDate())),
    '00:00',
    '24:00',
  ),
  closed: true,
});

/** Poland's public holidays on fixed dates, and the movable weekdays (Easter Monday, Corpus Christi) of 2027. */
export const publicHolidays = (): Hours[] => [
  closedEveryYear(1, 1, 6),
  closedEveryYear(5, 1, 3),
  closedEveryYear(8, 15),
  closedEveryYear(11, 1, 11),
  closedEveryYear(12, 24, 25, 26),
  closedOn('2027-03-29', { pl: 'Poniedziałek Wielkanocny', en: 'Easter Monday', uk: 'Великодній понеділок' }),
  closedOn('2027-05-27', { pl: 'Boże Ciało', en: 'Corpus Christi', uk: 'Свято Божого Тіла' }),
];
