import type { DateOrder } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';

const months = ['stycz', 'lut', 'marc', 'kwie', 'maj', 'czerw', 'lip', 'sierp', 'wrze', 'pazdz', 'listop', 'grud'];
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const monthOf = (word: string): number => {
  const roman = romans.indexOf(word);
  if (roman >= 0) return roman + 1;
  const polish = months.findIndex((month) => word.startsWith(month));
  return polish >= 0 ? polish + 1 : english.findIndex((month) => word.startsWith(month)) + 1;
};

/** Excel counts days from 1899-12-30; from 2000 to 2100, so that no other number is taken for a day. */
const EPOCH = Date.UTC(1899, 11, 30);
const SERIALS = { from: 36_526, to: 73_050 };
const DAY = 86_400_000;

const isoOf = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? 2_000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCDate() === day && full >= 1900 && full <= 2200 ? date.toISOString().slice(0, 10) : null;
};

/** "03.03.2025", "3 marca 2025 r.", "2025-03-03", "3.III.2025", "45719" as a day of the calendar: "2025-03-03". Of two numbers the day stands first unless `order` says otherwise. */
export const readDate = (written: string, order: DateOrder = 'DAY'): string | null => {
  const text = fold(written)
    .replace(/\s*(r\.?|rok\w*)$/, '')
    .trim();
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ t]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [first, second, year] = numbers.slice(1).map(Number) as [number, number, number];
    return order === 'DAY' ? isoOf(year, second, first) : isoOf(year, first, second);
  }
  const words = /^(\d{1,2})[\s.]*([a-z]+)\.?[\s.]*(\d{4})$/.exec(text);
  if (words) return isoOf(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return serial >= SERIALS.from && serial <= SERIALS.to ? new Date(EPOCH + serial * DAY).toISOString().slice(0, 10) : null;
};
