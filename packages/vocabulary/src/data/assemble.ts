import { type InterfaceLocale, interfaceLocales, type Labels, type Synonyms } from '../types.ts';
import { localeTexts } from './locales/index.ts';
import type { LocaleTexts } from './locales/locale-texts.ts';

const perLocale = <T>(pick: (texts: LocaleTexts) => T): Readonly<Record<InterfaceLocale, T>> =>
  Object.fromEntries(interfaceLocales.map((locale) => [locale, pick(localeTexts[locale])])) as Record<InterfaceLocale, T>;

/** One text in all languages, picked out of the per-language files. */
export const labelsOf = (pick: (texts: LocaleTexts) => string): Labels => perLocale(pick);

const phrases = (list: string | undefined): string[] => (list ? list.split(', ') : []);

/** Synonyms in all languages; `ambiguous` names the words that lead to this term and to unrelated ones. */
export const synonymsOf = (
  pick: (texts: LocaleTexts) => string | undefined,
  ambiguous: (texts: LocaleTexts) => readonly string[] = () => [],
): Synonyms => perLocale((texts) => [...phrases(pick(texts)), ...ambiguous(texts)]);
