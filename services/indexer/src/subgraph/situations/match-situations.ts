/** Which situations somebody may be telling of, while typing. The same for every engine: it asks none. */
import { analyze } from '@drogowskaz/text';
import { interfaceLocale, interfaceLocales } from '@drogowskaz/vocabulary';
import { type BookPhrase, type PhraseBook, phraseBook, type ReadWord } from './phrase-book.ts';

export interface SituationMatch {
  id: string;
  /** The text is a sentence that says so, not one word that may lead there. */
  certain: boolean;
}

/** Nobody tells a situation in more words. */
const MOST_WORDS = 24;
const FEWEST_OF_A_SENTENCE = 3;
/** A word of more situations than about five tells none of them. */
const TELLING = 0.5;
/** What fits much worse than the best is not what was meant. */
const NEARLY_AS_GOOD = 0.7;

const books = new Map<string, PhraseBook>();
const bookOf = (locale: string): PhraseBook => {
  const book = books.get(locale) ?? phraseBook(locale);
  books.set(locale, book);
  return book;
};

interface Closeness {
  id: string;
  /** How much of what was typed is in the phrases, and how much of the closest phrase was typed; by weight. */
  ofQuestion: number;
  ofPhrase: number;
  /** Words of the phrase that were typed. */
  matched: number;
}

/**
 * Best first. People type the language they know, whatever the page is set to: when nothing fits in its language, the others are tried,
 * and have to fit better.
 */
export const matchSituations = (text: string, locale: string): SituationMatch[] => {
  const asked = interfaceLocale(locale);
  const own = closestIn(text, asked).filter(isNear);
  const found = own.length > 0 ? own : interfaceLocales.flatMap((other) => (other === asked ? [] : closestIn(text, other).filter(isClose)));
  const best = new Map<string, Closeness>();
  for (const each of found) {
    const known = best.get(each.id);
    if (!known || score(known) < score(each)) best.set(each.id, each);
  }
  const sorted = [...best.values()].sort((one, other) => score(other) - score(one));
  const least = NEARLY_AS_GOOD * (sorted[0] ? score(sorted[0]) : 0);
  return sorted.filter((each) => score(each) >= least).map((each) => ({ id: each.id, certain: isSentence(each) }));
};

const score = ({ ofQuestion, ofPhrase }: Closeness): number => ofQuestion + ofPhrase;

const isNear = ({ ofQuestion, ofPhrase, matched }: Closeness): boolean =>
  (ofQuestion >= 0.75 && ofPhrase >= (matched > 1 ? 0.25 : 0.3)) ||
  (ofPhrase >= 0.8 && matched > 1) ||
  (ofQuestion >= 0.5 && ofPhrase >= 0.55);

const isClose = ({ ofQuestion, ofPhrase, matched }: Closeness): boolean => ofPhrase >= 0.6 && (ofQuestion >= 0.75 || matched > 2);

const isSentence = ({ ofQuestion, ofPhrase, matched }: Closeness): boolean =>
  matched >= FEWEST_OF_A_SENTENCE && (ofPhrase >= 0.8 || (ofPhrase >= 0.6 && ofQuestion >= 0.4));

/** Of every situation: how much of the text its phrases have, and the phrase that is closest to the text. */
const closestIn = (text: string, locale: string): Closeness[] => {
  const book = bookOf(locale);
  const tokens = analyze(text, locale).slice(0, MOST_WORDS);
  const last = tokens.at(-1);
  const typed = tokens.map((token) => book.read(token, token === last && token.start + token.length === text.length));
  const ofAll = typed.reduce((sum, { weight }) => sum + weight, 0);
  return book.situations.flatMap(({ id, words, phrases }) => {
    const met = meet(typed, words);
    if (!met.some(({ weight }) => weight >= TELLING)) return [];
    const ofQuestion = met.reduce((sum, { quality, weight }) => sum + quality * weight, 0) / ofAll;
    const closest = phrases
      .map((phrase) => ofPhrase(phrase, meet(typed, phrase.words), book))
      .reduce((best, each) => (each.ofPhrase > best.ofPhrase ? each : best));
    return [{ id, ofQuestion, ...closest }];
  });
};

const meet = (typed: readonly ReadWord[], words: ReadonlySet<string>): { word: string; quality: number; weight: number }[] =>
  typed.flatMap(({ readings, weight }) => {
    const [best] = [...readings].filter(([word]) => words.has(word)).sort(([, one], [, other]) => other - one);
    return best ? [{ word: best[0], quality: best[1], weight }] : [];
  });

const ofPhrase = (phrase: BookPhrase, met: readonly { word: string; quality: number }[], book: PhraseBook) => {
  const best = new Map<string, number>();
  for (const { word, quality } of met) best.set(word, Math.max(best.get(word) ?? 0, quality));
  const weight = [...best].reduce((sum, [word, quality]) => sum + quality * book.weightOf(word), 0);
  return { ofPhrase: weight / phrase.weight, matched: met.length };
};
