/**
 * What words of a question mean in the vocabulary, in any of its languages: "юрист" means LEGAL_ADVICE. Applied when asking, so that
 * no document carries sixteen languages of synonyms and a better synonym works at once, without indexing anything again.
 */
import { romanize, stem } from '@drogowskaz/text';
import { contentKey, type Dictionary, dictionaries, type Meaning, stemmedLanguages } from './dictionary.ts';
import { isNegation, negationKey } from './stop-words.ts';

export type { Meaning } from './dictionary.ts';

/** A word of a question. */
export interface PhraseWord {
  folded: string;
  /** The common keys of the word and of its stem in Latin letters; null for scripts that are not romanized. */
  latinKeys: readonly [word: string | null, stem: string | null];
  /** Only serves to ask. */
  small: boolean;
}

const MOST_TERMS_OF_A_BEGINNING = 3;
const SHORTEST_BEGINNING = 3;
/** Three letters are the stem of many a word: "mówi" (speaks) is not "mowa" (language). */
const SHORTEST_SURE_STEM = 4;
/** Shorter Latin keys are words of somebody else. */
const SHORTEST_ROMAN = 4;

export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** The asked language's meaning, else that of all others: people type the language they know, whatever the page is set to. */
const firstFound = (locale: string, find: (dictionary: Dictionary, language: string | null) => Meaning[] | undefined): Meaning[] => {
  const { byLanguage, everybody } = dictionaries();
  const language = languageOf(locale);
  const own = byLanguage.get(language);
  const asked = own && find(own, language);
  return asked?.length ? asked : (find(everybody, null) ?? []);
};

/** Looks a phrase up by the stems of its words: of this language, or of each that has a stemmer for the script. */
const byStems = (
  words: readonly Pick<PhraseWord, 'folded'>[],
  language: string | null,
  look: (stems: string[], language: string) => Meaning[] | undefined,
) => {
  for (const stemming of language === null ? stemmedLanguages(words[0]?.folded ?? '') : [language]) {
    const stems = words.map(({ folded }) => stem(negationKey(folded, stemming), stemming));
    const found = look(stems, stemming);
    if (found) return stems.join('').length < SHORTEST_SURE_STEM ? found.map((meaning) => ({ ...meaning, certain: false })) : found;
  }
  return undefined;
};

const isNegating = ({ folded }: PhraseWord, language: string | null): boolean =>
  language === null ? stemmedLanguages(folded).some((other) => isNegation(folded, other)) : isNegation(folded, language);

/**
 * What consecutive words mean together: as written first, then by their stems, then without the small words between them and in
 * whatever order.
 */
export const meaningsOfPhrase = (words: readonly PhraseWord[], locale: string): Meaning[] => {
  const exact = words.map(({ folded }) => folded).join(' ');
  const found = firstFound(
    locale,
    (dictionary, language) =>
      dictionary.exact.get(exact) ??
      byStems(words, language, (stems) => dictionary.stems.get(stems.join(' '))) ??
      meaningsOfContents(words, dictionary, language),
  );
  return found.length > 0 ? found : meaningsInLatinLetters(words);
};

const meaningsOfContents = (words: readonly PhraseWord[], { contents }: Dictionary, language: string | null): Meaning[] | undefined => {
  const matter = words.filter((word) => !word.small || isNegating(word, language));
  const [first, last] = [words[0], words.at(-1)];
  // Small words at either end belong to what stands beside; a negation alone says nothing.
  if (!matter.some(({ small }) => !small) || first !== matter[0] || last !== matter.at(-1)) return undefined;
  return byStems(matter, language, (stems) => contents.get(contentKey(stems)));
};

export const latinKeysOf = (folded: string): PhraseWord['latinKeys'] => [
  romanize(folded),
  romanize(stem(folded, stemmedLanguages(folded)[0] ?? '')),
];

/** "yuryst" for "юрист", and "Плоцьк" for "Płock". */
const meaningsInLatinLetters = (words: readonly PhraseWord[]): Meaning[] => {
  const [keys, stems] = [words.map(({ latinKeys }) => latinKeys[0]), words.map(({ latinKeys }) => latinKeys[1])];
  if (keys.includes(null) || keys.join('').length < SHORTEST_ROMAN) return [];
  const { roman } = dictionaries();
  return roman.get(keys.join(' ')) ?? roman.get(stems.join(' ')) ?? [];
};

/** What a single word hints at that stands in the phrases of few categories. */
export const hintsOfWord = (folded: string, locale: string): Meaning[] =>
  firstFound(locale, ({ hints }, language) => byStems([{ folded }], language, ([key = '']) => hints.get(key)));

/** What the word may become that is still being typed, when that is not too many things. */
export const meaningsOfBeginning = (beginning: string, locale: string): Meaning[] => {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  return firstFound(locale, ({ beginnings }) => {
    const found = new Map<string, Meaning>();
    for (let at = firstFrom(beginnings, beginning); beginnings[at]?.word.startsWith(beginning); at += 1) {
      const { meaning } = beginnings[at] as { meaning: Meaning };
      found.set(meaning.code, meaning);
      if (found.size > MOST_TERMS_OF_A_BEGINNING) return [];
    }
    return [...found.values()];
  });
};

/** The place of the first word that is not before this one in the alphabetical list. */
const firstFrom = (sorted: Dictionary['beginnings'], word: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.word ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};
