import { fold } from '@drogowskaz/text';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
export type Repeat = 'WEEKLY' | 'SECOND_WEEK' | 'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | 'LAST';

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
  readonly aroundTheClock: boolean;
  /** What holidays were said to be; null: nothing was said. */
  readonly closedOnHolidays: boolean | null;
  /** Why it cannot be read: no days were named, an end before its beginning, words without a time. */
  readonly problem: 'DAYS' | 'WORDS' | 'TIMES' | null;
}

const dayWords: readonly (readonly [Weekday, RegExp])[] = [
  ['MO', /^(pn|po|pon|ponied\w*|poniedzial\w*|mon|monday\w*|пн|понед\w*)$/],
  ['TU', /^(wt|wto|wtor\w*|tue|tues\w*|вт|вівтор\w*)$/],
  ['WE', /^(sr|sro|srod\w*|wed|wednes\w*|ср|серед\w*)$/],
  ['TH', /^(cz|czw|czwart\w*|thu|thur\w*|чт|четвер\w*)$/],
  ['FR', /^(pt|pi|pia|piat\w*|fri|friday\w*|пт|п.?ятниц\w*)$/],
  ['SA', /^(sb|so|sob|sobot\w*|sat|satur\w*|сб|субот\w*)$/],
  ['SU', /^(nd|ndz|nie|ni|niedz\w*|sun|sunday\w*|нд|неділ\w*)$/],
];

const ordinals: readonly (readonly [Repeat, RegExp])[] = [
  ['FIRST', /^(pierwsz\w*|1\.|i\.|first)$/],
  ['SECOND', /^(drug\w*|second)$/],
  ['THIRD', /^(trzec\w*|third)$/],
  ['FOURTH', /^(czwarty|czwarta|fourth)$/],
  ['LAST', /^(ostatn\w*|last)$/],
];

/** Words that say nothing by themselves. */
const FILLERS =
  /^(godz\w*|g|w|we|od|oraz|i|a|and|from|czynn\w*|otwart\w*|otwarcia|przyjec\w*|przyjmuj\w*|dyzur\w*|pracy|urzedowania|kazd\w*|kazda|miesiac\w*|miesiaca|tydzien|tygodniu|co|h|o|at|z|з|від)$/;

type Token =
  | { kind: 'DAYS'; days: readonly Weekday[] }
  | { kind: 'TIME'; minute: number }
  | { kind: 'RANGE' | 'CLOSED' | 'APPOINTMENT' | 'CLOCK' | 'HOLIDAYS' | 'BREAK' | 'EVERY_SECOND' }
  | { kind: 'ORDINAL'; repeat: Repeat }
  | { kind: 'WORD'; word: string };

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(calodobow\w*|cala dobe|calej doby|24\s*h|24\s*\/\s*7|24 godziny( na dobe)?|non.?stop|цілодобово)\b/g, ' #CLOCK '],
  [
    /\b(po|za|po wczesniejszym|po uprzednim|wymagane|konieczne)\s+(telefoniczn\w+\s+)?(umow\w+|uzgodni\w+)(\s+telefoniczn\w+|\s+wizyt\w+|\s+terminu)*/g,
    ' #APPOINTMENT ',
  ],
  [/\b(umowion\w+ wizyt\w*|na zapisy|zapisy telefoniczne|by appointment|termin\w* uzgadnian\w* \w+|wg umowienia)\b/g, ' #APPOINTMENT '],
  [/\b(codziennie|kazdego dnia|wszystkie dni|7 dni w tygodniu|daily|every day|щодня)\b/g, ' #DAYS:MO,TU,WE,TH,FR,SA,SU '],
  [/\b(dni robocze|dni powszednie|w dni robocze|dni pracy urzedu|weekdays|будні)\b/g, ' #DAYS:MO,TU,WE,TH,FR '],
  [/\b(w )?(weekend\w*|вихідні)\b/g, ' #DAYS:SA,SU '],
  [/\b(w )?(swieta|swiat|dni swiateczne|public holidays|holidays)\b/g, ' #HOLIDAYS '],
  [/\b(nieczynn\w*|zamkniet\w*|zamk|closed|wolne|зачинено)\b/g, ' #CLOSED '],
  [/\b(z )?przerw\w*( w)?\b/g, ' #BREAK '],
  [/\bco (drugi|druga|2)( tydzien)?\b/g, ' #EVERY_SECOND '],
  [/\bdo\b/g, ' - '],
];

const tokensOf = (written: string): Token[] => {
  let text = fold(
    written.replace(/(\d{1,2})\s*[⁰⁵⁴³²¹º°]{2}/gu, (match) =>
      match
        .normalize('NFKC')
        .replace(/[º°]/g, '0')
        .replace(/^(\d{1,2})\s*(\d{2})$/, '$1:$2'),
    ),
  )
    .replace(/[–—−‑]/g, '-')
    .replace(/(\d)\s*\^\s*(\d{2})/g, '$1:$2');
  for (const [pattern, mark] of phrases) text = text.replace(pattern, mark);
  // Signs that only part; a point in "8.00" is one of a time, in "pn." it is none.
  const found = text.matchAll(/#[A-Z_]+(?::[A-Z,]+)?|\d{1,2}\s*[:.]\s*\d{2}(?!\d)|\d{1,4}\.?|-|[\p{L}']+/gu);
  return Array.from(found, ([part]) => tokenOf(part));
};

const minuteOf = (part: string): number | null => {
  const parted = /^(\d{1,2})\s*[:.]\s*(\d{2})$/.exec(part);
  const digits = /^(\d{1,4})\.?$/.exec(part)?.[1];
  const [hours, minutes] = parted
    ? [Number(parted[1]), Number(parted[2])]
    : digits === undefined
      ? [99, 0]
      : digits.length <= 2
        ? [Number(digits), 0]
        : [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
  return hours < 25 && minutes < 60 && hours * 60 + minutes <= 1_440 ? hours * 60 + minutes : null;
};

const tokenOf = (part: string): Token => {
  if (part.startsWith('#DAYS:')) return { kind: 'DAYS', days: part.slice(6).split(',') as Weekday[] };
  if (part.startsWith('#')) return { kind: part.slice(1) as 'CLOSED' };
  if (part === '-') return { kind: 'RANGE' };
  const day = dayWords.find(([, word]) => word.test(part));
  if (day) return { kind: 'DAYS', days: [day[0]] };
  const ordinal = ordinals.find(([, word]) => word.test(part));
  if (ordinal) return { kind: 'ORDINAL', repeat: ordinal[0] };
  const minute = /^\d/.test(part) ? minuteOf(part) : null;
  return minute === null ? { kind: 'WORD', word: part } : { kind: 'TIME', minute };
};

const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** "pn" to "pt" are five days, "sob" to "pn" three. */
const daysBetween = (from: Weekday, to: Weekday): Weekday[] => {
  const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => weekdays[(first + step) % 7] ?? from);
};

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
  let aroundTheClock = false;
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
      aroundTheClock = true;
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
    aroundTheClock,
    closedOnHolidays,
    problem,
  };
};
