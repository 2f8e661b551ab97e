/** The vocabulary turned round: from the words of its labels and synonyms to the terms that they mean. */
import { stem, type Token, tokenize } from '@drogowskaz/text';
import { allMunicipalities, allSynonyms } from '@drogowskaz/vocabulary';
import { allWords, type ConceptKey } from '@drogowskaz/vocabulary/learning';
import { municipalityKey } from '../../document/facts.ts';
import { contentKey, LONGEST_FREE } from '../../question/content-key.ts';
import { add, addHint, doubt, dropVague, isCondition, type Meaning, type Phrases } from '../../question/phrases.ts';
import { isStopWord, negatingWords, negationKey } from '../../question/stop-words.ts';
import { TARGET } from '../../question/translations.ts';
import { type AllSounds, soundsOfAll } from './learn-sounds.ts';

/** The phrases of one language. */
export interface Dictionary {
  /** All words of a phrase, folded, in their order. */
  exact: Phrases;
  /** Their stems. */
  stems: Phrases;
  /**
   * The stems of the words that matter and of negations, in alphabetical order: whatever order and small words people use. Of short phrases that
   * are sure with their small words only also all stems.
   */
  contents: Phrases;
  /** Stems of single words that stand in the phrases of few categories. */
  hints: Phrases;
  /** Phrases of one word, folded, in alphabetical order: for a word that is still being typed. */
  beginnings: { word: string; meaning: Meaning }[];
  /** Every folded word that matters in some phrase. */
  words: Set<string>;
  /** The stem of every word of a phrase: what has a word that is not among them need not be looked for. */
  stemsOfWords: Set<string>;
}

/** What people type of the languages of others: stems are looked for in the language whose they are. */
export type CommonDictionary = Pick<Dictionary, 'exact' | 'beginnings'>;

export interface Dictionaries {
  byLanguage: ReadonlyMap<string, Dictionary>;
  everybody: CommonDictionary;
  sounds: AllSounds;
}

/** A number hints at nothing: "mam 5 dzieci". */
const letter = /\p{L}/u;
const emptyDictionary = (): Dictionary => ({
  exact: new Map(),
  stems: new Map(),
  contents: new Map(),
  hints: new Map(),
  beginnings: [],
  words: new Set(),
  stemsOfWords: new Set(),
});

/**
 * What is left of a phrase without its small words is as sure as the phrase only when it is a phrase still: "де жити" (where to live)
 * and "не хочу жити" (I do not want to live) must not both be "жити".
 */
const staysSure = (contents: number, all: number): boolean => contents === all || contents >= 2;

/** In these a small word in another place makes another phrase. */
const fixedOrder = ['en', 'vi', 'fil'];

const learn = (dictionary: Dictionary, language: string, phrase: string, meaning: Meaning): readonly Token[] => {
  const tokens = tokenize(phrase, language);
  const stemOf = ({ folded }: Token): string => stem(negationKey(folded, language), language);
  const isSmall = (token: Token): boolean => isStopWord(token, language);
  const negates = negatingWords(
    tokens.map(({ folded }) => folded),
    language,
  );
  const contents = tokens.filter((token, place) => !isSmall(token) || negates[place]);
  add(dictionary.exact, tokens.map(({ folded }) => folded).join(' '), meaning);
  // "Without PESEL" in one word ("peselsiz") is a condition by its ending: what is left without it is the thing itself.
  const isByEnding = meaning.kind === 'REQUIREMENT' && tokens.length === 1;
  const stems = tokens.map(stemOf);
  for (const each of stems) dictionary.stemsOfWords.add(each);
  if (isByEnding && stems[0] !== tokens[0]?.folded) return tokens;
  add(dictionary.stems, stems.join(' '), meaning);
  const hint: Meaning = { ...meaning, certain: false };
  const isSure = staysSure(contents.length, tokens.length);
  const keyOf = (some: readonly Token[]): string =>
    contentKey(some.map((token) => ({ stem: stemOf(token), negates: negates[tokens.indexOf(token)] === true })));
  if (!isSure && tokens.length <= LONGEST_FREE && !fixedOrder.includes(language)) add(dictionary.contents, keyOf(tokens), meaning);
  // A single word that is left of a longer phrase hints at its category as every word of a phrase does: only when few have it.
  if (contents.some((token) => !isSmall(token)) && (isSure || meaning.kind !== 'CATEGORY')) {
    add(dictionary.contents, keyOf(contents), isSure ? meaning : hint);
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

const finish = ({ exact, stems, contents, hints, beginnings }: Dictionary): void => {
  for (const phrases of [exact, stems, contents]) doubt(phrases);
  dropVague(hints);
  sortBeginnings(beginnings);
};

const sortBeginnings = (beginnings: Dictionary['beginnings']): void => {
  beginnings.sort((one, other) => (one.word < other.word ? -1 : 1));
};

/** No list has lessons of each language in each language: "ქართულის გაკვეთილები", "lekcje wietnamskiego". */
const LESSONS: readonly ConceptKey[] = ['course', 'learn', 'lesson', 'teacher'];
const LESSONS_MEAN: Meaning = { kind: 'CATEGORY', code: 'OTHER_LANGUAGES', certain: true };

const learnLessons = (of: (language: string) => Dictionary): void => {
  const lessons = Map.groupBy(
    [...allWords()].filter(({ key }) => LESSONS.includes(key)),
    ({ locale }) => locale,
  );
  for (const { vocabulary, code, locale, phrase } of allSynonyms()) {
    if (vocabulary !== 'LANGUAGE' || code === TARGET) continue;
    for (const lesson of lessons.get(locale) ?? []) {
      const { contents, stemsOfWords } = of(locale);
      const stems = tokenize(`${phrase} ${lesson.phrase}`, locale)
        .filter((token) => !isStopWord(token, locale))
        .map(({ folded }) => stem(folded, locale));
      const key = contentKey(stems.map((each) => ({ stem: each, negates: false })));
      if (contents.has(key)) continue;
      add(contents, key, LESSONS_MEAN);
      for (const each of stems) stemsOfWords.add(each);
    }
  }
};

export const learnDictionaries = (): Dictionaries => {
  const byLanguage = new Map<string, Dictionary>();
  const everybody: CommonDictionary = { exact: new Map(), beginnings: [] };
  const sounds = soundsOfAll();
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
    sounds.learn(locale, tokens, meaning);
  }
  for (const { code, name } of allMunicipalities()) {
    const meaning: Meaning = { kind: 'MUNICIPALITY', code: municipalityKey(code), certain: true };
    sounds.learn('pl', learn(of('pl'), 'pl', name, meaning), meaning);
  }
  learnLessons(of);
  for (const dictionary of byLanguage.values()) {
    finish(dictionary);
    for (const [key, meanings] of dictionary.exact) for (const meaning of meanings) add(everybody.exact, key, meaning);
    everybody.beginnings.push(...dictionary.beginnings);
  }
  doubt(everybody.exact);
  sortBeginnings(everybody.beginnings);
  return { byLanguage, everybody, sounds: sounds.finish() };
};
