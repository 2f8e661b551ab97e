import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { delivery } from '../delivery/served.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { Texts } from './texts.ts';

const loaded = new Map<InterfaceLocale, Texts>([
  ['pl', pl],
  ['en', en],
]);

export const textsOf = (locale: InterfaceLocale): Texts | undefined => loaded.get(locale);

/** Loads the texts of a language; whether they could be had. */
export const loadTexts = async (locale: InterfaceLocale): Promise<boolean> => {
  try {
    if (!loaded.has(locale)) loaded.set(locale, await delivery.texts(locale));
    return true;
  } catch {
    return false;
  }
};
