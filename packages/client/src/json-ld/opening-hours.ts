import type { DescribedHours, JsonLd } from './described.ts';
import { known } from './known.ts';
import { clockIn, isAroundTheClock, type TimeRange, weeklyHours } from './weekly-hours.ts';

const SCHEMA_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The zone of hours that name none: the first hubs' home. */
const HOME_TIME_ZONE = 'Europe/Warsaw';

const END_OF_DAY = '23:59';

/** Search engines read equal ends as closed, so a day without an end is written till its last minute. */
const asSchemaDay = ({ from, to }: TimeRange): { opens: string; closes: string | null } =>
  isAroundTheClock({ from, to }) ? { opens: '00:00', closes: END_OF_DAY } : { opens: from, closes: to };

/** The hours of a usual week. Empty where they are not the same every week: half of them would be a promise. */
export const usualHours = (hours: DescribedHours, now: Date): JsonLd[] =>
  (weeklyHours(hours.schedules, now) ?? []).flatMap(({ day, ranges }) =>
    ranges.map((range) =>
      known({ '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${SCHEMA_DAYS[day - 1]}`, ...asSchemaDay(range) }),
    ),
  );

const onDay = (day: string, opens: string, closes: string | null): JsonLd =>
  known({ '@type': 'OpeningHoursSpecification', validFrom: day, validThrough: day, opens, closes });

const earlier = (one: string, other: string): string => (one.localeCompare(other) <= 0 ? one : other);
const later = (one: string, other: string): string => (one.localeCompare(other) >= 0 ? one : other);

/** What is left of an opening when a part of it is closed. One that goes on after midnight stays: its day is not that of the closure alone. */
const without = (ranges: readonly TimeRange[], closed: { from: string; to: string }): TimeRange[] =>
  ranges.flatMap((range) => {
    const { from } = range;
    const to = range.to ?? END_OF_DAY;
    if (to <= from) return [range];
    const parts = [
      { from, to: earlier(to, closed.from) },
      { from: later(from, closed.to), to },
    ];
    return parts.filter((part) => part.from < part.to);
  });

/**
 * Days on which the usual week does not hold: closed days (opens and closes at the same time, which is how schema.org says closed), days
 * that are closed for some hours, and openings that come once.
 */
export const exceptionalHours = (hours: DescribedHours, now: Date): JsonLd[] => {
  const at = clockIn(hours.schedules[0]?.timezone ?? HOME_TIME_ZONE);
  const week = weeklyHours(hours.schedules, now) ?? [];
  const days = new Map<string, TimeRange[]>();
  for (const { from, to, wholeDay } of hours.closures) {
    const begin = at(from);
    const end = at(to);
    const usual =
      days.get(begin.date) ??
      week[begin.day - 1]?.ranges.map((range) => (isAroundTheClock(range) ? { from: '00:00', to: END_OF_DAY } : range));
    const closed = { from: begin.time, to: end.date === begin.date ? end.time : '24:00' };
    days.set(begin.date, wholeDay ? [] : without(usual ?? [], closed));
  }
  for (const { rrule, closed, start, end } of hours.schedules) {
    if (rrule !== null || closed || Date.parse(end ?? start) < now.getTime()) continue;
    const begin = at(start);
    const usual = days.get(begin.date) ?? week[begin.day - 1]?.ranges ?? [];
    days.set(begin.date, [...usual, { from: begin.time, to: end === null ? null : at(end).time }]);
  }
  return [...days]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([day, ranges]) =>
      ranges.length === 0 ? [onDay(day, '00:00', '00:00')] : ranges.map(({ from, to }) => onDay(day, from, to)),
    );
};
