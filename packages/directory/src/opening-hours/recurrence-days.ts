import { calendarDay, type Day, dayOf, weekdayOf } from './local-time.ts';
import type { RecurrenceRule, RuleDay } from './recurrence-rule.ts';

interface Period {
  first: Day;
  last: Day;
}

const weekOf = (day: Day, weekStart: number): Day => day - ((weekdayOf(day) - weekStart + 7) % 7);
const monthOf = (day: Day): Period => {
  const { year, month } = calendarDay(day);
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
};
const yearOf = (day: Day): Period => {
  const { year } = calendarDay(day);
  return { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 };
};

const periodOf = (rule: RecurrenceRule, day: Day): Period => {
  if (rule.frequency === 'DAILY') return { first: day, last: day };
  if (rule.frequency === 'WEEKLY') {
    const first = weekOf(day, rule.weekStart);
    return { first, last: first + 6 };
  }
  return rule.frequency === 'MONTHLY' ? monthOf(day) : yearOf(day);
};

/** How many periods lie between the one of the first day and the one of this day. */
const periodsSince = (rule: RecurrenceRule, start: Day, day: Day): number => {
  if (rule.frequency === 'DAILY') return day - start;
  if (rule.frequency === 'WEEKLY') return (weekOf(day, rule.weekStart) - weekOf(start, rule.weekStart)) / 7;
  const from = calendarDay(start);
  const to = calendarDay(day);
  const years = to.year - from.year;
  return rule.frequency === 'YEARLY' ? years : years * 12 + to.month - from.month;
};

const isRuleDay = (rule: RecurrenceRule, { weekday, ordinal }: RuleDay, day: Day): boolean => {
  if (weekdayOf(day) !== weekday) return false;
  if (ordinal === null) return true;
  const within = rule.frequency === 'MONTHLY' || rule.byMonth.length > 0 ? monthOf(day) : yearOf(day);
  return ordinal > 0 ? Math.floor((day - within.first) / 7) + 1 === ordinal : -Math.floor((within.last - day) / 7) - 1 === ordinal;
};

/** A rule that names no days takes them from its first occurrence, as RFC 5545 says. */
const withDefaults = (rule: RecurrenceRule, start: Day): RecurrenceRule => {
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.frequency === 'DAILY') return rule;
  if (rule.frequency === 'WEEKLY') return { ...rule, byDay: [{ weekday: weekdayOf(start), ordinal: null }] };
  const { month, dayOfMonth } = calendarDay(start);
  const byMonth = rule.frequency === 'YEARLY' && rule.byMonth.length === 0 ? [month] : rule.byMonth;
  return { ...rule, byMonth, byMonthDay: [dayOfMonth] };
};

const matches = (rule: RecurrenceRule, day: Day): boolean => {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(calendarDay(day).month)) return false;
  if (rule.byDay.length > 0 && !rule.byDay.some((ruleDay) => isRuleDay(rule, ruleDay, day))) return false;
  if (rule.byMonthDay.length === 0) return true;
  const { dayOfMonth } = calendarDay(day);
  return rule.byMonthDay.some((wanted) => (wanted > 0 ? wanted === dayOfMonth : monthOf(day).last + 1 + wanted === day));
};

const atPosition = (rule: RecurrenceRule, day: Day): boolean => {
  if (rule.bySetPosition.length === 0) return true;
  const { first, last } = periodOf(rule, day);
  const set: Day[] = [];
  for (let candidate = first; candidate <= last; candidate += 1) if (matches(rule, candidate)) set.push(candidate);
  const at = set.indexOf(day);
  return rule.bySetPosition.some((position) => (position > 0 ? position - 1 === at : set.length + position === at));
};

/**
 * The days from `from` to `to` (both included) on which a rule that started on `start` occurs. Costs one look per day of the
 * window; only a rule with COUNT is followed from its start, because one must count.
 */
export const daysOfRule = (written: RecurrenceRule, start: Day, from: Day, to: Day): Day[] => {
  const rule = withDefaults(written, start);
  const days: Day[] = [];
  let counted = 0;
  const first = rule.count === null ? Math.max(from, start) : start;
  for (let day = first; day <= to; day += 1) {
    if (rule.count !== null && counted >= rule.count) break;
    if (periodsSince(rule, start, day) % rule.interval !== 0 || !matches(rule, day) || !atPosition(rule, day)) continue;
    counted += 1;
    if (day >= from) days.push(day);
  }
  return days;
};
