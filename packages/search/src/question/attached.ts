/**
 * Arabic writes "my", "their", "and", "for" and "will" as one word with what they belong to: تطعيماتهم (their vaccinations), بطاقتي (my card),
 * وبنتي (and my daughter). No list has a word with each of them.
 */
import { isIn } from './dictionary.ts';
import { isFamiliar } from './likely.ts';
import { isFormOfConcept } from './translations.ts';

const arabic = /^[\u0621-\u064a]+$/;
/** Shorter words are too many. */
const SHORTEST_LEFT = 3;

/** Whose it is, to whom it is done, or that several do it. */
const behind = /(?:وني|ونا|وا|هم|هن|كم|نا|ها|ني|[يكهو])$/;
const plural = /ات$/;
/** And, so, for; beside verbs "is doing" and "will", as it is said in Egypt. */
const before = /^(?:[وفل]|ب(?=ي)|[هح](?=[ينات]))/;

/** A thing, or a word of a phrase of the categories: surer than one that was only said in some sentence. */
const isNamed = (folded: string): boolean => isFormOfConcept(folded, 'ar') || isIn('words', 'ar', folded);

/** The ه of the feminine has become a ت. */
const asWordOfItsOwn = (left: string): string[] => [left, ...(left.endsWith('ت') ? [`${left.slice(0, -1)}ه`] : [])];

const withoutPlural = (word: string): string[] => (plural.test(word) ? [word.replace(plural, ''), word.replace(plural, 'ه')] : []);

const withoutEnding = (word: string): string[] => {
  const left = behind.test(word) ? asWordOfItsOwn(word.replace(behind, '')) : [];
  return [...left, ...[word, ...left].flatMap(withoutPlural)];
};

const withoutBeginning = (word: string): string[] => (before.test(word) ? [word.slice(1)] : []);

/** The word that is left of one that nobody knows, when that is known; else the word itself. */
export const withoutAttached = (folded: string): string => {
  if (folded.length <= SHORTEST_LEFT || !arabic.test(folded) || isNamed(folded) || isFamiliar(folded, 'ar')) return folded;
  const begun = withoutBeginning(folded);
  const left = [...withoutEnding(folded), ...begun, ...begun.flatMap(withoutEnding)].filter((word) => word.length >= SHORTEST_LEFT);
  return left.find(isNamed) ?? left.find((word) => isFamiliar(word, 'ar')) ?? folded;
};
