/**
 * How words of languages in Latin letters are heard by who writes them down in Cyrillic, Georgian or any other letters: "ужонд" for
 * "urząd", "пшедшколе" for "przedszkole"; Uzbek is written in both alphabets anyway. And what those mean to write who are used to another
 * Latin spelling: "ujond" (Turkish), "lecaș" (Romanian), "xpital" (Vietnamese).
 */
type Rules = readonly (readonly [from: RegExp, to: string])[];

const polish: Rules = [
  [/ą(?=[bp])/g, 'om'],
  [/ą/g, 'on'],
  [/ę(?=[bp])/g, 'em'],
  [/ę$/, 'e'],
  [/ę/g, 'en'],
  [/ó/g, 'u'],
  [/ch/g, 'kh'],
  [/(?<=[ptk])rz|(?<=kh)rz/g, 'sh'],
  [/rz|ż/g, 'zh'],
  [/cz/g, 'ch'],
  [/sz/g, 'sh'],
  [/dź/g, 'dz'],
  [/c(?!h)/g, 'ts'],
];

/** Who goes by the letters: ch and c are no English ones. */
const polishLetters: Rules = [
  [/ch/g, 'kh'],
  [/cz/g, 'ch'],
  [/c(?!h)/g, 'ts'],
];

const uzbek: Rules = [
  [/x/g, 'kh'],
  [/j/g, 'zh'],
];

const rules: Readonly<Record<string, readonly Rules[]>> = { pl: [polish, polishLetters], uz: [uzbek] };

const turkish: Rules = [
  [/c/g, 'zh'],
  [/j/g, 'zh'],
  [/ç/g, 'ch'],
  [/ş/g, 'sh'],
  [/ğ/g, ''],
];

const romanian: Rules = [
  [/ch(?=[ei])/g, 'k'],
  [/c(?![eih])/g, 'k'],
  [/c(?=[ei])/g, 'ch'],
  [/g(?=[ei])|j/g, 'zh'],
  [/[șş]/g, 'sh'],
  [/[țţ]/g, 'ts'],
];

const spanish: Rules = [
  [/(?<![cs])h/g, ''],
  [/qu(?=[ei])|c(?![eih])/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/j/g, 'kh'],
  [/ñ/g, 'ni'],
];
/** Who has no sz or ż at home takes what is nearest: lekach, yuobek. */
const spanishNearest: Rules = [...spanish, [/ch/g, 'sh'], [/ll|y/g, 'zh']];

const vietnamese: Rules = [
  [/x/g, 'sh'],
  [/tr/g, 'ch'],
  [/gi(?=[aeou])/g, 'z'],
  [/c(?!h)/g, 'k'],
  [/nh/g, 'ni'],
];

const filipino: Rules = [
  [/sy/g, 'sh'],
  [/dy|j/g, 'zh'],
];

const english: Rules = [
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/c(?![eihy])/g, 'k'],
  [/j/g, 'zh'],
];

/** Who is used to one of these spellings writes Polish words in it; Uzbek ones are heard in other letters as well. */
const writers: Readonly<Record<string, readonly Rules[]>> = {
  tr: [turkish],
  ro: [romanian],
  es: [spanish, spanishNearest],
  vi: [vietnamese],
  fil: [filipino],
  en: [english],
  uz: [uzbek],
};

/** What Polish letters become beside others: "lekash", "ksionshka", "pshetshkole"; and the ł, which is no l. */
const spokenPolish: Rules = [
  ...polish,
  [/zh(?=[kptcs]|$)/g, 'sh'],
  [/z(?=[kptcs]|$)/g, 's'],
  [/d(?=[kptcs]|$)/g, 't'],
  [/b(?=[kptcs]|$)/g, 'p'],
  [/w(?=[kptcs]|$)/g, 'f'],
  [/g$/g, 'k'],
  [/ł/g, 'w'],
];

const respelled = (word: string, by: Rules): string => by.reduce((spelled, [from, to]) => spelled.replace(from, to), word);

const respelledIn = (word: string, language: string, by: Readonly<Record<string, readonly Rules[]>>): string[] =>
  Object.hasOwn(by, language) ? (by[language] ?? []).map((each) => respelled(word, each)) : [];

/** The spellings by ear of a word in lower case, with its marks; none where the language is not heard here. */
export const heard = (word: string, language: string): string[] => respelledIn(word, language, rules);

/** What a word may be meant to sound like that was typed by who is used to the spelling of a language. */
export const meantToSound = (word: string, language: string): string[] => respelledIn(word, language, writers);

/** A Polish word in lower case, with its marks, as it is really said. */
export const spoken = (word: string): string => respelled(word, spokenPolish);
