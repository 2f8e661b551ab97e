import type { PublicSchedule } from '../public/public-service.ts';
import { type Day, dayOfDate, MINUTES_PER_DAY, toInstant, toWallTime, type WallTime } from './local-time.ts';
import { isPolishHoliday } from './polish-holidays.ts';
import { daysOfRule } from './recurrence-days.ts';
import { parseRule, type RecurrenceRule } from './recurrence-rule.ts';

/** One time that a schedule names, on its wall clock. `length` in minutes; null: the end is not known. */
export interface Occurrence {
  day: Day;
  minute: number;
  length: number | null;
}

/** A recurring time lasts a week at most: longer ones would overlap themselves. */
const LONGEST = 7 * MINUTES_PER_DAY;
/** HSDS writes "till midnight" as 23:59, because it has no 24:00. */
const LAST_MINUTE = MINUTES_PER_DAY - 1;

/** Start and length of the first occurrence. */
export const firstOccurrence = (schedule: PublicSchedule): Occurrence => {
  const start = toWallTime(Date.parse(schedule.start), schedule.timezone);
  if (schedule.end === null) return { ...start, length: null };
  const end = toWallTime(Date.parse(schedule.end), schedule.timezone);
  const length = (end.day - start.day) * MINUTES_PER_DAY + end.minute - start.minute + (end.minute === LAST_MINUTE ? 1 : 0);
  return { ...start, length: length > 0 ? length : null };
};

const ruleOf = (schedule: PublicSchedule): RecurrenceRule | null => (schedule.rrule === null ? null : parseRule(schedule.rrule).rule);

const isAroundTheClock = (rule: RecurrenceRule, first: Occurrence): boolean =>
  first.length === MINUTES_PER_DAY &&
  rule.interval === 1 &&
  (rule.frequency === 'DAILY' || new Set(rule.byDay.map((day) => day.weekday)).size === 7);

/**
 * Whether a schedule pauses on public holidays. Its own word counts. Without one, a recurring time in Poland does: a person sent
 * to a closed door on 11 November has lost a day; a line that is open around the clock does not, and a single date means what it says.
 */
export const pausesOnHolidays = (schedule: PublicSchedule): boolean => {
  if (schedule.closed || schedule.timezone !== 'Europe/Warsaw') return false;
  const rule = ruleOf(schedule);
  if (rule === null) return false;
  return schedule.closedOnPublicHolidays ?? !isAroundTheClock(rule, firstOccurrence(schedule));
};

const isOver = (until: NonNullable<RecurrenceRule['until']>, at: WallTime, zone: string): boolean => {
  if (until.minute === null) return at.day > until.day;
  if (!until.utc) return at.day > until.day || (at.day === until.day && at.minute > until.minute);
  return toInstant(at, zone) > toInstant({ day: until.day, minute: until.minute }, 'UTC');
};

/** The occurrences that start on the wall-clock days `from` to `to`, both included, holidays and validity taken into account. */
export const occurrences = (schedule: PublicSchedule, from: Day, to: Day): Occurrence[] => {
  const first = firstOccurrence(schedule);
  const rule = ruleOf(schedule);
  if (schedule.rrule !== null && rule === null) return [];
  const days = rule === null ? (first.day >= from && first.day <= to ? [first.day] : []) : daysOfRule(rule, first.day, from, to);
  const validFrom = schedule.validFrom === null ? Number.NEGATIVE_INFINITY : dayOfDate(schedule.validFrom);
  const validTo = schedule.validTo === null ? Number.POSITIVE_INFINITY : dayOfDate(schedule.validTo);
  const pauses = pausesOnHolidays(schedule);
  const length = rule === null || first.length === null ? first.length : Math.min(first.length, LONGEST);
  return days
    .filter((day) => day >= validFrom && day <= validTo)
    .filter((day) => !(rule?.until && isOver(rule.until, { day, minute: first.minute }, schedule.timezone)))
    .filter((day) => !(pauses && isPolishHoliday(day)))
    .map((day) => ({ day, minute: first.minute, length }));
};

/** How many days before a window an occurrence may start and still reach into it. */
export const reachOf = (schedule: PublicSchedule): number => {
  const { length } = firstOccurrence(schedule);
  const minutes = schedule.rrule === null ? (length ?? 0) : Math.min(length ?? 0, LONGEST);
  return Math.ceil(minutes / MINUTES_PER_DAY) + 1;
};
