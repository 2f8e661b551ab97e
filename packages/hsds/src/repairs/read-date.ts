import type { DateOrder } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';

/** The beginnings of the names of months, folded, in Polish and English; "maj" and "may" are alike enough. */
const months: readonly (readonly string[])[] = [
  ['sty', 'jan'],
  ['lut', 'feb'],
  ['mar'],
  ['kwi', 'apr'],
  ['maj', 'may'],
  ['cze', 'jun'],
  ['lip', 'jul'],
  ['sie', 'aug'],
  ['wrz', 'sep'],
  ['paz', 'oct'],
  ['lis', 'nov'],
  ['gru', 'dec'],
];

const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const there = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return there && year >= 1000 ? date.toISOString().slice(0, 10) : null;
};

/** A date in the forms that people write; null when it is none. Of two numbers that may both be the month, `order` says which it is. */
export const readDate = (text: string, order: DateOrder = 'DAY'): string | null => {
  const said = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(said);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T\d{4}(?:\d{2})?Z?)?$/.exec(said);
  if (packed) return dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const numbers = /^(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4})(?:\s.*)?$/.exec(said);
  if (numbers) {
    const [first, second, year] = numbers.slice(1).map(Number) as [number, number, number];
    const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)];
    return order === 'DAY' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  const words = fold(said)
    .replace(/[,.]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const month = words.findIndex((word) => monthOf(word) > 0);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.map((word) => /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1]).find((found) => found !== undefined);
  return month < 0 || year === undefined || day === undefined ? null : dayOf(Number(year), monthOf(words[month] ?? ''), Number(day));
};

const monthOf = (word: string): number => months.findIndex((names) => word.length >= 3 && names.some((name) => word.startsWith(name))) + 1;
