/** Rows that speak of single days beside the hours of the week: on these days the hours of the week count no more. */
import {
  dateOrderOf,
  dayOfDate,
  type hsds,
  merged,
  type PublicSchedule,
  type Span,
  spansOf,
  toInstant,
  without,
} from '@drogowskaz/directory';
import { stableId } from '@drogowskaz/platform/core';
import type { z } from 'zod';
import { HOME_ZONE } from '../record/local-clock.ts';
import { readDate } from '../repairs/read-date.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import { LONGEST_HOLIDAY } from './schedule-rule.ts';

type Schedule = z.input<typeof hsds.schedule>;

/** What is said of one day. */
interface OfDay {
  row: Node;
  said: Span[];
  /** It is all of that day's hours. Else it may be one time more, as long as it is no part of those of the week. */
  isAll: boolean;
}

/** What is closed on single days: when the week says that it is open, and the row of the day, where it can be read, does not. */
export const closedByDays = (reading: Reading, rows: readonly Node[], hours: readonly Schedule[], id: string): Schedule[] => {
  const byDay = new Map<number, OfDay>();
  const ofDays = new Set<Node>();
  for (const row of rows) {
    const { days, isAll } = daysOf(reading, row) ?? { days: [], isAll: false };
    if (days.length > 0) ofDays.add(row);
    for (const day of days) {
      const of = byDay.get(day) ?? { row, said: [], isAll };
      of.said.push(...hours.filter((part) => !part.closed && reading.rowOf(part) === row).flatMap((part) => startingOn(part, day)));
      of.isAll ||= isAll;
      byDay.set(day, of);
    }
  }
  const usual = hours.filter((part) => !part.closed && !ofDays.has(reading.rowOf(part) as Node));
  return [...byDay].flatMap(([day, { row, said, isAll }]) => {
    const open = merged(usual.flatMap((part) => startingOn(part, day)));
    const rest = without(open, merged(said));
    if (!isAll && lengthOf(rest) === lengthOf(open)) return [];
    return rest.map(({ from, to }) => {
      const [start = '', end = ''] = [from, to].map((at) => new Date(at).toISOString());
      reading.repair('hours-of-days', row.path, `open ${start}/${end}`, 'closed');
      return { id: stableId(id, 'closed', start), start, end, timezone: HOME_ZONE, closed: true };
    });
  });
};

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

const startingOn = (part: Schedule, day: number): Span[] => {
  const timezone = part.timezone ?? HOME_ZONE;
  const schedule: PublicSchedule = {
    ...{ start: part.start, end: part.end ?? null, rrule: part.rrule ?? null, timezone, closed: false, note: [] },
    ...{ validFrom: part.validFrom ?? null, validTo: part.validTo ?? null, closedOnPublicHolidays: part.closedOnPublicHolidays ?? null },
  };
  const [from = 0, to = 0] = [day, day + 1].map((each) => toInstant({ day: each, minute: 0 }, timezone));
  return spansOf(schedule, { from, to }).filter((span) => span.from >= from && span.from < to);
};

const REPEATS = ['freq', 'byday', 'bymonthday', 'byweekno', 'byyearday'] as const;

/** The days that a row names by their dates; null: it speaks of weeks. */
const daysOf = (reading: Reading, { values }: Node): { days: number[]; isAll: boolean } | null => {
  const [since, from, to] = ['dtstart', 'valid_from', 'valid_to'].map((name) => dayIn(reading, values[name]));
  const repeats = REPEATS.some((name) => values[name] !== undefined);
  if (from != null && to != null && (from === to || (!repeats && since == null && to > from && to - from < LONGEST_HOLIDAY)))
    return { days: Array.from({ length: to - from + 1 }, (_, more) => from + more), isAll: true };
  // Of a day without a time nobody can tell when it is open.
  return since != null && !repeats ? { days: [since], isAll: values.opens_at === undefined } : null;
};

const dayIn = (reading: Reading, written: unknown): number | null => {
  if (typeof written !== 'string') return null;
  const order = dateOrderOf(written, reading.dates.order);
  const date = order && readDate(written, order);
  return date ? dayOfDate(date) : null;
};
