import { type InterfaceLocale, interfaceLocales, type Labels, type Synonyms, type VocabularyTerm } from '../types.ts';
import { synonymsOf } from './assemble.ts';

/** Languages that services may be given in: first those of Płock's workplaces, then others by nearness. BCP 47. */
export const languageCodes = [
  ...interfaceLocales,
  ...[
    'pso',
    'de',
    'fr',
    'it',
    'pt',
    'cs',
    'sk',
    'lt',
    'lv',
    'hu',
    'bg',
    'sr',
    'hr',
    'sq',
    'mk',
    'el',
    'rom',
    'hy',
    'az',
    'kk',
    'ky',
    'tg',
    'tk',
  ],
  ...['mn', 'zh', 'ja', 'ko', 'th', 'id', 'my', 'si', 'pa', 'gu', 'mr', 'ta', 'te', 'ml', 'ur', 'fa', 'ps', 'ku', 'he'],
  ...['am', 'ti', 'so', 'sw', 'ha', 'yo', 'ln', 'rw'],
];

/** What CLDR does not name: Polish Sign Language everywhere, Romani in four languages. */
const ownNames: Readonly<Record<string, Partial<Record<InterfaceLocale, string>>>> = {
  pso: {
    pl: 'polski język migowy',
    uk: 'польська жестова мова',
    en: 'Polish Sign Language',
    ru: 'польский жестовый язык',
    be: 'польская жэставая мова',
    ka: 'პოლონური ჟესტური ენა',
    es: 'lengua de signos polaca',
    tr: 'Polonya işaret dili',
    hi: 'पोलिश सांकेतिक भाषा',
    ne: 'पोलिस सांकेतिक भाषा',
    bn: 'পোলিশ ইশারা ভাষা',
    vi: 'Ngôn ngữ ký hiệu Ba Lan',
    uz: 'polyak imo-ishora tili',
    fil: 'Polish Sign Language',
    ar: 'لغة الإشارة البولندية',
    ro: 'limba poloneză a semnelor',
  },
  rom: { be: 'цыганская', ne: 'रोमानी', uz: 'lo‘li tili', fil: 'Romani' },
};

const names = new Map(interfaceLocales.map((locale) => [locale, new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })]));

/** The name from CLDR (it comes with Node), else our own; a Node built without it shows the code. */
const nameOf = (code: string, locale: InterfaceLocale): string => names.get(locale)?.of(code) ?? ownNames[code]?.[locale] ?? code;

const labelsFor = (code: string): Labels =>
  Object.fromEntries(interfaceLocales.map((locale) => [locale, nameOf(code, locale)])) as Record<InterfaceLocale, string>;

/** Names in everyday use of a language that is none of the sixteen. */
const otherNames: Readonly<Record<string, Synonyms>> = {
  fa: { pl: ['farsi', 'dari'], en: ['Farsi', 'Dari'], ru: ['фарси', 'дари'], tr: ['Farsi'] },
};

const hasPhrases = (code: string): code is InterfaceLocale | 'pso' =>
  code === 'pso' || (interfaceLocales as readonly string[]).includes(code);

/** The labels serve as search words, too; beside them "in Ukrainian" and the like, in every language of the interface. */
export const languages: readonly VocabularyTerm[] = languageCodes.map((code) => ({
  code,
  labels: labelsFor(code),
  synonyms: hasPhrases(code) ? synonymsOf((texts) => texts.languageSynonyms[code]) : (otherNames[code] ?? {}),
}));
