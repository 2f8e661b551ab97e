/**
 * What words of a question mean in the vocabulary, in any of its languages: "юрист" means LEGAL_ADVICE. Applied when asking, so that
 * no document carries sixteen languages of synonyms and a better synonym works at once, without indexing anything again.
 */
import { canBeRomanized, romanize, stem, tokenize } from '@drogowskaz/text';
import { allMunicipalities, allSynonyms } from '@drogowskaz/vocabulary';
import { municipalityKey } from '../writing/facts.ts';
import { isStopWord } from './stop-words.ts';

export interface Meaning {
  kind: 'CATEGORY' | 'AUDIENCE' | 'LANGUAGE' | 'MUNICIPALITY';
  code: string;
  /** false: the word only hints at it (an ambiguous word, or one word of a longer phrase). */
  certain: boolean;
}

/** Longest phrase of the vocabulary that is looked for, in words that matter. */
export const LONGEST_PHRASE = 6;
/** A single word of a phrase hints at the term only when few terms have it: "prawna" does, "pomoc" does not. */
const MOST_TERMS_OF_A_HINT = 2;
const MOST_TERMS_OF_A_BEGINNING = 3;

interface Dictionary {
  phrases: Map<string, Meaning[]>;
  hints: Map<string, Meaning[]>;
  /** Single words, folded, for the last word of a question while it is typed. */
  beginnings: [word: string, meaning: Meaning][];
}

const add = (map: Map<string, Meaning[]>, key: string, meaning: Meaning): void => {
  const known = map.get(key);
  if (!known) map.set(key, [meaning]);
  else if (!known.some(({ kind, code }) => kind === meaning.kind && code === meaning.code)) known.push(meaning);
};

/** The words of a phrase that matter; all of them when none does. */
const content = (phrase: string, locale: string): string[] => {
  const words = tokenize(phrase).map(({ folded }) => folded);
  const kept = words.filter((word) => !isStopWord(word, locale));
  return kept.length > 0 ? kept : words;
};

const emptyDictionary = (): Dictionary => ({ phrases: new Map(), hints: new Map(), beginnings: [] });

interface Meanings {
  byLocale: Map<string, Dictionary>;
  /** Phrases of other scripts and names of places by their Latin keys. */
  roman: Map<string, Meaning[]>;
}

let built: Meanings | undefined;

const meanings = (): Meanings => {
  built ??= build();
  return built;
};

const build = (): Meanings => {
  const byLocale = new Map<string, Dictionary>();
  const roman = new Map<string, Meaning[]>();
  for (const { vocabulary, code, locale, phrase, ambiguous } of allSynonyms()) {
    if (vocabulary !== 'CATEGORY' && vocabulary !== 'AUDIENCE' && vocabulary !== 'LANGUAGE') continue;
    const dictionary = byLocale.get(locale) ?? emptyDictionary();
    byLocale.set(locale, dictionary);
    const words = content(phrase, locale);
    const meaning: Meaning = { kind: vocabulary, code, certain: !ambiguous };
    const hint: Meaning = { ...meaning, certain: false };
    add(dictionary.phrases, words.map((word) => stem(word, locale)).join(' '), meaning);
    if (vocabulary === 'CATEGORY') {
      for (const word of words) add(dictionary.hints, stem(word, locale), hint);
      if (words.length === 1 && words[0]) dictionary.beginnings.push([words[0], hint]);
    }
    if (words.every(canBeRomanized)) add(roman, words.map(romanize).join(' '), meaning);
  }
  for (const dictionary of byLocale.values()) {
    for (const [word, found] of dictionary.hints) if (found.length > MOST_TERMS_OF_A_HINT) dictionary.hints.delete(word);
  }
  const polish = byLocale.get('pl') ?? emptyDictionary();
  byLocale.set('pl', polish);
  for (const { code, name } of allMunicipalities()) {
    const words = tokenize(name).map(({ folded }) => folded);
    const meaning: Meaning = { kind: 'MUNICIPALITY', code: municipalityKey(code), certain: true };
    add(polish.phrases, words.map((word) => stem(word, 'pl')).join(' '), meaning);
    add(roman, words.map(romanize).join(' '), meaning);
  }
  return { byLocale, roman };
};

/** Asked language first, then the others: people type the language they know, whatever the page is set to. */
const dictionaries = (locale: string): [string, Dictionary][] => {
  const language = locale.toLowerCase().split('-')[0];
  return [...meanings().byLocale].sort(([one], [other]) => Number(other === language) - Number(one === language));
};

const firstFound = (locale: string, find: (dictionary: Dictionary, locale: string) => Meaning[] | undefined): Meaning[] => {
  const [asked, ...others] = dictionaries(locale).map(([language, dictionary]) => find(dictionary, language) ?? []);
  if (asked && asked.length > 0) return asked;
  const all = new Map(others.flat().map((meaning) => [`${meaning.kind} ${meaning.code}`, meaning]));
  return [...all.values()];
};

/** What consecutive folded words mean together. */
export const meaningsOfPhrase = (words: readonly string[], locale: string): Meaning[] => {
  const found = firstFound(locale, ({ phrases }, language) => phrases.get(words.map((word) => stem(word, language)).join(' ')));
  if (found.length > 0) return found;
  // Latin letters for "юрист", and Cyrillic ones for "Płock" in whatever case.
  for (const key of [words.map(romanize), words.map((word) => romanize(stem(word, locale)))]) {
    if (key.some((part) => part === null || part.length < 4)) continue;
    const byKey = meanings().roman.get(key.join(' '));
    if (byKey) return byKey;
  }
  return [];
};

/** What a single word hints at that stands in the phrases of few categories. */
export const hintsOfWord = (word: string, locale: string): Meaning[] =>
  firstFound(locale, ({ hints }, language) => hints.get(stem(word, language)));

/** What the word may become that is still being typed, when that is not too many things. */
export const meaningsOfBeginning = (beginning: string, locale: string): Meaning[] => {
  if (beginning.length < 3) return [];
  const found = firstFound(locale, ({ beginnings }) =>
    beginnings.flatMap(([word, meaning]) => (word.startsWith(beginning) ? [meaning] : [])),
  );
  return new Set(found.map(({ code }) => code)).size <= MOST_TERMS_OF_A_BEGINNING ? found : [];
};
