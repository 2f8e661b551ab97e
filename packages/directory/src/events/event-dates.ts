/** The single dates of an event: by its rule, without public holidays, with what was added; cancelled ones stay and say so. */
import { type Day, dateOfDay, dayOfDate, toInstant, toWallTime } from '../opening-hours/local-time.ts';
import { parseRule } from '../opening-hours/recurrence-rule.ts';
import { type Occurrence, occurrences, pausesOnHolidays, reachOf } from '../opening-hours/schedule-occurrences.ts';
import type { PublicEvent } from '../public/public-event.ts';
import type { PublicSchedule } from '../public/public-service.ts';
import type { LocalizedString } from '../records/localized.ts';

export type DatedEvent = Pick<
  PublicEvent,
  'start' | 'end' | 'timezone' | 'rrule' | 'pausesOnHolidays' | 'cancelledDates' | 'extraDates' | 'cancelled'
>;

export interface EventDate {
  startsAt: Date;
  endsAt: Date | null;
  /** The day on the event's own clock, "2026-12-03". */
  day: string;
  cancelled: boolean;
  /** Why, as its owner says. */
  note: LocalizedString;
}

/** A window of instants; what begins in it or still lasts in it belongs to it. */
export interface EventWindow {
  from: Date;
  to: Date;
}

/** The longest that a date of a series can last beyond the day of the rule: schedules allow a week. */
const LONGEST_DAYS = 8;
/** What ends later has no end that anybody knows, and databases cannot write five digits of a year as we do. */
const LATEST = Date.UTC(9999, 0, 1);

/** The same as the schedules of opening hours have it, so that one rule works out both. */
export const scheduleOf = ({ start, end, timezone, rrule, pausesOnHolidays: pauses }: DatedEvent): PublicSchedule => ({
  rrule: rrule ?? null,
  start,
  end: end ?? null,
  timezone,
  validFrom: null,
  validTo: null,
  closed: false,
  closedOnPublicHolidays: pauses ?? null,
  note: [],
});

const dayText = (day: Day): string => dateOfDay(day).toISOString().slice(0, 10);

export const eventDates = (event: DatedEvent, { from, to }: EventWindow): EventDate[] => {
  const { timezone } = event;
  const schedule = scheduleOf(event);
  // An exhibition lasts a month: in its third week it still takes place.
  const first = toWallTime(from.getTime(), timezone).day - reachOf(schedule);
  const last = toWallTime(to.getTime(), timezone).day;
  const cancelled = new Map(event.cancelledDates.map(({ date, note }) => [date, note]));
  const dated = (startsAt: number, endsAt: number | null): EventDate => {
    const day = dayText(toWallTime(startsAt, timezone).day);
    const note = cancelled.get(day);
    return {
      startsAt: new Date(startsAt),
      endsAt: endsAt === null ? null : new Date(endsAt),
      day,
      cancelled: event.cancelled || note !== undefined,
      note: note ?? [],
    };
  };
  const regular = occurrences(schedule, first, last).map((one) => dated(...instantsOf(one, timezone)));
  const extra = event.extraDates.map(({ start, end }) => dated(Date.parse(start), end === undefined ? null : Date.parse(end)));
  const found = new Map([...regular, ...extra].map((date) => [date.startsAt.getTime(), date]));
  return [...found.values()]
    .filter(({ startsAt, endsAt }) => startsAt < to && (startsAt >= from || (endsAt !== null && endsAt > from)))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
};

const instantsOf = ({ day, minute, length }: Occurrence, zone: string): [number, number | null] => [
  toInstant({ day, minute }, zone),
  length === null ? null : toInstant({ day, minute: minute + length }, zone),
];

/** After this moment nothing of it takes place any more; null: it has no known end. */
export const lastMoment = (event: DatedEvent): Date | null => {
  const rule = event.rrule === undefined ? null : parseRule(event.rrule).rule;
  if (event.rrule !== undefined && rule?.until == null) return null;
  const ends = [
    rule?.until ? toInstant({ day: rule.until.day + 1 + LONGEST_DAYS, minute: 0 }, event.timezone) : Date.parse(event.end ?? event.start),
    ...event.extraDates.map(({ start, end }) => Date.parse(end ?? start)),
  ];
  const latest = Math.max(...ends);
  return latest < LATEST ? new Date(latest) : null;
};

/**
 * What a calendar must leave out that knows the rule alone: dates of the rule that fall out as they are public holidays, and the written
 * first date where the rule does not name its day (RFC 5545 counts it all the same, we do not).
 */
export const pausedStarts = (event: DatedEvent, { from, to }: EventWindow): Date[] => {
  const schedule = scheduleOf(event);
  if (schedule.rrule === null) return [];
  const dayIn = (moment: Date): Day => toWallTime(moment.getTime(), event.timezone).day;
  const start = new Date(event.start);
  const named = (days: [Day, Day], each: PublicSchedule = { ...schedule, closedOnPublicHolidays: false }) => occurrences(each, ...days);
  const unnamed = named([dayIn(start), dayIn(start)]).length === 0 ? [start] : [];
  if (!pausesOnHolidays(schedule)) return unnamed;
  const window: [Day, Day] = [dayIn(from), dayIn(to)];
  const kept = new Set(named(window, schedule).map(({ day }) => day));
  const paused = named(window).filter(({ day }) => !kept.has(day));
  return [...unnamed, ...paused.map(({ day, minute }) => new Date(toInstant({ day, minute }, event.timezone)))];
};

/** From the first moment of a calendar day in the home of the hub. */
export const startOfDay = (date: string, zone = 'Europe/Warsaw'): Date => new Date(toInstant({ day: dayOfDate(date), minute: 0 }, zone));
/** Until its last. */
export const endOfDay = (date: string, zone = 'Europe/Warsaw'): Date => new Date(toInstant({ day: dayOfDate(date) + 1, minute: 0 }, zone));
