/**
 * What a word of any language is called in the Polish texts: "giường bệnh" also looks for "łóżko rehabilitacyjne". Categories say kinds
 * of services; this says the things, deeds and people that their texts speak of.
 */
import { fold, stem } from '@drogowskaz/text';
import type { ConceptKey } from '@drogowskaz/vocabulary/learning';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Table } from '../lexicon/table.ts';
import { languageOf, languagesOf } from './languages.ts';

/** A word of a question, as far as it is known here. */
export interface TranslatableWord {
  folded: string;
  heard: readonly string[];
  small: boolean;
}

/** A thing, a deed or people, and the stems of its Polish words, the likeliest first. */
export interface Concept {
  key: ConceptKey;
  polish: readonly string[];
}

export const TARGET = 'pl';
export const LONGEST_CONCEPT = 3;
/** More Polish words are too many look-ups, and none of them says much. */
export const MOST_TRANSLATIONS = 6;
/** A word of so many concepts says little. */
export const MOST_CONCEPTS = 4;
/** An ending is guessed, and a sound is heard, only in words that nobody else has. */
const SHORTEST_GUESSED_STEM = 5;
export const SHORTEST_HEARD = 4;

/** What a language calls by its folded words, by their stems, or by what single words sound like. */
type ConceptTable = 'concept-exact' | 'concept-stems' | 'concept-sounds';

const tableOf = (part: ConceptTable, language: string): Table => lexicon().table(`${part} ${language}`);

let concepts: readonly Concept[] | undefined;

const conceptsAt = (places: Iterable<number>): Concept[] => {
  concepts ??= lexicon().list<Concept>('concepts');
  const all = concepts;
  return Array.from(places, (place) => all[place] as Concept);
};

const named = (part: ConceptTable, language: string, phrase: string): readonly Concept[] | undefined => {
  const places = tableOf(part, language).get(phrase);
  return places && conceptsAt(places);
};

const inOneLanguage = (phrase: readonly TranslatableWord[], language: string): readonly Concept[] | undefined =>
  named('concept-exact', language, phrase.map(({ folded }) => folded).join(' ')) ??
  named('concept-stems', language, phrase.map(({ folded }) => stem(folded, language)).join(' '));

/** What two forms of a word have in common at least, and how much may follow in either: "divorciarnos", "divorciarse". */
const SHORTEST_SHARED = 5;
const LONGEST_ENDING = 3;
/** An ending is half as long as what is shared at most, or nonsense were a form of something. */
const longestEnding = (length: number): number => Math.min(LONGEST_ENDING, Math.floor(length / 3), length - SHORTEST_SHARED);
/** Words that begin alike and name more than so many things are no forms of one. */
const MOST_OF_OTHER_FORM = 2;

/** Their words change at the beginning (Filipino pagbalik is no pagbasa), inside, or not at all. */
const notByEndings = ['ar', 'fil', 'vi'];

const lettersOf = (word: string): string => [...word].sort().join('');

/** Letters less inside a word, or in another order, are a mistake and no other ending: "bibliotka", "citizenhip", "transprot". */
const isMistyped = (one: string, other: string): boolean => {
  if (one === '' || other === '' || one === other) return false;
  return one.length === other.length ? lettersOf(one) === lettersOf(other) : one.endsWith(other) || other.endsWith(one);
};

/** What the language calls by a word that ends otherwise: no dictionary has every form of a verb. */
const inOtherForm = ({ folded }: TranslatableWord, language: string): readonly Concept[] | undefined => {
  if (notByEndings.includes(language)) return undefined;
  for (let end = folded.length - 1; end >= folded.length - longestEnding(folded.length); end -= 1) {
    const places = new Set<number>();
    const ending = folded.slice(end);
    // One letter more than another ending has: it may be missing.
    const longest = end + LONGEST_ENDING + 1;
    for (const [key, ofKey] of tableOf('concept-exact', language).startingWith(folded.slice(0, end))) {
      if (key.length > longest || key.includes(' ')) continue;
      if (isMistyped(key.slice(end), ending)) return undefined;
      if (key.length === longest) continue;
      for (const place of ofKey) places.add(place);
    }
    if (places.size > 0) return places.size <= MOST_OF_OTHER_FORM ? conceptsAt(places) : undefined;
  }
  return undefined;
};

const heardIn = ({ heard }: TranslatableWord, language: string): readonly Concept[] | undefined => {
  for (const key of heard) {
    const found = named('concept-sounds', language, key);
    if (found) return found;
  }
  return undefined;
};

const guessable = (phrase: readonly TranslatableWord[]): boolean => phrase.every(({ folded }) => folded.length >= SHORTEST_GUESSED_STEM);

/** In the asked language, else in those of the script, else as another form of a word, at last by the sound. */
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
  return phrase.length === 1 ? (inOtherForm(first, asked) ?? heardIn(first, asked)) : undefined;
};

/** Whether a language calls a thing so. */
export const isConcept = (folded: string, language: string): boolean => tableOf('concept-exact', language).has(folded);

/** The same of any form of the word. */
export const isFormOfConcept = (folded: string, language: string): boolean =>
  isConcept(folded, language) || tableOf('concept-stems', language).has(stem(folded, language));

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
