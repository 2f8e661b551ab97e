import { parseRule, type RecurrenceRule, weekdayOf } from '@drogowskaz/directory';
import type { DraftSchedule } from '../service-draft.ts';
import { clockText, dateText, instantText, wallTime } from './clock-time.ts';
import { type ExceptionRow, type Holidays, type HoursForm, type HoursRow, type Repeat, weekdays, ZONE } from './hours-form.ts';
import { writeException, writeRow } from './write-schedules.ts';

/** The form of what is stored. What a row would not bring back exactly as it is, is kept as it is. */
export const readSchedules = (schedules: readonly DraftSchedule[]): HoursForm => {
  const form: HoursForm = { rows: [], exceptions: [], holidays: holidaysOf(schedules), kept: [] };
  for (const schedule of schedules) {
    const row = rowOf(schedule);
    const exception = exceptionOf(schedule);
    if (row && isSame(writeRow(row, form.holidays, 0).schedule, schedule)) form.rows.push(row);
    else if (exception && isSame(writeException(exception).schedule, schedule)) form.exceptions.push(exception);
    else form.kept.push(schedule);
  }
  return form;
};

/** What the first recurring time says holds for the place. */
const holidaysOf = (schedules: readonly DraftSchedule[]): Holidays => {
  const said = schedules.find((schedule) => rowOf(schedule) !== null)?.closedOnPublicHolidays ?? null;
  return said === null ? '' : said ? 'CLOSED' : 'OPEN';
};

const times = ({ start, end }: DraftSchedule) => {
  const first = wallTime(start);
  const last = end ? wallTime(end) : null;
  return { first, last, from: clockText(first.minute), to: last === null ? '' : clockText(last.minute) };
};

const rowOf = (schedule: DraftSchedule): HoursRow | null => {
  const rule = schedule.rrule ? parseRule(schedule.rrule).rule : null;
  if (rule === null || schedule.closed) return null;
  const { first, from, to } = times(schedule);
  const repeat = repeatOf(rule);
  if (repeat === null) return null;
  const named =
    rule.byDay.length > 0 ? rule.byDay.map(({ weekday }) => weekday) : rule.frequency === 'WEEKLY' ? [weekdayOf(first.day)] : null;
  if (named === null && rule.frequency === 'MONTHLY') return null;
  return {
    repeat,
    days: weekdays.filter((_, weekday) => named === null || named.includes(weekday)),
    from,
    to,
    since: dateText(first.day),
    validFrom: schedule.validFrom ?? '',
    validTo: schedule.validTo ?? '',
    note: schedule.note ?? '',
  };
};

const byOrdinal: Readonly<Record<number, Repeat>> = { 1: 'FIRST', 2: 'SECOND', 3: 'THIRD', 4: 'FOURTH', [-1]: 'LAST' };

const repeatOf = (rule: RecurrenceRule): Repeat | null => {
  const { frequency, interval, byDay } = rule;
  if (rule.count !== null || rule.until !== null || rule.byMonth.length + rule.byMonthDay.length + rule.bySetPosition.length > 0)
    return null;
  if (frequency === 'DAILY') return interval === 1 ? 'WEEKLY' : null;
  if (frequency === 'WEEKLY') return interval === 1 ? 'WEEKLY' : interval === 2 && rule.weekStart === 0 ? 'SECOND_WEEK' : null;
  const [first] = byDay;
  const same = first?.ordinal && byDay.every(({ ordinal }) => ordinal === first.ordinal);
  return frequency === 'MONTHLY' && interval === 1 && same ? (byOrdinal[first.ordinal ?? 0] ?? null) : null;
};

const exceptionOf = (schedule: DraftSchedule): ExceptionRow | null => {
  if (schedule.rrule || schedule.validFrom || schedule.validTo) return null;
  const { first, last, from, to } = times(schedule);
  const note = schedule.note ?? '';
  const date = dateText(first.day);
  if (!schedule.closed) return { kind: 'OPEN', date, lastDate: '', from, to, note };
  if (first.minute > 0) return { kind: 'CLOSED', date, lastDate: '', from, to, note };
  const wholeDays = last === null || last.minute === 0;
  if (!wholeDays) return { kind: 'CLOSED', date, lastDate: '', from, to, note };
  const end = last === null ? first.day : last.day - 1;
  return { kind: 'CLOSED', date, lastDate: end > first.day ? dateText(end) : '', from: '', to: '', note };
};

/** Whether two schedules name the same times in the same words. */
const isSame = (one: DraftSchedule | null, other: DraftSchedule): boolean =>
  one !== null &&
  Date.parse(one.start) === Date.parse(other.start) &&
  endOf(one) === endOf(other) &&
  (other.timezone ?? ZONE) === ZONE &&
  (one.validFrom ?? null) === (other.validFrom ?? null) &&
  (one.validTo ?? null) === (other.validTo ?? null) &&
  (one.closed ?? false) === (other.closed ?? false) &&
  (one.closedOnPublicHolidays ?? null) === (other.closedOnPublicHolidays ?? null) &&
  (one.note ?? '') === (other.note ?? '').trim();

/** A closing without an end lasts its whole day. */
const endOf = ({ start, end, closed }: DraftSchedule): number | null => {
  if (end) return Date.parse(end);
  return closed ? Date.parse(instantText(wallTime(start).day + 1, 0)) : null;
};
