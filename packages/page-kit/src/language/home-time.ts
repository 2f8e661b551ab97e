import { HOME_TIME_ZONE } from './formats.ts';

const MINUTE = 60_000;

const clockHere = new Intl.DateTimeFormat('en-CA', {
  timeZone: HOME_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "2026-11-26T17:00": what clocks here show at an instant. */
export const homeTime = (instant: Date): string => {
  const parts = Object.fromEntries(clockHere.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
};

/** The instant at which clocks here show a day and time; null for what is none. In the hour that summer time leaves out, the one after it. */
export const instantAt = (local: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const asIfUtc = Date.parse(`${local}:00Z`);
  // There are engines that read 31 February as a day in March.
  if (Number.isNaN(asIfUtc) || new Date(asIfUtc).toISOString().slice(0, 16) !== local) return null;
  const offset = (instant: number): number => Math.round((Date.parse(`${homeTime(new Date(instant))}:00Z`) - instant) / MINUTE) * MINUTE;
  return new Date(asIfUtc - offset(asIfUtc - offset(asIfUtc)));
};

/** The days from today on, as they are here: "2026-11-23" … */
export const daysFrom = (now: Date, days: number): string[] => {
  const today = Date.parse(`${homeTime(now).slice(0, 10)}T12:00:00Z`);
  return Array.from({ length: days }, (_, ahead) => new Date(today + ahead * 86_400_000).toISOString().slice(0, 10));
};
