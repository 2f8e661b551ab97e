/** Findings in words, in the reader's language. */
import { findMunicipality, interfaceLocale, label, languageName, type VocabularyName } from '@drogowskaz/vocabulary';
import type { AlternativeObstacle, Finding, Fitting, ToCheck, Values } from './findings.ts';
import { textsOf } from './texts/index.ts';
import type { MatchingTexts } from './texts/matching-texts.ts';
import { NEARBY_METERS } from './weights.ts';

export type Spoken = Fitting | ToCheck | AlternativeObstacle;

/** Where several findings are said in the same words. */
const said: Partial<Record<Spoken, keyof MatchingTexts>> = {
  FOR_WHO_NEEDS_IT: 'FOR_YOU',
  FOR_WHOM_NO_LAW_ENTITLES: 'FOR_YOU',
  FOR_OTHERS: 'FOR_SOME',
  OPENS_LATER: 'OPENS',
  TOO_YOUNG: 'OTHER_AGE',
  TOO_OLD: 'OTHER_AGE',
};

const keyOf = (code: Spoken, { money, moment }: Values): keyof MatchingTexts => {
  if (code === 'COSTS' && money === null) return 'COSTS_SOMETHING';
  if (code === 'OPEN_NOW' && moment === undefined) return 'OPEN';
  return said[code] ?? (code as keyof MatchingTexts);
};

const MOST_NAMES = 4;
/** Times in the directory are those of clocks here; digits are those of doors and signs here. */
const TIME_ZONE = 'Europe/Warsaw';

export const say = ({ code, values }: Finding<Spoken>, locale: string): string => {
  const ui = interfaceLocale(locale);
  const texts = textsOf(ui);
  const tag = `${ui === 'en' ? 'en-GB' : ui}-u-nu-latn`;
  const key = keyOf(code, values);
  return fill(texts[key], {
    list: listOf(values, ui, texts),
    place: namesOf(values.municipalities ?? []).join(', '),
    distance: new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer' }).format(NEARBY_METERS / 1_000),
    age: values.age ? ageIn(texts, values.age) : '',
    moment: values.moment ? new Intl.DateTimeFormat(tag, MOMENT).format(values.moment) : '',
    date: values.moment ? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: TIME_ZONE }).format(values.moment) : '',
    money: values.money ? moneyIn(tag, values.money) : '',
  });
};

const MOMENT = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: TIME_ZONE,
} as const satisfies Intl.DateTimeFormatOptions;

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const namesOf = (municipalities: readonly string[]): string[] => municipalities.map((code) => findMunicipality(code)?.name ?? code);

const listOf = (values: Values, locale: string, texts: MatchingTexts): string => {
  const labels = (vocabulary: VocabularyName, codes: readonly string[] = []) => codes.map((code) => label(vocabulary, code, locale));
  if (values.municipalities) return shortened(namesOf(values.municipalities), texts);
  const names = [
    ...labels('CATEGORY', values.categories),
    ...labels('AUDIENCE', values.audiences),
    ...labels('REQUIREMENT', values.requirements),
    ...(values.languages ?? []).map((code) => languageName(code, locale)),
  ];
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(names);
};

const shortened = (names: readonly string[], texts: MatchingTexts): string =>
  names.length <= MOST_NAMES + 1
    ? names.join(', ')
    : fill(texts.andMore, { list: names.slice(0, MOST_NAMES).join(', '), more: String(names.length - MOST_NAMES) });

const ageIn = (texts: MatchingTexts, { minimum, maximum }: NonNullable<Values['age']>): string => {
  const values = { min: String(minimum), max: String(maximum) };
  if (minimum === null) return fill(texts.ageUpTo, values);
  return fill(maximum === null ? texts.ageFrom : texts.ageBetween, values);
};

const moneyIn = (tag: string, { amount, currency }: NonNullable<Values['money']>): string => {
  try {
    return new Intl.NumberFormat(tag, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
};
