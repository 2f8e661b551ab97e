/** Latin letters that look like Cyrillic ones: a keyboard without "і", or left in Latin for one key, gives "лiкар" and "cадик". */
const alike: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  ï: 'ї',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/** A run of letters of both scripts, of the Latin ones only such as look Cyrillic. */
const mixed = new RegExp(`(?<!\\p{L})(?=\\p{L}*\\p{Script=Cyrillic})[${Object.keys(alike).join('')}\\p{Script=Cyrillic}]+(?!\\p{L})`, 'gu');

/** The text with Cyrillic words all in Cyrillic letters; each letter where it was. */
export const inOneScript = (text: string): string =>
  text.replace(mixed, (word) => [...word].map((letter) => alike[letter] ?? letter).join(''));
