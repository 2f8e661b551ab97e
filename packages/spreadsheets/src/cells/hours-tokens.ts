import { fold } from '@drogowskaz/text';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
export type Repeat = 'WEEKLY' | 'SECOND_WEEK' | 'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | 'LAST';

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

/** What a text about hours says, word by word. */
export const tokensOf = (written: string): Token[] => {
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
