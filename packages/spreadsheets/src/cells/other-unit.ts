import { fold, stem, tokenize } from '@drogowskaz/text';
import { type InterfaceLocale, interfaceLocales, terms } from '@drogowskaz/vocabulary';
import { readYesNo } from './read-yes-no.ts';

/** Money of the neighbours, of the countries that people here come from, and of everybody. */
const MONEY = 'EUR USD GBP CHF UAH BYN RUB GEL CZK HUF RON MDL TRY SEK NOK DKK BGN BDT INR NPR PHP UZS VND KZT EGP JPY CNY'.split(' ');
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency').filter((code) => code !== 'PLN'));
/** Whether it is the code of money that is no złoty: "EUR". */
export const isOtherCurrency = (code: string): boolean => codes.has(code) || MONEY.includes(code);
/** What people write for money, and CLDR does not. */
const SHORT = /(?<!\p{L})(?:грн|руб|kc|ft|tl|avro)(?!\p{L})/u;
/** Thousands, hundredths and parts of a whole. */
const PARTS =
  /%|(?<!\p{L})(?:k|tys|tysi\p{L}+|mln|mili\p{L}+|gr|grosz\p{L}*|thousand\p{L}*|percent|procent\p{L}*|тис|тисяч\p{L}*|тыс|тысяч\p{L}*|млн|проц\p{L}*)(?!\p{L})/u;

/** The stems of a text; "tak" (yes) is no Bangladeshi taka. */
const stemsOf = (text: string, locale: string): string[] =>
  tokenize(text, locale).flatMap(({ text: word, folded }) => (readYesNo(word) === null ? [stem(folded, locale)] : []));

/** One, two and five of it, as languages count. */
const AMOUNTS = [1, 2, 5];

const formsOf = (currency: string, locale: string): string[] => {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  return AMOUNTS.flatMap((amount) => format.formatToParts(amount).flatMap(({ type, value }) => (type === 'currency' ? [value] : [])));
};

let names: ReadonlyMap<InterfaceLocale, ReadonlySet<string>> | undefined;

/** What money is called in each language, by CLDR; not the words that name a language, too: of "Ukrainian hryvnia" only the second is money. */
const namesOfMoney = (): ReadonlyMap<InterfaceLocale, ReadonlySet<string>> => {
  names ??= new Map(
    interfaceLocales.map((locale) => {
      const spoken = terms('LANGUAGE').map(({ labels }) => labels[locale]);
      const ours = new Set([...formsOf('PLN', locale), ...spoken].flatMap((text) => stemsOf(text, locale)));
      const money = MONEY.flatMap((code) => formsOf(code, locale)).flatMap((text) => stemsOf(text, locale));
      return [locale, new Set(money.filter((word) => !ours.has(word)))];
    }),
  );
  return names;
};

/** Whether a heading says that its numbers are no plain złoty: "cena w euro", "price [USD]", "opłata (€)", "cena (tys. zł)". */
export const saysOtherUnit = (heading: string): boolean =>
  /\p{Sc}/u.test(heading) ||
  SHORT.test(fold(heading)) ||
  PARTS.test(fold(heading)) ||
  (heading.match(/(?<!\p{L})\p{L}{3}(?!\p{L})/gu) ?? []).some((word) => codes.has(word) || MONEY.includes(word.toUpperCase())) ||
  [...namesOfMoney()].some(([locale, money]) => stemsOf(heading, locale).some((word) => money.has(word)));
