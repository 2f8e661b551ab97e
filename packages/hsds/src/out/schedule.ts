import { type hsds, MINUTES_PER_DAY, parseRule, type RecurrenceRule, toWallTime, type WallTime, weekdayCodes } from '@drogowskaz/directory';
import { clockText, dateText, offsetAt, offsetText } from '../record/local-clock.ts';
import { said } from './said.ts';
import type { Json } from './writer.ts';

/** Hours in HSDS's words: the first day, local times with the offset of that day, and the rule as far as HSDS has words for it. */
export const scheduleInHsds = (schedule: hsds.Schedule): Json => {
  const { timezone, rrule, closed, note } = schedule;
  const start = toWallTime(Date.parse(schedule.start), timezone);
  const end = schedule.end === undefined ? null : toWallTime(Date.parse(schedule.end), timezone);
  const offset = offsetAt(start, timezone);
  const rule = rrule === undefined ? null : ruleInHsds(rrule, timezone);
  const words = [rule === 'UNSAYABLE' ? rrule : undefined, said(note)].filter((text) => text !== undefined).join('; ');
  const common = { dtstart: dateText(start.day), timezone: offset / 60, ...(rule === 'UNSAYABLE' ? {} : rule) };
  if (closed) return { ...common, ...closing(schedule, start, end), notes: words === '' ? CLOSED : `${CLOSED}: ${words}` };
  return {
    ...common,
    opens_at: clock(start.minute, offset),
    ...(end && { closes_at: clock(lastMinute(start, end), offset) }),
    // What lasts for days and comes once ends on its last day.
    ...(end && rule === null && end.day > start.day + 1 && { until: dateText(end.day) }),
    ...(words !== '' && { notes: words }),
  };
};

/** HSDS has no word for being closed: days in which nothing opens, and the word itself. */
const CLOSED = 'Nieczynne / closed';

const closing = ({ validFrom, validTo, rrule }: hsds.Schedule, start: WallTime, end: WallTime | null): Json =>
  rrule !== undefined
    ? {}
    : {
        ...(validFrom === undefined && { valid_from: dateText(start.day) }),
        ...(validTo === undefined && {
          valid_to: dateText(end === null ? start.day : end.minute === 0 && end.day > start.day ? end.day - 1 : end.day),
        }),
      };

const clock = (minute: number, offset: number): string => clockText(minute) + offsetText(offset);

/** Around the clock is 00:00 to 23:59 in HSDS. */
const lastMinute = (start: WallTime, end: WallTime): number => (end.minute === 0 && end.day > start.day ? MINUTES_PER_DAY - 1 : end.minute);

const ruleInHsds = (text: string, zone: string): Json | 'UNSAYABLE' => {
  const { rule } = parseRule(text);
  if (rule === null || rule.byMonth.length > 0 || rule.bySetPosition.length > 0 || rule.frequency === 'YEARLY') return 'UNSAYABLE';
  const daily = rule.frequency === 'DAILY';
  if (daily && (rule.interval > 1 || rule.byMonthDay.length > 0)) return 'UNSAYABLE';
  const days = rule.byDay.map(({ weekday, ordinal }) => `${ordinal ?? ''}${weekdayCodes[weekday]}`);
  return {
    freq: daily ? 'WEEKLY' : rule.frequency,
    ...(rule.interval > 1 && { interval: rule.interval }),
    ...(rule.count !== null && { count: rule.count }),
    ...(rule.until !== null && { until: lastDay(rule.until, zone) }),
    ...(rule.weekStart !== 0 && { wkst: weekdayCodes[rule.weekStart] }),
    ...(days.length > 0 ? { byday: days.join(',') } : daily ? { byday: weekdayCodes.join(',') } : {}),
    ...(rule.byMonthDay.length > 0 && { bymonthday: rule.byMonthDay.join(',') }),
  };
};

const lastDay = ({ day, minute, utc }: NonNullable<RecurrenceRule['until']>, zone: string): string =>
  dateText(utc ? toWallTime((day * MINUTES_PER_DAY + (minute ?? 0)) * 60_000, zone).day : day);
