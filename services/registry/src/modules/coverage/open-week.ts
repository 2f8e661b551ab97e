import { openSpansOfService, type PublicServiceDetail, toWallTime } from '@drogowskaz/directory';

const ZONE = 'Europe/Warsaw';
const DAY = 86_400_000;
const HALF_HOUR = 30;
const HALF_HOURS_A_DAY = 48;
export const HALF_HOURS_A_WEEK = 7 * HALF_HOURS_A_DAY;
/** What happens in at least two of the next four weeks belongs to a usual one: what is every second week does, what is once a month does not. */
const WEEKS = 4;
const USUAL = 2;
/** 1970-01-01, from which days are counted, was a Thursday. */
const SINCE_MONDAY = 3 * HALF_HOURS_A_DAY;

/** When a service is open in a usual week from this moment on: a sign for each half hour, "1" for open; null when no hours are known. */
export const openWeekOf = (detail: Pick<PublicServiceDetail, 'locations' | 'schedules'>, now: Date): string | null => {
  const schedules = [...detail.locations.flatMap((location) => location.schedules), ...(detail.schedules ?? [])];
  if (!schedules.some(({ closed, end }) => !closed && end !== null)) return null;
  const today = new Date(Math.floor(now.getTime() / DAY) * DAY);
  const times = new Uint8Array(HALF_HOURS_A_WEEK);
  for (const { from, to } of openSpansOfService(detail, today, WEEKS * 7)) {
    const [begin, end] = [toWallTime(from, ZONE), toWallTime(to, ZONE)];
    // Only whole half hours: who opens at 8:10 cannot be met at 8:00.
    const first = begin.day * HALF_HOURS_A_DAY + Math.ceil(begin.minute / HALF_HOUR);
    const last = end.day * HALF_HOURS_A_DAY + Math.floor(end.minute / HALF_HOUR);
    for (let at = first; at < last; at += 1) {
      const place = (at + SINCE_MONDAY) % HALF_HOURS_A_WEEK;
      times[place] = (times[place] ?? 0) + 1;
    }
  }
  return times.reduce((signs, count) => signs + (count >= USUAL ? '1' : '0'), '');
};

/** Working time as people in factories and offices have it: Monday to Friday from 8 to 16. */
export const isWorkingTime = (halfHour: number): boolean => {
  const [day, time] = [Math.floor(halfHour / HALF_HOURS_A_DAY), halfHour % HALF_HOURS_A_DAY];
  return day < 5 && time >= 16 && time < 32;
};
