/** The dates of an event as a form has them, and back. Whoever writes one knows nothing of RRULE. */
import { dateOfDay, toInstant, toWallTime, weekdayOf } from '@drogowskaz/directory';
import type { ManagedEvent } from '../postings/answers.ts';
import { clockText, dateText, dayOfText, minutesOf } from '../services/hours/clock-time.ts';

export const repeats = ['ONCE', 'WEEKLY', 'OTHER_WEEK', 'MONTHLY', 'LAST', 'KEPT'] as const;
export type Repeat = (typeof repeats)[number];

const ZONE = 'Europe/Warsaw';
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface EventDates {
  date: string;
  from: string;
  to: string;
  repeat: Repeat;
  until: string;
  moreDates: string;
  noDates: string;
}

type Stored = Pick<ManagedEvent, 'start' | 'end' | 'rrule' | 'cancelledDates' | 'extraDates'>;

const weekdayName = (day: number): string => WEEKDAYS[weekdayOf(day)] ?? '';
/** The second Thursday of its month is 2; a fifth one counts as the last. */
const nthOf = (day: number): number => {
  const nth = Math.ceil(dateOfDay(day).getUTCDate() / 7);
  return nth === 5 ? -1 : nth;
};

const ruleFor = (repeat: Repeat, day: number): string | null => {
  const weekday = weekdayName(day);
  switch (repeat) {
    case 'WEEKLY':
      return `FREQ=WEEKLY;BYDAY=${weekday}`;
    case 'OTHER_WEEK':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
    case 'MONTHLY':
      return `FREQ=MONTHLY;BYDAY=${nthOf(day)}${weekday}`;
    case 'LAST':
      return `FREQ=MONTHLY;BYDAY=-1${weekday}`;
    default:
      return null;
  }
};

const UNTIL = /;UNTIL=(\d{4})(\d\d)(\d\d)[^;]*/i;

/** What the form shows of stored dates. A rule that none of its words says is kept as it is. */
export const readDates = ({ start, end, rrule, cancelledDates, extraDates }: Stored): EventDates => {
  const begin = toWallTime(Date.parse(start), ZONE);
  const plain = rrule?.replace(UNTIL, '') ?? null;
  const [, year, month, day] = UNTIL.exec(rrule ?? '') ?? [];
  // The last Thursday is the fourth one, too, in most months: what was written decides.
  const repeat: Repeat =
    plain === null
      ? 'ONCE'
      : ((['WEEKLY', 'OTHER_WEEK', 'LAST', 'MONTHLY'] as const).find((one) => ruleFor(one, begin.day) === plain) ?? 'KEPT');
  return {
    date: dateText(begin.day),
    from: clockText(begin.minute),
    to: end === null ? '' : clockText(toWallTime(Date.parse(end), ZONE).minute),
    repeat,
    until: year === undefined ? '' : `${year}-${month}-${day}`,
    moreDates: extraDates.map((extra) => dateText(toWallTime(Date.parse(extra.start), ZONE).day)).join('\n'),
    noDates: cancelledDates.map(({ date }) => date).join('\n'),
  };
};

export type DateField = keyof EventDates;

export interface WrittenDates {
  start: string;
  end: string | null;
  rrule: string | null;
  cancelledDates: { date: string; note: string | null }[];
  extraDates: { start: string; end: string | null }[];
}

/** What was typed, as the API takes it, or the fields that cannot be read. */
export const writeDates = (typed: EventDates, present: Stored | null): { dates: WrittenDates } | { wrong: DateField[] } => {
  const day = dayOfText(typed.date);
  const from = minutesOf(typed.from);
  const to = typed.to === '' ? null : minutesOf(typed.to);
  const until = typed.until === '' ? null : dayOfText(typed.until);
  const more = daysIn(typed.moreDates);
  const none = daysIn(typed.noDates);
  const wrong: DateField[] = [
    ...(day === null ? (['date'] as const) : []),
    ...(from === null ? (['from'] as const) : []),
    ...(typed.to !== '' && to === null ? (['to'] as const) : []),
    ...(typed.until !== '' && (until === null || (day !== null && until < day)) ? (['until'] as const) : []),
    ...(more === null ? (['moreDates'] as const) : []),
    ...(none === null ? (['noDates'] as const) : []),
  ];
  if (wrong.length > 0 || day === null || from === null || more === null || none === null) return { wrong };
  // Until after midnight: what ends earlier than it begins ends on the next day.
  const length = to === null ? null : to > from ? to - from : to + 1_440 - from;
  const at = (date: number) => ({
    start: new Date(toInstant({ day: date, minute: from }, ZONE)).toISOString(),
    end: length === null ? null : new Date(toInstant({ day: date, minute: from + length }, ZONE)).toISOString(),
  });
  const rule = typed.repeat === 'KEPT' ? (present?.rrule?.replace(UNTIL, '') ?? null) : ruleFor(typed.repeat, day);
  const ending = rule === null || until === null ? '' : `;UNTIL=${dateText(until).replaceAll('-', '')}`;
  const notes = new Map(present?.cancelledDates.map(({ date, note }) => [date, note]));
  const hours = new Map(present?.extraDates.map((extra) => [dateText(toWallTime(Date.parse(extra.start), ZONE).day), extra]));
  const moved = present === null || readDates(present).from !== typed.from || readDates(present).to !== typed.to;
  return {
    dates: {
      ...at(day),
      rrule: rule === null ? null : `${rule}${ending}`,
      cancelledDates: none.map((date) => ({ date: dateText(date), note: notes.get(dateText(date)) ?? null })),
      // A date that has hours of its own keeps them, as long as nobody moves the hours.
      extraDates: more.map((date) => (moved ? at(date) : (hours.get(dateText(date)) ?? at(date)))),
    },
  };
};

/** One day in a line, in order and once; null when a line is none. */
const daysIn = (typed: string): number[] | null => {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const days = lines.map(dayOfText);
  return days.every((day) => day !== null) ? [...new Set(days)].sort((one, other) => one - other) : null;
};

export const today = (now: Date): string => dateText(toWallTime(now.getTime(), ZONE).day);
