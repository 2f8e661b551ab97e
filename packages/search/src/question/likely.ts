/**
 * What a whole sentence is most likely about. People tell what happened ("kolega spadł z rusztowania, a szef każe mówić, że w domu"),
 * and no vocabulary has every sentence. What it tells of is learnt from all phrases of the categories and from what people say: each
 * word, each few letters of a word and each concept counts for the categories in whose phrases it stands, the more the fewer they are.
 * It is learnt when the hub is built (`lexicon/learn/learn-evidence.ts`).
 */
import { stem } from '@drogowskaz/text';
import { type InterfaceLocale, interfaceLocale } from '@drogowskaz/vocabulary';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Table } from '../lexicon/table.ts';
import { categoryAt, categoryCount } from './categories.ts';
import { asCompany, featuresOfConcepts, featuresOfPairs, isPair, letter, partsOf } from './features.ts';
import type { Meaning } from './phrases.ts';
import { conceptsOf, isFormOfConcept, type TranslatableWord } from './translations.ts';

/** Fewer words are no sentence: they are looked up one by one. */
const FEWEST_WORDS = 2;
/** What is so much less likely than the likeliest is left out. */
const LEAST_LIKELY = 0.3;
/** How likely it can be where no more than half of a few words are known: less than what is sought (`relevance/grade-units.ts`). */
const FEW_WORDS = 3;
const HALF_KNOWN = 0.6;
/** So much of what has a word has to be of one category for it to be about that. */
const MOSTLY = 0.6;
/** Where phrases have a word, its letters say little more: else the longest word, be it only where something happened, would outweigh the rest. */
const PARTS_OF_KNOWN = 0.12;
/** Two concepts that are named together tell more than each of them does. */
const TWO_CONCEPTS = 1.5;

/** What is told by words and their letters in a language. */
const wordEvidence = (locale: InterfaceLocale): Table => lexicon().table(`told-by-words ${locale}`);
const conceptEvidence = (): Table => lexicon().table('told-by-concepts');

interface Count {
  code: string;
  count: number;
}

/** In how many phrases, by category, a feature stands. */
const countsOf = (evidence: Table, feature: string): Count[] => {
  const packed = [...(evidence.get(feature) ?? [])];
  return packed.flatMap((count, at) => (at % 2 === 1 ? [{ code: categoryAt(packed[at - 1]), count }] : []));
};

/** Seen in so many phrases of a category, a feature tells half of what it could: fewer may be chance. */
const HALF_SURE = 2;

/** How much a feature tells: 1 for what stands in phrases of one category, 0 for what stands in all alike (one less its entropy). */
const tellingOf = (counts: readonly number[]): number => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const entropy = counts.reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0);
  return 1 - entropy / Math.log(1 + categoryCount);
};

/** What features tell together, by category; the most that any is told of is 1. */
const weigh = (evidence: Table, features: ReadonlyMap<string, number>): Map<string, number> => {
  const scores = new Map<string, number>();
  for (const [feature, weight] of features) {
    const counts = countsOf(evidence, feature);
    const telling = weight * tellingOf(counts.map(({ count }) => count));
    for (const { code, count } of counts) scores.set(code, (scores.get(code) ?? 0) + (telling * count) / (count + HALF_SURE));
  }
  const most = Math.max(0, ...scores.values());
  for (const [code, score] of scores) scores.set(code, score / most);
  return scores;
};

/** Features of words and of what stands beside them, and how much each counts. */
const weightsOfWords = (telling: readonly string[], beside: readonly string[], isKnown: (stem: string) => boolean): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const word of telling) {
    const ofParts = isKnown(word) ? PARTS_OF_KNOWN : 1;
    for (const part of partsOf(word)) weights.set(part, Math.max(weights.get(part) ?? 0, ofParts));
  }
  for (const feature of [...telling, ...beside]) weights.set(feature, 1);
  return weights;
};

const weightsOfConcepts = (concepts: readonly string[]): Map<string, number> =>
  new Map(featuresOfConcepts(concepts).map((feature) => [feature, isPair(feature) ? TWO_CONCEPTS : 1]));

/** A word of a question. */
export interface TellingWord extends TranslatableWord {
  start: number;
}

export interface Likely extends Meaning {
  kind: 'CATEGORY';
  certain: false;
  /** How much of the question it explains: from 0 to 1. */
  share: number;
}

/** Whether some phrase of the asked language has the word. */
export const isFamiliar = (folded: string, locale: string): boolean => {
  const language = interfaceLocale(locale);
  return wordEvidence(language).has(stem(folded, language));
};

const phrasesByCategory = (folded: string, locale: string): Count[] => {
  const language = interfaceLocale(locale);
  return countsOf(wordEvidence(language), stem(folded, language));
};

/** Of two words that may have been meant, people more often mean the one that more phrases have. */
export const phrasesWith = (folded: string, locale: string): number =>
  phrasesByCategory(folded, locale).reduce((sum, { count }) => sum + count, 0);

/** What a word that means nothing by itself is mostly said of, if it is. */
export const mostlySaidOf = (folded: string, locale: string): Likely[] => {
  const all = phrasesWith(folded, locale);
  return phrasesByCategory(folded, locale)
    .filter(({ count }) => count >= all * MOSTLY)
    .map(({ code, count }) => ({ kind: 'CATEGORY', certain: false, code, share: count / all }));
};

/** What the things that a word of the asked language names are mostly spoken of for, in whatever language, the likeliest first. */
export const mostlyNamedFor = (word: TranslatableWord, locale: string): Likely[] => {
  // What only begins or sounds like a word is too little to go by.
  if (!isFormOfConcept(word.folded, interfaceLocale(locale))) return [];
  const counts = new Map<string, number>();
  for (const { key } of conceptsOf([word], locale).flat()) {
    for (const { code, count } of countsOf(conceptEvidence(), key)) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count >= most * MOSTLY)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => ({ kind: 'CATEGORY', certain: false, code, share: count / most }));
};

/** What the whole is likely about, the likeliest first; nothing where there is nothing to tell from. */
export const likelyOf = (words: readonly TellingWord[], locale: string): Likely[] => {
  const telling = words.filter(({ small, folded }) => !small && letter.test(folded));
  if (telling.length === 0 || words.filter(({ folded }) => letter.test(folded)).length < FEWEST_WORDS) return [];
  const language = interfaceLocale(locale);
  const [ofWords, ofConcepts] = [wordEvidence(language), conceptEvidence()];
  const named = conceptsOf(words, locale).map((found) => found.map(({ key }) => key));
  const stems = words.map(({ folded }) => stem(folded, language));
  const known = words.filter((word, place) => telling.includes(word) && (ofWords.has(stems[place] ?? '') || named[place]?.length));
  const ofTelling = stems.filter((_, place) => telling.includes(words[place] as TellingWord));
  const company = words.filter(({ small }) => small).map(({ folded }) => asCompany(stem(folded, language)));
  const pairs = featuresOfPairs(stems.filter((_, place) => letter.test(words[place]?.folded ?? '')));
  const byWords = weigh(
    ofWords,
    weightsOfWords(ofTelling, [...company, ...pairs], (word) => ofWords.has(word)),
  );
  const byConcepts = weigh(ofConcepts, weightsOfConcepts(named.flat()));
  const explained = known.length / telling.length;
  const sure = explained > 0.5 || telling.length > FEW_WORDS ? explained : explained * HALF_KNOWN;
  const shares = [...new Set([...byWords.keys(), ...byConcepts.keys()])]
    .map((code) => ({ code, share: (((byWords.get(code) ?? 0) + (byConcepts.get(code) ?? 0)) / 2) * sure }))
    .sort((one, other) => other.share - one.share);
  const least = (shares[0]?.share ?? 0) * LEAST_LIKELY;
  return shares.flatMap(({ code, share }): Likely[] => (share > least ? [{ kind: 'CATEGORY', certain: false, code, share }] : []));
};
