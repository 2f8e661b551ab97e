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
  /^(?:su|sun|suns|sundays?|nd|ndz|niedz\p{L}*|нд|нед\p{L}*)$/u,
];

const dayOf = (word: string): number => {
  const plain = fold(word).replace(/\./g, '');
  if (/^[1-7]$/.test(plain)) return Number(plain) - 1;
  return names.findIndex((name) => name.test(plain));
};

/** What names several days at once. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/\b(?:daily|every ?day|all ?week|codziennie|7 dni(?: w tygodniu)?)\b/g, 'mo-su'],
  [/\b(?:w )?(?:weekdays|dni robocze|dni powszednie|work(?:ing)? ?days)\b/g, 'mo-fr'],
  [/\b(?:w )?weekend(?:s|y)?\b/g, 'sa,su'],
];
/** Behind it stand days that are none of those before it. */
const EXCEPT = /[\s,]*\b(?:oprocz|z wyjatkiem|poza|bez|except(?: for| on)?|closed(?: on)?|nieczynne(?: w)?|zamkniete(?: w)?)\b[\s,:]*/;

/**
 * Days in words, numbers (1 is Monday) or ranges, as RFC 5545 writes them: "Mon-Fri" → "MO,TU,WE,TH,FR", "daily except Sundays" → Monday to
 * Saturday. Null when one word is none.
 */
export const readDays = (text: string): string | null => {
  const plain = groups.reduce((said, [group, days]) => said.replace(group, days), fold(text).trim());
  const [named = '', without, ...more] = plain.split(EXCEPT);
  const days = daysNamed(named);
  if (without === undefined || days === null) return days?.join(',') ?? null;
  const missing = more.length > 0 ? null : daysNamed(without);
  const left = missing === null ? [] : days.filter((day) => !missing.includes(day));
  // "The first Monday except …": of which nobody knows which one is left.
  return left.length === 0 || days.some((day) => day.length > 2) ? null : left.join(',');
};

const daysNamed = (text: string): string[] | null => {
  const found: string[] = [];
  const joined = text.replace(/\s*(?:-|–|—|\s(?:to|do|through|thru)\s)\s*/g, '-');
  for (const part of joined.split(/[,;/&+\s]+(?:and\s|i\s|oraz\s)?/).filter((each) => each !== '' && !/^(and|i|oraz)$/.test(each))) {
    if (/^[+-]?\d{1,2}(mo|tu|we|th|fr|sa|su)$/.test(part)) {
      found.push(part.toUpperCase());
      continue;
    }
    const range = /^(.{1,12}?)\.?(?:-|–|—|\.\.)(.{1,12})$/.exec(part);
    const [from, to] = range ? [dayOf(range[1] ?? ''), dayOf(range[2] ?? '')] : [dayOf(part), dayOf(part)];
    if (from < 0 || to < 0) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      found.push(WEEKDAYS[day] ?? '');
      if (day === to) break;
    }
  }
  return found.length === 0 ? null : [...new Set(found)];
};
