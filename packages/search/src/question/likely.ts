/**
 * What a whole sentence is most likely about. People tell what happened ("kolega spadł z rusztowania, a szef każe mówić, że w domu"),
 * and no vocabulary has every sentence. What it tells of is learnt from all phrases of the categories and from what people say: each
 * word, each few letters of a word and each concept counts for the categories in whose phrases it stands, the more the fewer they are.
 * Words and letters are learnt from the asked language; concepts, which are no language's own, from all sixteen: what Poles say of
 * scaffolds is true of the Hindi word, too. Nothing is learnt from what people ask.
 */
import { stem, type Token, tokenize } from '@drogowskaz/text';
import { allSynonyms, type InterfaceLocale, interfaceLocale, interfaceLocales, sayingsIn } from '@drogowskaz/vocabulary';
import type { Meaning } from './phrases.ts';
import { isStopWord } from './stop-words.ts';
import { conceptsIn, conceptsOf, type TranslatableWord } from './translations.ts';

/** For each feature the categories (by their place in `codes`) in whose phrases it stands, each followed by in how many of them. */
type Evidence = ReadonlyMap<string, Uint16Array>;
/** The same while it is being learnt. */
type Learning = Map<string, Map<string, number>>;

/** Fewer words are no sentence: they are looked up one by one. */
const FEWEST_WORDS = 2;
/** What is so much less likely than the likeliest is left out. */
const LEAST_LIKELY = 0.3;
/** The most that can be likely where no more than half of a few words are known. */
const FEW_WORDS = 3;
const HALF_KNOWN = 0.3;
/** So much of what has a word has to be of one category for it to be about that. */
const MOSTLY = 0.6;
const SHORTEST_PART = 3;
const LONGEST_PART = 4;

/** A number tells of nothing: "mam 5 dzieci". */
const letter = /\p{L}/u;

interface Phrase {
  code: string;
  text: string;
}

const codes = [...new Set([...allSynonyms()].flatMap(({ vocabulary, code }) => (vocabulary === 'CATEGORY' ? [code] : [])))];
const placeOf = new Map(codes.map((code, place) => [code, place]));

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

/** The parts of a word, its beginning and its end marked: what other forms and other spellings of it have, too. */
const partsOf = (word: string): string[] => {
  const marked = `^${word}$`;
  const parts: string[] = [];
  for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) parts.push(`-${marked.slice(at, at + length)}`);
  }
  return parts;
};

const featuresOfWords = (stems: readonly string[]): Set<string> => new Set(stems.flatMap((word) => [word, ...partsOf(word)]));

const learn = (evidence: Learning, code: string, features: Iterable<string>): void => {
  for (const feature of features) {
    const known = evidence.get(feature);
    if (known) known.set(code, (known.get(code) ?? 0) + 1);
    else evidence.set(feature, new Map([[code, 1]]));
  }
};

/** A small word as it tells beside others: "only arrived", "they paid less". Apart from the stems of words that are looked for. */
const asCompany = (word: string): string => `+${word}`;

/** There are hundreds of thousands of features: a map for each would fill the memory. */
const pack = (evidence: Learning): Evidence =>
  new Map(
    [...evidence].map(([feature, byCode]) => [
      feature,
      Uint16Array.from([...byCode].flatMap(([code, count]) => [placeOf.get(code) ?? 0, count])),
    ]),
  );

const learnWords = (locale: InterfaceLocale): Evidence => {
  const evidence: Learning = new Map();
  for (const { code, text } of phrasesIn(locale)) {
    const words = tokenize(text).filter(({ folded }) => letter.test(folded));
    const { telling = [], small = [] } = Object.groupBy(words, (token) => (tells(token, locale) ? 'telling' : 'small'));
    const stemsOf = (some: readonly Token[]): string[] => some.map(({ folded }) => stem(folded, locale));
    learn(evidence, code, new Set([...featuresOfWords(stemsOf(telling)), ...stemsOf(small).map(asCompany)]));
  }
  return pack(evidence);
};

const learnConcepts = (): Evidence => {
  const evidence: Learning = new Map();
  for (const locale of interfaceLocales) {
    for (const { code, text } of phrasesIn(locale)) {
      const words = tokenize(text).map((token) => ({ folded: token.folded, small: !tells(token, locale) }));
      learn(evidence, code, conceptsIn(words, locale));
    }
  }
  return pack(evidence);
};

const wordsOf = new Map<InterfaceLocale, Evidence>();
const wordEvidence = (locale: InterfaceLocale): Evidence => {
  const known = wordsOf.get(locale) ?? learnWords(locale);
  wordsOf.set(locale, known);
  return known;
};
let concepts: Evidence | undefined;
const conceptEvidence = (): Evidence => {
  concepts ??= learnConcepts();
  return concepts;
};

/** What features tell together, by category; the most that any is told of is 1. */
const weigh = (evidence: Evidence, features: Iterable<string>): Map<string, number> => {
  const scores = new Map<string, number>();
  for (const feature of features) {
    const byCode = evidence.get(feature);
    if (!byCode) continue;
    const telling = 1 - Math.log(byCode.length / 2) / Math.log(1 + codes.length);
    for (let at = 0; at < byCode.length; at += 2) {
      const [code = '', count = 0] = [codes[byCode[at] ?? 0], byCode[at + 1]];
      scores.set(code, (scores.get(code) ?? 0) + (telling * count) / (count + 1));
    }
  }
  const most = Math.max(0, ...scores.values());
  for (const [code, score] of scores) scores.set(code, score / most);
  return scores;
};

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

/** In how many phrases of its language, by category, a word stands. */
const phrasesByCategory = (folded: string, locale: string): { code: string; count: number }[] => {
  const language = interfaceLocale(locale);
  const packed = [...(wordEvidence(language).get(stem(folded, language)) ?? [])];
  return packed.flatMap((count, at) => (at % 2 === 1 ? [{ code: codes[packed[at - 1] ?? 0] ?? '', count }] : []));
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
  const byWords = weigh(ofWords, new Set([...featuresOfWords(ofTelling), ...company]));
  const byConcepts = weigh(ofConcepts, new Set(named.flat()));
  const explained = known.length / telling.length;
  const most = explained > 0.5 || telling.length > FEW_WORDS ? 1 : HALF_KNOWN;
  const shares = [...new Set([...byWords.keys(), ...byConcepts.keys()])]
    .map((code) => ({ code, share: Math.min(most, (((byWords.get(code) ?? 0) + (byConcepts.get(code) ?? 0)) / 2) * explained) }))
    .sort((one, other) => other.share - one.share);
  const least = (shares[0]?.share ?? 0) * LEAST_LIKELY;
  return shares.flatMap(({ code, share }): Likely[] => (share > least ? [{ kind: 'CATEGORY', certain: false, code, share }] : []));
};
