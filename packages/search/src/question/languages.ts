const byScript: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[\u0400-\u052f]/, ['uk', 'ru', 'be']],
  [/[\u10d0-\u10ff]/, ['ka']],
  [/[\u0900-\u097f]/, ['hi', 'ne']],
  [/[\u0980-\u09ff]/, ['bn']],
  [/[\u0600-\u06ff]/, ['ar']],
];
const latin: readonly string[] = ['pl', 'en', 'es', 'tr', 'ro', 'uz', 'fil', 'vi'];

/** The languages that a folded word may be of, by its script; those of most texts first. */
export const languagesOf = (folded: string): readonly string[] => byScript.find(([script]) => script.test(folded))?.[1] ?? latin;

/** The language of a locale (BCP 47). */
export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';
