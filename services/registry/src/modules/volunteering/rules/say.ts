/** Why an offer fits, in the reader's language. */
import { type DayPart, type Weekday, weekdays } from '@drogowskaz/directory';
import { findMunicipality, interfaceLocale, label, languageName } from '@drogowskaz/vocabulary';
import { textsOf } from '../texts/index.ts';
import type { VolunteeringTexts } from '../texts/volunteering-texts.ts';
import type { Found } from './match-offers.ts';

export const say = (found: Found, locale: string): string => {
  const ui = interfaceLocale(locale);
  const texts = textsOf(ui);
  return texts[found.code].replace(/\{(\w+)\}/g, (_, name: string) => inserted(found, name, ui, texts));
};

const inserted = (found: Found, name: string, locale: string, texts: VolunteeringTexts): string => {
  if ('municipality' in found) {
    if (name === 'place') return findMunicipality(found.municipality)?.name ?? found.municipality;
    const tag = `${locale}-u-nu-latn`;
    return new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer' }).format(Math.max(1, Math.round(found.kilometres)));
  }
  if ('activities' in found)
    return listOf(
      found.activities.map((code) => label('CATEGORY', code, locale)),
      locale,
    );
  if ('languages' in found)
    return listOf(
      found.languages.map((code) => languageName(code, locale)),
      locale,
    );
  if ('days' in found)
    return [...found.days.map((day) => dayName(day, locale)), ...found.dayParts.map((part: DayPart) => texts[part])].join(', ');
  return '';
};

const listOf = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(names);

/** A Monday; only the weekday is shown. */
const MONDAY = Date.UTC(2026, 0, 5, 12);
const dayName = (day: Weekday, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(MONDAY + weekdays.indexOf(day) * 86_400_000));
