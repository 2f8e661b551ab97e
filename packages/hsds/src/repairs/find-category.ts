import { fold } from '@drogowskaz/text';
import { allSynonyms, isTerm } from '@drogowskaz/vocabulary';
import { findCategories } from '@drogowskaz/vocabulary/find-categories';

/** The widest there is: somebody advises. */
export const FALLBACK_CATEGORY = 'ADVICE';

let phrases: Map<string, string> | undefined;

/**
 * The category that a term of another taxonomy is called like: its code, a label or a search word, as the whole of the text. Single words of it
 * would be guesses.
 */
export const categoryOfTerm = (text: string): string | null => {
  if (isTerm('CATEGORY', text)) return text;
  if (!phrases) {
    phrases = new Map();
    for (const { vocabulary, code, phrase, ambiguous } of allSynonyms()) {
      if (vocabulary === 'CATEGORY' && !ambiguous && !phrases.has(fold(phrase))) phrases.set(fold(phrase), code);
    }
  }
  return phrases.get(fold(text)) ?? null;
};

/** The likeliest by the words of a text. */
export const categoryOfWords = (words: string): string | null => findCategories(words, 1)[0] ?? null;
