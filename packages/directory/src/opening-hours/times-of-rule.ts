/** The days that a rule names, put back together: a rule, and what differs from it. */
import type { PublicSchedule } from '../public/public-service.ts';
import { type Day, MINUTES_PER_DAY, toInstant, toWallTime } from './local-time.ts';
import { parseRule } from './recurrence-rule.ts';

/** A time in which a door is open. */
export interface OpenTime {
  startsAt: Date;
  /** Null: nobody has said when it ends. */
  endsAt: Date | null;
}

/** A time as an entry of a calendar. */
export interface CalendarTime extends OpenTime {
  /** Which of the schedules it is of. */
  schedule: number;
  /** Which part of the days of a rule it is: a break at noon makes two. Null: it comes once. */
  part: number | null;
  /** RFC 5545, with UNTIL where it ends. */
  rrule: string | null;
  /** Starts by the rule at which it is closed. */
  excluded: Date[];
  /** Starts by the rule at which it has other times. */
  changed: (OpenTime & { at: Date })[];
}

export interface Part {
  from: number;
  to: number | null;
}

/** A day that a rule names, and what of it is open, in order. */
export interface RuleDay {
  day: Day;
  parts: readonly Part[];
}

const timeOf = ({ from, to }: Part): OpenTime => ({ startsAt: new Date(from), endsAt: to === null ? null : new Date(to) });

export const once = (schedule: number, part: Part): CalendarTime => ({
  ...{ ...timeOf(part), schedule, part: null },
  ...{ rrule: null, excluded: [], changed: [] },
});

/** Closed for so many days and until the end of what is looked at: closed until further notice. */
const FOR_GOOD_DAYS = 90;

/** Without the days after which it is not open any more: hundreds of exceptions in a row are too many for some programs. */
const untilClosedForGood = (days: readonly RuleDay[]): readonly RuleDay[] => {
  const end = days.findLastIndex(({ parts }) => parts.length > 0) + 1;
  const [closed, last] = [days[end], days.at(-1)];
  return closed && last && last.day - closed.day >= FOR_GOOD_DAYS ? days.slice(0, end) : days;
};

/** Days that are as most of them are come by the rule, from the first such day on; the others are exceptions from it. */
export const timesOfRule = (schedule: PublicSchedule, index: number, named: readonly RuleDay[]): CalendarTime[] => {
  const days = untilClosedForGood(named);
  const zone = schedule.timezone;
  const minuteOn = (day: Day, instant: number): number => {
    const wall = toWallTime(instant, zone);
    return (wall.day - day) * MINUTES_PER_DAY + wall.minute;
  };
  const shaped = days.map(({ day, parts }) => {
    const minutes = parts.map(({ from, to }) => ({
      from: minuteOn(day, from),
      // A night in which the clock is put is longer or shorter: programs give all others the length of the first.
      ...(to !== null && { to: minuteOn(day, to), length: to - from }),
    }));
    // The second part of a night begins on a day that the rule does not name.
    const fits = parts.length > 0 && minutes.every(({ from }) => from >= 0 && from < MINUTES_PER_DAY);
    return { day, parts, minutes, fits, shape: JSON.stringify(minutes) };
  });
  const usual = commonest(shaped.filter(({ fits }) => fits).map(({ shape }) => shape));
  const first = shaped.findIndex(({ shape }) => shape === usual);
  const begin = shaped[first];
  if (begin === undefined) return days.flatMap(({ parts }) => parts.map((part) => once(index, part)));
  const rrule = ruleWithin(schedule, days, days.length < named.length);
  const series = begin.parts.map(
    (part, at): CalendarTime => ({ ...timeOf(part), schedule: index, part: at, rrule, excluded: [], changed: [] }),
  );
  const alone = shaped.slice(0, first).flatMap(({ parts }) => parts);
  for (const { day, parts, shape } of shaped.slice(first)) {
    if (shape === usual) continue;
    const [other, ...more] = parts;
    for (const [at, { excluded, changed }] of series.entries()) {
      const start = new Date(toInstant({ day, minute: begin.minutes[at]?.from ?? 0 }, zone));
      if (at === 0 && other !== undefined) changed.push({ at: start, ...timeOf(other) });
      else excluded.push(start);
    }
    alone.push(...more);
  }
  return [...series, ...alone.map((part) => once(index, part))];
};

const commonest = (values: readonly string[]): string | null => {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.value ?? null;
};

/** The rule as it was written, which ends with the last of these days when it has an end of whatever kind. */
const ruleWithin = ({ rrule, validTo, timezone }: PublicSchedule, days: readonly RuleDay[], isClosedThen: boolean): string => {
  const text = (rrule ?? '').toUpperCase().replace(/^RRULE:/, '');
  const { rule } = parseRule(text);
  const last = days.at(-1)?.day;
  if (last === undefined || !(isClosedThen || validTo !== null || rule?.until || rule?.count)) return text;
  const until = new Date(toInstant({ day: last, minute: MINUTES_PER_DAY - 1 }, timezone));
  const parts = text.split(';').filter((part) => !/^(UNTIL|COUNT)=/.test(part));
  return [...parts, `UNTIL=${until.toISOString().replace(/[-:]|\.\d{3}/g, '')}`].join(';');
};
