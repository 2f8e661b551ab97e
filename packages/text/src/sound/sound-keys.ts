import { fold } from '../fold.ts';
import { LONGEST_WORD } from '../tokenize.ts';
import { spellIndic } from './indic.ts';
import { letters } from './letters.ts';
import { normalize } from './normalize.ts';
import { heard, meantToSound, spoken } from './orthographies.ts';

/** Cyrillic, Greek, Devanagari, Bengali, Georgian: scripts whose words people also write in Latin letters, sound by sound. */
const otherThanLatin = /[\u0370-\u03ff\u0400-\u052f\u0900-\u09ff\u10d0-\u10ff]/;

/** Whether a word is in a script that has sound keys and is not the Latin one. */
export const isOfOtherScript = (word: string): boolean => otherThanLatin.test(word);

/** Letters that folding makes equal to others and that some people hear as these; Uzbek ў and ё are o and yo, Belarusian ў and Russian ё are not. */
const heardOtherwise = /[ўё]/g;

/** Latin letters that are read in two ways: ch as in chytalnia or in Polish chleb, x as ks or, in Uzbek and Georgian, as kh. */
const readOtherwise = /ch|x/g;

const spellLetters = (folded: string): string => {
  let spelled = '';
  for (const letter of folded) spelled += letters[letter] ?? letter;
  return spelled;
};

const spellings = (written: string, language: string): string[] => {
  const word = written.normalize('NFC').toLowerCase();
  const indic = spellIndic(word);
  if (indic.length > 0) return indic;
  const folded = fold(word);
  if (isOfOtherScript(folded)) {
    return [spellLetters(folded), spellLetters(fold(word.replace(heardOtherwise, (letter) => (letter === 'ў' ? 'о' : 'йо'))))];
  }
  const byEar = heard(word, language);
  return byEar.length > 0 ? byEar.map(fold) : [folded, folded.replace(readOtherwise, 'kh')];
};

/**
 * Keys that a word shares with its spellings in other letters, so that `yuryst`, `iurist` and `jurist` find `юрист`, `naukri`
 * finds `नौकरी` and `ужонд` finds `urząd`. Everybody writes their own transliteration, so this gives no official one: the word of the
 * document and what was typed both go through it, and spellings that people mix become one.
 *
 * 1. The word is spelled in Latin letters: Cyrillic, Georgian and Greek letter by letter (`letters.ts`), Devanagari and Bengali by
 *    syllables (`indic.ts`). A word in Latin letters stays, or is spelled by ear where its language is told and has rules
 *    (`orthographies.ts`: Polish, Uzbek).
 * 2. What people mix becomes one (`normalize.ts`): y, i, j; h, g, kh; sh, sz, s; ts, ch, c; w, v; ee, i; oo, u; doubled letters once; the
 *    sign of softness and the short Indian a go.
 *
 * Where a script or a spelling is read in two ways there are two keys; a word is met when any of its keys is. Words in Arabic letters
 * have no vowels to hear: they have keys of their own (`arabicKeys`).
 *
 * What it costs: words of different meaning share keys ("гора" and "хора"), so a key is the last thing to look for and short keys
 * are worth little. Whoever looks decides how short.
 *
 * @param written as written or folded; with its marks and dots more is heard
 * @param language of the word, where it is known (BCP 47)
 */
export const soundKeys = (written: string, language = ''): string[] => {
  if (written.length > LONGEST_WORD) return [];
  const keys = spellings(written, language.toLowerCase().split('-')[0] ?? '').map(normalize);
  return [...new Set(keys.filter((key) => key !== null))];
};

const keysOfSpellings = (spelled: readonly string[]): string[] => [
  ...new Set(spelled.map((each) => normalize(fold(each))).filter((key) => key !== null)),
];

/** The key of a Polish word as it is really said, which its letters do not tell: "lekash", "uzhont", "shkowa". */
export const spokenPolishKeys = (written: string): string[] =>
  written.length > LONGEST_WORD ? [] : keysOfSpellings([spoken(written.normalize('NFC').toLowerCase())]);

/** The keys of a word in Latin letters that may be Polish by ear, written by who is used to the spelling of a language. */
export const byEarKeys = (written: string, language: string): string[] => {
  if (written.length > LONGEST_WORD) return [];
  const word = written.normalize('NFC').toLowerCase();
  return keysOfSpellings([...meantToSound(word, language), word]);
};
