import { delivery } from '../delivery/served.ts';
import type { InterfaceLocale } from '../languages.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { Texts } from './texts.ts';

const loaded = new Map<InterfaceLocale, Texts>([
  ['pl', pl],
  ['en', en],
]);

export const textsOf = (locale: InterfaceLocale): Texts | undefined => loaded.get(locale);

const coming = new Map<InterfaceLocale, Promise<boolean>>();

const load = async (locale: InterfaceLocale): Promise<boolean> => {
  try {
    loaded.set(locale, await delivery.texts(locale));
  } catch {
    coming.delete(locale);
  }
  return loaded.has(locale);
};

/** Loads the texts of a language, once for all widgets of a page; whether they could be had. */
export const loadTexts = async (locale: InterfaceLocale): Promise<boolean> => {
  if (!loaded.has(locale) && !coming.has(locale)) coming.set(locale, load(locale));
  return coming.get(locale) ?? true;
};
