/** Opening hours as a person would write them, made from the schedules: "Mon–Fri 8–16, Sat 9–12, closed 24 Dec". */
import { interfaceLocale } from '@drogowskaz/vocabulary';
import type { PublicSchedule } from '../public/public-service.ts';
import { type Day, dateOfDay, dayOfDate, MINUTES_PER_DAY, toWallTime } from './local-time.ts';
import { openingHoursWords } from './opening-hours-words.ts';
import { parseRule } from './recurrence-rule.ts';
import { firstOccurrence, type Occurrence, occurrences } from './schedule-occurrences.ts';

export interface OpeningHoursTextOptions {
  /** BCP 47; the nearest of the sixteen interface languages is used. */
  locale: string;
  now: Date;
  byAppointment?: boolean | null;
  /** It pauses, whatever its hours are otherwise. */
  temporarilyClosed?: boolean;
}

/** Dates further ahead than this are noise today. */
const HORIZON_DAYS = 60;
const MOST_DATES = 4;

export const openingHoursText = (schedules: readonly PublicSchedule[], options: OpeningHoursTextOptions): string => {
  const writer = new Writer(options);
  if (options.temporarilyClosed === true) return writer.words.temporarilyClosed;
  const current = schedules.filter((schedule) => writer.matters(schedule));
  const open = current.filter((schedule) => !schedule.closed);
  const parts = [
    ...writer.weekly(open.filter(isWeekly)),
    ...open.filter((schedule) => !isWeekly(schedule)).flatMap((one) => writer.dates(one)),
  ];
  if (open.some((schedule) => schedule.closedOnPublicHolidays === true)) parts.push(writer.words.closedOnHolidays);
  for (const schedule of current.filter((one) => one.closed)) parts.push(...writer.closings(schedule));
  if (options.byAppointment === true) parts.push(writer.words.byAppointment);
  return parts.length > 0 ? parts.join(', ') : writer.words.unknown;
};

/** The same hours every week: all that "Mon–Fri 8–16" can say. */
const isWeekly = (schedule: PublicSchedule): boolean => weekdaysOf(schedule) !== null;

/** The weekdays on which a schedule opens alike every week; null: it does not come every week. */
export const weekdaysOf = (schedule: PublicSchedule): number[] | null => {
  const rule = schedule.rrule === null ? null : parseRule(schedule.rrule).rule;
  if (rule === null || rule.interval !== 1 || rule.count !== null) return null;
  if (rule.byMonth.length + rule.byMonthDay.length + rule.bySetPosition.length > 0) return null;
  if (rule.frequency !== 'WEEKLY' && rule.frequency !== 'DAILY') return null;
  const days = rule.byDay.map((day) => day.weekday);
  if (days.length > 0) return days;
  return rule.frequency === 'DAILY' ? [0, 1, 2, 3, 4, 5, 6] : [(firstOccurrence(schedule).day + 3) % 7];
};

class Writer {
  readonly words;
  readonly #locale: string;
  readonly #now: number;
  readonly #weekday: Intl.DateTimeFormat;
  readonly #date: Intl.DateTimeFormat;

  constructor({ locale, now }: OpeningHoursTextOptions) {
    const known = interfaceLocale(locale);
    this.words = openingHoursWords[known];
    this.#locale = known;
    this.#now = now.getTime();
    this.#weekday = new Intl.DateTimeFormat(known, { weekday: 'short', timeZone: 'UTC' });
    this.#date = new Intl.DateTimeFormat(known, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  }

  #today(zone: string): Day {
    return toWallTime(this.#now, zone).day;
  }

  /** What is over, or begins only after the horizon, is not said. */
  matters(schedule: PublicSchedule): boolean {
    const today = this.#today(schedule.timezone);
    if (schedule.validTo !== null && dayOfDate(schedule.validTo) < today) return false;
    const from = schedule.validFrom === null ? today : Math.max(dayOfDate(schedule.validFrom), today);
    return from <= today + HORIZON_DAYS && occurrences(schedule, Math.max(from, today - 1), from + HORIZON_DAYS).length > 0;
  }

  /** Weekdays with the same hours together, schedules of another season apart. */
  weekly(schedules: readonly PublicSchedule[]): string[] {
    const seasons = Map.groupBy(schedules, (schedule) => this.#season(schedule));
    return [...seasons].map(([season, members]) => {
      const hours: string[] = Array.from({ length: 7 }, (_, weekday) => {
        const times = members
          .filter((schedule) => weekdaysOf(schedule)?.includes(weekday))
          .map(firstOccurrence)
          .sort((one, other) => one.minute - other.minute);
        return [...new Set(times.map((time) => this.#hours(time)))].join(' ');
      });
      const week = this.#week(hours);
      return season === '' ? week : `${season}: ${week}`;
    });
  }

  #week(hours: readonly string[]): string {
    if (hours.every((text) => text === hours[0])) return `${this.words.everyDay} ${hours[0]}`;
    const groups: { first: number; last: number; text: string }[] = [];
    hours.forEach((text, weekday) => {
      const previous = groups.at(-1);
      if (previous && previous.text === text && previous.last === weekday - 1) previous.last = weekday;
      else if (text !== '') groups.push({ first: weekday, last: weekday, text });
    });
    return groups.map(({ first, last, text }) => `${this.#weekdays(first, last)} ${text}`).join(', ');
  }

  #weekdays(first: number, last: number): string {
    const name = (weekday: number) => this.#weekday.format(dateOfDay(weekday - 3));
    if (first === last) return name(first);
    return last === first + 1 ? `${name(first)}, ${name(last)}` : `${name(first)}–${name(last)}`;
  }

  /** "from 1 Jun", "until 31 Aug" when the schedule begins or ends within sight; else nothing. */
  #season({ validFrom, validTo, timezone, rrule }: PublicSchedule): string {
    const today = this.#today(timezone);
    const parts: string[] = [];
    if (validFrom !== null && dayOfDate(validFrom) > today) parts.push(this.#say(this.words.from, dayOfDate(validFrom)));
    const ends = [validTo === null ? null : dayOfDate(validTo), rrule === null ? null : (parseRule(rrule).rule?.until?.day ?? null)];
    const end = Math.min(...ends.filter((day) => day !== null));
    if (end <= today + HORIZON_DAYS) parts.push(this.#say(this.words.until, end));
    return parts.join(' ');
  }

  #say(template: string, day: Day): string {
    return template.replace('{date}', this.#date.format(dateOfDay(day)));
  }

  /** The next dates of what does not come every week. */
  dates(schedule: PublicSchedule): string[] {
    const today = this.#today(schedule.timezone);
    const coming = occurrences(schedule, today, today + HORIZON_DAYS).slice(0, MOST_DATES);
    return coming.map((time) => `${this.#date.format(dateOfDay(time.day))} ${this.#hours(time)}`.trim());
  }

  /** "closed 24 Dec", "closed 24–26 Dec", "closed 24 Dec 12–16". */
  closings(schedule: PublicSchedule): string[] {
    const today = this.#today(schedule.timezone);
    const coming = occurrences(schedule, today - 31, today + HORIZON_DAYS).filter(
      ({ day, minute, length }) => day + Math.floor((minute + (length ?? MINUTES_PER_DAY) - 1) / MINUTES_PER_DAY) >= today,
    );
    return coming.slice(0, MOST_DATES).map((time) => `${this.words.closed} ${this.#closing(time)}`);
  }

  #closing(time: Occurrence): string {
    const { day, minute, length } = time;
    const wholeDays = length === null || (minute === 0 && length % MINUTES_PER_DAY === 0);
    if (!wholeDays && minute + length <= MINUTES_PER_DAY) return `${this.#date.format(dateOfDay(day))} ${this.#hours(time)}`;
    const lastDay = length === null ? day : day + Math.floor((minute + length - 1) / MINUTES_PER_DAY);
    return this.#date.formatRange(dateOfDay(day), dateOfDay(lastDay));
  }

  #hours({ minute, length }: Occurrence): string {
    if (length === null) return this.#clock(minute, true);
    if (minute === 0 && length === MINUTES_PER_DAY) return this.words.aroundTheClock;
    const end = minute + length;
    const withMinutes = minute % 60 !== 0 || end % 60 !== 0;
    return `${this.#clock(minute, withMinutes)}–${this.#clock(end > MINUTES_PER_DAY ? end - MINUTES_PER_DAY : end, withMinutes)}`;
  }

  #clock(minute: number, withMinutes: boolean): string {
    const digits = (value: number, least: number) =>
      value.toLocaleString(this.#locale, { minimumIntegerDigits: least, useGrouping: false });
    const hours = digits(Math.floor(minute / 60), 1);
    return withMinutes ? `${hours}:${digits(minute % 60, 2)}` : hours;
  }
}
