/** Opening hours as calendar files (RFC 5545) have them: rules with the times that differ from them, and single times. */
import type { PublicSchedule } from '../public/public-service.ts';
import { toInstant, toWallTime } from './local-time.ts';
import { merged, type Span, spansOf, without } from './open-ranges.ts';
import { occurrences, reachOf } from './schedule-occurrences.ts';
import { type CalendarTime, type OpenTime, once, type Part, type RuleDay, timesOfRule } from './times-of-rule.ts';

const WEEK = 7 * 86_400_000;

/**
 * When a place is open, from the beginning of the window to its end, with what is closed there and public holidays taken away. Beyond the
 * window rules without an end go on without exceptions; those that have an end do not go on. What an event among `instead` tells of, which
 * begins with an opening and lasts as long, is left to it.
 */
export const calendarTimes = (schedules: readonly PublicSchedule[], window: Span, instead: readonly OpenTime[] = []): CalendarTime[] => {
  const open = openParts(schedules, window, instead);
  const opening = schedules.map((schedule, index) => ({ schedule, index })).filter(({ schedule }) => !schedule.closed);
  const singles = opening
    .filter(({ schedule }) => schedule.rrule === null)
    .flatMap(({ schedule, index }) => daysOf(schedule, window).flatMap(({ parts }) => parts.map((part) => ({ index, part }))))
    .filter(({ part }) => (part.to ?? part.from) > window.from);
  const joined = new Set<Part>();
  /** Hours that are longer on one day are written as the usual ones and a single time over them or beside them. */
  const withSingles = (part: Part): Part => {
    let { from, to } = part;
    if (to === null) return part;
    for (const { part: one } of singles) {
      if (one.to === null || joined.has(one) || one.from > to || one.to < from) continue;
      joined.add(one);
      from = Math.min(from, one.from);
      to = Math.max(to, one.to);
    }
    return { from, to };
  };
  const byRule = opening
    .filter(({ schedule }) => schedule.rrule !== null)
    .flatMap(({ schedule, index }) => {
      const days = daysOf(schedule, window).map(({ day, parts }) => ({ day, parts: parts.map(withSingles).flatMap(open) }));
      return timesOfRule(schedule, index, days);
    });
  const alone = singles.filter(({ part }) => !joined.has(part)).flatMap(({ index, part }) => open(part).map((each) => once(index, each)));
  return [...byRule, ...alone];
};

/** The days that a schedule names in the window; those on which it pauses have no parts. */
const daysOf = (schedule: PublicSchedule, window: Span): RuleDay[] => {
  const zone = schedule.timezone;
  const from = toWallTime(window.from, zone).day - (schedule.rrule === null ? reachOf(schedule) : 0);
  const to = toWallTime(window.to, zone).day;
  const kept = new Set(occurrences(schedule, from, to).map(({ day }) => day));
  return occurrences({ ...schedule, closedOnPublicHolidays: false }, from, to).map(({ day, minute, length }) => {
    const end = length === null ? null : toInstant({ day, minute: minute + length }, zone);
    return { day, parts: kept.has(day) ? [{ from: toInstant({ day, minute }, zone), to: end }] : [] };
  });
};

/** What is left of an opening. */
const openParts = (schedules: readonly PublicSchedule[], window: Span, instead: readonly OpenTime[]) => {
  const around = { from: window.from - WEEK, to: window.to + WEEK };
  const closed = merged(schedules.filter((schedule) => schedule.closed).flatMap((schedule) => spansOf(schedule, around)));
  const events = new Map(instead.map(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt?.getTime() ?? 0]));
  const isToldOtherwise = ({ from, to }: Part): boolean => {
    const end = events.get(from);
    return end !== undefined && end >= (to ?? 0);
  };
  return ({ from, to }: Part): Part[] => {
    const begins = !closed.some((gap) => gap.from <= from && from < gap.to);
    const left: Part[] = to !== null ? without([{ from, to }], closed) : begins ? [{ from, to }] : [];
    return left.filter((part) => !isToldOtherwise(part));
  };
};
