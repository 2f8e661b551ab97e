/**
 * Arabic writes "my", "their", "and", "for" and "will" as one word with what they belong to: تطعيماتهم (their vaccinations), بطاقتي (my card),
 * وبنتي (and my daughter). No list has a word with each of them.
 */
import { isFamiliar } from './likely.ts';
import { isFormOfConcept } from './translations.ts';

const arabic = /^[\u0621-\u064a]+$/;
/** Shorter words are too many. */
const SHORTEST_LEFT = 3;

/** Whose it is, to whom it is done; the feminine ending turns to ت before it. */
const behind = /(?:هم|هن|كم|نا|ها|ني|[يكهو])$/;
/** And, so, with, for, like; will, as it is said in Egypt. */
const before = /^[وفبلكهح]/;
const plural = /ات$/;

const isKnown = (folded: string): boolean => isFamiliar(folded, 'ar') || isFormOfConcept(folded, 'ar');

/** The ه of the feminine has become a ت, the silent alif of "they" is gone. */
const asWordOfItsOwn = (left: string): string[] => [
  left,
  ...(left.endsWith('ت') ? [`${left.slice(0, -1)}ه`] : []),
  ...(left.endsWith('و') ? [`${left}ا`] : []),
];

const withoutEnding = (word: string): string[] => {
  const endings = [behind, plural].filter((ending) => ending.test(word));
  return endings.map((ending) => word.replace(ending, '')).flatMap(asWordOfItsOwn);
};

const withoutBeginning = (word: string): string[] => (before.test(word) ? [word.slice(1)] : []);

/** The word that is left of one that nobody knows, when that is known; else the word itself. */
export const withoutAttached = (folded: string): string => {
  if (folded.length <= SHORTEST_LEFT || !arabic.test(folded) || isKnown(folded)) return folded;
  const left = [withoutEnding(folded), withoutBeginning(folded), withoutBeginning(folded).flatMap(withoutEnding)].flat();
  return left.find((word) => word.length >= SHORTEST_LEFT && isKnown(word)) ?? folded;
};
