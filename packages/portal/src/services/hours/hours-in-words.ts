import { isPolishHoliday, openingHoursText } from '@drogowskaz/directory';
import type { DraftSchedule } from '../service-draft.ts';
import { dateText, today } from './clock-time.ts';
import { ZONE } from './hours-form.ts';

/** The sentence that the public reads. */
export const hoursInWords = (
  schedules: readonly DraftSchedule[],
  { locale, now }: { locale: string; now: Date },
  byAppointment?: boolean | null,
): string =>
  openingHoursText(
    schedules.map((schedule) => ({
      rrule: schedule.rrule ?? null,
      start: schedule.start,
      end: schedule.end ?? null,
      timezone: schedule.timezone ?? ZONE,
      validFrom: schedule.validFrom ?? null,
      validTo: schedule.validTo ?? null,
      closed: schedule.closed ?? false,
      closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? null,
      note: [],
    })),
    { locale, now, ...(byAppointment === undefined ? {} : { byAppointment }) },
  );

const DAY = 86_400_000;

/** A time that comes once a year, told as it will be told when it is near: sentences look only some weeks ahead. */
export const farHoursInWords = (schedule: DraftSchedule, { locale, now }: { locale: string; now: Date }): string => {
  const unknown = hoursInWords([], { locale, now });
  const ahead = [0, 50, 100, 150, 200, 250, 300, 350].map((days) => new Date(now.getTime() + days * DAY));
  return ahead.map((then) => hoursInWords([schedule], { locale, now: then })).find((words) => words !== unknown) ?? unknown;
};

/** The next public holidays in Poland, as dates. */
export const nextHolidays = (now: Date, most = 5): string[] => {
  const first = today(now);
  return Array.from({ length: 366 }, (_, more) => first + more)
    .filter(isPolishHoliday)
    .slice(0, most)
    .map(dateText);
};
