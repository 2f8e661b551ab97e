/** From what a person typed to what has to be found. Pure: asks no database. */
import { canBeRomanized, romanize, stem, tokenize } from '@drogowskaz/text';
import { hintsOfWord, LONGEST_PHRASE, type Meaning, meaningsOfBeginning, meaningsOfPhrase } from './meanings.ts';
import { isStopWord } from './stop-words.ts';

export interface QuestionWord {
  folded: string;
  /** Other than the word itself; in the languages that may be meant. */
  stems: string[];
  /** The key under which words of other scripts may have it; null for a word that is no Latin one. */
  roman: string | null;
  /** The last word, while it may still be going on. */
  open: boolean;
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  length: number;
}

/** What has to be met together: a word, or a phrase that means something. */
export interface Unit {
  words: QuestionWord[];
  meanings: Meaning[];
}

/** Further words neither narrow nor rank: nobody types more, and each costs a dozen index look-ups. */
export const MOST_WORDS = 16;

const stemLocales = (word: string, asked: string): string[] => (canBeRomanized(word) ? [asked, 'uk', 'ru'] : [asked, 'pl', 'en']);

const stemsOf = (word: string, asked: string): string[] =>
  [...new Set(stemLocales(word, asked).map((locale) => stem(word, locale)))].filter((found) => found !== word);

const wordsOf = (text: string, locale: string): QuestionWord[] => {
  const tokens = tokenize(text);
  const last = tokens.at(-1);
  const goesOn = last !== undefined && last.start + last.length === text.length;
  const all = tokens.map((token): QuestionWord => {
    const { folded, start, length } = token;
    return {
      folded,
      stems: stemsOf(folded, locale),
      roman: canBeRomanized(folded) || folded.length < 3 ? null : romanize(folded),
      open: goesOn && token === last,
      start,
      length,
    };
  });
  const content = all.filter(({ folded, open }) => !(isStopWord(folded, locale) && !(open && all.length === 1)));
  return (content.length > 0 ? content : all).slice(0, MOST_WORDS);
};

/** The units of a question. Longer phrases of the vocabulary come first; languages count only beside a category. */
export const understand = (text: string, locale: string): Unit[] => {
  const words = wordsOf(text, locale);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const unit = phraseAt(words, at, locale) ?? singleWord(words[at] as QuestionWord, locale);
    units.push(unit);
    at += unit.words.length;
  }
  const asksForCategory = units.some(({ meanings }) => meanings.some(({ kind }) => kind === 'CATEGORY'));
  return units.map((unit) => ({ ...unit, meanings: unit.meanings.filter((meaning) => isOfUse(meaning, asksForCategory)) }));
};

/** Nearly every service is given in Polish: "kurs polskiego" is not about the language that a service is given in. */
const isOfUse = ({ kind, code }: Meaning, asksForCategory: boolean): boolean => kind !== 'LANGUAGE' || (asksForCategory && code !== 'pl');

const phraseAt = (words: readonly QuestionWord[], at: number, locale: string): Unit | null => {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    const meanings = meaningsOfPhrase(
      part.map(({ folded }) => folded),
      locale,
    );
    if (meanings.length > 0) return { words: part, meanings };
  }
  return null;
};

const singleWord = (word: QuestionWord, locale: string): Unit => {
  const hints = hintsOfWord(word.folded, locale);
  return { words: [word], meanings: hints.length > 0 || !word.open ? hints : meaningsOfBeginning(word.folded, locale) };
};
