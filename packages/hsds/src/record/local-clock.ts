/** Days and times as HSDS writes them: on the clock of the place, with its offset. */
import { dateOfDay, MINUTES_PER_DAY, toInstant, type WallTime } from '@drogowskaz/directory';

/** Where nothing says another one. */
export const HOME_ZONE = 'Europe/Warsaw';

const two = (number: number): string => String(number).padStart(2, '0');

/** "2026-12-24" */
export const dateText = (day: number): string => dateOfDay(day).toISOString().slice(0, 10);
/** "09:30" */
export const clockText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
/** "+01:00" */
export const offsetText = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${clockText(Math.abs(minutes))}`;

/** Minutes that the clock of the zone is ahead of UTC when it shows this. */
export const offsetAt = (at: WallTime, zone: string): number => at.day * MINUTES_PER_DAY + at.minute - toInstant(at, zone) / 60_000;
