import {
  dayOfDate,
  type hsds,
  MINUTES_PER_DAY,
  parseRule,
  type RecurrenceRule,
  toWallTime,
  type WallTime,
  weekdayCodes,
} from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform';
import { clockText, dateText, offsetAt, offsetText } from '../record/local-clock.ts';
import { readHours } from '../repairs/read-hours.ts';
import { type DayOfHours, daysOfHours, shiftedRule } from './days-of-hours.ts';
import { said } from './said.ts';
import { toUri } from './to-uri.ts';
import type { Json, Writer, Written } from './writer.ts';

/** Hours in HSDS's words: the first day, local times with the offset of that day, and the rule as far as HSDS has words for it. */
export const scheduleInHsds = (schedule: hsds.Schedule): Json => rowsOf(schedule)[0]?.row ?? {};

/** What is open over midnight, on its further days: no reader has to know that "08:00" may be that of the next morning. */
export const furtherDays = (schedules: readonly hsds.Schedule[], writer: Writer): Json => {
  const rows = schedules.flatMap((schedule) => furtherDaysOf(schedule, writer));
  return rows.length > 0 ? { schedules: rows } : {};
};

const furtherDaysOf = (schedule: hsds.Schedule, writer: Writer): Written[] => {
  const { id, validFrom, validTo, scheduleLink, attendingType, description } = schedule;
  return rowsOf(schedule)
    .slice(1)
    .map(({ by, row }) => {
      const later = (date: string | undefined) => (date === undefined ? undefined : dateText(dayOfDate(date) + by));
      return writer.derived('schedule', {
        ...{ ...row, id: stableId(id, 'day', String(by)), valid_from: later(validFrom), valid_to: later(validTo) },
        ...{ schedule_link: scheduleLink === undefined ? undefined : toUri(scheduleLink), attending_type: attendingType, description },
      });
    });
};

const rowsOf = (schedule: hsds.Schedule): { by: number; row: Json }[] => {
  const { timezone: zone, rrule, closed, note } = schedule;
  const start = toWallTime(Date.parse(schedule.start), zone);
  const end = schedule.end === undefined ? null : toWallTime(Date.parse(schedule.end), zone);
  return daysOfHours(start, closed ? null : end, rrule === undefined).map((of) => {
    const by = of.day - start.day;
    const rule = rrule === undefined ? null : ruleInHsds(rrule, { zone, start, by });
    const offset = offsetAt({ day: of.day, minute: of.opens }, zone);
    const written = said(note);
    // Hours in words are those of all days together.
    const inWords = by > 0 && written !== undefined && readHours(written) !== null ? undefined : written;
    const notes = [rule === 'UNSAYABLE' ? rrule : undefined, inWords].filter((text) => text !== undefined).join('; ');
    const words = [closed ? CLOSED : '', notes].filter((text) => text !== '').join(': ');
    const row = {
      dtstart: dateText(of.day),
      timezone: offset / 60,
      ...(rule === 'UNSAYABLE' ? {} : rule),
      ...(closed ? closing(schedule, start, end) : opening(of, offset)),
      ...(words !== '' && { notes: words }),
    };
    return { by, row };
  });
};

const opening = ({ opens, closes, until }: DayOfHours, offset: number): Json => ({
  opens_at: clock(opens, offset),
  ...(closes !== null && { closes_at: clock(closes, offset) }),
  ...(until !== null && { freq: 'WEEKLY', byday: weekdayCodes.join(','), until: dateText(until) }),
});

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

/** The rule of what comes so many days after each of its days. */
const ruleInHsds = (text: string, { zone, start, by }: { zone: string; start: WallTime; by: number }): Json | 'UNSAYABLE' => {
  const parsed = parseRule(text).rule;
  const rule = parsed && shiftedRule(parsed, start, by);
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
