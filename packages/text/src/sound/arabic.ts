import { LONGEST_WORD } from '../tokenize.ts';

/**
 * Arabic and Latin letters. Arabic leaves the short vowels out, so a word has its consonants and long vowels only (محامي: m h a m i),
 * and a word in Latin letters may be any of the words that leave some of its vowels out (muhami: mhami, muhm, mhm …). Both
 * go to keys of three letters and more, whose vowels are only a, i and u.
 */
const letters: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'x', د: 'd', ذ: 'z', ر: 'r', ز: 'z', س: 's', ش: 'c', ص: 's', ض: 'd', ط: 't' },
  ...{ ظ: 'z', ع: '', غ: 'j', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ء: '' },
};

/** In this order; the digits are what people type for letters that Latin has not: 3amal, mu7ami, sho8l. The 9 is a ص in the east, a ق in the west. */
const typed: readonly (readonly [from: RegExp, to: string])[] = [
  [/kh|5/g, 'x'],
  [/sh|ch/g, 'c'],
  [/gh|g|8/g, 'j'],
  [/dh/g, 'z'],
  [/th|6/g, 't'],
  [/7/g, 'h'],
  [/[23]/g, ''],
  [/q/g, 'k'],
  [/p/g, 'b'],
  [/[wo]/g, 'u'],
  [/[ye]/g, 'i'],
  [/ah$/, 'a'],
];

/** Nobody who writes Arabic in Latin letters uses these, or y and w as vowels between consonants. */
const neverTyped = /[vx]|c(?!h)|(?<![aeiou])[yw](?![aeiouyw])(?!$)|(?<![aeiouyw])w$/;

const SHORTEST = 3;
/** Words with more vowels are nobody's: each doubles the readings. */
const MOST_VOWELS = 5;

const MOST_READINGS = 64;

const once = (key: string): string => key.replace(/(.)\1+/g, '$1');

const ofArabic = (folded: string): string[] => {
  let spelled = '';
  for (const letter of folded) spelled += letters[letter] ?? '?';
  if (spelled.includes('?')) return [];
  // The ain before a short vowel is heard as that; the alif before a long one may be (ayam) or not (ijar).
  if (/^ع[^اوي]/.test(folded)) spelled = `a${spelled}`;
  // The ه at the end is nearly always the feminine ending, the ي may have been ى.
  if (folded.endsWith('ه')) spelled = spelled.replace(/h$/, 'a');
  const keys = [spelled];
  if (/^ا[يو]/.test(folded)) keys.push(spelled.slice(1));
  if (folded.endsWith('ي')) keys.push(spelled.replace(/i$/, 'a'));
  return keys.map(once);
};

const ofLatin = (folded: string): string[] => {
  if (neverTyped.test(folded)) return [];
  if (folded.includes('9'))
    return [...new Set(['s', 'k'].flatMap((letter) => ofLatin(folded.replaceAll('9', letter))))].slice(0, MOST_READINGS);
  let spelled = folded;
  for (const [from, to] of typed) spelled = spelled.replace(from, to);
  spelled = once(spelled);
  if (!/[aiu]/.test(spelled) || folded.replace(/[aeiou]/g, '').length < 2) return [];
  const first = spelled.charAt(0);
  // A vowel at the beginning is always written, and as an alif whichever it is.
  let readings = /[iu]/.test(first) ? [first, 'a'] : [first];
  let vowels = 0;
  for (const letter of spelled.slice(1)) {
    const isVowel = /[aiu]/.test(letter);
    if (isVowel) vowels += 1;
    if (vowels > MOST_VOWELS) return [];
    readings = readings.flatMap((reading) => (isVowel ? [reading, reading + letter] : [reading + letter]));
  }
  return [...new Set(readings.map(once))];
};

/** The keys under which a folded word in Arabic letters is known, or those that a folded word in Latin letters may mean; none for any other. */
export const arabicKeys = (folded: string): string[] => {
  if (folded.length > LONGEST_WORD) return [];
  const keys = /^[a-z][a-z2-9]*$|^[23][a-z][a-z2-9]*$|^[5-9][a-z]{3}[a-z2-9]*$/.test(folded)
    ? ofLatin(folded)
    : /^[\u0620-\u064a]+$/.test(folded)
      ? ofArabic(folded)
      : [];
  return keys.filter((key) => key.length >= SHORTEST);
};
