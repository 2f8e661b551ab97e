import { dayOfDate, type hsds, isTimeZone, MINUTES_PER_DAY, scheduleProblems, weekdayCodes, weekdayOf } from '@drogowskaz/directory';
import { present, stableId } from '@drogowskaz/platform/core';
import { fold } from '@drogowskaz/text';
import type { z } from 'zod';
import { clockText, dateText, HOME_ZONE, offsetAt, offsetText } from '../record/local-clock.ts';
import { readHours } from '../repairs/read-hours.ts';
import { readNumber } from '../repairs/read-number.ts';
import { offsetOf, type ReadTime, readTime } from '../repairs/read-time.ts';
import { isNo, isYes } from '../repairs/yes-no.ts';
import { besides, mayLimit } from './besides.ts';
import { closedByDays } from './hours-of-days.ts';
import { saysClosed, takenAway } from './hours-words.ts';
import type { Node } from './node.ts';
import { attributesOf, localized, type PartReader, readParts } from './part.ts';
import { plainKey } from './plain-key.ts';
import type { Reading } from './reading.ts';
import { everyDay, type Rule, ruleOf } from './schedule-rule.ts';
import type { Values } from './values.ts';

type Schedule = z.input<typeof hsds.schedule>;

/** A Monday: where a rule says on which days, and nothing says since when. */
const SINCE = '2024-01-01';

/** The hours of a row. Where nobody can tell when it is closed, nobody can tell either when it is open. */
export const schedulesOf = (reading: Reading, row: Node, id: string): Schedule[] => {
  const hours = readParts(reading, row, 'schedules', id, schedule);
  const rows = row.list('schedules');
  if (!rows.some((each) => each.refusedAs !== null && isClosing(each) !== false)) {
    const opening = rows.filter((each) => each.repeats === null && isClosing(each) === false);
    return [...closedByDays(reading, opening, hours, id), ...hours];
  }
  for (const each of rows) {
    if (each.kept && isClosing(each) === false)
      reading.refuse(each, 'INVALID', 'When it is closed stands beside it and cannot be read: nothing is promised.');
  }
  return hours.filter(({ closed }) => closed);
};

/** What says when it is open. A part of it that cannot be read would leave the hours wider than they are. */
const FIELDS = [
  ...['freq', 'interval', 'byday', 'bymonthday', 'byweekno', 'byyearday', 'wkst', 'count', 'until'],
  ...['dtstart', 'timezone', 'opens_at', 'closes_at'],
];
const LIMITS = [...FIELDS, 'valid_from', 'valid_to'];

/** Hours as HSDS has them (days, times and a rule in pieces) as one rule with a first start and end. */
const schedule: PartReader<Schedule> = (reading, node, values, id) => {
  const refuse = (code: 'MISSING' | 'INVALID', reason: string, value?: unknown) => {
    reading.refuse(node, code, reason, value);
    return null;
  };
  const closing = isClosing(node);
  const word = values.raw('closed');
  if (closing === null) values.repair('unknown-status', 'closed', word, true);
  const isClosed = closing !== false;
  const [opens, closes] = [timeOf(values, 'opens_at'), timeOf(values, 'closes_at')];
  const [since, validFrom, validTo] = [values.date('dtstart'), values.date('valid_from'), values.date('valid_to')];
  const repeats = ruleOf(values, since);
  const rule = repeats === null && since === undefined ? everyDay(values, validFrom, validTo, isClosed) : repeats;
  const isOneDay = validFrom !== undefined && validFrom === validTo;
  const first = since ?? (rule === null && !isOneDay ? null : (validFrom ?? SINCE));
  const date = rule && 'text' in rule && since === undefined ? onFirstDay(first ?? SINCE, rule) : (first ?? SINCE);
  const zone = zoneOf(values, opens, date);
  const shut = opens && closes ? endOf(values, opens, closes) : closes?.minute;
  const [lost] = LIMITS.filter((name) => values.lost.has(name));
  if (lost !== undefined) return refuse('INVALID', `Nobody can tell what ${lost} says here: nothing is promised.`, node.values[lost]);
  const [beside, limit] = isClosed ? [] : (besides(node).find(([key, value]) => mayLimit(key, value)) ?? []);
  if (beside !== undefined)
    return refuse('INVALID', `Its field ${beside} may say when it is closed, and nobody here knows it: nothing is promised.`, limit);
  if (rule !== null && 'problem' in rule) return refuse('INVALID', rule.problem);
  const notes = values.text('notes', { max: 4_000 });
  const description = values.text('description', { max: 1_000 });
  const isEndless = rule !== null && validTo === undefined && !/UNTIL|COUNT/.test(rule.text);
  const says = (text: unknown) =>
    typeof text === 'string' && ((isEndless && takenAway(text).seasons) || saysLess(text, rule, opens?.minute, closes?.minute));
  const words = [notes, description, ...besides(node).map(([, value]) => value)];
  const narrower = isClosed ? undefined : words.find(says);
  if (narrower !== undefined)
    return refuse('INVALID', 'Its words say that it is open less than its hours do: nothing is promised.', narrower);
  const inWords = opens === undefined && !isClosed ? hoursInWords(values, description, id) : null;
  if (inWords !== null)
    return inWords.map((hours) => ({ ...hours, ...present({ validFrom, validTo }), attributes: attributesOf(reading, node, id) }));
  if (opens === undefined && !isClosed)
    return refuse('MISSING', 'Hours without a time of opening promise nothing; write opens_at.', description);
  if (first === null) return refuse('MISSING', 'A time without days and without a date is on no day; write byday with freq, or dtstart.');
  const made: Schedule & { timezone: string } = {
    ...present({
      id,
      rrule: rule?.text,
      end:
        isClosed && opens === undefined ? moment(date, MINUTES_PER_DAY, zone) : shut === undefined ? undefined : moment(date, shut, zone),
      validFrom,
      validTo,
      scheduleLink: values.url('schedule_link'),
      attendingType: values.line('attending_type', 200),
      description,
      closed: isClosed ? true : undefined,
      closedOnPublicHolidays:
        !isClosed && rule !== null && words.some((text) => typeof text === 'string' && takenAway(text).holidays) ? true : undefined,
    }),
    start: moment(date, opens?.minute ?? 0, zone),
    timezone: zone,
    note: localized(reading, notes),
    attributes: attributesOf(reading, node, id),
  };
  const [problem] = scheduleProblems(made);
  return problem ? refuse('INVALID', `Such hours (${problem.field}) promise nothing: ${problem.message}`) : made;
};

/** Whether a row takes hours away, by its word or, as HSDS has none, by words where a time of opening belongs; null: nobody here knows. */
const isClosing = (row: Node): boolean | null => {
  const { closed, opens_at: opens, notes, description } = row.values;
  const attribute = besides(row).find(([key]) => /^(?:is )?closed$/.test(plainKey(key)));
  const word = fold(String(closed ?? attribute?.[1] ?? '')).trim();
  if (isYes(word) || saysClosed(word)) return true;
  if (word !== '' && !isNo(word) && !/^(?:open|otwarte)$/.test(word)) return null;
  return opens === undefined && [notes, description].some((text) => typeof text === 'string' && saysClosed(text));
};

/** Words may say more than the fields of one row (those of a week, in the row of a day), but not less. */
const saysLess = (text: string, rule: Rule | null, opens = MINUTES_PER_DAY, closes = opens): boolean => {
  const { some, others, weeks, weeksOfAMonth } = takenAway(text);
  const said = readHours(text);
  // Its words are all that it has.
  if (said !== null && rule === null && opens === MINUTES_PER_DAY) return false;
  if (some || (others && said === null) || (weeks && !rule?.text.includes('INTERVAL='))) return true;
  if (weeksOfAMonth && rule && rule.weekly.length > 0) return true;
  const [from, to] = [clockText(opens), clockText(closes)];
  return (
    said !== null &&
    !(rule?.weekly ?? []).every((day) => said.some((hours) => hours.days.includes(day) && hours.opens <= from && hours.closes >= to))
  );
};

/** Hours that stand in a text alone, one rule for each. */
const hoursInWords = (values: Values, written: string | undefined, id: string) => {
  const hours = written === undefined || FIELDS.some((name) => values.has(name)) ? null : readHours(written);
  if (hours === null) return null;
  values.repair('hours-from-text', 'description', written, hours.map(({ days, opens, closes }) => `${days} ${opens}-${closes}`).join('; '));
  return hours.map(({ days, opens, closes }, position) => {
    const rule = { text: `FREQ=WEEKLY;BYDAY=${days}`, weekly: days.split(',') };
    const day = onFirstDay(SINCE, rule);
    const at = (time: string): string => moment(day, readTime(time)?.minute ?? 0, HOME_ZONE);
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

const timeOf = (values: Values, name: 'opens_at' | 'closes_at'): ReadTime | undefined => {
  const written = values.line(name, 100);
  if (written === undefined) return undefined;
  const time = readTime(written);
  if (time === null || (name === 'opens_at' && time.minute === MINUTES_PER_DAY)) return values.drop(name, written);
  if (!time.asWritten) values.repair('time-read', name, written, clockText(time.minute));
  return time;
};

const NOON = 12 * 60;

/** From the afternoon on, what closes earlier than it opens closes on the next day. "9:00" to "5:00" is more likely a day at work than a night. */
const endOf = (values: Values, opens: ReadTime, closes: ReadTime): number | undefined => {
  const isOneClock = opens.offset === null || closes.offset === null || opens.offset === closes.offset;
  if (isOneClock && closes.minute > opens.minute) return closes.minute;
  const isNight = closes.minute !== opens.minute && (closes.minute === 0 || opens.minute > NOON);
  if (!isOneClock || !isNight) return values.drop('closes_at', clockText(closes.minute));
  values.repair('closes-next-day', 'closes_at', clockText(closes.minute), `${clockText(closes.minute)} on the next day`);
  return closes.minute + MINUTES_PER_DAY;
};

/** The first day from then on that the rule names; else some readers of calendars would show one day too many. */
const onFirstDay = (from: string, rule: Rule | null): string => {
  const weekdays = (rule?.weekly ?? []).map((day) => weekdayCodes.indexOf(day as (typeof weekdayCodes)[number])).filter((day) => day >= 0);
  if (weekdays.length === 0) return from;
  let day = dayOfDate(from);
  while (!weekdays.includes(weekdayOf(day))) day += 1;
  return dateText(day);
};

/** The zone of this country where its clock shows what the source says, or nothing is said; else the one that is named, or one of so many hours. */
const zoneOf = (values: Values, opens: ReadTime | undefined, date: string): string => {
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

const moment = (date: string, minute: number, zone: string): string => {
  const at = { day: dayOfDate(date) + Math.floor(minute / MINUTES_PER_DAY), minute: minute % MINUTES_PER_DAY };
  return `${dateText(at.day)}T${clockText(at.minute)}:00${offsetText(offsetAt(at, zone))}`;
};
