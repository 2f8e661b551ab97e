import type { DescribedSchedule } from './described.ts';

/** "08:00"; the end is null when only the beginning is known. */
export interface TimeRange {
  from: string;
  to: string | null;
}

export interface DayRow {
  /** Monday is 1. */
  day: number;
  ranges: TimeRange[];
}

/** Midnight to midnight; HSDS writes its end as 23:59, because it has no 24:00. */
export const isAroundTheClock = ({ from, to }: TimeRange): boolean => from === '00:00' && (to === '00:00' || to === '23:59');

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Reads moments on the clock and the calendar of a time zone; Monday is 1. */
export const clockIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short', hour: '2-digit', minute: '2-digit' },
    hourCycle: 'h23',
    timeZone,
  });
  return (iso: string): { date: string; time: string; day: number } => {
    const parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
    return {
      date: `${parts.year}-${parts.month}-${parts.day}`,
      time: `${parts.hour}:${parts.minute}`,
      day: DAYS.findIndex((day) => parts.weekday?.toUpperCase().startsWith(day)) + 1,
    };
  };
};

/** The weekday in a time zone; Monday is 1. */
export const weekdayIn = (timeZone: string, now: Date): number => clockIn(timeZone)(now.toISOString()).day;

const ruleOf = (rrule: string): ReadonlyMap<string, string> =>
  new Map(
    rrule
      .replace(/^RRULE:/i, '')
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );

/** The weekdays on which a schedule repeats every week; null when it repeats otherwise (monthly, every second week, a number of times). */
const weekdaysOf = (rrule: string, startDay: number): number[] | null => {
  const rule = ruleOf(rrule);
  const known = new Set(['FREQ', 'BYDAY', 'INTERVAL', 'WKST', 'UNTIL']);
  if ([...rule.keys()].some((key) => !known.has(key)) || (rule.get('INTERVAL') ?? '1') !== '1') return null;
  const byDay = rule.get('BYDAY');
  if (rule.get('FREQ') === 'DAILY') return byDay === undefined ? [1, 2, 3, 4, 5, 6, 7] : namedDays(byDay);
  if (rule.get('FREQ') !== 'WEEKLY') return null;
  return byDay === undefined ? [startDay] : namedDays(byDay);
};

const namedDays = (byDay: string): number[] | null => {
  const days = byDay.split(',').map((day) => DAYS.indexOf(day) + 1);
  return days.includes(0) ? null : days;
};

const isCurrent = (schedule: DescribedSchedule, today: string): boolean => {
  const until = /UNTIL=(\d{4})(\d{2})(\d{2})/i.exec(schedule.rrule ?? '');
  const ends = [schedule.validTo, until && `${until[1]}-${until[2]}-${until[3]}`].filter((date) => typeof date === 'string');
  return ends.every((date) => date >= today) && (schedule.validFrom === null || schedule.validFrom <= today);
};

/**
 * The week as a table, where the hours are the same every week. null where they are not: then only the sentence that the hub makes
 * of the schedules says all of it, and a table would say half.
 */
export const weeklyHours = (schedules: readonly DescribedSchedule[], now: Date): DayRow[] | null => {
  const today = now.toISOString().slice(0, 10);
  const repeating = schedules.filter((schedule) => !schedule.closed && schedule.rrule !== null && isCurrent(schedule, today));
  if (repeating.length === 0) return null;
  const week: DayRow[] = DAYS.map((_, index) => ({ day: index + 1, ranges: [] }));
  for (const { rrule, start, end, timezone } of repeating) {
    const at = clockIn(timezone);
    const from = at(start);
    const days = weekdaysOf(rrule ?? '', from.day);
    if (days === null) return null;
    for (const day of days) week[day - 1]?.ranges.push({ from: from.time, to: end === null ? null : at(end).time });
  }
  for (const { ranges } of week) ranges.sort((one, other) => one.from.localeCompare(other.from));
  return week;
};
