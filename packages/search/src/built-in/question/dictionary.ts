/** The vocabulary turned round, once per process: from the words of its labels and synonyms to the terms that they mean. */
import { canBeRomanized, romanize, stem, type Token, tokenize } from '@drogowskaz/text';
import { allMunicipalities, allSynonyms, categoryWithAncestors, type VocabularyName } from '@drogowskaz/vocabulary';
import { municipalityKey } from '../writing/facts.ts';
import { isNegation, isStopWord, negationKey } from './stop-words.ts';

export interface Meaning {
  kind: VocabularyName | 'MUNICIPALITY';
  code: string;
  /** false: the words only hint at it (an ambiguous word, or one word of a longer phrase). */
  certain: boolean;
  /** Only with AUDIENCE: services that name no audience are open to this one, too, and meet it, less well. */
  orOpenToAll?: boolean;
}

/** "without insurance", "run by volunteers": says how, not what is looked for. */
export const isCondition = ({ kind }: Meaning): boolean => kind === 'REQUIREMENT' || kind === 'FORMALITY';

type Phrases = Map<string, Meaning[]>;

/** The phrases of one language, or of all together. Every value is ready to be given away: nobody changes it. */
export interface Dictionary {
  /** All words of a phrase, folded, in their order. */
  exact: Phrases;
  /** Their stems. */
  stems: Phrases;
  /** The stems of the words that matter and of negations, in alphabetical order: whatever order and small words people use. */
  contents: Phrases;
  /** Stems of single words that stand in the phrases of few categories. */
  hints: Phrases;
  /** Phrases of one word, folded, in alphabetical order: for a word that is still being typed. */
  beginnings: { word: string; meaning: Meaning }[];
  /** Every folded word that matters in some phrase. */
  words: Set<string>;
}

export interface Dictionaries {
  byLanguage: ReadonlyMap<string, Dictionary>;
  everybody: Dictionary;
  /** Phrases of other scripts and names of places by their Latin keys. */
  roman: Phrases;
}

/** A number hints at nothing: "mam 5 dzieci". */
const letter = /\p{L}/u;
/** A single word of a phrase hints at the term only when few terms have it: "prawna" does, "pomoc" does not. */
const MOST_TERMS_OF_A_HINT = 2;

/** The languages whose stemmers differ, by script, and one without a stemmer, for all others: there a word is its own stem. */
export const stemmedLanguages = (folded: string): readonly string[] => (canBeRomanized(folded) ? ['uk', 'ru', 'und'] : ['pl', 'en', 'und']);

const emptyDictionary = (): Dictionary => ({
  exact: new Map(),
  stems: new Map(),
  contents: new Map(),
  hints: new Map(),
  beginnings: [],
  words: new Set(),
});

const add = (phrases: Phrases, key: string, meaning: Meaning): void => {
  const known = phrases.get(key);
  if (!known) phrases.set(key, [meaning]);
  else {
    const place = known.findIndex(({ kind, code }) => kind === meaning.kind && code === meaning.code);
    if (place < 0) known.push(meaning);
    else if (meaning.certain) known[place] = meaning;
  }
};

/** A hint of too many terms is none; it is enough to know that they are too many. */
const addHint = (hints: Phrases, word: string, meaning: Meaning): void => {
  if ((hints.get(word)?.length ?? 0) <= MOST_TERMS_OF_A_HINT) add(hints, word, meaning);
};

/** Words that matter and negations, as one key: "mi szef nie zapłacił" is "szef nie zapłacił". */
export const contentKey = (stems: readonly string[]): string => [...new Set(stems)].sort().join(' ');

/**
 * What is left of a phrase without its small words is as sure as the phrase only when it is a phrase still: "де жити" (where to live)
 * and "не хочу жити" (I do not want to live) must not both be "жити".
 */
const staysSure = (contents: number, all: number): boolean => contents === all || contents >= 2;

const learn = (dictionary: Dictionary, language: string, phrase: string, meaning: Meaning): readonly Token[] => {
  const tokens = tokenize(phrase);
  const stemOf = ({ folded }: Token): string => stem(negationKey(folded, language), language);
  const isSmall = (token: Token): boolean => isStopWord(token, language);
  const contents = tokens.filter((token) => !isSmall(token) || isNegation(token.folded, language));
  add(dictionary.exact, tokens.map(({ folded }) => folded).join(' '), meaning);
  add(dictionary.stems, tokens.map(stemOf).join(' '), meaning);
  const hint: Meaning = { ...meaning, certain: false };
  if (contents.some((token) => !isSmall(token))) {
    add(dictionary.contents, contentKey(contents.map(stemOf)), staysSure(contents.length, tokens.length) ? meaning : hint);
  }
  for (const token of contents) {
    if (isSmall(token)) continue;
    dictionary.words.add(token.folded);
    if (meaning.kind === 'CATEGORY' && letter.test(token.folded)) addHint(dictionary.hints, stemOf(token), hint);
  }
  if (meaning.kind === 'CATEGORY' && tokens.length === 1 && tokens[0]) {
    dictionary.beginnings.push({ word: tokens[0].folded, meaning: hint });
  }
  return tokens;
};

const rootsOf = (meanings: readonly Meaning[]): Set<string | undefined> =>
  new Set(meanings.filter(({ kind }) => kind === 'CATEGORY').map(({ code }) => categoryWithAncestors(code).at(-1)));

/** What leads to unrelated branches is no certainty, whether by the vocabulary's word, by stemming or by another language. */
const doubt = (phrases: Phrases): void => {
  for (const [key, meanings] of phrases) {
    if (rootsOf(meanings).size < 2) continue;
    phrases.set(
      key,
      meanings.map((meaning) => (meaning.kind === 'CATEGORY' ? { ...meaning, certain: false } : meaning)),
    );
  }
};

const finish = (dictionary: Dictionary): void => {
  for (const phrases of [dictionary.exact, dictionary.stems, dictionary.contents]) doubt(phrases);
  for (const [word, found] of dictionary.hints) if (found.length > MOST_TERMS_OF_A_HINT) dictionary.hints.delete(word);
  dictionary.beginnings.sort((one, other) => (one.word < other.word ? -1 : 1));
};

const learnRoman = (roman: Phrases, tokens: readonly Token[], meaning: Meaning): void => {
  const keys = tokens.map(({ folded }) => romanize(folded));
  if (keys.every((key) => key !== null)) add(roman, keys.join(' '), meaning);
};

const build = (): Dictionaries => {
  const byLanguage = new Map<string, Dictionary>();
  const everybody = emptyDictionary();
  const roman: Phrases = new Map();
  const of = (language: string): Dictionary => {
    const dictionary = byLanguage.get(language) ?? emptyDictionary();
    byLanguage.set(language, dictionary);
    return dictionary;
  };
  for (const { vocabulary, code, locale, phrase, isLabel, ambiguous } of allSynonyms()) {
    const meaning: Meaning = { kind: vocabulary, code, certain: !ambiguous };
    // Their labels are the names of categories, too ("Health insurance"): only "without insurance" is surely a condition.
    if (isLabel && isCondition(meaning)) continue;
    const tokens = learn(of(locale), locale, phrase, meaning);
    if (tokens.every(({ folded }) => canBeRomanized(folded))) learnRoman(roman, tokens, meaning);
  }
  for (const { code, name } of allMunicipalities()) {
    const meaning: Meaning = { kind: 'MUNICIPALITY', code: municipalityKey(code), certain: true };
    learnRoman(roman, learn(of('pl'), 'pl', name, meaning), meaning);
  }
  for (const dictionary of byLanguage.values()) {
    finish(dictionary);
    take(everybody, dictionary);
  }
  finish(everybody);
  doubt(roman);
  return { byLanguage, everybody, roman };
};

const take = (everybody: Dictionary, { exact, stems, contents, hints, beginnings, words }: Dictionary): void => {
  const pairs = [
    [everybody.exact, exact],
    [everybody.stems, stems],
    [everybody.contents, contents],
  ] as const;
  for (const [all, own] of pairs) for (const [key, meanings] of own) for (const meaning of meanings) add(all, key, meaning);
  for (const [word, meanings] of hints) for (const meaning of meanings) addHint(everybody.hints, word, meaning);
  everybody.beginnings.push(...beginnings);
  for (const word of words) everybody.words.add(word);
};

let built: Dictionaries | undefined;

export const dictionaries = (): Dictionaries => {
  built ??= build();
  return built;
};
