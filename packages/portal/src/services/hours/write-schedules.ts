import { weekdayOf } from '@drogowskaz/directory';
import type { DraftSchedule } from '../service-draft.ts';
import { dayOfText, instantText, minutesOf } from './clock-time.ts';
import { type ExceptionRow, type Holidays, type HoursForm, type HoursRow, type Repeat, weekdays, ZONE } from './hours-form.ts';

/** What is wrong with a row; the pages have the sentences. */
export type HoursProblem = 'TIME' | 'FROM_MISSING' | 'DAYS_MISSING' | 'DATE' | 'DATE_ORDER' | 'SINCE';

export interface ProblemAt {
  /** The form field: "rows.0.from". */
  field: string;
  problem: HoursProblem;
}

export interface WrittenHours {
  schedules: DraftSchedule[];
  /** The row that each schedule came from ("rows.0"), for what the API says about it. */
  origins: string[];
  problems: ProblemAt[];
}

/** The schedules that a form means. Rows that were left empty are nothing. `today` is the day from which new rows count. */
export const writeSchedules = ({ rows, exceptions, holidays, kept }: HoursForm, today: number): WrittenHours => {
  const written: WrittenHours = { schedules: [], origins: [], problems: [] };
  const add = (origin: string, { schedule, problems }: WrittenOne) => {
    written.problems.push(...problems.map(([field, problem]) => ({ field: `${origin}.${field}`, problem })));
    if (schedule === null || problems.length > 0) return;
    written.schedules.push(schedule);
    written.origins.push(origin);
  };
  for (const [position, row] of rows.entries()) add(`rows.${position}`, writeRow(row, holidays, today));
  for (const [position, exception] of exceptions.entries()) add(`exceptions.${position}`, writeException(exception));
  for (const [position, schedule] of kept.entries()) add(`kept.${position}`, { schedule, problems: [] });
  return written;
};

interface WrittenOne {
  schedule: DraftSchedule | null;
  problems: [field: string, problem: HoursProblem][];
}

const nothing: WrittenOne = { schedule: null, problems: [] };
const wrong = (...problems: WrittenOne['problems']): WrittenOne => ({ schedule: null, problems });

export const writeRow = (row: HoursRow, holidays: Holidays, today: number): WrittenOne => {
  const { days, repeat, note } = row;
  if ([row.from, row.to, row.note].every((text) => text.trim() === '')) return nothing;
  const time = readTime(row);
  const [since, validFrom, validTo] = [row.since, row.validFrom, row.validTo].map((text) => (text === '' ? null : dayOfText(text)));
  const problems = time.problems;
  if (days.length === 0) problems.push(['days', 'DAYS_MISSING']);
  if (row.since !== '' && since === null) problems.push(['since', 'DATE']);
  if (row.validFrom !== '' && validFrom === null) problems.push(['validFrom', 'DATE']);
  if (row.validTo !== '' && validTo === null) problems.push(['validTo', 'DATE']);
  if (validFrom != null && validTo != null && validTo < validFrom) problems.push(['validTo', 'DATE_ORDER']);
  if (repeat === 'SECOND_WEEK' && row.since === '') problems.push(['since', 'SINCE']);
  if (problems.length > 0) return wrong(...problems);
  const start = since ?? firstDay(row, validFrom ?? today);
  return {
    schedule: {
      rrule: ruleText(row),
      start: instantText(start, time.from),
      end: time.to === null ? null : instantText(start, time.to),
      timezone: ZONE,
      validFrom: row.validFrom || null,
      validTo: row.validTo || null,
      closed: false,
      closedOnPublicHolidays: holidays === '' ? null : holidays === 'CLOSED',
      note: note.trim() || null,
    },
    problems: [],
  };
};

export const writeException = (row: ExceptionRow): WrittenOne => {
  const { kind, note } = row;
  if ([row.date, row.lastDate, row.from, row.to, note].every((text) => text.trim() === '')) return nothing;
  const closed = kind === 'CLOSED';
  const date = dayOfText(row.date);
  const last = row.lastDate === '' ? date : dayOfText(row.lastDate);
  const problems: WrittenOne['problems'] = [];
  if (date === null) problems.push(['date', 'DATE']);
  if (last === null && row.lastDate !== '') problems.push(['lastDate', 'DATE']);
  if (date !== null && last !== null && last < date) problems.push(['lastDate', 'DATE_ORDER']);
  const wholeDays = closed && row.from.trim() === '' && row.to.trim() === '';
  const time = wholeDays ? { from: 0, to: 1_440, problems: [] } : readTime(row);
  problems.push(...time.problems);
  if (problems.length > 0 || date === null || last === null) return wrong(...problems);
  return {
    schedule: {
      rrule: null,
      start: instantText(date, time.from),
      end: time.to === null ? null : instantText(last, time.to),
      timezone: ZONE,
      validFrom: null,
      validTo: null,
      closed,
      closedOnPublicHolidays: null,
      note: note.trim() || null,
    },
    problems: [],
  };
};

/** From and to in minutes; an end that is not later is on the next day. */
const readTime = (row: { from: string; to: string }): { from: number; to: number | null; problems: WrittenOne['problems'] } => {
  const from = minutesOf(row.from);
  const to = row.to.trim() === '' ? null : minutesOf(row.to);
  const problems: WrittenOne['problems'] = [];
  if (row.from.trim() === '') problems.push(['from', 'FROM_MISSING']);
  else if (from === null || from === 1_440) problems.push(['from', 'TIME']);
  if (to === null && row.to.trim() !== '') problems.push(['to', 'TIME']);
  return { from: from ?? 0, to: to === null ? null : to > (from ?? 0) ? to : to + 1_440, problems };
};

const ordinals: Readonly<Record<Exclude<Repeat, 'WEEKLY' | 'SECOND_WEEK'>, number>> = {
  FIRST: 1,
  SECOND: 2,
  THIRD: 3,
  FOURTH: 4,
  LAST: -1,
};

const ruleText = ({ repeat, days }: HoursRow): string => {
  const named = weekdays.filter((day) => days.includes(day));
  if (repeat === 'WEEKLY') return `FREQ=WEEKLY;BYDAY=${named.join(',')}`;
  if (repeat === 'SECOND_WEEK') return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${named.join(',')}`;
  return `FREQ=MONTHLY;BYDAY=${named.map((day) => `${ordinals[repeat]}${day}`).join(',')}`;
};

/** The first day from which the row counts that is one of its weekdays; programs elsewhere expect a rule to begin on one of its own days. */
const firstDay = ({ days }: HoursRow, from: number): number => {
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((more) => days.includes(weekdays[weekdayOf(from + more)] ?? 'MO'));
  return from + (ahead ?? 0);
};
