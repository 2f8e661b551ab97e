import { readHoursInWords } from '@drogowskaz/directory';
import { remembered } from '@drogowskaz/platform/core';
import { clockText } from '../record/local-clock.ts';

export interface ReadHours {
  /** "MO,TU". */
  days: string;
  opens: string;
  closes: string;
}

/** The hours of each day often have the same words beside them. */
const MOST_TEXTS = 1_000;

/** Days and hours in one text: "Mon-Fri 9am-5pm; Sat 10:00-14:00", "pon.–pt. 8–16". Null as soon as a rule of each week cannot say all of it. */
export const readHours = remembered(MOST_TEXTS, (text): readonly ReadHours[] | null => {
  const read = readHoursInWords(text);
  if (read.problem !== null || read.byAppointment || read.closedOnHolidays !== null || read.spans.length === 0) return null;
  const hours = read.spans.flatMap(({ days, ordinal, from, to }) =>
    ordinal === null && to !== null ? [{ days: days.join(','), opens: clockText(from), closes: clockText(to) }] : [],
  );
  return hours.length === read.spans.length ? hours : null;
});
