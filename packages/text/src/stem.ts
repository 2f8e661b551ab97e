import StemmerEn from '@nlpjs/lang-en-min/src/stemmer-en.js';
import StemmerRu from '@nlpjs/lang-ru/src/stemmer-ru.js';
import StemmerUk from '@nlpjs/lang-uk/src/stemmer-uk.js';
import { stemPolish } from './stem-polish.ts';

type Stem = (foldedWord: string) => string;

const withLibrary = (stemmer: { stem(tokens: string[]): string[] }): Stem => {
  return (word) => stemmer.stem([word])[0] ?? word;
};

const stemmers: Readonly<Record<string, Stem>> = {
  pl: stemPolish,
  uk: withLibrary(new StemmerUk()),
  ru: withLibrary(new StemmerRu()),
  // Most of its endings are those of Russian, and many who speak it write both.
  be: withLibrary(new StemmerRu()),
  en: withLibrary(new StemmerEn()),
};

/** Stems are asked for again and again (every document has the same few thousand words); kept until there are too many. */
const KEPT_STEMS = 50_000;
const kept = new Map<string, string>();

const digits = /\p{N}/u;

/** The stem of a folded word in a language (BCP 47); the word itself where we have no stemmer. Never empty. */
export const stem = (foldedWord: string, locale: string): string => {
  const language = locale.slice(0, 3).replace(/-.*/, '').toLowerCase();
  const stemmer = Object.hasOwn(stemmers, language) ? stemmers[language] : undefined;
  if (!stemmer || foldedWord.length < 3 || digits.test(foldedWord)) return foldedWord;
  const key = `${language}${foldedWord}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_STEMS) kept.clear();
  const found = stemmer(foldedWord);
  const result = found.length < 2 ? foldedWord : found;
  kept.set(key, result);
  return result;
};
