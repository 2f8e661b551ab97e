/**
 * The words of category and audience labels and synonyms, and of the dictionary of things and deeds: what a mistyped word may have meant. They come
 * with the program: no index holds them.
 */
import { lexicon } from '../lexicon/lexicon.ts';
import type { QuestionWord } from './understand.ts';
import { type KnownWord, keysAskedFor } from './word-keys.ts';

let known: KnownWord[] | undefined;

const vocabularyWords = (): readonly KnownWord[] => {
  known ??= lexicon().list<KnownWord>('known-words');
  return known;
};

/** Those that share a key with a typed word. */
const vocabularyWordsLike = (word: QuestionWord, locale: string): KnownWord[] => {
  const places = lexicon().table('known-words-by-key');
  return keysAskedFor(word, locale).flatMap((key) => [...(places.get(key) ?? [])].flatMap((place) => vocabularyWords()[place] ?? []));
};

/** What a typed word may stand for, each once: words of the vocabulary, and those of services as far as these are spelled like it. One that both have is written as in the vocabulary. */
export const candidatesFor = (word: QuestionWord, locale: string, ofServices: readonly KnownWord[]): KnownWord[] => {
  const first = new Map<string, KnownWord>();
  for (const spelling of [...vocabularyWordsLike(word, locale), ...ofServices]) {
    const key = `${spelling.locale} ${spelling.word}`;
    if (!first.has(key)) first.set(key, spelling);
  }
  return [...first.values()];
};
