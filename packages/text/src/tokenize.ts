import { fold } from './fold.ts';

/** A word of a text. `start` and `length` are UTF-16 code units of the text as it was given. */
export interface Token {
  /** As written. */
  text: string;
  start: number;
  length: number;
  /** Folded, letters and digits only; never empty. */
  folded: string;
}

/**
 * A word: letters, digits and the marks on them (Indic vowel signs, Arabic harakat), joined by apostrophes and invisible joiners.
 * Scripts without spaces give one token per run of letters.
 */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*(?:['`´ʻʼ‘’＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*)*/gu;
const notOfAWord = /[^\p{L}\p{N}\p{M}]+/gu;

/** Nobody writes longer words; what is longer (an encoded picture, an attack) is cut, so that an index key stays small. */
export const LONGEST_WORD = 48;

const cut = (text: string): string =>
  text.length <= LONGEST_WORD
    ? text
    : text
        .slice(0, LONGEST_WORD)
        .toWellFormed()
        .replace(/\ufffd$/u, '');

/** Words come again and again; kept until there are too many. */
const KEPT_WORDS = 50_000;
const kept = new Map<string, string>();

const foldWord = (written: string): string => {
  if (written.length > LONGEST_WORD) return cut(fold(written).replace(notOfAWord, ''));
  const known = kept.get(written);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_WORDS) kept.clear();
  const folded = cut(fold(written).replace(notOfAWord, ''));
  kept.set(written, folded);
  return folded;
};

/** The words of a text as they are written, without their places: for who only asks which there are. */
export const writtenWords = (text: string): readonly string[] => text.match(word) ?? [];

/** Turkish sets the ending of a name or an abbreviation off with an apostrophe: "CV'me", "Płock'ta". */
const nameBeforeEnding = /^([\p{L}\p{N}\p{M}]{2,})['`´ʻʼ‘’＇]/u;

/** The words of a text with their places in the original; without the endings that its language (BCP 47), where it is known, sets off. Never throws. */
export const tokenize = (text: string, locale = ''): Token[] => {
  const tokens: Token[] = [];
  const endingsAreSetOff = /^tr\b/i.test(locale);
  for (const match of text.matchAll(word)) {
    const folded = foldWord((endingsAreSetOff && nameBeforeEnding.exec(match[0])?.[1]) || match[0]);
    if (folded !== '') tokens.push({ text: match[0], start: match.index, length: match[0].length, folded });
  }
  return tokens;
};
