/** Its own name, as its readers look for it. A test compares them with the hub's pages. */
export const languageNames = {
  pl: 'Polski',
  uk: 'Українська',
  en: 'English',
  ru: 'Русский',
  be: 'Беларуская',
  ka: 'ქართული',
  es: 'Español',
  tr: 'Türkçe',
  hi: 'हिन्दी',
  ne: 'नेपाली',
  bn: 'বাংলা',
  vi: 'Tiếng Việt',
  uz: 'Oʻzbekcha',
  fil: 'Filipino',
  ar: 'العربية',
  ro: 'Română',
} as const;

/** A language that the widget speaks. */
export type InterfaceLocale = keyof typeof languageNames;

export const directionOf = (locale: InterfaceLocale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

const known = (tag: string): InterfaceLocale | undefined => {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  // Tagalog is what browsers call Filipino.
  const name = language === 'tl' ? 'fil' : language;
  return Object.hasOwn(languageNames, name) ? (name as InterfaceLocale) : undefined;
};

/** The first of these tags that the widget speaks; English for who speaks none of them. */
export const pickLanguage = (tags: readonly (string | null | undefined)[]): InterfaceLocale => {
  for (const tag of tags) {
    const locale = tag ? known(tag) : undefined;
    if (locale) return locale;
  }
  return 'en';
};
