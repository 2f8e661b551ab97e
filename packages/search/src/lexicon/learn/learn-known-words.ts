import { tokenize } from '@drogowskaz/text';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { allWords } from '@drogowskaz/vocabulary/learning';
import { canBeMended, type Terms } from '../../document/terms.ts';

/** The words of category and audience labels and synonyms, and of the dictionary of things and deeds: what a mistyped word may have meant. */
export const learnKnownWords = (): Terms['words'] => {
  const words = new Map<string, Terms['words'][number]>();
  const named = [...allSynonyms()].filter(({ vocabulary }) => vocabulary === 'CATEGORY' || vocabulary === 'AUDIENCE');
  for (const { locale, phrase } of [...named, ...allWords()]) {
    for (const { folded, text } of tokenize(phrase, locale)) {
      if (canBeMended(folded)) words.set(`${locale} ${folded}`, { locale, word: folded, surface: text.toLowerCase() });
    }
  }
  return [...words.values()];
};
