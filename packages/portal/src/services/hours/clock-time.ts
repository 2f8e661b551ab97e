import { dateOfDay, dayOfDate, toInstant, toWallTime, type WallTime } from '@drogowskaz/directory';
import { ZONE } from './hours-form.ts';

/** Minutes of the day as people write them: "9", "930", "9:30", "9.30", "17". null: not to be read. "24:00" is the day's end. */
export const minutesOf = (written: string): number | null => {
  const match = /^(\d{1,2})(?:\s*[:.,h-]?\s*(\d{2}))?$/i.exec(written.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0)) ? hours * 60 + minutes : null;
};

export const clockText = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** "2026-12-24" as a calendar day; null when there is no such day. */
export const dayOfText = (written: string): number | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return null;
  const day = dayOfDate(written);
  return Number.isFinite(day) && dateText(day) === written ? day : null;
};

export const dateText = (day: number): string => dateOfDay(day).toISOString().slice(0, 10);

/** A time on the wall clock in Poland as an instant; minutes past midnight are of the days that follow. */
export const instantText = (day: number, minute: number): string =>
  new Date(toInstant({ day: day + Math.floor(minute / 1_440), minute: minute % 1_440 }, ZONE)).toISOString();

export const wallTime = (instant: string): WallTime => toWallTime(Date.parse(instant), ZONE);

/** The day that it is in Poland. */
export const today = (now: Date): number => toWallTime(now.getTime(), ZONE).day;
