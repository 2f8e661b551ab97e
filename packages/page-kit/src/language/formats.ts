import type { InterfaceLocale } from '@drogowskaz/vocabulary';

/** A text per plural form of its language; `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Where the hub is: days and times that carry no zone of their own are shown as there. */
export const HOME_TIME_ZONE = 'Europe/Warsaw';

/** Puts values into a text's `{places}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

export interface Formats {
  number(value: number): string;
  /** "12 maja 2026" */
  date(iso: string): string;
  /** "wtorek, 12 maja, 08:00", as clocks show it in that zone. */
  moment(iso: string, timeZone?: string): string;
  /** "czwartek, 26 listopada", of a day without a time: "2026-11-26". */
  day(day: string): string;
  /** "08:00" */
  time(iso: string, timeZone: string): string;
  /** "czwartek, 24 grudnia", or "24–26 grudnia" when the last day is another; as calendars show it in that zone. */
  days(firstIso: string, lastIso: string, timeZone: string): string;
  /** Monday is 1. */
  weekday(day: number): string;
  money(amount: number, currency: string): string;
  distance(meters: number): string;
  /** The name of a language in the language of the page. */
  language(tag: string): string;
  country(code: string): string;
  list(items: readonly string[]): string;
  count(texts: Plural, count: number): string;
}

const cache = new Map<InterfaceLocale, Formats>();

/** Numbers and dates of a language. Its digits are always 0–9: they are compared with clocks, doors and signs in Poland. */
export const formatsOf = (locale: InterfaceLocale): Formats => {
  const known = cache.get(locale);
  if (known) return known;
  const made = makeFormats(locale);
  cache.set(locale, made);
  return made;
};

const makeFormats = (locale: InterfaceLocale): Formats => {
  // British English: the day stands before the month, as everywhere around its readers here.
  const tag = `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn`;
  const numbers = new Intl.NumberFormat(tag);
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: HOME_TIME_ZONE });
  const days = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    number: (value) => numbers.format(value),
    date: (iso) => dates.format(new Date(iso)),
    moment: (iso, timeZone = HOME_TIME_ZONE) =>
      new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', ...clock, timeZone }).format(new Date(iso)),
    day: (day) => days.format(new Date(`${day}T12:00:00Z`)),
    time: (iso, timeZone) => new Intl.DateTimeFormat(tag, { ...clock, timeZone }).format(new Date(iso)),
    days: (firstIso, lastIso, timeZone) =>
      firstIso === lastIso
        ? new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(new Date(firstIso))
        : new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone }).formatRange(new Date(firstIso), new Date(lastIso)),
    // 1 January 2024 was a Monday.
    weekday: (day) => weekdays.format(new Date(Date.UTC(2024, 0, day))),
    money: (amount, currency) => {
      try {
        return new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          trailingZeroDisplay: 'stripIfInteger',
        }).format(amount);
      } catch {
        return `${numbers.format(amount)} ${currency}`;
      }
    },
    distance: (meters) =>
      meters < 1_000
        ? new Intl.NumberFormat(tag, { style: 'unit', unit: 'meter' }).format(Math.max(50, Math.round(meters / 50) * 50))
        : new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: meters < 10_000 ? 1 : 0 }).format(
            meters / 1_000,
          ),
    language: (code) => nameOf(languages, code),
    country: (code) => nameOf(countries, code),
    list: (items) => lists.format(items),
    count: (texts, count) => fill(texts[plurals.select(count)] ?? texts.other, { count: numbers.format(count) }),
  };
};

const nameOf = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
