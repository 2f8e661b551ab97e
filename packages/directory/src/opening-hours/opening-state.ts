import type { PublicSchedule } from '../public/public-service.ts';
import { toInstant, toWallTime } from './local-time.ts';
import { openSpans } from './open-ranges.ts';
import { occurrences } from './schedule-occurrences.ts';

const DAY = 86_400_000;
/** How far ahead the next opening is looked for; later than this it is no help for a plan. */
const HORIZON_DAYS = 60;

/** Whether somebody opens now: null when there are no hours, or when something began today whose end nobody wrote down. */
export const openNow = (schedules: readonly PublicSchedule[], now: Date): boolean | null => {
  if (!schedules.some((schedule) => !schedule.closed)) return null;
  const instant = now.getTime();
  if (openSpans(schedules, { from: instant, to: instant + 1 }).length > 0) return true;
  return startedWithoutEnd(schedules, instant) ? null : false;
};

/** Starts of open times whose end is not known, on the wall-clock days of the window. */
const openEndedStarts = (schedules: readonly PublicSchedule[], from: number, to: number): number[] =>
  schedules
    .filter((schedule) => !schedule.closed && schedule.end === null)
    .flatMap((schedule) =>
      occurrences(schedule, toWallTime(from, schedule.timezone).day, toWallTime(to, schedule.timezone).day).map((occurrence) =>
        toInstant(occurrence, schedule.timezone),
      ),
    );

const startedWithoutEnd = (schedules: readonly PublicSchedule[], instant: number): boolean =>
  openEndedStarts(schedules, instant, instant).some((start) => start <= instant);

/** When the door opens next, after now; while it is open, the time after this one. null: not known or not within 60 days. */
export const nextOpening = (schedules: readonly PublicSchedule[], now: Date): Date | null => {
  const from = now.getTime();
  const to = from + HORIZON_DAYS * DAY;
  const starts = [...openSpans(schedules, { from, to }).map((span) => span.from), ...openEndedStarts(schedules, from, to)];
  const next = Math.min(...starts.filter((start) => start > from));
  return Number.isFinite(next) ? new Date(next) : null;
};

/** Until when the door is open that is open now. null: closed, not known, or open on and on. */
export const openUntil = (schedules: readonly PublicSchedule[], now: Date): Date | null => {
  const from = now.getTime();
  const to = from + 2 * DAY;
  const end = openSpans(schedules, { from, to }).find((span) => span.from <= from)?.to;
  return end === undefined || end >= to ? null : new Date(end);
};
