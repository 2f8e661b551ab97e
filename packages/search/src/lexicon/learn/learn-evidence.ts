/**
 * What words, letters and concepts tell of categories, learnt from all phrases of the categories and from what people say. Words and letters
 * are learnt language by language; concepts, which are no language's own, from all sixteen: what Poles say of scaffolds is true of the
 * Hindi word, too. Nothing is learnt from what people ask.
 */
import { stem, type Token, tokenize } from '@drogowskaz/text';
import { allSynonyms, type InterfaceLocale, interfaceLocales } from '@drogowskaz/vocabulary';
import { type ConceptKey, sayingsIn } from '@drogowskaz/vocabulary/learning';
import { placeOfCategory } from '../../question/categories.ts';
import { asCompany, featuresOfConcepts, featuresOfPairs, featuresOfWords, isPair, letter } from '../../question/features.ts';
import { isStopWord } from '../../question/stop-words.ts';
import { LONGEST_CONCEPT, MOST_CONCEPTS } from '../../question/translations.ts';
import type { Words } from './learn-translations.ts';

/** For each feature the categories (by their place) in whose phrases it stands, each followed by in how many of them. */
export type Evidence = Map<string, number[]>;

interface Phrase {
  code: string;
  text: string;
}

const phrasesOf = new Map<InterfaceLocale, Phrase[]>();

function* phrasesIn(locale: InterfaceLocale): Generator<Phrase> {
  if (phrasesOf.size === 0) {
    for (const { vocabulary, code, locale: of, phrase, ambiguous } of allSynonyms()) {
      if (vocabulary !== 'CATEGORY' || ambiguous) continue;
      const known = phrasesOf.get(of);
      if (known) known.push({ code, text: phrase });
      else phrasesOf.set(of, [{ code, text: phrase }]);
    }
  }
  yield* phrasesOf.get(locale) ?? [];
  yield* sayingsIn(locale);
}

const tells = (token: Token, locale: string): boolean => letter.test(token.folded) && !isStopWord(token, locale);

const learn = (evidence: Evidence, code: string, features: Iterable<string>): void => {
  const category = placeOfCategory(code);
  for (const feature of features) {
    const counts = evidence.get(feature);
    if (!counts) {
      evidence.set(feature, [category, 1]);
      continue;
    }
    let at = counts.length - 2;
    while (at >= 0 && counts[at] !== category) at -= 2;
    if (at < 0) counts.push(category, 1);
    else counts[at + 1] = (counts[at + 1] ?? 0) + 1;
  }
};

/** A pair that only one phrase has would make the file half as large again, and tells little more. */
const isOfOnePhrase = ([, count, ...others]: readonly number[]): boolean => count === 1 && others.length === 0;

export const learnWords = (locale: InterfaceLocale): Evidence => {
  const evidence: Evidence = new Map();
  for (const { code, text } of phrasesIn(locale)) {
    const words = tokenize(text).filter(({ folded }) => letter.test(folded));
    const { telling = [], small = [] } = Object.groupBy(words, (token) => (tells(token, locale) ? 'telling' : 'small'));
    const stemsOf = (some: readonly Token[]): string[] => some.map(({ folded }) => stem(folded, locale));
    const features = [...featuresOfWords(stemsOf(telling)), ...stemsOf(small).map(asCompany), ...featuresOfPairs(stemsOf(words))];
    learn(evidence, code, new Set(features));
  }
  for (const [feature, counts] of evidence) if (isPair(feature) && isOfOnePhrase(counts)) evidence.delete(feature);
  return evidence;
};

/** The concepts that a text in a language names, as it is written there. */
const conceptsIn = (words: readonly { folded: string; small: boolean }[], language: string, known: Words | undefined): Set<ConceptKey> => {
  const keys = new Set<ConceptKey>();
  const stems = words.map(({ folded }) => stem(folded, language));
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

export const learnConcepts = (languages: ReadonlyMap<string, Words>): Evidence => {
  const evidence: Evidence = new Map();
  for (const locale of interfaceLocales) {
    for (const { code, text } of phrasesIn(locale)) {
      const words = tokenize(text, locale).map((token) => ({ folded: token.folded, small: !tells(token, locale) }));
      learn(evidence, code, featuresOfConcepts(conceptsIn(words, locale, languages.get(locale))));
    }
  }
  return evidence;
};
