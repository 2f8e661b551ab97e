/**
 * Days and minutes on the wall clock of a time zone. Opening hours mean "8 o'clock there", in summer and in winter:
 * so rules are worked out on the wall clock, and only the result becomes an instant.
 */
import { remembered } from '@drogowskaz/platform/core';

/** Days since 1970-01-01 of a calendar, without any zone. */
export type Day = number;

/** A moment on a wall clock. Minutes count from the day's midnight and may pass 1440: that is a later day. */
export interface WallTime {
  day: Day;
  minute: number;
}

export const MINUTES_PER_DAY = 1_440;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets change on the hour in every zone of today, so one answer serves the whole hour. */
const offsets = new Map<string, Map<number, number>>();
const MAX_HOURS_KEPT = 50_000;

/** Names come from outside and may be many. */
const MOST_ZONES = 1_000;

/** Whether the runtime knows this IANA time zone, as IANA writes it: a bare offset or other capitals are names that calendars do not know. */
export const isTimeZone = remembered(MOST_ZONES, (zone) => {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    const { timeZone } = formatOf(zone).resolvedOptions();
    return timeZone === zone || timeZone.toLowerCase() !== zone.toLowerCase();
  } catch {
    return false;
  }
});

const formatOf = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  return format;
};

/** Minutes that the zone's clock is ahead of UTC at an instant. */
const offsetAt = (instant: number, zone: string): number => {
  const hour = Math.floor(instant / HOUR);
  let known = offsets.get(zone);
  if (!known || known.size > MAX_HOURS_KEPT) {
    known = new Map();
    offsets.set(zone, known);
  }
  const kept = known.get(hour);
  if (kept !== undefined) return kept;
  const name = formatOf(zone)
    .formatToParts(hour * HOUR)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  const offset = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  known.set(hour, offset);
  return offset;
};

export const toWallTime = (instant: number, zone: string): WallTime => {
  const shifted = instant + offsetAt(instant, zone) * MINUTE;
  const day = Math.floor(shifted / DAY);
  return { day, minute: Math.floor((shifted - day * DAY) / MINUTE) };
};

/** The instant of a wall time. What the spring jump skips is moved on by the jump; what autumn repeats is its first turn. */
export const toInstant = ({ day, minute }: WallTime, zone: string): number => {
  const asUtc = day * DAY + minute * MINUTE;
  const before = offsetAt(asUtc - DAY, zone);
  const candidate = asUtc - before * MINUTE;
  if (offsetAt(candidate, zone) === before) return candidate;
  const after = offsetAt(asUtc + DAY, zone);
  const later = asUtc - after * MINUTE;
  return offsetAt(later, zone) === after ? later : candidate;
};

/** "2026-12-24" as a day. */
export const dayOfDate = (date: string): Day => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY);
export const dayOf = (year: number, month: number, dayOfMonth: number): Day => Math.floor(Date.UTC(year, month - 1, dayOfMonth) / DAY);
/** Midnight UTC of a day, for `Intl` formats in the zone UTC. */
export const dateOfDay = (day: Day): Date => new Date(day * DAY);

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  dayOfMonth: number;
}
export const calendarDay = (day: Day): CalendarDay => {
  const date = dateOfDay(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
};

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;
