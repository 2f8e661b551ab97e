import type { Facts } from '../writing/facts.ts';

const baseOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** Where the text stands that a reader of this language is shown: her own, that of her base language, else the original. */
export const shownText = (texts: readonly { locale: string; state: string }[], locale: string): number => {
  const exact = texts.findIndex((text) => text.locale.toLowerCase() === locale.toLowerCase());
  if (exact >= 0) return exact;
  const base = texts.findIndex((text) => baseOf(text.locale) === baseOf(locale));
  if (base >= 0) return base;
  return Math.max(
    texts.findIndex(({ state }) => state === 'ORIGINAL'),
    0,
  );
};

/** Reads the sort key of the name that a reader of this language is shown. Prepared once for a question, as it is asked of every service found. */
export const nameReader = (locale: string): ((facts: Facts) => string) => {
  const places = new Map<string, number>();
  return ({ names }) => {
    // Few combinations of languages occur; which of them is shown follows from the combination alone.
    let combination = '';
    for (const name of names) combination += name.state === 'ORIGINAL' ? `${name.locale}!` : `${name.locale} `;
    let place = places.get(combination);
    if (place === undefined) {
      place = shownText(names, locale);
      places.set(combination, place);
    }
    return names[place]?.key ?? '';
  };
};
