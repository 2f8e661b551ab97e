/**
 * What a word of any language is called in the Polish texts: "giường bệnh" also looks for "łóżko rehabilitacyjne". Categories say kinds
 * of services; this says the things, deeds and people that their texts speak of.
 */
import { fold, stem, type Token, tokenize } from '@drogowskaz/text';
import { allWords, type ConceptKey } from '@drogowskaz/vocabulary';
import { keysOfKnownWord, weightOfKey } from './heard.ts';
import { languageOf, languagesOf } from './languages.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a question, as far as it is known here. */
export interface TranslatableWord {
  folded: string;
  heard: readonly string[];
  small: boolean;
}

/** A thing, a deed or people, and the stems of its Polish words, the likeliest first. */
interface Concept {
  key: ConceptKey;
  polish: readonly string[];
}

/** Phrases of a language: by their folded words, by their stems, and single words by what they sound like. */
interface Words {
  exact: Map<string, Concept[]>;
  stems: Map<string, Concept[]>;
  sounds: Map<string, Concept[]>;
}

const TARGET = 'pl';
const LONGEST_CONCEPT = 3;
/** More Polish words are too many look-ups, and none of them says much. */
const MOST_TRANSLATIONS = 6;
/** A word of so many concepts says little. */
const MOST_CONCEPTS = 4;
/** An ending is guessed, and a sound is heard, only in words that nobody else has. */
const SHORTEST_GUESSED_STEM = 5;
const SHORTEST_HEARD = 4;

const matters = (token: Token, language: string): boolean => !isStopWord(token, language);

/** Single words as they are; of what only phrases say, each word that matters. */
const targetStems = (phrases: readonly string[]): string[] => {
  const tokens = phrases.map((phrase) => tokenize(phrase).filter((token) => matters(token, TARGET)));
  const single = tokens.filter(({ length }) => length === 1);
  return [...new Set((single.length > 0 ? single : tokens).flat().map(({ folded }) => stem(folded, TARGET)))].slice(0, MOST_TRANSLATIONS);
};

const learn = (words: Map<string, Concept[]>, key: string, concept: Concept): void => {
  const known = words.get(key);
  if (!known) words.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
};

const build = (): ReadonlyMap<string, Words> => {
  const entries = [...allWords()];
  const polish = Map.groupBy(
    entries.filter(({ locale }) => locale === TARGET),
    ({ key }) => key,
  );
  const concepts = new Map(
    [...polish].map(([key, ofKey]): [ConceptKey, Concept] => [key, { key, polish: targetStems(ofKey.map(({ phrase }) => phrase)) }]),
  );
  const languages = new Map<string, Words>();
  for (const { key, locale, phrase } of entries) {
    const concept = concepts.get(key);
    if (!concept) continue;
    const words = languages.get(locale) ?? { exact: new Map(), stems: new Map(), sounds: new Map() };
    languages.set(locale, words);
    const tokens = tokenize(phrase);
    learn(words.exact, tokens.map(({ folded }) => folded).join(' '), concept);
    learn(words.stems, tokens.map(({ folded }) => stem(folded, locale)).join(' '), concept);
    const [only] = tokens;
    if (only && tokens.length === 1 && languagesOf(only.folded)[0] !== TARGET) {
      for (const sound of keysOfKnownWord(only.text, only.folded, locale)) {
        if (weightOfKey(sound) >= SHORTEST_HEARD) learn(words.sounds, sound, concept);
      }
    }
  }
  return languages;
};

let built: ReadonlyMap<string, Words> | undefined;
const wordsByLanguage = (): ReadonlyMap<string, Words> => {
  built ??= build();
  return built;
};

const inOneLanguage = (phrase: readonly TranslatableWord[], language: string): readonly Concept[] | undefined => {
  const words = wordsByLanguage().get(language);
  if (!words) return undefined;
  const exact = words.exact.get(phrase.map(({ folded }) => folded).join(' '));
  return exact ?? words.stems.get(phrase.map(({ folded }) => stem(folded, language)).join(' '));
};

const heardIn = ({ heard }: TranslatableWord, language: string): readonly Concept[] | undefined => {
  const sounds = wordsByLanguage().get(language)?.sounds;
  for (const key of heard) {
    const found = sounds?.get(key);
    if (found) return found;
  }
  return undefined;
};

const guessable = (phrase: readonly TranslatableWord[]): boolean => phrase.every(({ folded }) => folded.length >= SHORTEST_GUESSED_STEM);

/** In the asked language, else in those of the script, at last by the sound. */
const find = (phrase: readonly TranslatableWord[], asked: string): readonly Concept[] | undefined => {
  const own = inOneLanguage(phrase, asked);
  if (own) return own;
  const [first] = phrase;
  if (!first) return undefined;
  if (guessable(phrase)) {
    for (const language of languagesOf(first.folded)) {
      const found = language === asked ? undefined : inOneLanguage(phrase, language);
      if (found) return found;
    }
  }
  return phrase.length === 1 ? heardIn(first, asked) : undefined;
};

/** Whether a language calls a thing so. */
export const isConcept = (folded: string, language: string): boolean => wordsByLanguage().get(language)?.exact.has(folded) ?? false;

/** The concepts that a text in a language names, as it is written there. */
export const conceptsIn = (words: readonly Pick<TranslatableWord, 'folded' | 'small'>[], language: string): Set<ConceptKey> => {
  const keys = new Set<ConceptKey>();
  const stems = words.map(({ folded }) => stem(folded, language));
  const known = wordsByLanguage().get(language);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST_CONCEPT, words.length - at); length > 0; length -= 1) {
      if (length === 1 && words[at]?.small) continue;
      const found = known?.stems.get(stems.slice(at, at + length).join(' '));
      if (!found || found.length > MOST_CONCEPTS) continue;
      for (const { key } of found) keys.add(key);
      at += length - 1;
      break;
    }
  }
  return keys;
};

/** For each word of a question the concepts that it may name; a phrase of several words gives them to each of its words. */
export const conceptsOf = (words: readonly TranslatableWord[], locale: string): Concept[][] => {
  const asked = languageOf(locale);
  const named = words.map((): Concept[] => []);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST_CONCEPT, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length);
      if (phrase.every(({ small }) => small)) continue;
      const found = find(phrase, asked);
      if (!found || found.length > MOST_CONCEPTS) continue;
      for (let place = at; place < at + length; place += 1) named[place] = [...found];
      at += length - 1;
      break;
    }
  }
  return named;
};

/** Stems of the Polish words of what a word names. */
export const polishFor = (concepts: readonly Concept[]): string[] =>
  [...new Set(concepts.flatMap(({ polish }) => polish))].slice(0, MOST_TRANSLATIONS);

/** The same for a single word, as it is meant by a mistyped one. */
export const polishForWord = (folded: string, locale: string): string[] =>
  polishFor(conceptsOf([{ folded: fold(folded), heard: [], small: false }], locale)[0] ?? []);
