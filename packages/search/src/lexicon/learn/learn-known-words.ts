import { tokenize } from '@drogowskaz/text';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { allWords, insults } from '@drogowskaz/vocabulary/learning';
import { canBeMended, type Terms } from '../../document/terms.ts';

/** The words of category and audience labels and synonyms, and of the dictionary of things and deeds: what a mistyped word may have meant. Nobody is offered an insult. */
export const learnKnownWords = (): Terms['words'] => {
  const words = new Map<string, Terms['words'][number]>();
  const never = new Set(
    Object.entries(insults).flatMap(([locale, list]) => list.flatMap((word) => tokenize(word, locale).map(({ folded }) => folded))),
  );
  const named = [...allSynonyms()].filter(({ vocabulary }) => vocabulary === 'CATEGORY' || vocabulary === 'AUDIENCE');
  for (const { locale, phrase } of [...named, ...allWords()]) {
    for (const { folded, text } of tokenize(phrase, locale)) {
      if (canBeMended(folded) && !never.has(folded))
        words.set(`${locale} ${folded}`, { locale, word: folded, surface: text.toLowerCase() });
    }
  }
  return [...words.values()];
};
