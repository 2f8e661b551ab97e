import { type HoursProblem, type Ordinal, readHoursInWords, type WeekdayCode } from '@drogowskaz/directory';

export type Repeat = 'WEEKLY' | 'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | 'LAST';

/** Days on which it is open from and to. Without an end: "from 17:00". */
export interface HoursSpan {
  readonly days: readonly WeekdayCode[];
  readonly repeat: Repeat;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

export interface ReadHours {
  readonly spans: readonly HoursSpan[];
  readonly byAppointment: boolean;
  /** What holidays were said to be; null: nothing was said. */
  readonly closedOnHolidays: boolean | null;
  /** Why it cannot be read; then nothing of it is. */
  readonly problem: HoursProblem | null;
}

const repeats: Readonly<Record<Ordinal, Repeat>> = { 1: 'FIRST', 2: 'SECOND', 3: 'THIRD', 4: 'FOURTH', [-1]: 'LAST' };
const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** The hours of a cell. `days` are those of the column, where there is one for each. What cannot be read is never guessed. */
export const readHours = (written: string, days: readonly WeekdayCode[] = []): ReadHours => {
  const read = readHoursInWords(written, days);
  if (read.problem !== null) return { spans: [], byAppointment: false, closedOnHolidays: null, problem: read.problem };
  const note = read.hasNote ? written.trim().slice(0, 200) : '';
  const spans = read.spans.map(({ ordinal, from, to, ...span }) => ({
    ...{ days: span.days, repeat: ordinal === null ? ('WEEKLY' as const) : repeats[ordinal], note },
    ...{ from: clock(from), to: to === null ? '' : clock(to) },
  }));
  return { spans, byAppointment: read.byAppointment, closedOnHolidays: read.closedOnHolidays, problem: null };
};
