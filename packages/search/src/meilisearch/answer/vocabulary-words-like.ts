/** The words of the vocabulary that a typed one may stand for: kept in the process, as they come with the program and not with the services. */
import { keysByEar } from '../../question/heard.ts';
import type { QuestionWord } from '../../question/understand.ts';
import { placesOfVocabularyWordsHeard, vocabularyWords } from '../../question/vocabulary-words.ts';
import { formsOfKnown, formsOfTyped, type KnownWord } from '../../relevance/likely-spellings.ts';

/** Candidates only: some are farther away than a mistyped word may be. */
export const vocabularyWordsLike = (word: QuestionWord, locale: string): KnownWord[] => [
  ...spelledLike(word),
  ...keysByEar(word, locale).flatMap((key) => soundingLike(key)),
];

/** Done before anybody asks, whether or not the server is there then. */
export const gatherVocabularyWords = (): void => {
  knownWords();
};

interface Form {
  letters: number;
  length: number;
}

let known: { word: KnownWord; forms: Form[] }[] | undefined;
const knownWords = () => {
  known ??= vocabularyWords().map((word) => ({ word, forms: formsOfKnown(word).map(asForm) }));
  return known;
};

/** Two mistakes change four letters at most and the length by two: all words are looked through in less time than one request takes. */
const spelledLike = (typed: QuestionWord): KnownWord[] => {
  const asked = formsOfTyped(typed).map(asForm);
  return knownWords()
    .filter(({ forms }) => forms.some((form) => asked.some((other) => areAlike(form, other))))
    .map(({ word }) => word);
};

const areAlike = (one: Form, other: Form): boolean => Math.abs(one.length - other.length) <= 2 && bitsOf(one.letters ^ other.letters) <= 4;

const soundingLike = (key: string): KnownWord[] =>
  [...placesOfVocabularyWordsHeard(key)].flatMap((place) => knownWords()[place]?.word ?? []);

const asForm = (form: string): Form => ({ letters: lettersOf(form), length: form.length });

/** Which letters a word has, one bit each; several letters share one. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
};

const bitsOf = (number: number): number => {
  let count = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) count += 1;
  return count;
};
