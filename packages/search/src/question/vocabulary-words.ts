import { tokenize } from '@drogowskaz/text';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { canBeMended, type Terms } from '../document/terms.ts';

/** The words of category and audience labels and synonyms: what a mistyped word may have meant. */
export const vocabularyWords = (): Terms['words'] => {
  const words = new Map<string, Terms['words'][number]>();
  for (const { vocabulary, locale, phrase } of allSynonyms()) {
    if (vocabulary !== 'CATEGORY' && vocabulary !== 'AUDIENCE') continue;
    for (const { folded, text } of tokenize(phrase)) {
      if (canBeMended(folded)) words.set(`${locale} ${folded}`, { locale, word: folded, surface: text.toLowerCase() });
    }
  }
  return [...words.values()];
};
