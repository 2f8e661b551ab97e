/** Everything that search knows of words before anybody asks, as the parts of the lexicon's file. */
import { isOfOtherScript } from '@drogowskaz/text';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { BY_EAR, EVERYBODY, NOT_LATIN } from '../../question/dictionary.ts';
import type { Meaning, Phrases } from '../../question/phrases.ts';
import type { Concept } from '../../question/translations.ts';
import { keysOfWord, spellingsOfKnown } from '../../question/word-keys.ts';
import { packTable } from '../table.ts';
import { type CommonDictionary, learnDictionaries } from './learn-dictionary.ts';
import { learnConcepts, learnWords } from './learn-evidence.ts';
import { learnKnownWords } from './learn-known-words.ts';
import { learnTranslations } from './learn-translations.ts';

/** Things that many keys lead to: each is written once, and keys hold its place. */
const places = <T>(keyOf: (thing: T) => string) => {
  const known = new Map<string, { place: number; thing: T }>();
  return {
    of: (thing: T): number => {
      const key = keyOf(thing);
      const place = known.get(key)?.place ?? known.size;
      known.set(key, { place, thing });
      return place;
    },
    all: (): T[] => [...known.values()].map(({ thing }) => thing),
  };
};

const mapped = <T>(things: ReadonlyMap<string, readonly T[]>, placeOf: (thing: T) => number): Map<string, number[]> =>
  new Map([...things].map(([key, found]) => [key, found.map(placeOf)]));

const listOf = (things: readonly unknown[]): Uint8Array => Buffer.from(JSON.stringify(things));

export const learnLexicon = (): Map<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>();

  const meanings = places(({ kind, code, certain }: Meaning) => `${kind} ${code} ${certain}`);
  const putPhrases = (name: string, phrases: Phrases): void => {
    parts.set(name, packTable(mapped(phrases, meanings.of)));
  };
  const putWords = (name: string, words: ReadonlySet<string>): void => {
    parts.set(name, packTable(new Map([...words].map((word) => [word, []]))));
  };
  const putBeginnings = (name: string, beginnings: CommonDictionary['beginnings']): void => {
    const byWord = Map.groupBy(beginnings, ({ word }) => word);
    parts.set(name, packTable(mapped(byWord, ({ meaning }) => meanings.of(meaning))));
  };
  const { byLanguage, everybody, sounds } = learnDictionaries();
  for (const [language, dictionary] of byLanguage) {
    for (const part of ['exact', 'stems', 'contents', 'hints'] as const) putPhrases(`${part} ${language}`, dictionary[part]);
    putBeginnings(`beginnings ${language}`, dictionary.beginnings);
    putWords(`words ${language}`, dictionary.words);
    putWords(`stems-of-words ${language}`, dictionary.stemsOfWords);
  }
  putPhrases(`exact ${EVERYBODY}`, everybody.exact);
  putBeginnings(`beginnings ${EVERYBODY}`, everybody.beginnings);
  for (const [language, { phrases, hints, keys }] of [
    ...sounds.byLanguage,
    [NOT_LATIN, sounds.notLatin],
    [BY_EAR, sounds.byEar],
  ] as const) {
    putPhrases(`sound-phrases ${language}`, phrases);
    putPhrases(`sound-hints ${language}`, hints);
    putWords(`sound-keys ${language}`, keys);
  }
  parts.set('meanings', listOf(meanings.all()));

  const concepts = places(({ key }: Concept) => key);
  const translations = learnTranslations();
  for (const [language, words] of translations) {
    for (const part of ['exact', 'stems', 'sounds'] as const) {
      parts.set(`concept-${part} ${language}`, packTable(mapped(words[part], concepts.of)));
    }
  }
  parts.set('concepts', listOf(concepts.all()));

  for (const locale of interfaceLocales) parts.set(`told-by-words ${locale}`, packTable(learnWords(locale)));
  parts.set('told-by-concepts', packTable(learnConcepts(translations)));

  const knownWords = learnKnownWords();
  const byKey = new Map<string, number[]>();
  for (const [place, known] of knownWords.entries()) {
    // Those of other alphabets are looked for by nobody who writes by ear.
    for (const key of isOfOtherScript(known.word) ? spellingsOfKnown(known) : keysOfWord(known)) {
      const others = byKey.get(key);
      if (others) others.push(place);
      else byKey.set(key, [place]);
    }
  }
  parts.set('known-words', listOf(knownWords));
  parts.set('known-words-by-key', packTable(byKey));
  return parts;
};
