import { type Repeat, tokensOf, type Weekday, weekdays } from './hours-tokens.ts';

/** Days on which it is open from and to. Without an end: "from 17:00". */
export interface HoursSpan {
  readonly days: readonly Weekday[];
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
  /** Why it cannot be read: no days were named, an end before its beginning, words without a time. */
  readonly problem: 'DAYS' | 'WORDS' | 'TIMES' | null;
}

const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** "pn" to "pt" are five days, "sob" to "pn" three. */
const daysBetween = (from: Weekday, to: Weekday): Weekday[] => {
  const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => weekdays[(first + step) % 7] ?? from);
};

/** Words that say nothing by themselves. */
const FILLERS =
  /^(godz\w*|g|w|we|od|oraz|i|a|and|from|czynn\w*|otwart\w*|otwarcia|przyjec\w*|przyjmuj\w*|dyzur\w*|pracy|urzedowania|kazd\w*|kazda|miesiac\w*|miesiaca|tydzien|tygodniu|co|h|o|at|z|з|від)$/;

const LONGEST = 1_000;

/**
 * Opening hours as Polish offices write them: "pn.-pt. 8:00-16:00, sob. 9-13", "wt i czw 10–14", "od poniedziałku do piątku w godz. 7³⁰–15³⁰",
 * "codziennie", "24h", "po umówieniu". `days` are those of the column, where there is one for each. What cannot be read is never guessed.
 */
export const readHours = (written: string, days: readonly Weekday[] = []): ReadHours => {
  const tokens = tokensOf(written.slice(0, LONGEST));
  const spans: { days: Weekday[]; repeat: Repeat; from: number; to: number | null }[] = [];
  const words: string[] = [];
  let named: Weekday[] = [...days];
  let open: Weekday | null = null;
  let repeat: Repeat = 'WEEKLY';
  let spent = false;
  let byAppointment = false;
  let closedOnHolidays: boolean | null = null;
  let ofHolidays = false;
  let ofBreak = false;
  let problem: ReadHours['problem'] = null;

  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    const next = tokens[place + 1];
    if (token.kind === 'DAYS') {
      if (spent) {
        named = [];
        repeat = 'WEEKLY';
        spent = false;
      }
      ofHolidays = false;
      const [first] = token.days;
      if (open !== null && first !== undefined && token.days.length === 1) named.push(...daysBetween(open, first).slice(1));
      else named.push(...token.days);
      open = null;
      if (next?.kind === 'RANGE' && token.days.length === 1 && tokens[place + 2]?.kind === 'DAYS') {
        open = first ?? null;
        place += 1;
      }
    } else if (token.kind === 'ORDINAL') {
      if (spent) {
        named = [...days];
        spent = false;
      }
      repeat = token.repeat;
    } else if (token.kind === 'EVERY_SECOND') {
      repeat = 'SECOND_WEEK';
    } else if (token.kind === 'TIME') {
      const end = next?.kind === 'RANGE' ? tokens[place + 2] : undefined;
      const to = end?.kind === 'TIME' ? end.minute : null;
      if (to !== null) place += 2;
      if (ofBreak) {
        ofBreak = false;
        const last = spans.at(-1);
        if (last && to !== null && last.to !== null && token.minute > last.from && to < last.to) {
          spans.push({ ...last, from: to, to: last.to });
          last.to = token.minute;
        } else problem = 'TIMES';
      } else if (ofHolidays) problem = 'WORDS';
      else if (named.length === 0) problem = 'DAYS';
      else if (to !== null && to <= token.minute && to !== 0) problem = 'TIMES';
      else spans.push({ days: [...new Set(named)], repeat, from: token.minute, to: to === 0 ? 1_440 : to });
      spent = true;
    } else if (token.kind === 'CLOCK') {
      spans.push({ days: named.length > 0 ? [...new Set(named)] : [...weekdays], repeat: 'WEEKLY', from: 0, to: 1_440 });
      spent = true;
    } else if (token.kind === 'HOLIDAYS') {
      // "w niedziele i święta nieczynne": told of holidays, too.
      ofHolidays = true;
      if (spent) {
        named = [];
        spent = false;
      }
      if (next?.kind === 'CLOSED') closedOnHolidays = true;
    } else if (token.kind === 'CLOSED') {
      if (ofHolidays) closedOnHolidays = true;
      ofHolidays = false;
      spent = true;
      if (named.length === 0 && next?.kind === 'HOLIDAYS') closedOnHolidays = true;
    } else if (token.kind === 'APPOINTMENT') byAppointment = true;
    else if (token.kind === 'BREAK') ofBreak = true;
    else if (token.kind === 'WORD' && !FILLERS.test(token.word)) words.push(token.word);
  }
  const said = spans.length > 0 || byAppointment || closedOnHolidays !== null || tokens.some(({ kind }) => kind === 'CLOSED');
  if (problem === null && !said && tokens.length > 0) problem = 'WORDS';
  // More words than times: a sentence, of which nobody knows what was understood.
  if (problem === null && words.length > 4 + 2 * spans.length) problem = 'WORDS';
  const note = words.length > 0 ? written.trim().slice(0, 200) : '';
  return {
    spans:
      problem === null
        ? spans.map(({ from, to, ...span }) => ({ ...span, from: clock(from), to: to === null ? '' : clock(to), note }))
        : [],
    byAppointment,
    closedOnHolidays,
    problem,
  };
};
