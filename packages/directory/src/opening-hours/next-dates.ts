/** The dates of what does not come every week: a meeting once a month, a course on days of its own. Weekly hours say themselves. */
import type { PublicSchedule } from '../public/public-service.ts';
import { toInstant, toWallTime } from './local-time.ts';
import { merged, type Span, spansOf, without } from './open-ranges.ts';
import { weekdaysOf } from './opening-hours-text.ts';
import { occurrences } from './schedule-occurrences.ts';

export interface ServiceDate {
  startsAt: Date;
  /** Null: nobody has said when it ends. */
  endsAt: Date | null;
}

const DAY = 86_400_000;
/** Who comes together four times a year is among them. */
const HORIZON_DAYS = 120;

const isIrregular = (schedule: PublicSchedule): boolean => !schedule.closed && weekdaysOf(schedule) === null;

/** The next dates of a service, its places taken together: what closes one of them takes nothing from the others. */
export const nextDates = (places: readonly (readonly PublicSchedule[])[], now: Date, first: number): ServiceDate[] => {
  const found = places.flatMap((schedules) => datesOf(schedules, now));
  const byStart = new Map(
    found.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()).map((date) => [+date.startsAt, date]),
  );
  return [...byStart.values()].slice(0, first);
};

const datesOf = (schedules: readonly PublicSchedule[], now: Date): ServiceDate[] => {
  const window: Span = { from: now.getTime(), to: now.getTime() + HORIZON_DAYS * DAY };
  const irregular = schedules.filter(isIrregular);
  if (irregular.length === 0) return [];
  const closed = merged(schedules.filter((schedule) => schedule.closed).flatMap((schedule) => spansOf(schedule, window)));
  const ended = irregular.filter(({ end }) => end !== null).flatMap((schedule) => spansOf(schedule, window));
  const dated = ended
    .filter(({ from, to }) => to > window.from && from < window.to)
    .flatMap((span) => without([span], closed))
    .map(({ from, to }) => ({ startsAt: new Date(from), endsAt: new Date(to) }));
  return [...dated, ...openEnded(irregular, closed, window)];
};

const openEnded = (schedules: readonly PublicSchedule[], closed: readonly Span[], window: Span): ServiceDate[] =>
  schedules
    .filter(({ end }) => end === null)
    .flatMap((schedule) => {
      const { timezone } = schedule;
      const days = occurrences(schedule, toWallTime(window.from, timezone).day, toWallTime(window.to, timezone).day);
      return days.map((occurrence) => toInstant(occurrence, timezone));
    })
    .filter((start) => start >= window.from && start < window.to && !closed.some(({ from, to }) => from <= start && start < to))
    .map((start) => ({ startsAt: new Date(start), endsAt: null }));
