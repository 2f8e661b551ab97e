/**
 * What words of a question mean in the vocabulary, in any of its languages: "юрист" means LEGAL_ADVICE. Applied when asking, so that
 * no document carries sixteen languages of synonyms and a better synonym works at once, without indexing anything again.
 */
import { stem } from '@drogowskaz/text';
import { hintsBySound, phrasesBySound } from './by-sound.ts';
import { contentKey, LONGEST_FREE } from './content-key.ts';
import { EVERYBODY, isIn, meaningsBegunBy, meaningsIn } from './dictionary.ts';
import { languageOf, languagesOf } from './languages.ts';
import type { PhraseWord } from './phrase-word.ts';
import { asHint, type Meaning, MOST_TERMS_OF_A_HINT, together } from './phrases.ts';
import { negatingWords, negationKey } from './stop-words.ts';
import { isFormOfConcept } from './translations.ts';

export type { PhraseWord } from './phrase-word.ts';
export type { Meaning } from './phrases.ts';

const MOST_TERMS_OF_A_BEGINNING = 3;
const SHORTEST_BEGINNING = 3;
/** Three letters are the stem of many a word: "mówi" (speaks) is not "mowa" (language). Scripts that leave vowels out say more in three. */
const shortestSureStem = (folded: string): number => (/^[a-z\u0400-\u052f]/.test(folded) ? 4 : 3);
/** An ending is only guessed in a language that is neither the page's nor common here: what is left has to be a word nobody else has. */
const SHORTEST_GUESSED_STEM = 5;
const SHORTEST_SURELY_GUESSED_STEM = 6;

/** The languages in Latin letters that everybody here types, whatever the page is set to; the endings of the others are only guessed. */
const commonLanguages = ['pl', 'en'];

type Word = Pick<PhraseWord, 'folded' | 'small'>;

const stemOf = ({ folded }: Word, language: string): string => stem(negationKey(folded, language), language);

/** By the stems of each language that the script may be of. */
const inLanguages = (words: readonly Word[], look: (language: string) => Meaning[] | undefined): Meaning[] => {
  const languages = languagesOf(words[0]?.folded ?? '');
  const isCommon = (language: string) => commonLanguages.includes(language) || !languages.includes('pl');
  return together(
    languages.map((language) => {
      const found = look(language);
      return found && !isCommon(language) ? ifGuessedWell(words, language, found) : found;
    }),
  );
};

const ifGuessedWell = (words: readonly Word[], language: string, found: Meaning[]): Meaning[] | undefined => {
  const stems = words.map((word) => stemOf(word, language));
  const { length } = stems.join('');
  if (length >= SHORTEST_SURELY_GUESSED_STEM) return found;
  return length >= SHORTEST_GUESSED_STEM || words.every(({ folded }, place) => folded === stems[place]) ? found.map(asHint) : undefined;
};

/** What a short stem means is no certainty. */
const ifLong = (stems: readonly string[], found: Meaning[] | undefined): Meaning[] | undefined =>
  found && stems.join('').length < shortestSureStem(stems[0] ?? '') ? found.map(asHint) : found;

const byStems = (words: readonly PhraseWord[], language: string): Meaning[] | undefined => {
  // Most words are of no phrase in most languages: then nothing more has to be worked out.
  if (words.some((word) => !word.small && !isIn('stems-of-words', language, stemOf(word, language)))) return undefined;
  const stems = words.map((word) => stemOf(word, language));
  const found = ifLong(stems, meaningsIn('stems', language, stems.join(' ')));
  if (found) return found;
  const negates = negatingWords(
    words.map(({ folded }) => folded),
    language,
  );
  const keyOf = (some: readonly PhraseWord[]): string =>
    contentKey(some.map((word) => ({ stem: stemOf(word, language), negates: negates[words.indexOf(word)] === true })));
  const isShort = words.length > 1 && words.length <= LONGEST_FREE;
  const inAnyOrder =
    isShort && words.some(({ small }) => small) ? ifLong(stems, meaningsIn('contents', language, keyOf(words))) : undefined;
  if (inAnyOrder) return inAnyOrder;
  const matter = words.filter(({ small }, place) => !small || negates[place]);
  const [first, last] = [words[0], words.at(-1)];
  // Small words at either end belong to what stands beside; a negation alone says nothing.
  if (!matter.some(({ small }) => !small) || first !== matter[0] || last !== matter.at(-1)) return undefined;
  return ifLong(
    matter.map((word) => stemOf(word, language)),
    meaningsIn('contents', language, keyOf(matter)),
  );
};

const inLanguage = (words: readonly PhraseWord[], language: string, exact: string): Meaning[] | undefined =>
  meaningsIn('exact', language, exact) ?? byStems(words, language);

/**
 * What consecutive words mean together: as written first, then by their stems, then without the small words between them and in
 * whatever order; in the asked language, else in all others: people type the language they know, whatever the page is set to. At last
 * by their sound. What the asked language has a word for is taken from no third one, nor heard as its word: a Polish pot ("gara") is no
 * Romanian station, and "spawaczem" (welder) no "співачем" (singer). Nor is what it says in a phrase: who wants a hot shower is no "hoț"
 * (thief); but it may be a name that is only heard, as "Плоцьку".
 */
export const meaningsOfPhrase = (words: readonly PhraseWord[], locale: string): Meaning[] => {
  const language = languageOf(locale);
  const exact = words.map(({ folded }) => folded).join(' ');
  const asked = inLanguage(words, language, exact);
  if (asked?.length) return asked;
  const isCalledSo = words.every(({ folded }) => isFormOfConcept(folded, language));
  const isSaid = words.every((word) => isIn('stems-of-words', language, stemOf(word, language)));
  const found =
    isCalledSo || isSaid
      ? together(commonLanguages.map((other) => inLanguage(words, other, exact)))
      : (meaningsIn('exact', EVERYBODY, exact) ?? inLanguages(words, (other) => byStems(words, other)));
  return found.length > 0 || isCalledSo ? found : phrasesBySound(words, locale);
};

/** What a single word hints at that stands in the phrases of few categories. */
export const hintsOfWord = (word: PhraseWord, locale: string): Meaning[] => {
  const language = languageOf(locale);
  const look = (of: string) => meaningsIn('hints', of, stemOf(word, of));
  const asked = look(language);
  // A word that the asked language has in too many phrases is that word all the same.
  if (asked?.length || isIn('stems-of-words', language, stemOf(word, language))) return asked ?? [];
  const found = inLanguages([word], look);
  if (found.length > 0) return found.length > MOST_TERMS_OF_A_HINT ? [] : found;
  return hintsBySound(word, locale);
};

/** What the word may become that is still being typed, when that is not too many things. */
export const meaningsOfBeginning = (beginning: string, locale: string): Meaning[] => {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  const asked = begunBy(beginning, languageOf(locale));
  return asked.length > 0 ? asked : begunBy(beginning, EVERYBODY);
};

const begunBy = (beginning: string, language: string): Meaning[] => {
  const found = new Map<string, Meaning>();
  for (const meaning of meaningsBegunBy(beginning, language)) {
    found.set(meaning.code, meaning);
    if (found.size > MOST_TERMS_OF_A_BEGINNING) return [];
  }
  return [...found.values()];
};
