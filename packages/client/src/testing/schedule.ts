import type { DescribedSchedule } from '../json-ld/index.ts';

/** Mondays and Wednesdays from eight to four in Płock, since the winter of 2026; and what a test has otherwise. */
export const schedule = (changes: Partial<DescribedSchedule> = {}): DescribedSchedule => ({
  rrule: 'FREQ=WEEKLY;BYDAY=MO,WE',
  start: '2026-01-05T08:00:00+01:00',
  end: '2026-01-05T16:00:00+01:00',
  timezone: 'Europe/Warsaw',
  validFrom: null,
  validTo: null,
  closed: false,
  ...changes,
});
