import type { InterfaceLocale } from '../languages.ts';

/** Where a reader turns who finds no text in her language, before the original. As on the hub's pages. */
export const fallbackOf = (locale: InterfaceLocale): readonly string[] => {
  if (['pl', 'uk', 'en', 'ru'].includes(locale)) return [];
  if (locale === 'be') return ['ru'];
  if (locale === 'ne') return ['en', 'hi'];
  return locale === 'uz' ? ['ru', 'en'] : ['en'];
};
