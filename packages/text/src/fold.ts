/**
 * Folding: what two spellings of the same word have in common. People type without diacritics, in capitals, with full-width
 * letters, with or without Arabic vowel signs; whoever asks "lodz" means "Łódź".
 */

/** Letters that Unicode does not decompose, or that people replace by another. After lower-casing and decomposition. */
const replaced: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ґ: 'г',
  ς: 'σ',
  // Arabic: the forms of alef, ya, ta marbuta and the Persian and Urdu letters that keyboards give instead.
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  // Hindi, Nepali and Bengali: both signs of the nasal are used for one another.
  '\u0901': '\u0902',
  '\u0981': '\u0982',
};
const replacedLetters = new RegExp(`[${Object.keys(replaced).join('')}]`, 'gu');

/** Digits of the Arabic, Persian, Devanagari and Bengali scripts, each ten in a row. */
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
const firstDigits = [0x0660, 0x06f0, 0x0966, 0x09e6];
const plainDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (firstDigits.find((first) => code >= first && code < first + 10) ?? code));
};

/** A nasal before a consonant of its own kind, which is as often written as the sign above: हिन्दी, हिंदी; बैङ्क, बैंक; ব্যাঙ্ক, ব্যাংক. */
const nasalLetters = /ङ\u094d(?=[क-घ])|ञ\u094d(?=[च-झ])|[णन]\u094d(?=[ट-ढत-ध])|म\u094d(?=[प-भ])|ঙ\u09cd(?=[ক-ঘ])/g;
const nasalSign = (letters: string): string => (letters.startsWith('ঙ') ? '\u0982' : '\u0902');

/** й and ї are letters of their own (and stemmers ask for them); every other mark on a Cyrillic letter is dropped: ё→е, ў→у. */
const cyrillicLetters = /и\u0306|і\u0308/gu;

/**
 * Marks of the Latin, Greek, Cyrillic, Arabic and Hebrew scripts, the nukta that Hindi writers leave out, and what is invisible:
 * soft hyphens, joiners, variation selectors, direction controls. Vowel signs of Indic scripts are letters to a reader: they stay.
 */
const dropped = new RegExp(
  [
    '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
    '[\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed]',
    '[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]',
    '\\u093c',
    '[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]',
  ].join('|'),
  'gu',
);

/** Apostrophes join: пам'ять, oʻzbek, worker's. They are dropped before decomposition, which would make spaces of some. Greek has an acute of its own. */
const apostrophes = /['`´\u1ffdʹʻʼʽˈ‘’‛′＇]/gu;

const plainAscii = /^[\n\r\t !-&(-_a-~]*$/;

/** The folded text: lower case, compatibility forms, no diacritics. Never throws; folding twice is folding once. */
export const fold = (text: string): string => {
  if (plainAscii.test(text)) return text.toLowerCase();
  let folded = foldOnce(text.toWellFormed());
  // Lower-casing and replacing may open a new decomposition (İ, ϓ …); one more round settles it.
  for (let round = 0; round < 3; round += 1) {
    const again = foldOnce(folded);
    if (again === folded) break;
    folded = again;
  }
  return folded;
};

const foldOnce = (text: string): string =>
  text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(cyrillicLetters, (letter) => (letter.startsWith('и') ? 'й' : 'ї'))
    .replace(dropped, '')
    .replace(replacedLetters, (letter) => replaced[letter] ?? letter)
    .replace(digits, plainDigit)
    .replace(nasalLetters, nasalSign)
    .normalize('NFKC');
