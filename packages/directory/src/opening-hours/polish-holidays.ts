import { calendarDay, type Day, dayOf } from './local-time.ts';

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
};

/** Days off by the Polish act of 18 January 1951, as amended; Christmas Eve since 2025. */
const holidaysOf = (year: number): ReadonlySet<Day> => {
  const easter = easterSunday(year);
  const days = [
    dayOf(year, 1, 1),
    dayOf(year, 1, 6),
    easter,
    easter + 1,
    dayOf(year, 5, 1),
    dayOf(year, 5, 3),
    easter + 49,
    easter + 60,
    dayOf(year, 8, 15),
    dayOf(year, 11, 1),
    dayOf(year, 11, 11),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ];
  if (year >= 2025) days.push(dayOf(year, 12, 24));
  return new Set(days);
};

const years = new Map<number, ReadonlySet<Day>>();

/** Whether a day is a public holiday in Poland. Plain Sundays are not: a rule names its weekdays itself. */
export const isPolishHoliday = (day: Day): boolean => {
  const { year } = calendarDay(day);
  let holidays = years.get(year);
  if (!holidays) {
    holidays = holidaysOf(year);
    years.set(year, holidays);
  }
  return holidays.has(day);
};
