import type { Facts } from '../document/facts.ts';
import { languageOf } from '../question/languages.ts';

/** Where the text stands that a reader of this language is shown: her own, that of her base language, else the original. */
export const shownText = (texts: readonly { locale: string; state: string }[], locale: string): number => {
  const exact = texts.findIndex((text) => text.locale.toLowerCase() === locale.toLowerCase());
  if (exact >= 0) return exact;
  const base = texts.findIndex((text) => languageOf(text.locale) === languageOf(locale));
  if (base >= 0) return base;
  return Math.max(
    texts.findIndex(({ state }) => state === 'ORIGINAL'),
    0,
  );
};

interface Named {
  languages: string;
  facts: Facts;
}

/** Reads the sort key of the name that a reader of this language is shown. Prepared once for a question, as it is asked of every service found. */
export const nameReader = (locale: string): ((service: Named) => string) => {
  const places = new Map<string, number>();
  return ({ languages, facts: { names } }) => {
    let place = places.get(languages);
    if (place === undefined) {
      place = shownText(names, locale);
      places.set(languages, place);
    }
    return names[place]?.key ?? '';
  };
};
