import { dayOfDate, type hsds, MINUTES_PER_DAY, parseRule, weekdayOf } from '@drogowskaz/directory';
import { present, stableId } from '@drogowskaz/platform';
import type { z } from 'zod';
import { clockText, dateText, offsetAt, offsetText, WEEKDAYS } from '../record/local-clock.ts';
import { readDays } from '../repairs/read-days.ts';
import { readHours } from '../repairs/read-hours.ts';
import { type ReadTime, readTime } from '../repairs/read-time.ts';
import { attributesOf, localized, type PartReader } from './part.ts';
import type { Values } from './values.ts';

const HOME_ZONE = 'Europe/Warsaw';
/** A Monday: where a rule says on which days, and nothing says since when. */
const SINCE = '2024-01-01';

/** Hours as HSDS has them (days, times and a rule in pieces) as one rule with a first start and end. */
export const schedule: PartReader<z.input<typeof hsds.schedule>> = (reading, node, values, id) => {
  const isClosed = isClosedBy(values);
  const [opens, closes] = [timeOf(values, 'opens_at'), timeOf(values, 'closes_at')];
  const since = values.date('dtstart');
  const validFrom = values.date('valid_from');
  const validTo = values.date('valid_to');
  const rule = ruleOf(values) ?? everyDay(values, since, validFrom, validTo, isClosed);
  const refuse = (code: 'MISSING' | 'INVALID', reason: string, value?: unknown) => {
    reading.refuse(node, code, reason, value);
    return null;
  };
  if (rule === 'UNREADABLE') return refuse('INVALID', 'Nobody can tell on which days this is: nothing is promised.', node.values.byday);
  const inWords = opens === undefined && !isClosed ? hoursInWords(values, id) : null;
  if (inWords !== null)
    return inWords.map((hours) => ({ ...hours, ...present({ validFrom, validTo }), attributes: attributesOf(reading, node, id) }));
  if (opens === undefined && !isClosed)
    return refuse('MISSING', 'Hours without a time of opening promise nothing; write opens_at.', node.values.description);
  const first = since ?? validFrom ?? (rule === null ? null : SINCE);
  if (first === null) return refuse('MISSING', 'A time without days and without a date is on no day; write byday with freq, or dtstart.');
  const date = since === undefined ? onFirstDay(first, rule) : first;
  const zone = zoneOf(values.number('timezone'), opens, date);
  const open = opens?.minute ?? 0;
  const shut = endOf(values, open, isClosed && opens === undefined ? MINUTES_PER_DAY : closes?.minute);
  return {
    ...present({
      id,
      rrule: rule?.text,
      end: shut === undefined ? undefined : moment(date, shut, zone),
      validFrom,
      validTo,
      scheduleLink: values.url('schedule_link'),
      attendingType: values.line('attending_type', 200),
      description: values.text('description', { max: 1_000 }),
      closed: isClosed ? true : undefined,
    }),
    start: moment(date, open, zone),
    timezone: zone,
    note: localized(reading, values.text('notes', { max: 4_000 })),
    attributes: attributesOf(reading, node, id),
  };
};

/** Hours of which nobody here knows whether they are open promise nothing. */
const isClosedBy = (values: Values): boolean => {
  const written = values.raw('closed');
  const word = String(written ?? '').trim();
  if (/^(|false|0|no|nie|n|f|open|otwarte)$/i.test(word)) return false;
  if (!/^(true|1|yes|tak|t|y|closed|zamknięte|nieczynne)$/i.test(word)) values.repair('unknown-status', 'closed', written, true);
  return true;
};

/** Hours that stand in a text alone, one rule for each. */
const hoursInWords = (values: Values, id: string) => {
  const written = values.text('description', { max: 1_000 });
  const hours = written === undefined || values.has('byday') || values.has('freq') ? null : readHours(written);
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
  if (time === null) return values.drop(name, written);
  if (!time.asWritten) values.repair('time-read', name, written, clockText(time.minute));
  return time;
};

const endOf = (values: Values, open: number, close: number | undefined): number | undefined => {
  if (close === undefined || close > open) return close;
  if (close === open && open !== 0) return values.drop('closes_at', clockText(close));
  values.repair('closes-next-day', 'closes_at', clockText(close), `${clockText(close)} on the next day`);
  return close + MINUTES_PER_DAY;
};

interface Rule {
  text: string;
  weekly: readonly string[];
}

/** So many days in a row may have the same hours without anybody saying on which days of the week. */
const LONGEST_HOLIDAY = 31;

/** A holiday of several days is on each of them; whoever reads it as the first alone finds a closed door on the second. */
const everyDay = (
  values: Values,
  since: string | undefined,
  from: string | undefined,
  to: string | undefined,
  isClosed: boolean,
): Rule | null => {
  if (since !== undefined || from === undefined || to === undefined || to <= from) return null;
  if (!isClosed && dayOfDate(to) - dayOfDate(from) >= LONGEST_HOLIDAY) return null;
  const text = `FREQ=DAILY;UNTIL=${to.replaceAll('-', '')}`;
  values.repair('rrule-made', 'valid_to', to, text);
  return { text, weekly: [] };
};

/** "FREQ=WEEKLY;BYDAY=MO,TU". Null: it happens once. */
const ruleOf = (values: Values): Rule | null | 'UNREADABLE' => {
  const written = values.line('freq', 60)?.toUpperCase();
  const days = values.line('byday', 300);
  const byDay = days === undefined ? undefined : readDays(days);
  if (byDay === null) return 'UNREADABLE';
  if (byDay !== undefined && byDay !== days) values.repair('rrule-made', 'byday', days, byDay);
  const known = /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.exec(written ?? '')?.[1];
  const meant =
    known ?? (/^W/.test(written ?? '') ? 'WEEKLY' : /^M/.test(written ?? '') ? 'MONTHLY' : /^D/.test(written ?? '') ? 'DAILY' : undefined);
  if (written !== undefined && meant === undefined) return 'UNREADABLE';
  const frequency = meant ?? (byDay === undefined ? undefined : /\d/.test(byDay) ? 'MONTHLY' : 'WEEKLY');
  if (frequency === undefined) {
    for (const name of ['interval', 'count', 'until', 'wkst', 'byweekno', 'bymonthday', 'byyearday']) {
      if (values.has(name)) values.repair('rule-simplified', name, values.raw(name), null);
    }
    return null;
  }
  if (frequency !== written) values.repair('rrule-made', 'freq', written ?? null, frequency);
  const part = (name: string, value: string | number | undefined): string[] => (value === undefined ? [] : [`${name}=${value}`]);
  const leaveOut = (name: string): undefined => {
    if (values.has(name)) values.repair('rule-simplified', name, values.raw(name), null);
    return undefined;
  };
  leaveOut('byweekno');
  leaveOut('byyearday');
  const interval = values.whole('interval', 1, 400);
  const until = values.date('until');
  const monthDays = frequency === 'WEEKLY' ? leaveOut('bymonthday') : values.line('bymonthday', 100)?.replace(/\s/g, '');
  const start = values.line('wkst', 10)?.toUpperCase().slice(0, 2);
  const parts = [
    `FREQ=${frequency}`,
    ...part('INTERVAL', interval === 1 ? undefined : interval),
    ...part('BYDAY', byDay),
    ...part('BYMONTHDAY', monthDays),
    ...part('UNTIL', until?.replaceAll('-', '')),
    ...part('COUNT', until === undefined ? values.whole('count', 1, 1_000) : leaveOut('count')),
    ...part('WKST', start === 'MO' ? undefined : start),
  ];
  const weekly = frequency === 'WEEKLY' ? (byDay?.split(',') ?? []) : [];
  return parseRule(parts.join(';')).problem === null ? { text: parts.join(';'), weekly } : 'UNREADABLE';
};

/** The first day from then on that the rule names; else some readers of calendars would show one day too many. */
const onFirstDay = (from: string, rule: Rule | null): string => {
  const weekdays = (rule?.weekly ?? []).map((day) => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number])).filter((day) => day >= 0);
  if (weekdays.length === 0) return from;
  let day = dayOfDate(from);
  while (!weekdays.includes(weekdayOf(day))) day += 1;
  return dateText(day);
};

/** The zone of this country where its clock shows what the source says, or nothing is said; else a fixed one. */
const zoneOf = (hours: number | undefined, opens: ReadTime | undefined, date: string): string => {
  const said = opens?.offset ?? (hours === undefined ? undefined : Math.round(hours * 60));
  if (said === undefined || said === null || offsetAt({ day: dayOfDate(date), minute: opens?.minute ?? 0 }, HOME_ZONE) === said)
    return HOME_ZONE;
  const whole = said / 60;
  if (whole === 0) return 'Etc/UTC';
  return Number.isInteger(whole) && whole >= -12 && whole <= 14 ? `Etc/GMT${whole > 0 ? '-' : '+'}${Math.abs(whole)}` : HOME_ZONE;
};

const moment = (date: string, minute: number, zone: string): string => {
  const at = { day: dayOfDate(date) + Math.floor(minute / MINUTES_PER_DAY), minute: minute % MINUTES_PER_DAY };
  return `${dateText(at.day)}T${clockText(at.minute)}:00${offsetText(offsetAt(at, zone))}`;
};
