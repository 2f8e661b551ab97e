import { analyze } from '@drogowskaz/text';
import { allSynonyms } from './all-synonyms.ts';
import { sayingsIn } from './learning.ts';

interface Meaning {
  code: string;
  /** How surely this word means it: a label more than a search word, that more than a saying. */
  weight: number;
}

const LABEL = 4;
const SYNONYM = 2;
const AMBIGUOUS = 0.5;
const SAYING = 0.5;

/** Languages in which services are written here; the words of each are stemmed as that language is. */
const writtenLanguages = ['pl', 'uk', 'en'] as const;
type WrittenLanguage = (typeof writtenLanguages)[number];

const dictionaries = new Map<WrittenLanguage, ReadonlyMap<string, readonly Meaning[]>>();

/** Each stem with what it may mean: about a tenth of a second of work, done when somebody first asks in a language. */
const dictionaryOf = (locale: WrittenLanguage): ReadonlyMap<string, readonly Meaning[]> => {
  let dictionary = dictionaries.get(locale);
  if (dictionary) return dictionary;
  const meanings = new Map<string, Map<string, number>>();
  const learn = (phrase: string, code: string, weight: number) => {
    for (const { stem } of analyze(phrase, locale)) {
      const ofStem = meanings.get(stem) ?? new Map<string, number>();
      ofStem.set(code, Math.max(ofStem.get(code) ?? 0, weight));
      meanings.set(stem, ofStem);
    }
  };
  for (const { vocabulary, locale: of, code, phrase, isLabel, ambiguous } of allSynonyms()) {
    if (vocabulary === 'CATEGORY' && of === locale) learn(phrase, code, isLabel ? LABEL : ambiguous ? AMBIGUOUS : SYNONYM);
  }
  for (const { code, text } of sayingsIn(locale)) learn(text, code, SAYING);
  dictionary = new Map([...meanings].map(([stem, codes]) => [stem, [...codes].map(([code, weight]) => ({ code, weight }))]));
  dictionaries.set(locale, dictionary);
  return dictionary;
};

/**
 * The topics that these words are likely about, the likeliest first. A word that means few topics says more than one that means
 * many ("course" says less than "dentist"). An offer for its author to choose from, never a decision.
 */
export const findCategories = (words: string, most = 6): string[] => {
  const scores = new Map<string, number>();
  for (const locale of writtenLanguages) {
    const dictionary = dictionaryOf(locale);
    for (const stem of new Set(analyze(words.slice(0, 1_000), locale).map((token) => token.stem))) {
      const meanings = dictionary.get(stem) ?? [];
      for (const { code, weight } of meanings) scores.set(code, (scores.get(code) ?? 0) + weight / (1 + meanings.length));
    }
  }
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score > best / 8)
    .slice(0, most)
    .map(([code]) => code);
};
