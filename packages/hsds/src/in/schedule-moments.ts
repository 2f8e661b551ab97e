/** Days and times of hours as moments on the clock of a place. */
import { dayOfDate, isTimeZone, MINUTES_PER_DAY, weekdayCodes, weekdayOf } from '@drogowskaz/directory';
import { clockText, dateText, HOME_ZONE, offsetAt, offsetText } from '../record/local-clock.ts';
import { readNumber } from '../repairs/read-number.ts';
import { offsetOf, type ReadTime } from '../repairs/read-time.ts';
import type { Rule } from './schedule-rule.ts';
import type { Values } from './values.ts';

/** A Monday: where a rule says on which days, and nothing says since when. */
export const SINCE = '2024-01-01';

export const moment = (date: string, minute: number, zone: string): string => {
  const at = { day: dayOfDate(date) + Math.floor(minute / MINUTES_PER_DAY), minute: minute % MINUTES_PER_DAY };
  return `${dateText(at.day)}T${clockText(at.minute)}:00${offsetText(offsetAt(at, zone))}`;
};

/** The first day from then on that the rule names; else some readers of calendars would show one day too many. */
export const onFirstDay = (from: string, rule: Rule | null): string => {
  const weekdays = (rule?.weekly ?? []).map((day) => weekdayCodes.indexOf(day as (typeof weekdayCodes)[number])).filter((day) => day >= 0);
  if (weekdays.length === 0) return from;
  let day = dayOfDate(from);
  while (!weekdays.includes(weekdayOf(day))) day += 1;
  return dateText(day);
};

/** The zone of this country where its clock shows what the source says, or nothing is said; else the one that is named, or one of so many hours. */
export const zoneOf = (values: Values, opens: ReadTime | undefined, date: string): string => {
  const written = values.raw('timezone');
  const named = typeof written === 'string' ? written.trim() : '';
  const at = { day: dayOfDate(date), minute: opens?.minute ?? 0 };
  if (isTimeZone(named) && [null, undefined, offsetAt(at, named)].includes(opens?.offset)) return named;
  const hours = typeof written === 'number' ? written : readNumber(named);
  const said = opens?.offset ?? (written === undefined ? undefined : (offsetOf(named) ?? (hours === null ? null : hours * 60)));
  if (said === undefined || said === offsetAt(at, HOME_ZONE)) return HOME_ZONE;
  const whole = (said ?? Number.NaN) / 60;
  if (whole === 0) return 'Etc/UTC';
  if (Number.isInteger(whole) && whole >= -12 && whole <= 14) return `Etc/GMT${whole > 0 ? '-' : '+'}${Math.abs(whole)}`;
  // Zones of half an hour have names only: Asia/Kolkata.
  values.drop('timezone', written ?? opens?.offset);
  return HOME_ZONE;
};
