/**
 * How words of languages in Latin letters are heard by who writes them down in Cyrillic, Georgian or any other letters: "ужонд" for
 * "urząd", "пшедшколе" for "przedszkole"; Uzbek is written in both alphabets anyway.
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

const respelled = (word: string, by: Rules): string => by.reduce((spelled, [from, to]) => spelled.replace(from, to), word);

/** The spellings by ear of a word in lower case, with its marks; none where the language is not heard here. */
export const heard = (word: string, language: string): string[] =>
  Object.hasOwn(rules, language) ? (rules[language] ?? []).map((by) => respelled(word, by)) : [];
