import type { InterfaceLocale } from '../../types.ts';
import { en } from './en.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { pl } from './pl.ts';

/** Polish and English come first; the other fourteen follow, and until then are answered in English. */
export const localeTexts: Readonly<Record<InterfaceLocale, LocaleTexts>> = {
  pl,
  en,
  uk: en,
  ru: en,
  be: en,
  ka: en,
  es: en,
  tr: en,
  hi: en,
  ne: en,
  bn: en,
  vi: en,
  uz: en,
  fil: en,
  ar: en,
  ro: en,
};
