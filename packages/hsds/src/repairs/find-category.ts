import { categoryTold } from '@drogowskaz/search/category-told';
import { fold } from '@drogowskaz/text';
import { allSynonyms, isTerm } from '@drogowskaz/vocabulary';

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

/** What the name surely tells of, else all that is said. */
export const categoryOfWords = (name: string, further: readonly string[], language: string): string | null =>
  categoryTold(name, language) ?? categoryTold([name, ...further].join('. '), language);
