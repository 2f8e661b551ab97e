import { fold } from '@drogowskaz/text';
import { allSynonyms, isTerm } from '@drogowskaz/vocabulary';
import { findCategories } from '@drogowskaz/vocabulary/find-categories';

/** The widest there is: somebody advises. */
export const FALLBACK_CATEGORY = 'ADVICE';

let phrases: Map<string, string> | undefined;

/** A code of this hub, or a label or search word of a category, as the whole of a text. */
const named = (text: string): string | null => {
  if (isTerm('CATEGORY', text)) return text;
  if (!phrases) {
    phrases = new Map();
    for (const { vocabulary, code, phrase, ambiguous } of allSynonyms()) {
      if (vocabulary === 'CATEGORY' && !ambiguous && !phrases.has(fold(phrase))) phrases.set(fold(phrase), code);
    }
  }
  return phrases.get(fold(text)) ?? null;
};

/** The category that a term of another taxonomy is called like, whole: single words of it would be guesses. */
export const categoryOfTerm = (text: string): string | null => named(text);

/** The likeliest by the words of a text. */
export const categoryOfWords = (words: string): string | null => findCategories(words, 1)[0] ?? null;
