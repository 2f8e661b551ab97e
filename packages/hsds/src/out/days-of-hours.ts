/** Hours that reach over midnight, day by day. */
import { dateOfDay, MINUTES_PER_DAY, type RecurrenceRule, type WallTime } from '@drogowskaz/directory';

export interface DayOfHours {
  day: number;
  opens: number;
  closes: number | null;
  /** The last of several days that are alike. */
  until: number | null;
}

/** HSDS has no 24:00: its day ends at 23:59. */
const LAST_MINUTE = MINUTES_PER_DAY - 1;

/** What comes once may last for months: all of its days between are one. */
export const daysOfHours = (start: WallTime, end: WallTime | null, isOnce: boolean): DayOfHours[] => {
  const last = end === null ? start.day : end.minute === 0 ? end.day - 1 : end.day;
  const closes = end === null ? null : end.minute === 0 ? LAST_MINUTE : end.minute;
  if (last <= start.day) return [{ day: start.day, opens: start.minute, closes, until: null }];
  const between = Array.from({ length: last - start.day - 1 }, (_, more) => ({
    ...{ day: start.day + 1 + more, opens: 0, closes: LAST_MINUTE, until: null },
  }));
  return [
    { day: start.day, opens: start.minute, closes: LAST_MINUTE, until: null },
    ...(isOnce && between.length > 1 ? [{ day: start.day + 1, opens: 0, closes: LAST_MINUTE, until: last - 1 }] : between),
    { day: last, opens: 0, closes, until: null },
  ];
};

/** The rule of what comes so many days after each of its days; null: no rule says it, as the day after the second Saturday may be the first Sunday. */
export const shiftedRule = (rule: RecurrenceRule, start: WallTime, by: number): RecurrenceRule | null => {
  if (by === 0) return rule;
  const days = rule.byMonthDay.length > 0 ? rule.byMonthDay : [dateOfDay(start.day).getUTCDate()];
  if (rule.frequency === 'MONTHLY' && (rule.byDay.length > 0 || !days.every((day) => (day > 0 ? day + by <= 28 : day + by < 0))))
    return null;
  return {
    ...rule,
    byDay: rule.byDay.map(({ weekday, ordinal }) => ({ weekday: (weekday + by) % 7, ordinal })),
    byMonthDay: rule.byMonthDay.map((day) => day + by),
    until: rule.until && { ...rule.until, day: rule.until.day + by },
    // Which weeks are counted from which day matters where some are left out.
    weekStart: rule.interval > 1 ? (rule.weekStart + by) % 7 : rule.weekStart,
  };
};
