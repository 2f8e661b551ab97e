/**
 * RFC 5545 rules as opening hours use them. Of our own, because a rule comes from outside and is worked out for every service
 * of the index: only whole-day frequencies, no rule that runs forever in search of a match, cost bounded by the window
 * that is asked for. The tests hold it against the library `rrule`.
 */
import { type Day, dateOfDay, dayOf } from './local-time.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** "MO" or, in a month or a year, "2MO" and "-1FR". */
export interface RuleDay {
  /** 0 is Monday. */
  weekday: number;
  /** null: every such weekday of the period. */
  ordinal: number | null;
}

export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  /** The last day, and the last minute on it if the rule says so; `utc` when it was written with a Z. */
  until: { day: Day; minute: number | null; utc: boolean } | null;
  byDay: readonly RuleDay[];
  byMonthDay: readonly number[];
  byMonth: readonly number[];
  bySetPosition: readonly number[];
  weekStart: number;
}

export type ParsedRule = { rule: RecurrenceRule; problem: null } | { rule: null; problem: string };

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MAX_COUNT = 1_000;
const MAX_INTERVAL = 400;

class RuleProblem extends Error {}

const numbers = (part: string, text: string, allowed: (value: number) => boolean, hint: string): number[] =>
  text.split(',').map((item) => {
    const value = /^[+-]?\d{1,4}$/.test(item) ? Number(item) : Number.NaN;
    if (!allowed(value)) throw new RuleProblem(`${part}=${text.slice(0, 40)} cannot be read; write ${hint}.`);
    return value;
  });

const positive = (part: string, text: string, max: number): number => {
  const [value = 0] = numbers(part, text, (number) => number >= 1 && number <= max, `a number from 1 to ${max}`);
  return value;
};

const ruleDays = (text: string): RuleDay[] =>
  text.split(',').map((item) => {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
    const ordinal = match?.[1] === undefined ? null : Number(match[1]);
    if (!match?.[2] || ordinal === 0) throw new RuleProblem(`BYDAY=${text.slice(0, 40)} cannot be read; write for example BYDAY=MO,WE.`);
    return { weekday: weekdays.indexOf(match[2]), ordinal };
  });

const until = (text: string): NonNullable<RecurrenceRule['until']> => {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(text);
  if (!match) throw new RuleProblem('UNTIL cannot be read; write for example UNTIL=20261231 or UNTIL=20261231T160000Z.');
  const [year, month, day, hours, minutes] = match.slice(1, 6).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const midnight = dayOf(year, month, day);
  // Some readers of calendars drop a whole feed for one thirty-first of February.
  if (dateOfDay(midnight).toISOString().slice(0, 10) !== match.slice(1, 4).join('-') || hours > 23 || minutes > 59)
    throw new RuleProblem('UNTIL is no day of the calendar; write for example UNTIL=20261231.');
  return { day: midnight, minute: match[4] === undefined ? null : hours * 60 + minutes, utc: match[7] === 'Z' };
};

const read = (text: string): RecurrenceRule => {
  // Capitals are made of it below, also of a dotless i: what is passed on to calendars as it is written must be plain.
  if (!/^[\x20-\x7e]*$/.test(text)) throw new RuleProblem('A rule has plain letters only, such as FREQ=WEEKLY;BYDAY=MO,TU.');
  const parts = new Map<string, string>();
  for (const part of text.replace(/^RRULE:/i, '').split(';')) {
    const [name = '', value = '', ...rest] = part.toUpperCase().split('=');
    if (name === '' || value === '' || rest.length > 0 || parts.has(name)) {
      throw new RuleProblem(`"${part.slice(0, 40)}" cannot be read; a rule looks like FREQ=WEEKLY;BYDAY=MO,TU.`);
    }
    parts.set(name, value);
  }
  const rule: { -readonly [Key in keyof RecurrenceRule]: RecurrenceRule[Key] } = {
    frequency: 'WEEKLY',
    interval: 1,
    count: null,
    until: null,
    byDay: [],
    byMonthDay: [],
    byMonth: [],
    bySetPosition: [],
    weekStart: 0,
  };
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY' && frequency !== 'MONTHLY' && frequency !== 'YEARLY') {
    throw new RuleProblem('FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY.');
  }
  rule.frequency = frequency;
  for (const [name, value] of parts) {
    if (name === 'INTERVAL') rule.interval = positive(name, value, MAX_INTERVAL);
    else if (name === 'COUNT') rule.count = positive(name, value, MAX_COUNT);
    else if (name === 'UNTIL') rule.until = until(value);
    else if (name === 'BYDAY') rule.byDay = ruleDays(value);
    else if (name === 'BYMONTHDAY') {
      rule.byMonthDay = numbers(name, value, (day) => day !== 0 && Math.abs(day) <= 31, 'days from 1 to 31 or -31 to -1');
    } else if (name === 'BYMONTH') rule.byMonth = numbers(name, value, (month) => month >= 1 && month <= 12, 'months from 1 to 12');
    else if (name === 'BYSETPOS') {
      rule.bySetPosition = numbers(name, value, (at) => at !== 0 && Math.abs(at) <= 366, 'positions from 1 to 366 or -366 to -1');
    } else if (name === 'WKST') {
      rule.weekStart = weekdays.indexOf(value);
      if (rule.weekStart < 0) throw new RuleProblem('WKST must be one of MO, TU, WE, TH, FR, SA, SU.');
    } else if (name !== 'FREQ') {
      throw new RuleProblem(`${name.slice(0, 20)} is not used in opening hours; times of day come from start and end.`);
    }
  }
  return checked(rule);
};

const checked = (rule: RecurrenceRule): RecurrenceRule => {
  if (rule.count !== null && rule.until !== null) throw new RuleProblem('Give COUNT or UNTIL, not both.');
  if (rule.byDay.some((day) => day.ordinal !== null) && (rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY')) {
    throw new RuleProblem('A numbered weekday such as 2MO needs FREQ=MONTHLY or FREQ=YEARLY.');
  }
  if (rule.byMonthDay.length > 0 && rule.frequency === 'WEEKLY') throw new RuleProblem('BYMONTHDAY does not go with FREQ=WEEKLY.');
  const others = rule.byDay.length + rule.byMonthDay.length + rule.byMonth.length;
  if (rule.bySetPosition.length > 0 && others === 0) throw new RuleProblem('BYSETPOS needs another BY… part to choose from.');
  return rule;
};

const parsed = new Map<string, ParsedRule>();
const MAX_KEPT = 5_000;

/** Reads a rule, or says in words what is wrong with it. */
export const parseRule = (text: string): ParsedRule => {
  const kept = parsed.get(text);
  if (kept) return kept;
  let result: ParsedRule;
  try {
    result = { rule: read(text), problem: null };
  } catch (error) {
    if (!(error instanceof RuleProblem)) throw error;
    result = { rule: null, problem: error.message };
  }
  if (parsed.size >= MAX_KEPT) parsed.clear();
  parsed.set(text, result);
  return result;
};
