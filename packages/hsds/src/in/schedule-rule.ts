import { dayOfDate, parseRule } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import { lookedUp } from '../repairs/looked-up.ts';
import { readDays } from '../repairs/read-days.ts';
import type { Values } from './values.ts';

export interface Rule {
  /** "FREQ=WEEKLY;BYDAY=MO,TU". */
  text: string;
  /** The days of the week that it names, when it names nothing else. */
  weekly: readonly string[];
}

/** Why a rule promises nothing. */
export interface NoRule {
  problem: string;
}

/** What only counts from a day that is said. */
const NO_FIRST_DAY: NoRule = { problem: 'On which days this is depends on the first one; write dtstart.' };
const NO_DAYS: NoRule = { problem: 'Nobody can tell on which days this is: nothing is promised.' };

/** What is said of repeating beside how often. */
const PARTS = ['interval', 'count', 'until', 'wkst', 'byweekno', 'bymonthday', 'byyearday'] as const;

const FREQUENCIES: Readonly<Record<string, string>> = {
  ...{ daily: 'DAILY', day: 'DAILY', 'every day': 'DAILY', codziennie: 'DAILY' },
  ...{ weekly: 'WEEKLY', week: 'WEEKLY', 'every week': 'WEEKLY', 'co tydzien': 'WEEKLY', tygodniowo: 'WEEKLY' },
  ...{ monthly: 'MONTHLY', month: 'MONTHLY', 'every month': 'MONTHLY', 'co miesiac': 'MONTHLY', miesiecznie: 'MONTHLY' },
  ...{ yearly: 'YEARLY', year: 'YEARLY', annually: 'YEARLY', 'co rok': 'YEARLY', rocznie: 'YEARLY' },
};

/** The rule that the fields of a row make, counted from its first day. Null: it happens once. Parts that cannot be read are lost to `values`. */
export const ruleOf = (values: Values, since: string | undefined, isClosed: boolean): Rule | null | NoRule => {
  const byDay = daysOf(values, 'byday');
  const monthDays = values.line('bymonthday', 100)?.replace(/\s/g, '');
  const written = values.line('freq', 60);
  const meant = written === undefined ? undefined : lookedUp(FREQUENCIES, fold(written).trim());
  if (written !== undefined && meant === undefined) values.drop('freq', written);
  const often = meant ?? (byDay === undefined && monthDays === undefined ? undefined : /\d/.test(byDay ?? '1') ? 'MONTHLY' : 'WEEKLY');
  if (often === undefined) return once(values, since, isClosed);
  const [interval = 1, count, until] = [countOf(values, 'interval', 400), countOf(values, 'count', 1_000), values.date('until')];
  for (const name of ['byweekno', 'byyearday']) if (values.has(name)) values.drop(name, values.raw(name));
  if (count !== undefined && until !== undefined) values.drop('count', count);
  // The Thursdays among the first days of a month are the same by the week and by the month.
  const frequency = often === 'WEEKLY' && monthDays !== undefined && byDay !== undefined && interval === 1 ? 'MONTHLY' : often;
  if (frequency !== written) values.repair('rrule-made', 'freq', written ?? null, frequency);
  const isFromFirstDay = interval > 1 || count !== undefined || (frequency !== 'DAILY' && byDay === undefined && monthDays === undefined);
  if (isFromFirstDay && since === undefined) return NO_FIRST_DAY;
  const weekStart = daysOf(values, 'wkst');
  const part = (name: string, value: string | number | undefined): string[] => (value === undefined ? [] : [`${name}=${value}`]);
  const text = [
    `FREQ=${frequency}`,
    ...part('INTERVAL', interval === 1 ? undefined : interval),
    ...part('BYDAY', byDay),
    ...part('BYMONTHDAY', monthDays),
    ...part('UNTIL', until?.replaceAll('-', '')),
    ...part('COUNT', count),
    ...part('WKST', weekStart === 'MO' ? undefined : weekStart),
  ].join(';');
  if (parseRule(text).problem !== null) return NO_DAYS;
  return { text, weekly: frequency === 'WEEKLY' ? (byDay?.split(',') ?? []) : [] };
};

const daysOf = (values: Values, name: 'byday' | 'wkst'): string | undefined => {
  const written = values.line(name, 300);
  if (written === undefined) return undefined;
  const days = readDays(written);
  if (days === null) return values.drop(name, written);
  if (days !== written) values.repair('rrule-made', name, written, days);
  return days;
};

/** Every one and a half weeks is nothing that rounding would make true. */
const countOf = (values: Values, name: 'interval' | 'count', max: number): number | undefined => {
  const number = values.clearNumber(name);
  return number === undefined || (Number.isInteger(number) && number >= 1 && number <= max) ? number : values.drop(name, number);
};

/** Once, on the first day. How that would repeat is left out where it is open, which opens nothing; what is closed would be open on all of these days. */
const once = (values: Values, since: string | undefined, isClosed: boolean): null | NoRule => {
  const said = PARTS.filter((name) => values.has(name) && !(isClosed && name === 'until'));
  if (said.length > 0 && (since === undefined || isClosed)) return NO_DAYS;
  for (const name of said) values.repair('rule-simplified', name, values.raw(name), null);
  return null;
};

/** So many days in a row may have the same hours without anybody saying on which days of the week. */
export const LONGEST_HOLIDAY = 31;

interface Bounds {
  since: string | undefined;
  validFrom: string | undefined;
  validTo: string | undefined;
}

/** A holiday of several days is on each of them; whoever reads it as the first alone finds a closed door on the second. */
export const everyDay = (values: Values, { since, validFrom, validTo }: Bounds, isClosed: boolean): Rule | null => {
  const from = since ?? validFrom;
  const to = (isClosed ? values.date('until') : undefined) ?? validTo;
  if (!isClosed && (since !== undefined || from === undefined || to === undefined || dayOfDate(to) - dayOfDate(from) >= LONGEST_HOLIDAY))
    return null;
  // One day; or it begins or ends on none, and what is closed is so on all days after or before.
  if (to === undefined ? validFrom === undefined || since !== undefined : from !== undefined && to <= from) return null;
  const text = `FREQ=DAILY${to === undefined ? '' : `;UNTIL=${to.replaceAll('-', '')}`}`;
  values.repair('rrule-made', to === undefined ? 'valid_from' : 'valid_to', to ?? from, text);
  return { text, weekly: [] };
};
