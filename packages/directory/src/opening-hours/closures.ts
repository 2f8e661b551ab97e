import type { PublicSchedule } from '../public/public-service.ts';
import type { LocalizedString } from '../records/localized.ts';
import { type Day, toInstant, toWallTime } from './local-time.ts';
import { merged, openSpans, type Span, spansOf, without } from './open-ranges.ts';
import { isPolishHoliday } from './polish-holidays.ts';

/** A time at which the door is closed though the week says that it is open. */
export interface Closure {
  from: Date;
  to: Date;
  /** Nothing is open on that day; `from` and `to` are its midnights. */
  wholeDay: boolean;
  /** The day is a public holiday in Poland. */
  publicHoliday: boolean;
  /** What the owner says of it. */
  note: LocalizedString;
}

const DAY = 86_400_000;
/** Later than this a closure is no help for a plan. */
const HORIZON_DAYS = 60;
/** Holidays are Poland's; see `pausesOnHolidays`. */
const HOLIDAY_ZONE = 'Europe/Warsaw';

/**
 * The closures of the next 60 days, in order: exceptions and public holidays. Those on days that are closed every week anyway are
 * left out, for nobody would have come.
 */
export const closures = (schedules: readonly PublicSchedule[], now: Date): Closure[] => {
  const window = { from: now.getTime(), to: now.getTime() + HORIZON_DAYS * DAY };
  const zone = schedules[0]?.timezone ?? 'UTC';
  const usual = schedules.filter(({ closed }) => !closed).map((schedule) => ({ ...schedule, closedOnPublicHolidays: false }));
  const open = openSpans(schedules, { from: window.from - DAY, to: window.to + DAY });
  const missed = without(merged(usual.flatMap((schedule) => spansOf(schedule, window))), open).filter(
    ({ from, to }) => to > window.from && from < window.to,
  );
  const byDay = Map.groupBy(missed, ({ from }) => toWallTime(from, zone).day);
  return [...byDay].sort(([one], [other]) => one - other).flatMap(([day, spans]) => ofDay(schedules, open, { day, spans, zone }));
};

const ofDay = (
  schedules: readonly PublicSchedule[],
  open: readonly Span[],
  { day, spans, zone }: { day: Day; spans: readonly Span[]; zone: string },
): Closure[] => {
  const midnights = { from: toInstant({ day, minute: 0 }, zone), to: toInstant({ day: day + 1, minute: 0 }, zone) };
  const wholeDay = !open.some((span) => span.from < midnights.to && span.to > midnights.from);
  return (wholeDay ? [midnights] : spans).map((span) => ({
    from: new Date(span.from),
    to: new Date(span.to),
    wholeDay,
    publicHoliday: wholeDay && zone === HOLIDAY_ZONE && isPolishHoliday(day),
    note: noteOf(schedules, span),
  }));
};

const noteOf = (schedules: readonly PublicSchedule[], span: Span): LocalizedString =>
  schedules.find(
    (schedule) =>
      schedule.closed && schedule.note.length > 0 && spansOf(schedule, span).some(({ from, to }) => from < span.to && to > span.from),
  )?.note ?? [];
