import type { DraftSchedule } from '../service-draft.ts';

/**
 * Opening hours as a person says them: rows ("Mon to Fri 9–17", "first Tuesday of the month 10–12"), days that are different, and
 * whether holidays count. `readSchedules` and `writeSchedules` turn rules of RFC 5545 into that and back.
 */
export interface HoursForm {
  rows: HoursRow[];
  exceptions: ExceptionRow[];
  /** On public holidays: closed, open as always, or not said. */
  holidays: Holidays;
  /** Rules that no row can say ("every 24 December", another time zone): kept as they are until somebody takes them out. */
  kept: DraftSchedule[];
}

export const holidayChoices = ['', 'CLOSED', 'OPEN'] as const;
export type Holidays = (typeof holidayChoices)[number];

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export const repeats = ['WEEKLY', 'SECOND_WEEK', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'] as const;
export type Repeat = (typeof repeats)[number];

/** Times are "9:00" of the wall clock, days "2026-12-24"; '' is what was left empty. */
export interface HoursRow {
  repeat: Repeat;
  days: Weekday[];
  from: string;
  to: string;
  /** The day of the first time: which weeks "every second week" means. */
  since: string;
  validFrom: string;
  validTo: string;
  note: string;
}

export const exceptionKinds = ['CLOSED', 'OPEN'] as const;

export interface ExceptionRow {
  kind: (typeof exceptionKinds)[number];
  date: string;
  /** The last day of several; '' for one day. */
  lastDate: string;
  from: string;
  to: string;
  note: string;
}

export const ZONE = 'Europe/Warsaw';

export const emptyRow = (days: Weekday[] = []): HoursRow => ({
  repeat: 'WEEKLY',
  days,
  from: '',
  to: '',
  since: '',
  validFrom: '',
  validTo: '',
  note: '',
});

export const emptyException = (): ExceptionRow => ({ kind: 'CLOSED', date: '', lastDate: '', from: '', to: '', note: '' });
