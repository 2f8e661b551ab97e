import { type InterfaceLocale, interfaceLocales } from '@drogowskaz/vocabulary';

export interface InterfaceLanguage {
  /** Its own name, as its readers look for it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Where a reader turns who finds nothing in this language, before the original: languages that most of its readers also read. */
  fallback: readonly string[];
}

/** One table: language → name, direction, fallback. Polish is the original of nearly every text, so nobody needs it as a fallback. */
export const interfaceLanguages: Readonly<Record<InterfaceLocale, InterfaceLanguage>> = {
  pl: { name: 'Polski', direction: 'ltr', fallback: [] },
  uk: { name: 'Українська', direction: 'ltr', fallback: [] },
  en: { name: 'English', direction: 'ltr', fallback: [] },
  ru: { name: 'Русский', direction: 'ltr', fallback: [] },
  be: { name: 'Беларуская', direction: 'ltr', fallback: ['ru'] },
  ka: { name: 'ქართული', direction: 'ltr', fallback: ['en'] },
  es: { name: 'Español', direction: 'ltr', fallback: ['en'] },
  tr: { name: 'Türkçe', direction: 'ltr', fallback: ['en'] },
  hi: { name: 'हिन्दी', direction: 'ltr', fallback: ['en'] },
  ne: { name: 'नेपाली', direction: 'ltr', fallback: ['en', 'hi'] },
  bn: { name: 'বাংলা', direction: 'ltr', fallback: ['en'] },
  vi: { name: 'Tiếng Việt', direction: 'ltr', fallback: ['en'] },
  uz: { name: 'Oʻzbekcha', direction: 'ltr', fallback: ['ru', 'en'] },
  fil: { name: 'Filipino', direction: 'ltr', fallback: ['en'] },
  ar: { name: 'العربية', direction: 'rtl', fallback: ['en'] },
  ro: { name: 'Română', direction: 'ltr', fallback: ['en'] },
};

/** The interface language of exactly this tag ("pt-BR" has none, "uk-UA" has "uk"); Tagalog is what browsers call Filipino. */
export const knownInterfaceLocale = (tag: string): InterfaceLocale | undefined => {
  const language = tag.toLowerCase().split('-')[0];
  const known = language === 'tl' ? 'fil' : language;
  return interfaceLocales.find((locale) => locale === known);
};
