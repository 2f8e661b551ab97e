/** The vocabulary turned round, once per process: from the words of its labels and synonyms to the terms that they mean. */
import { isOfOtherScript, stem, type Token, tokenize } from '@drogowskaz/text';
import { allMunicipalities, allSynonyms, categoryWithAncestors, type VocabularyName } from '@drogowskaz/vocabulary';
import { municipalityKey } from '../document/facts.ts';
import { keysOfKnownWord, tellsMuch, weightOfKey } from './heard.ts';
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

/** Phrases and words by what they sound like. */
export interface Sounds {
  phrases: Phrases;
  /** What a single word of a phrase hints at. */
  hints: Phrases;
  /** Every key of a word: what is not among them need not be looked for. */
  keys: Set<string>;
}

/** The phrases of one language. Every value is ready to be given away: nobody changes it. */
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
  /** The stem of every word of a phrase: what has a word that is not among them need not be looked for. */
  stemsOfWords: Set<string>;
  /** For words in other letters than the language's. */
  sounds: Sounds;
}

/** What people type of the languages of others: stems are looked for in the language whose they are. */
export type CommonDictionary = Pick<Dictionary, 'exact' | 'beginnings'>;

export interface Dictionaries {
  byLanguage: ReadonlyMap<string, Dictionary>;
  everybody: CommonDictionary;
  /** Phrases that are not in Latin letters, for words that are, and for those of the same script that are spelled by another language's rules. */
  notLatin: Sounds;
  /** Phrases in Latin letters, by ear, and names of places, for words that are not. */
  byEar: Sounds;
}

/** Languages in Latin letters that people write by ear in their own. */
const heardLanguages = ['pl', 'uz'];
const arabicLetter = /^[\u0600-\u06ff]+$/;
const isArabic = (folded: string): boolean => arabicLetter.test(folded);

/** A number hints at nothing: "mam 5 dzieci". */
const letter = /\p{L}/u;
/** A single word of a phrase hints at the term only when few terms have it: "prawna" does, "pomoc" does not. */
export const MOST_TERMS_OF_A_HINT = 2;

const emptySounds = (): Sounds => ({ phrases: new Map(), hints: new Map(), keys: new Set() });

const emptyDictionary = (): Dictionary => ({
  exact: new Map(),
  stems: new Map(),
  contents: new Map(),
  hints: new Map(),
  beginnings: [],
  words: new Set(),
  stemsOfWords: new Set(),
  sounds: emptySounds(),
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

/** The stem of a word that matters, or of a negation. */
export interface Content {
  stem: string;
  negates: boolean;
}

/**
 * Words that matter and negations, as one key, whatever their order: "mi szef nie zapłacił" is "szef nie zapłacił". A negation goes with
 * the word that follows: "jestem bez pracy" (without work) is not the beginning of "praca bez doświadczenia" (work without experience).
 */
export const contentKey = (contents: readonly Content[]): string => {
  const keys = new Set<string>();
  let negation = '';
  for (const { stem: word, negates } of contents) {
    if (negates) negation += `${word}>`;
    else {
      keys.add(negation + word);
      negation = '';
    }
  }
  if (negation !== '') keys.add(negation);
  return [...keys].sort().join(' ');
};

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
  const stems = tokens.map(stemOf);
  for (const each of stems) dictionary.stemsOfWords.add(each);
  add(dictionary.stems, stems.join(' '), meaning);
  const hint: Meaning = { ...meaning, certain: false };
  if (contents.some((token) => !isSmall(token))) {
    const key = contentKey(contents.map((token) => ({ stem: stemOf(token), negates: isNegation(token.folded, language) })));
    add(dictionary.contents, key, staysSure(contents.length, tokens.length) ? meaning : hint);
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
export const doubted = (meanings: Meaning[]): Meaning[] =>
  rootsOf(meanings).size < 2
    ? meanings
    : meanings.map((meaning) => (meaning.kind === 'CATEGORY' ? { ...meaning, certain: false } : meaning));

const doubt = (phrases: Phrases): void => {
  for (const [key, meanings] of phrases) phrases.set(key, doubted(meanings));
};

/** The meanings of several languages together. */
export const together = (found: readonly (Meaning[] | undefined)[]): Meaning[] => {
  const [first, ...others] = found.filter((meanings) => meanings !== undefined);
  if (!first || others.length === 0) return first ?? [];
  const all: Phrases = new Map();
  for (const meanings of [first, ...others]) for (const meaning of meanings) add(all, '', meaning);
  return doubted(all.get('') ?? []);
};

const dropVague = (hints: Phrases): void => {
  for (const [word, found] of hints) if (found.length > MOST_TERMS_OF_A_HINT) hints.delete(word);
};

const finish = ({ exact, stems, contents, hints, beginnings, sounds }: Dictionary): void => {
  for (const phrases of [exact, stems, contents]) doubt(phrases);
  dropVague(hints);
  finishSounds(sounds);
  sortBeginnings(beginnings);
};

const finishSounds = ({ phrases, hints }: Sounds): void => {
  doubt(phrases);
  dropVague(hints);
};

const sortBeginnings = (beginnings: Dictionary['beginnings']): void => {
  beginnings.sort((one, other) => (one.word < other.word ? -1 : 1));
};

/** A word has few keys, yet a phrase of many words that each have several would be learnt in hundreds of ways. */
const MOST_WAYS = 16;

/** Every way to join one key of each word. */
export const waysToSay = (keys: readonly (readonly string[])[], most = MOST_WAYS): string[] => {
  let ways = [''];
  for (const ofWord of keys) ways = ways.flatMap((way) => ofWord.map((key) => (way === '' ? key : `${way} ${key}`))).slice(0, most);
  return ways;
};

const learnSounds = (sounds: Sounds, language: string, tokens: readonly Token[], keys: readonly string[][], meaning: Meaning): void => {
  if (keys.some(({ length }) => length === 0)) return;
  for (const way of waysToSay(keys)) add(sounds.phrases, way, meaning);
  for (const [place, token] of tokens.entries()) {
    const hints = meaning.kind === 'CATEGORY' && !isStopWord(token, language);
    for (const key of keys[place] ?? []) {
      sounds.keys.add(key);
      if (hints && tellsMuch(key)) addHint(sounds.hints, key, { ...meaning, certain: false });
    }
  }
};

/** Vowels that are not written leave few letters: off their own pages these are heard in longer words, as a hint, and Arabic not at all: "Białorusi" may be بالروسي. */
const looselyHeard = ['hi', 'ne', 'bn'];
const SHORTEST_LOOSELY_HEARD = 5;

const build = (): Dictionaries => {
  const byLanguage = new Map<string, Dictionary>();
  const everybody: CommonDictionary = { exact: new Map(), beginnings: [] };
  const notLatin = emptySounds();
  const byEar = emptySounds();
  const keysOfWords = new Map<string, string[]>();
  const keysOf = (tokens: readonly Token[], language: string): string[][] =>
    tokens.map(({ text, folded }) => {
      const known = keysOfWords.get(`${language} ${text}`);
      const keys = known ?? keysOfKnownWord(text, folded, language);
      if (!known) keysOfWords.set(`${language} ${text}`, keys);
      return keys;
    });
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
    const isForeign = tokens.every(({ folded }) => isOfOtherScript(folded) || isArabic(folded));
    if (!isForeign && !heardLanguages.includes(locale)) continue;
    const keys = keysOf(tokens, locale);
    if (!isForeign) learnSounds(byEar, locale, tokens, keys, meaning);
    else learnSounds(of(locale).sounds, locale, tokens, keys, meaning);
    if (looselyHeard.includes(locale)) {
      const longer = keys.map((ofWord) => ofWord.filter((key) => weightOfKey(key) >= SHORTEST_LOOSELY_HEARD));
      learnSounds(notLatin, locale, tokens, longer, { ...meaning, certain: false });
    } else if (isForeign && locale !== 'ar') learnSounds(notLatin, locale, tokens, keys, meaning);
  }
  for (const { code, name } of allMunicipalities()) {
    const meaning: Meaning = { kind: 'MUNICIPALITY', code: municipalityKey(code), certain: true };
    const tokens = learn(of('pl'), 'pl', name, meaning);
    learnSounds(byEar, 'pl', tokens, keysOf(tokens, 'pl'), meaning);
  }
  for (const dictionary of byLanguage.values()) {
    finish(dictionary);
    for (const [key, meanings] of dictionary.exact) for (const meaning of meanings) add(everybody.exact, key, meaning);
    everybody.beginnings.push(...dictionary.beginnings);
  }
  doubt(everybody.exact);
  sortBeginnings(everybody.beginnings);
  finishSounds(notLatin);
  finishSounds(byEar);
  return { byLanguage, everybody, notLatin, byEar };
};

let built: Dictionaries | undefined;

export const dictionaries = (): Dictionaries => {
  built ??= build();
  return built;
};
