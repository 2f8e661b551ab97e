import type { PublicLocation, PublicSchedule } from '../public/public-service.ts';
import { MINUTES_PER_DAY, toInstant, toWallTime } from './local-time.ts';
import { occurrences, reachOf } from './schedule-occurrences.ts';

/** A time in which a door is open, ISO 8601 in UTC; the end is not in it. */
export interface OpenRange {
  from: string;
  to: string;
}

/** The same in milliseconds, for calculation. */
export interface Span {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** Spans of one schedule that touch the window. What has no known end opens nothing; a closing without end lasts its whole day. */
export const spansOf = (schedule: PublicSchedule, window: Span): Span[] => {
  const zone = schedule.timezone;
  const firstDay = toWallTime(window.from, zone).day - reachOf(schedule);
  const lastDay = toWallTime(window.to, zone).day;
  return occurrences(schedule, firstDay, lastDay).flatMap(({ day, minute, length }) => {
    if (length === null) {
      if (!schedule.closed) return [];
      return [{ from: toInstant({ day, minute: 0 }, zone), to: toInstant({ day: day + 1, minute: 0 }, zone) }];
    }
    const end = minute + length;
    const to = toInstant({ day: day + Math.floor(end / MINUTES_PER_DAY), minute: end % MINUTES_PER_DAY }, zone);
    return [{ from: toInstant({ day, minute }, zone), to }];
  });
};

/** Spans in order, those that touch or overlap made one. */
export const merged = (spans: readonly Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
};

/** What is left of the open spans when the closed ones are taken away. */
export const without = (open: readonly Span[], closed: readonly Span[]): Span[] =>
  closed.reduce<Span[]>(
    (left, gap) =>
      left.flatMap((span) => {
        if (gap.to <= span.from || gap.from >= span.to) return [span];
        const parts: Span[] = [];
        if (gap.from > span.from) parts.push({ from: span.from, to: gap.from });
        if (gap.to < span.to) parts.push({ from: gap.to, to: span.to });
        return parts;
      }),
    [...open],
  );

/** The open spans of one place that touch the window, exceptions and holidays taken away, in order. */
export const openSpans = (schedules: readonly PublicSchedule[], window: Span): Span[] => {
  const opening = schedules.filter((schedule) => !schedule.closed);
  const closing = schedules.filter((schedule) => schedule.closed);
  const open = merged(opening.flatMap((schedule) => spansOf(schedule, window)));
  const closed = merged(closing.flatMap((schedule) => spansOf(schedule, window)));
  return without(open, closed).filter((span) => span.to > window.from && span.from < window.to);
};

const asRange = ({ from, to }: Span): OpenRange => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() });

/** When one place is open, from an instant on for so many days. Empty: not known, or closed all the time. */
export const openRanges = (schedules: readonly PublicSchedule[], from: Date, days: number): OpenRange[] =>
  openSpans(schedules, { from: from.getTime(), to: from.getTime() + days * DAY }).map(asRange);

interface WithHours {
  locations: readonly Pick<PublicLocation, 'schedules'>[];
  schedules?: readonly PublicSchedule[];
}

/** When a service is open anywhere: an exception at one of its places takes nothing from the others. */
export const openSpansOfService = (detail: WithHours, from: Date, days: number): Span[] => {
  const window = { from: from.getTime(), to: from.getTime() + days * DAY };
  const places = [...detail.locations.map((location) => location.schedules), detail.schedules ?? []];
  return merged(places.flatMap((schedules) => openSpans(schedules, window)));
};

/** The same as times that people and programs read. */
export const openRangesOfService = (detail: WithHours, from: Date, days: number): OpenRange[] =>
  openSpansOfService(detail, from, days).map(asRange);
