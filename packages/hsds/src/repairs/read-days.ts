import { fold } from '@drogowskaz/text';
import { WEEKDAYS } from '../record/local-clock.ts';

/** The names of days and what is short for them, folded, in Polish, English and Ukrainian; Monday first. "Monthly" and "summer" are no days. */
const names: readonly RegExp[] = [
  /^(?:mo|mons?|mondays?|pn|pon|poniedzial\p{L}*|пн|пон\p{L}*)$/u,
  /^(?:tu|tues?|tuesdays?|wt|wto|wtor\p{L}*|вт|вів\p{L}*|втор\p{L}*)$/u,
  /^(?:we|weds?|wednesdays?|sr|sro|srod\p{L}*|ср|сер\p{L}*)$/u,
  /^(?:th|thu|thurs?|thursdays?|cz|czw|czwart\p{L}*|чт|чет\p{L}*)$/u,
  /^(?:fr|fri|fridays?|pt|pia|piat\p{L}*|пт|пят\p{L}*|п.?ят\p{L}*)$/u,
  /^(?:sa|sat|sats|saturdays?|so|sob|sobot\p{L}*|сб|суб\p{L}*)$/u,
  /^(?:su|sun|suns|sundays?|nd|ndz|nie|niedz\p{L}*|нд|нед\p{L}*)$/u,
];

const dayOf = (word: string): number => {
  const plain = fold(word).replace(/\./g, '');
  if (/^[1-7]$/.test(plain)) return Number(plain) - 1;
  return names.findIndex((name) => name.test(plain));
};

/** Days in words, numbers (1 is Monday) or ranges, as RFC 5545 writes them: "Mon-Fri" → "MO,TU,WE,TH,FR". Null when one is none. */
export const readDays = (text: string): string | null => {
  const found: string[] = [];
  const plain = fold(text).trim();
  if (/^(daily|every ?day|all ?week|codziennie|7 dni)/.test(plain)) return WEEKDAYS.join(',');
  if (/^(weekdays|dni robocze|work(ing)? ?days)/.test(plain)) return WEEKDAYS.slice(0, 5).join(',');
  if (/^(weekends?)$/.test(plain)) return 'SA,SU';
  const joined = text.replace(/\s*(?:-|–|—|\s(?:to|do|through|thru)\s)\s*/gi, '-');
  for (const part of joined.split(/[,;/&+\s]+(?:and\s|i\s|oraz\s)?/i).filter((each) => each !== '' && !/^(and|i|oraz)$/i.test(each))) {
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
