import { fold } from '@drogowskaz/text';
import { WEEKDAYS } from '../record/local-clock.ts';

/** The beginnings of the names of days, folded, in Polish, English and Ukrainian; Monday first. */
const names: readonly (readonly string[])[] = [
  ['mo', 'pn', 'pon', 'пон', 'пн'],
  ['tu', 'wt', 'вів', 'вт'],
  ['we', 'sr', 'сер', 'ср'],
  ['th', 'cz', 'чет', 'чт'],
  ['fr', 'pt', 'pia', 'пят', 'пт'],
  ['sa', 'so', 'суб', 'сб'],
  ['su', 'nd', 'nie', 'нед', 'нд'],
];

const dayOf = (word: string): number => {
  const plain = fold(word).replace(/\./g, '');
  if (/^[1-7]$/.test(plain)) return Number(plain) - 1;
  return names.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning)));
};

/** Days in words, numbers (1 is Monday) or ranges, as RFC 5545 writes them: "Mon-Fri" → "MO,TU,WE,TH,FR". Null when one is none. */
export const readDays = (text: string): string | null => {
  const found: string[] = [];
  const plain = fold(text);
  if (/^(daily|every ?day|all ?week|codziennie|7 dni)/.test(plain)) return WEEKDAYS.join(',');
  if (/^(weekdays|dni robocze|work(ing)? ?days)/.test(plain)) return WEEKDAYS.slice(0, 5).join(',');
  if (/^(weekends?)$/.test(plain)) return 'SA,SU';
  for (const part of text.split(/[,;/&+\s]+(?:and\s|i\s|oraz\s)?/i).filter((each) => each !== '' && !/^(and|i|oraz)$/i.test(each))) {
    const ordinal = /^([+-]?\d{1,2})(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part);
    if (ordinal) {
      found.push(part.toUpperCase());
      continue;
    }
    const range = /^(.{1,12}?)\.?(?:-|–|—|\.\.|to|do)(.{1,12})$/i.exec(part);
    const [from, to] = range ? [dayOf(range[1] ?? ''), dayOf(range[2] ?? '')] : [dayOf(part), dayOf(part)];
    if (from < 0 || to < 0) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      found.push(WEEKDAYS[day] ?? '');
      if (day === to) break;
    }
  }
  return found.length === 0 ? null : [...new Set(found)].join(',');
};
