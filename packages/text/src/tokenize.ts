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
const LONGEST_WORD = 48;

const cut = (text: string): string =>
  text.length <= LONGEST_WORD
    ? text
    : text
        .slice(0, LONGEST_WORD)
        .toWellFormed()
        .replace(/\ufffd$/u, '');

/** The words of a text with their places in the original. Never throws. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const folded = cut(fold(match[0]).replace(notOfAWord, ''));
    if (folded !== '') tokens.push({ text: match[0], start: match.index, length: match[0].length, folded });
  }
  return tokens;
};

/** Whether a text says anything: has at least one letter or digit. */
export const hasMeaning = (text: string): boolean => tokenize(text).length > 0;
