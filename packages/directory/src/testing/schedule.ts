import type { PublicSchedule } from '../public/public-service.ts';

/** An office in Płock: Mondays to Fridays from eight to four, since the winter of 2026; and what a test has otherwise. */
export const schedule = (changes: Partial<PublicSchedule> = {}): PublicSchedule => ({
  rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  start: '2026-01-05T08:00:00+01:00',
  end: '2026-01-05T16:00:00+01:00',
  timezone: 'Europe/Warsaw',
  validFrom: null,
  validTo: null,
  closed: false,
  note: [],
  ...changes,
});
