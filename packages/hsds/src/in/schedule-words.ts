/** What the words of a row make of its hours. */
import { MINUTES_PER_DAY } from '@drogowskaz/directory';
import { present, stableId } from '@drogowskaz/platform/core';
import { HOME_ZONE } from '../record/local-clock.ts';
import { type ReadHours, readHours } from '../repairs/read-hours.ts';
import { readTime } from '../repairs/read-time.ts';
import { closedMonth, takenAway } from './hours-words.ts';
import { localized } from './part.ts';
import type { Reading } from './reading.ts';
import type { Days } from './schedule-days.ts';
import { moment, onFirstDay, SINCE } from './schedule-moments.ts';
import type { Times } from './schedule-times.ts';
import type { Values } from './values.ts';

/** Words may say more than the fields of one row (those of a week, in the row of a day), but not less. */
export const saysLess = (text: string, { rule, validTo }: Days, { opens, closes }: Times): boolean => {
  const { some, seasons, others, weeks, weeksOfAMonth } = takenAway(text);
  const isEndless = rule !== null && validTo === undefined && !/UNTIL|COUNT/.test(rule.text);
  if (isEndless && seasons) return true;
  const said = readHours(text);
  // Its words are all that it has.
  if (said !== null && rule === null && opens === undefined) return false;
  if (some || (others && said === null) || (weeks && !rule?.text.includes('INTERVAL='))) return true;
  if (weeksOfAMonth && rule && rule.weekly.length > 0) return true;
  const from = opens?.minute ?? MINUTES_PER_DAY;
  const covers = (hours: ReadHours) =>
    (hours.opens === '00:00' && hours.closes === '24:00') || (minuteOf(hours.opens) <= from && minuteOf(hours.closes) >= (closes ?? from));
  return said !== null && !(rule?.weekly ?? []).every((day) => said.some((hours) => hours.days.includes(day) && covers(hours)));
};

const minuteOf = (time: string): number => readTime(time)?.minute ?? 0;

/** What says when it is open, beside until and from when its row counts. */
export const FIELDS = [
  ...['freq', 'interval', 'byday', 'bymonthday', 'byweekno', 'byyearday', 'wkst', 'count', 'until'],
  ...['dtstart', 'timezone', 'opens_at', 'closes_at'],
];

/** Hours that stand in a text alone, one rule for each. */
export const hoursInWords = (values: Values, written: string | undefined, id: string) => {
  const hours = written === undefined || FIELDS.some((name) => values.has(name)) ? null : readHours(written);
  if (hours === null) return null;
  values.repair('hours-from-text', 'description', written, hours.map(({ days, opens, closes }) => `${days} ${opens}-${closes}`).join('; '));
  return hours.map(({ days, opens, closes }, position) => {
    const rule = { text: `FREQ=WEEKLY;BYDAY=${days}`, weekly: days.split(',') };
    const day = onFirstDay(SINCE, rule);
    const at = (time: string): string => moment(day, minuteOf(time), HOME_ZONE);
    return {
      id: position === 0 ? id : stableId(id, String(position)),
      rrule: rule.text,
      start: at(opens),
      end: at(closes),
      timezone: HOME_ZONE,
      ...present({ description: position === 0 ? written : undefined }),
    };
  });
};

/** The months of a year that words beside hours take away: nothing of them is open then. */
export const closedMonths = (
  reading: Reading,
  values: Values,
  words: readonly (readonly [field: string, text: string])[],
  { id, zone }: { id: string; zone: string },
) =>
  words.flatMap(([field, text]) => {
    const closed = closedMonth(text);
    if (closed === null) return [];
    const { first, last } = closed;
    values.repair('closed-month', field, text, `closed ${first}/${last}`);
    const rrule = `FREQ=DAILY;UNTIL=${last.replaceAll('-', '')}`;
    const times = { start: moment(first, 0, zone), end: moment(first, MINUTES_PER_DAY, zone), timezone: zone };
    return [{ id: stableId(id, 'closed', field, first), rrule, ...times, closed: true, note: localized(reading, text) }];
  });
